package org.kith.review.learned;

/** Which way something worked. The same thing can help here and hinder there. */
public enum Effect {
    HELPED("Helped"),
    HINDERED("Hindered");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
