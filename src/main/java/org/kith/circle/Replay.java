package org.kith.circle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Lens;
import org.kith.vocabulary.StatementRow;

/**
 * Rows that were read once, and what was known of them at any moment up to the one they were read for. The read is on
 * record under the lens it was made through; through whose eyes it looks and what is sealed stay as that lens has them.
 */
public final class Replay {

    private final List<StatementRow> rows;
    private final Lens lens;
    private final @Nullable Disguise disguise;
    private final List<StatementRow> shown;

    private Replay(List<StatementRow> rows, Lens lens, @Nullable Disguise disguise) {
        this.rows = List.copyOf(rows);
        this.shown = disguise == null ? this.rows : disguise.rows(this.rows);
        this.lens = lens;
        this.disguise = disguise;
    }

    /**
     * @param rows all that any moment needs: with their earlier versions, none left out because it was not known yet
     * @param lens what they were read through
     */
    public static Replay of(List<StatementRow> rows, Lens lens) {
        return of(rows, lens, null);
    }

    static Replay of(List<StatementRow> rows, Lens lens, @Nullable Disguise disguise) {
        return new Replay(rows, lens, disguise);
    }

    /** With their earlier versions, as they were read: for asking when they say something, not for showing. */
    public List<StatementRow> rows() {
        return rows;
    }

    /** The moment they were read for, the last that can be gone to. */
    public AsOf last() {
        return lens.asOf();
    }

    /** What was known at the end of a day; of the last day, which may not be over, as far as it was read. */
    public Slice on(LocalDate day) {
        AsOf end = AsOf.endOf(day);
        return at(day.equals(lens.asOf().day()) && end.end().isAfter(lens.asOf().end()) ? lens.asOf() : end);
    }

    /**
     * What was known at a moment.
     *
     * @throws IllegalArgumentException for a moment after the last
     */
    public Slice at(AsOf moment) {
        if (moment.end().isAfter(lens.asOf().end())) {
            throw new IllegalArgumentException("looks further than was read");
        }
        Lens then = lens.asOf(moment);
        Slice slice = Slice.undisguised(shown, then);
        return disguise == null ? slice : slice.wearing(disguise, () -> Slice.undisguised(rows, then));
    }
}
