package org.kith.matching;

import java.util.Arrays;

/**
 * Candidate pairs to estimate from: all of them where they are few, otherwise every second, fourth, eighth, chosen by a
 * number made of the two records, so that the choice depends on nothing else.
 */
final class PairSample implements Candidates.Sink {

    private static final int MOST = 600_000;

    private long[] pairs = new long[1024];
    private int count;
    private volatile int every = 1;

    static PairSample of(Candidates candidates) {
        PairSample sample = new PairSample();
        candidates.each(() -> sample);
        sample.tidy();
        return sample;
    }

    @Override
    public boolean wants(int a, int b) {
        return (mix((long) a << 32 | b) & every - 1) == 0;
    }

    @Override
    public void pair(int a, int b) {
        keep((long) a << 32 | b);
    }

    private synchronized void keep(long pair) {
        if ((mix(pair) & every - 1) != 0) {
            return;
        }
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = pair;
        while (count > MOST) {
            every *= 2;
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if ((mix(pairs[i]) & every - 1) == 0) {
                    pairs[kept++] = pairs[i];
                }
            }
            count = kept;
        }
    }

    private void tidy() {
        Arrays.sort(pairs, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        count = kept;
        pairs = Arrays.copyOf(pairs, count);
    }

    static long mix(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 32;
    }

    int size() {
        return count;
    }

    /** Whether these are all candidate pairs there are. */
    boolean whole() {
        return every == 1;
    }

    /** For how many pairs each stands. */
    int every() {
        return every;
    }

    int first(int index) {
        return (int) (pairs[index] >>> 32);
    }

    int second(int index) {
        return (int) pairs[index];
    }
}
