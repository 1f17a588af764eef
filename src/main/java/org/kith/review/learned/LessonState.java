package org.kith.review.learned;

/** How far a lesson has come. It says nothing of whoever carries it. */
public enum LessonState {
    RECORDED("Recorded, no action agreed yet"),
    AGREED("Action agreed"),
    UNDER_WAY("Action under way"),
    DONE("Action done, what it changed not looked at yet"),
    CHANGED("Looked at: something changed"),
    NOT_CHANGED("Looked at: no change found"),
    SET_ASIDE("Set aside");

    private final String label;

    LessonState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody has looked at what it changed, and so says by what. */
    public boolean lookedAt() {
        return this == CHANGED || this == NOT_CHANGED;
    }
}
