package org.kith.matching;

/** What comparing a sample of pairs found, kept compactly: estimation goes over it many times. */
final class Observed {

    final int columns;
    final int size;
    final byte[] levels;
    final float[] inverse;
    final boolean[] swapped;
    final boolean[] named;

    private Observed(int size, int columns) {
        this.size = size;
        this.columns = columns;
        this.levels = new byte[size * columns];
        this.inverse = new float[size * columns];
        this.swapped = new boolean[size];
        this.named = new boolean[size];
    }

    static Observed of(People people, PairSample sample, PairLevels levels, ColumnModel[] model) {
        Observed observed = new Observed(sample.size(), model.length);
        ThreadLocal<Comparer> comparers =
                ThreadLocal.withInitial(() -> new Comparer(model, people.layout(), sample.size() / 8));
        Together.ranges(sample.size(), 8192, (from, to) -> {
            Comparer comparer = comparers.get();
            for (int i = from; i < to; i++) {
                comparer.compare(people, sample.first(i), sample.second(i), levels, i);
                observed.take(i, comparer);
            }
        });
        return observed;
    }

    private void take(int pair, Comparer found) {
        for (int c = 0; c < columns; c++) {
            levels[pair * columns + c] = (byte) found.levels[c];
            inverse[pair * columns + c] = (float) found.inverse[c];
        }
        swapped[pair] = found.swapped;
        named[pair] = found.named;
    }
}
