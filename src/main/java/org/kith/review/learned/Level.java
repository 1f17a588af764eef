package org.kith.review.learned;

/** Where something lay that helped or hindered, from near to far. */
public enum Level {
    /** What it was like for one person who was there. Only they say it, and nobody learns who said it. */
    PERSON("The person"),
    /** How a profession works and what it expects of itself. */
    PROFESSION("The profession"),
    /** How an agency is organised, equipped and led. */
    ORGANISATION("The organisation"),
    /** What lies around all of them: law, guidance, borders, how services are made up. */
    CONTEXT("The context");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
