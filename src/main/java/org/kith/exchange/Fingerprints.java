package org.kith.exchange;

/**
 * A map from fingerprints to numbers for millions of entries: 24 bytes a slot and no object for each. Zero means that
 * there is no entry.
 */
final class Fingerprints {

    private static final int SMALLEST = 1 << 10;

    private long[] high = new long[SMALLEST];
    private long[] low = new long[SMALLEST];
    private long[] values = new long[SMALLEST];
    private int used;

    /** The number kept for a fingerprint, or zero. */
    long get(Fingerprint key) {
        return values[slot(key)];
    }

    boolean has(Fingerprint key) {
        return get(key) != 0;
    }

    /**
     * @param value not zero
     */
    void put(Fingerprint key, long value) {
        if (used * 3L > values.length * 2L) {
            grow();
        }
        int slot = slot(key);
        if (values[slot] == 0) {
            used++;
        }
        set(slot, key, value);
    }

    /** Removes an entry and closes the gap it leaves. */
    void remove(Fingerprint key) {
        int hole = slot(key);
        if (values[hole] == 0) {
            return;
        }
        used--;
        values[hole] = 0;
        for (int next = after(hole); values[next] != 0; next = after(next)) {
            Fingerprint moved = new Fingerprint(high[next], low[next]);
            long value = values[next];
            values[next] = 0;
            set(slot(moved), moved, value);
        }
    }

    int size() {
        return used;
    }

    private void set(int slot, Fingerprint key, long value) {
        high[slot] = key.high();
        low[slot] = key.low();
        values[slot] = value;
    }

    private int slot(Fingerprint key) {
        int slot = (int) (key.low() & values.length - 1);
        while (values[slot] != 0 && (high[slot] != key.high() || low[slot] != key.low())) {
            slot = after(slot);
        }
        return slot;
    }

    private int after(int slot) {
        return slot + 1 & values.length - 1;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldValues = values;
        high = new long[oldValues.length * 2];
        low = new long[oldValues.length * 2];
        values = new long[oldValues.length * 2];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != 0) {
                Fingerprint key = new Fingerprint(oldHigh[i], oldLow[i]);
                set(slot(key), key, oldValues[i]);
            }
        }
    }
}
