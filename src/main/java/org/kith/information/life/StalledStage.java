package org.kith.information.life;

import java.util.Locale;

/** Where something that an agency was sent can stand still. */
public enum StalledStage {
    SENT("Sent, no receipt recorded"),
    RECEIVED("Received, no reading recorded"),
    JOINED("Received, joined to nobody"),
    WEIGHED("Received and joined, not weighed");

    private final String label;

    StalledStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As addresses and queries name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
