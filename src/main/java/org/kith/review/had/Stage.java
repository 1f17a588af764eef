package org.kith.review.had;

/** What is recorded of one item at one agency, in the order in which it can be. */
public enum Stage {
    HELD("Recorded"),
    SHARED("Sent to it"),
    RECEIVED("Received"),
    READ("Read"),
    USED("Used in a decision"),
    SET_ASIDE("Set aside in a decision");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
