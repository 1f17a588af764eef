package org.kith.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which pairs of many records are compared at all. Records with one key of a pass stand in a block and are compared with each
 * other; a block that is over-full is either left out (loose passes) or compared within a window over the records' own order,
 * by name (Hernández and Stolfo 1995). So no pass costs more than a bounded number of comparisons for each record. A pair
 * that an earlier pass brought together is passed over.
 */
final class Candidates {

    /** Takes a pair; the first stands before the second in the records' order. */
    interface Sink {
        void pair(int a, int b);

        /** Whether it would do anything with a pair; asked before it is looked up whether the pair was there before. */
        default boolean wants(int a, int b) {
            return true;
        }
    }

    private static final int LARGEST_BLOCK = 150;
    private static final int SMALLEST_BOUND = 30;
    private static final double UP_TO = 20_000;

    private final People people;
    private final List<Pass> passes;
    private final Keys keys;
    private final int bound;

    Candidates(People people) {
        this.people = people;
        this.passes = Passes.of(people.layout());
        this.keys = new Keys(people, passes);
        this.bound = bound(people.size());
    }

    /** How many records a block may have: fewer, the more records there are. */
    static int bound(int records) {
        double bound = LARGEST_BLOCK * Math.sqrt(UP_TO / Math.max(UP_TO, records));
        return Math.max(SMALLEST_BOUND, (int) Math.round(bound));
    }

    int passes() {
        return passes.size();
    }

    /** Hands every candidate pair to sinks, of which each is used by one thread; pass after pass. */
    void each(Supplier<? extends Sink> sinks) {
        for (int p = 0; p < passes.size(); p++) {
            long[] entries = keys.entries(p);
            int[] starts = starts(entries);
            int pass = p;
            for (int block = 0; block + 1 < starts.length; block++) {
                if (starts[block + 1] - starts[block] > bound) {
                    for (int e = starts[block]; e < starts[block + 1]; e++) {
                        keys.overfull(pass, entries[e]);
                    }
                }
            }
            Together.ranges(starts.length - 1, 4096, (from, to) -> {
                Sink sink = sinks.get();
                for (int block = from; block < to; block++) {
                    block(pass, entries, starts[block], starts[block + 1], sink);
                }
            });
        }
    }

    private static int[] starts(long[] entries) {
        int[] starts = new int[entries.length + 1];
        int count = 0;
        for (int e = 0; e < entries.length; e++) {
            if (e == 0 || entries[e] >> 32 != entries[e - 1] >> 32) {
                starts[count++] = e;
            }
        }
        starts[count] = entries.length;
        return Arrays.copyOf(starts, count + 1);
    }

    private void block(int pass, long[] entries, int start, int end, Sink sink) {
        int size = end - start;
        if (size < 2 || size > bound && passes.get(pass).loose()) {
            return;
        }
        int window = size > bound ? bound / 2 : size;
        for (int i = start; i < end; i++) {
            int a = (int) entries[i];
            int last = Math.min(end, i + window + 1);
            for (int j = i + 1; j < last; j++) {
                int b = (int) entries[j];
                if (a != b && people.comparable(a, b) && sink.wants(a, b) && !keys.met(pass, a, b)) {
                    sink.pair(a, b);
                }
            }
        }
    }
}
