package org.kith.vocabulary;

/** What a record says a person is; whether somebody is a child at a moment is computed from the date of birth. */
public enum PersonKind implements Coded {
    CHILD("child", "child"),
    ADULT("adult", "adult"),
    UNBORN("unborn", "unborn child");

    private final String code;
    private final String label;

    PersonKind(String code, String label) {
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
