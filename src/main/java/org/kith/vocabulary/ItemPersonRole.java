package org.kith.vocabulary;

/** How a person stands in an item. Witnesses and people mentioned do not make the item about them. */
public enum ItemPersonRole implements Coded {
    SUBJECT("subject", "subject"),
    HARMED("harmed", "harmed"),
    ALLEGED("alleged", "alleged to have harmed"),
    WITNESS("witness", "witness"),
    MENTIONED("mentioned", "mentioned");

    private final String code;
    private final String label;

    ItemPersonRole(String code, String label) {
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
