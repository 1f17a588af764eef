package org.kith.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one root of what can go wrong. A message says what happened and what to do next, and names no person; the
 * reference is what a user can quote and a log line carries.
 */
public abstract sealed class KithException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reference = Ids.fresh().substring(24).toUpperCase(Locale.ROOT);

    private KithException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** A short text that a user can quote and that stands in the log beside the cause. */
    public String reference() {
        return reference;
    }

    /** What was asked for does not exist, or does not exist for this reader: the two are never told apart. */
    public static final class NotFound extends KithException {
        private static final long serialVersionUID = 1L;

        public NotFound(String message) {
            super(message, null);
        }
    }

    /** The reader may not do this, or a rule of the program forbids it. */
    public static final class Refused extends KithException {
        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message, null);
        }
    }

    /** Somebody else changed it meanwhile. Where a room can say who and what, it has a kind of its own. */
    public static non-sealed class Stale extends KithException {
        private static final long serialVersionUID = 1L;

        public Stale(String message) {
            super(message, null);
        }
    }

    /** The input cannot be taken; the message names the place and the remedy. */
    public static final class Invalid extends KithException {
        private static final long serialVersionUID = 1L;

        public Invalid(String message) {
            super(message, null);
        }

        public Invalid(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The store, or something Kith needs, is not to be had now. */
    public static final class Unavailable extends KithException {
        private static final long serialVersionUID = 1L;

        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
