package org.kith.vocabulary;

/** The sector an agency belongs to: its icon and hue. */
public enum Sector implements Coded {
    SOCIAL_CARE("social_care", "Social care"),
    HEALTH("health", "Health"),
    EDUCATION("education", "Education"),
    JUSTICE("justice", "Police and justice"),
    HOUSING("housing", "Housing"),
    VOLUNTARY("voluntary", "Voluntary and community"),
    OTHER("other", "Other public services");

    private final String code;
    private final String label;

    Sector(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
