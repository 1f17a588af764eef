package org.kith.review.said;

/** From which side somebody speaks, seen from the child. */
public enum Side {
    CHILD("the child’s own word"),
    HOME("from the home"),
    OUTSIDE("from outside the home"),
    PROFESSIONAL("from a professional"),
    NOT_RECORDED("not recorded from whom");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
