package org.kith.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deletion, from its proposal to what is left of it. Once it is done it holds no words and no id of anything that was.
 *
 * @param id random; what tombstones and the record name
 * @param person id of a record of whom it is about; null once it is done
 * @param state how far it has come
 * @param ground why, as a code of {@link Ground}
 * @param why in the proposer's words; null once it is done
 * @param className whose class the record was of, in words
 * @param reviewDay when it was due, or null where no day could be said
 * @param counts what goes and what changes, by kind, in words
 * @param proposedBy account id
 * @param countersignedBy account id, or null
 * @param from first moment, on the real clock, at which it may be carried out; null before it is countersigned
 * @param doneAt when it was carried out, or null
 * @param left what the check afterwards still found, in words that name nobody; empty where nothing
 */
public record Deletion(
        String id,
        @Nullable String person,
        State state,
        Ground ground,
        @Nullable String why,
        String className,
        @Nullable LocalDate reviewDay,
        List<String> counts,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable String countersignedBy,
        @Nullable String countersignedByName,
        @Nullable Instant from,
        @Nullable Instant doneAt,
        List<String> left) {

    /** How far it has come. */
    public enum State {
        PROPOSED("Waits to be countersigned"),
        COUNTERSIGNED("Countersigned"),
        WITHDRAWN("Withdrawn"),
        DONE("Deleted"),
        LET_IN("Deleted; may come in again");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Why a record goes. */
    public enum Ground {
        REVIEW("Its review date has come and nothing asks for keeping it"),
        ASKED("The person asked for it, and it was decided that it must go (UK GDPR, Article 17)"),
        MISTAKE("It should never have been recorded here");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Deletion {
        counts = List.copyOf(counts);
        left = List.copyOf(left);
    }

    /** Whether it still can be stopped. */
    public boolean open() {
        return state == State.PROPOSED || state == State.COUNTERSIGNED;
    }
}
