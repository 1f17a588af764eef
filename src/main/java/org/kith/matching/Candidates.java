package org.kith.matching;

import java.util.Arrays;
import java.util.BitSet;
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
    }

    private static final int LARGEST_BLOCK = 150;
    private static final int SMALLEST_BOUND = 30;
    private static final double UP_TO = 20_000;

    private final People people;
    private final List<Pass> passes;
    private final int[][] keys;
    private final int[] slots;
    private final BitSet[] overfull;
    private final int bound;

    Candidates(People people) {
        this.people = people;
        this.passes = Passes.of(people.layout());
        this.keys = new int[passes.size()][];
        this.slots = new int[passes.size()];
        this.overfull = new BitSet[passes.size()];
        this.bound = bound(people.size());
        Together.each(passes.size(), this::keys);
    }

    /** How many records a block may have: fewer, the more records there are. */
    static int bound(int records) {
        double bound = LARGEST_BLOCK * Math.sqrt(UP_TO / Math.max(UP_TO, records));
        return Math.max(SMALLEST_BOUND, (int) Math.round(bound));
    }

    private void keys(int p) {
        Pass pass = passes.get(p);
        int size = people.size();
        int width = 1;
        int[] table = new int[size];
        for (int r = 0; r < size; r++) {
            int[] found = pass.keys(people.values(r));
            if (found.length > width) {
                table = widened(table, size, width, found.length);
                width = found.length;
            }
            System.arraycopy(found, 0, table, r * width, found.length);
        }
        keys[p] = table;
        slots[p] = width;
        overfull[p] = new BitSet();
    }

    private static int[] widened(int[] table, int size, int from, int to) {
        int[] wide = new int[size * to];
        for (int r = 0; r < size; r++) {
            System.arraycopy(table, r * from, wide, r * to, from);
        }
        return wide;
    }

    int passes() {
        return passes.size();
    }

    /** Hands every candidate pair to sinks, of which each is used by one thread; pass after pass. */
    void each(Supplier<? extends Sink> sinks) {
        for (BitSet full : overfull) {
            full.clear();
        }
        for (int p = 0; p < passes.size(); p++) {
            long[] entries = entries(p);
            int pass = p;
            int[] starts = starts(entries);
            BitSet full = new BitSet(people.size());
            Together.ranges(starts.length - 1, 4096, (from, to) -> {
                Sink sink = sinks.get();
                for (int block = from; block < to; block++) {
                    block(pass, entries, starts[block], starts[block + 1], sink);
                }
            });
            for (int block = 0; block + 1 < starts.length; block++) {
                if (starts[block + 1] - starts[block] > bound) {
                    for (int e = starts[block]; e < starts[block + 1]; e++) {
                        full.set((int) entries[e]);
                    }
                }
            }
            overfull[p] = full;
        }
    }

    /** Keys with their records, sorted: blocks one after another, each in the records' order. */
    private long[] entries(int p) {
        int[] table = keys[p];
        int width = slots[p];
        long[] entries = new long[table.length];
        int count = 0;
        for (int i = 0; i < table.length; i++) {
            if (table[i] != 0) {
                entries[count++] = (long) table[i] << 32 | i / width;
            }
        }
        entries = Arrays.copyOf(entries, count);
        Arrays.sort(entries);
        return entries;
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
                if (a != b && people.comparable(a, b) && !met(pass, a, b)) {
                    sink.pair(a, b);
                }
            }
        }
    }

    private boolean met(int before, int a, int b) {
        for (int p = 0; p < before; p++) {
            int[] table = keys[p];
            int width = slots[p];
            if (width == 1) {
                if (table[a] != 0 && table[a] == table[b] && !overfull[p].get(a)) {
                    return true;
                }
            } else if (share(table, width, a, b) && !overfull[p].get(a) && !overfull[p].get(b)) {
                return true;
            }
        }
        return false;
    }

    private static boolean share(int[] table, int width, int a, int b) {
        for (int i = 0; i < width; i++) {
            int key = table[a * width + i];
            for (int j = 0; key != 0 && j < width; j++) {
                if (key == table[b * width + j]) {
                    return true;
                }
            }
        }
        return false;
    }
}
