package org.kith.audit.chain;

/** What an entry of the record says happened. */
public enum What {
    READ("Looked"),
    SEARCHED("Searched"),
    TOOK_AWAY("Took away"),
    REFUSED("Was refused"),
    SIGNED_IN("Signed in"),
    SIGN_IN_FAILED("Sign-in failed"),
    SIGNED_OUT("Signed out"),
    ACCOUNT_CHANGED("Account changed"),
    GRANT_CHANGED("Clearance changed"),
    RETENTION_DECIDED("Keeping or deleting decided"),
    LOOKED_INTO("Looked into reading"),
    WORDS_ERASED("Words erased"),
    CHECKED("Record checked"),
    /** The first entry of a writer: it names how far the others' chains reached. */
    BEGAN("Writer began"),
    /** Names anew how far the others' chains reach. */
    NAMED_OTHERS("Writers named"),
    /** An anchor was printed. */
    ANCHORED("Anchor printed");

    private final String label;

    What(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it holds the heads of other writers. */
    public boolean holdsHeads() {
        return this == BEGAN || this == NAMED_OTHERS || this == ANCHORED;
    }
}
