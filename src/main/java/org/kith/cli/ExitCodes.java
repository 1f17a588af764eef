package org.kith.cli;

import org.kith.kernel.KithException;

/** How commands end. */
final class ExitCodes {

    static final int DONE = 0;
    /** A mistake of the program itself. */
    static final int BROKEN = 1;

    static final int BAD_INPUT = 2;
    static final int NO_STORE = 3;
    static final int REFUSED = 4;

    private ExitCodes() {}

    static int of(KithException failure) {
        return switch (failure) {
            case KithException.Invalid invalid -> BAD_INPUT;
            case KithException.NotFound notFound -> BAD_INPUT;
            case KithException.Unavailable unavailable -> NO_STORE;
            case KithException.Refused refused -> REFUSED;
            case KithException.OutsideRemit outside -> REFUSED;
            case KithException.Stale stale -> REFUSED;
        };
    }
}
