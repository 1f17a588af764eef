package org.kith.information.sharing;

/**
 * The seven golden rules for sharing information, in short (HM Government, Information sharing: advice for practitioners
 * providing safeguarding services, May 2024).
 */
public enum GoldenRule {
    PROTECTION("Protecting a child comes before privacy"),
    ENGAGE("Tell the child and the carers where it is safe: who, what, why"),
    CONSENT("Consent is not needed where a child is, or may be, at risk"),
    ADVICE("Unsure? Seek advice promptly"),
    IDENTITIES("Protect those who could come to harm if they became known"),
    RELEVANT("Only what is relevant and accurate, to those with a part in it"),
    REASONS("Record the reasons, whether or not it is shared");

    private final String label;

    GoldenRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
