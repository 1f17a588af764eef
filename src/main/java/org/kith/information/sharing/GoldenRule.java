package org.kith.information.sharing;

/**
 * The seven golden rules for sharing information, in short and in their order (HM Government, Information sharing: advice for
 * practitioners providing safeguarding services for children, young people, parents and carers, May 2024,
 * https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice). They are advice and no
 * law; a lawful basis is wanted beside them, and agreement to a service is none.
 */
public enum GoldenRule {
    PROTECTION("Protecting a child comes before privacy"),
    ENGAGE("Tell the child and the carers, where that is practicable and safe: with whom, what, why"),
    CONSENT("Consent is not needed where a child is, or may be, at risk; a lawful basis is"),
    ADVICE("Unsure? Seek advice promptly: fear of criticism leaves no child at risk"),
    IDENTITIES("Protect those who could come to harm if they became known, here and where it goes"),
    RELEVANT("Only what is relevant and accurate, to those with a part in protecting the child"),
    REASONS("Record the reasons, whether or not it is shared");

    private final String label;

    GoldenRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
