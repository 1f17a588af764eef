package org.kith.matching;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of many records for every pass, kept record by record: whether two records met in an earlier pass is asked of
 * millions of pairs, and all that it takes of a record stands together in memory. Nearly every record has one key a pass;
 * further ones, of records with several values, stand aside.
 */
final class Keys {

    /** Marks a key whose block is over-full: two records that share only such keys need not have met. */
    private static final int OVERFULL = Integer.MIN_VALUE;

    private final List<Pass> passes;
    private final int records;
    private final int width;
    private final int[] first;

    /** Where the further keys of each record begin; those of the last end at the last place. */
    private final int[] start;

    private final int[] further;
    private final byte[] furtherPass;

    Keys(People people, List<Pass> passes) {
        this.passes = passes;
        this.records = people.size();
        this.width = passes.size();
        this.first = new int[records * width];
        this.start = new int[records + 1];
        int piece = 8192;
        int pieces = (records + piece - 1) / piece;
        Further[] found = new Further[pieces];
        Together.each(pieces, p -> found[p] = find(people, p * piece, Math.min(records, (p + 1) * piece)));
        int all = Arrays.stream(found).mapToInt(one -> one.count).sum();
        this.further = new int[all];
        this.furtherPass = new byte[all];
        int at = 0;
        for (int p = 0; p < pieces; p++) {
            System.arraycopy(found[p].keys, 0, further, at, found[p].count);
            System.arraycopy(found[p].passes, 0, furtherPass, at, found[p].count);
            for (int r = p * piece; r < Math.min(records, (p + 1) * piece); r++) {
                start[r] += at;
            }
            at += found[p].count;
        }
        start[records] = all;
    }

    private Further find(People people, int from, int to) {
        Further more = new Further();
        for (int r = from; r < to; r++) {
            start[r] = more.count;
            @Nullable Value[] values = people.values(r);
            for (int p = 0; p < width; p++) {
                int[] keys = passes.get(p).keys(values);
                for (int k = 0; k < keys.length; k++) {
                    if (k == 0) {
                        first[r * width + p] = keys[k];
                    } else {
                        more.add(keys[k], p);
                    }
                }
            }
        }
        return more;
    }

    /** Keys of a pass with their records, sorted: blocks one after another, each in the records' order. */
    long[] entries(int pass) {
        long[] entries = new long[records + further.length];
        int count = 0;
        for (int r = 0; r < records; r++) {
            int key = first[r * width + pass];
            if (key != 0) {
                entries[count++] = entry(key, r);
            }
            for (int i = start[r]; i < start[r + 1]; i++) {
                if (furtherPass[i] == pass) {
                    entries[count++] = entry(further[i], r);
                }
            }
        }
        entries = Arrays.copyOf(entries, count);
        Arrays.parallelSort(entries);
        return entries;
    }

    private static long entry(int key, int record) {
        return (long) (key & ~OVERFULL) << 32 | record;
    }

    /** Notes that the block of this entry is over-full. */
    void overfull(int pass, long entry) {
        int key = (int) (entry >> 32);
        int record = (int) entry;
        if (first[record * width + pass] == key) {
            first[record * width + pass] |= OVERFULL;
        }
        for (int i = start[record]; i < start[record + 1]; i++) {
            if (furtherPass[i] == pass && further[i] == key) {
                further[i] |= OVERFULL;
            }
        }
    }

    /** Whether two records share a key of a pass before this one, in a block that is not over-full. */
    boolean met(int before, int a, int b) {
        int atA = a * width;
        int atB = b * width;
        for (int p = 0; p < before; p++) {
            int key = first[atA + p];
            if (key > 0 && key == first[atB + p]) {
                return true;
            }
        }
        return (start[a] < start[a + 1] || start[b] < start[b + 1]) && (further(before, a, b) || further(before, b, a));
    }

    /** Whether a further key of the one is among all keys of the other. */
    private boolean further(int before, int a, int b) {
        for (int i = start[a]; i < start[a + 1]; i++) {
            int pass = furtherPass[i];
            int key = further[i];
            if (pass < before && key > 0) {
                if (key == first[b * width + pass]) {
                    return true;
                }
                for (int j = start[b]; j < start[b + 1]; j++) {
                    if (furtherPass[j] == pass && further[j] == key) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Further keys as they are found. */
    private static final class Further {
        private int[] keys = new int[64];
        private byte[] passes = new byte[64];
        private int count;

        void add(int key, int pass) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                passes = Arrays.copyOf(passes, count * 2);
            }
            keys[count] = key;
            passes[count++] = (byte) pass;
        }
    }
}
