package org.kith.matching;

import org.jspecify.annotations.Nullable;

/**
 * On which levels the columns of many pairs agree as they stand. That is what takes time, and it does not depend on the
 * model: it is found once and used in every step of an estimate, and for the result.
 */
final class PairLevels {

    /** One of the records says nothing. */
    static final byte UNKNOWN = -1;

    /** There are several values: which two of them count depends on the model. */
    static final byte OPEN = -2;

    private final int columns;
    private final byte[] levels;

    private PairLevels(int pairs, int columns) {
        this.columns = columns;
        this.levels = new byte[pairs * columns];
    }

    static PairLevels of(People people, PairSample sample) {
        PairLevels found = new PairLevels(sample.size(), people.columns());
        Together.ranges(sample.size(), 8192, (from, to) -> {
            for (int c = 0; c < found.columns; c++) {
                found.column(people, sample, c, from, to);
            }
        });
        return found;
    }

    private void column(People people, PairSample sample, int column, int from, int to) {
        FieldKind kind = people.layout().columns().get(column).kind();
        LevelCache cache = new LevelCache(to - from);
        for (int i = from; i < to; i++) {
            Value a = people.value(column, sample.first(i));
            Value b = people.value(column, sample.second(i));
            levels[i * columns + column] = level(kind, a, b, cache);
        }
    }

    private static byte level(FieldKind kind, @Nullable Value a, @Nullable Value b, LevelCache cache) {
        if (a == null || b == null) {
            return UNKNOWN;
        }
        return a.further == null && b.further == null ? (byte) cache.level(kind, a, b) : OPEN;
    }

    /** The level of a column of a pair, or {@link #UNKNOWN} or {@link #OPEN}. */
    int level(int pair, int column) {
        return levels[pair * columns + column];
    }
}
