package org.kith.record;

import org.kith.kernel.KithException;

/** Somebody revised a statement after it was read: nothing was overwritten, and what they made of it is at hand. */
public final class Revised extends KithException.Stale {

    private static final long serialVersionUID = 1L;

    private final transient Telling theirs;

    Revised(Telling theirs) {
        super(
                "Somebody else changed this meanwhile. Nothing was overwritten. Compare, then keep theirs or put yours on top.");
        this.theirs = theirs;
    }

    /** How it stands now: what it says, who changed it, when and why. */
    public Telling theirs() {
        return theirs;
    }
}
