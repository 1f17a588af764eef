package org.kith.circle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Lens;
import org.kith.vocabulary.StatementRow;

/**
 * What two agencies could have known, each by itself and both together.
 *
 * @param together what either of them had: rows of both, pointing at each other where only both together tell
 */
public record Compared(Slice first, Slice second, Slice together) {

    /**
     * From rows, as known for a lens, whatever its own viewpoint.
     *
     * @param one id of the first agency
     * @param other id of the second
     */
    public static Compared of(List<StatementRow> rows, Lens lens, String one, String other) {
        return of(rows, lens, one, other, null);
    }

    static Compared of(List<StatementRow> rows, Lens lens, String one, String other, @Nullable Disguise disguise) {
        if (disguise == null) {
            return SliceBuilder.compare(rows, lens, one, other);
        }
        Compared recorded = SliceBuilder.compare(rows, lens, one, other);
        Compared seen = SliceBuilder.compare(disguise.rows(rows), lens, one, other);
        return new Compared(
                seen.first().wearing(disguise, recorded::first),
                seen.second().wearing(disguise, recorded::second),
                seen.together().wearing(disguise, recorded::together));
    }

    /** The three of them as it was on an earlier day, by what is known in them. */
    public Compared happenedBy(LocalDate day) {
        return new Compared(first.happenedBy(day), second.happenedBy(day), together.happenedBy(day));
    }
}
