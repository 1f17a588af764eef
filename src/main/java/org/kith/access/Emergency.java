package org.kith.access;

/** Why somebody could not wait for whoever could open a family to them. */
public enum Emergency {
    HARM_TODAY("A child may come to harm today"),
    AT_THE_DOOR("I am with the family and need to know who else is there"),
    NOBODY_TO_ASK("Nobody who could tell me answers, and a decision is due"),
    OTHER("Something else");

    private final String label;

    Emergency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
