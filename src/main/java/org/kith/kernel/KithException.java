package org.kith.kernel;

import java.util.Locale;
import java.util.Optional;
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

    /** The record of somebody who is there, but whom this reader has no standing with: there is a way on. */
    public static final class OutsideRemit extends KithException {
        private static final long serialVersionUID = 1L;

        /** What is missing. */
        public enum Why {
            /** An analyst has not said which contact about this family they work on. */
            NO_CONTACT_NAMED,
            /** The reader's agency is not recorded as working with this family. */
            NOT_A_FAMILY_OF_THEIRS,
            /** A reviewer reads no review that runs and is about this family, or has not said which of several they read. */
            NOT_IN_THE_REVIEW,
            /** The reader stands too near to this family. */
            BARRED
        }

        private final Why why;
        private final @Nullable String person;

        /**
         * @param person id of a record of somebody whom it is about, or null where not even that is for this reader
         */
        public OutsideRemit(Why why, @Nullable String person) {
            super(
                    switch (why) {
                        case NO_CONTACT_NAMED -> "Say first which contact about this family you work on.";
                        case NOT_A_FAMILY_OF_THEIRS ->
                            "Your agency is not recorded as working with this family. You can ask whoever is.";
                        case NOT_IN_THE_REVIEW ->
                            "This is not in the review you read. Open the review first; one that has ended opens nothing.";
                        case BARRED ->
                            "This family's record is not for you: you are recorded as standing near to them.";
                    },
                    null);
            this.why = why;
            this.person = person;
        }

        public Why why() {
            return why;
        }

        /** Somebody whose family it is, where the reader may know. */
        public Optional<String> person() {
            return Optional.ofNullable(person);
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
