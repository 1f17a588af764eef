package org.kith.information.life;

/** The stages of an item, in their order. Each is something recorded, with a time; none of them is a judgement. */
public enum LifeStage {
    RECORDED("Recorded"),
    SHARED("Shared"),
    RECEIVED("Received"),
    READ("Read"),
    JOINED("Joined"),
    WEIGHED("Weighed"),
    USED("Used in a decision");

    private final String label;

    LifeStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
