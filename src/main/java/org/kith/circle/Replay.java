package org.kith.circle;

import java.util.List;
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

    private Replay(List<StatementRow> rows, Lens lens) {
        this.rows = List.copyOf(rows);
        this.lens = lens;
    }

    /**
     * @param rows all that any moment needs: with their earlier versions, none left out because it was not known yet
     * @param lens what they were read through
     */
    public static Replay of(List<StatementRow> rows, Lens lens) {
        return new Replay(rows, lens);
    }

    /** With their earlier versions, as they were read. */
    public List<StatementRow> rows() {
        return rows;
    }

    /** The moment they were read for, the last that can be gone to. */
    public AsOf last() {
        return lens.asOf();
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
        return Slice.of(rows, lens.asOf(moment));
    }
}
