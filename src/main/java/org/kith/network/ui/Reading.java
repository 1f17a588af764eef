package org.kith.network.ui;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ways to read one and the same scene. Selection, filters and what can be undone are the scene's, so they stay when one
 * goes from one way to another.
 */
public enum Reading {
    RINGS(
            "rings",
            "The child in the centre, the home around, then the family, and the agencies outermost. The same child always"
                    + " gives the same picture."),
    GENOGRAM(
            "genogram",
            "The family in generations, the eldest above, with the symbols of a paper genogram. Agencies and items are left"
                    + " out."),
    FORCES("forces", "What is joined stands near each other. Good for finding the middle of a large picture."),
    TIMELINE(
            "timeline",
            "One line of time for the family and one for each agency: what happened when, and who was involved how long.");

    private final String code;
    private final String explanation;

    Reading(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    /** As an address says it, and as people do. */
    public String code() {
        return code;
    }

    /** What one reads this way. */
    public String explanation() {
        return explanation;
    }

    /** As saved views say it; of the first two ways by the name of their layout, as views saved before say it. */
    String kept() {
        return switch (this) {
            case RINGS -> "ecomap";
            case FORCES -> "force";
            default -> code;
        };
    }

    /** The way that a saved view asks for; rings where there is none of that name any more. */
    static Reading ofKept(String kept) {
        return Arrays.stream(values())
                .filter(each -> each.kept().equals(kept))
                .findFirst()
                .orElse(RINGS);
    }

    /** Whether everything of the scene can be drawn this way, items and agencies too. */
    boolean drawsThings() {
        return this == RINGS || this == FORCES;
    }

    /** The way that an address asks for; empty where it asks for none, or for one there is not. */
    public static Optional<Reading> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
