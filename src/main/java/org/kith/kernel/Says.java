package org.kith.kernel;

/** What sort of thing a reader may also say: held where statements are written, whatever screen or call they come from. */
public enum Says {
    /** What is recorded about children, families and the work with them. */
    RECORDS("record about children and the work with them"),
    /** Answers for their own agency to what it was asked. */
    ANSWERS("answer for their agency"),
    /** Whether two records are of one person. */
    IDENTITIES("say whether two records are of one person");

    private final String label;

    Says(String label) {
        this.label = label;
    }

    /** In words that go on after <em>may</em>. */
    public String label() {
        return label;
    }
}
