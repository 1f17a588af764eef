package org.kith.enquiry;

import org.kith.circle.ChallengeRow;

/** How far a professional challenge has come. An answer by itself settles nothing: what came of it is said apart. */
public enum ChallengeState {
    RAISED("No answer recorded", true),
    ANSWERED("Answered, not settled", true),
    /** Something came of it, if only that it stays a disagreement. */
    SETTLED("Outcome recorded", false);

    private final String label;
    private final boolean open;

    ChallengeState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public static ChallengeState of(ChallengeRow challenge) {
        return challenge.outcome() != null ? SETTLED : challenge.answeredAt() != null ? ANSWERED : RAISED;
    }

    public String label() {
        return label;
    }

    /** Whether what comes of it is still to be said. */
    public boolean open() {
        return open;
    }
}
