package org.kith.information.sharing;

/** How much of an item an agency reads: the least first, for less is shared unless somebody chooses more. */
public enum ShareForm {
    SUMMARY("in summary"),
    OWN_WORDS("in your own words"),
    FULL("in full"),
    NOT("not to them");

    private final String label;

    ShareForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether any of the item goes out. */
    public boolean goes() {
        return this != NOT;
    }
}
