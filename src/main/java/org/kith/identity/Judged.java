package org.kith.identity;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.JudgementState;

/**
 * Somebody's word on whether two records are of one person.
 *
 * @param one internal id of the one record
 * @param other internal id of the other
 * @param by who said so, as it was recorded; null where nobody is named
 * @param at from when it counts; null for always
 * @param reason why, in their words
 * @param said whether it was said in Kith, and so can be taken back there; a delivered one can be said anew only
 * @param takenBack when it was taken back, if it was; it counts no more then
 * @param takenBackBy who took it back
 */
public record Judged(
        String id,
        String one,
        String other,
        JudgementState state,
        @Nullable String by,
        @Nullable Moment at,
        @Nullable String reason,
        boolean said,
        @Nullable Moment takenBack,
        @Nullable String takenBackBy) {

    /** Of two of one pair the later stands; at one instant <em>not the same</em> before <em>unsure</em> before <em>same</em>. */
    static final Comparator<Judged> LATER = Comparator.comparing(
                    Judged::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(judged -> switch (judged.state) {
                case SAME -> 0;
                case UNSURE -> 1;
                case NOT_SAME -> 2;
            })
            .thenComparing(Judged::id);

    static Judged of(Cells cells) {
        String by = cells.text("by");
        return new Judged(
                cells.textOrEmpty("id"),
                cells.textOrEmpty("record_a"),
                cells.textOrEmpty("record_b"),
                cells.code("state", JudgementState.class).orElseThrow(),
                by == null ? cells.text("saidByName") : by,
                cells.moment("at"),
                cells.text("reason"),
                cells.has("saidBy"),
                cells.moment("withdrawnAt"),
                cells.text("withdrawnByName"));
    }

    /** The two records, in no order of their own. */
    public RecordPair pair() {
        return RecordPair.of(one, other);
    }
}
