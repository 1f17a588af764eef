package org.kith.matching;

/** Remembers levels of pairs of values of a column lately compared: names repeat. For one thread. */
final class LevelCache {

    private static final int SIZE = 1 << 17;
    private long[] keys = {};
    private byte[] levels = {};

    /** The level of two values, compared anew only where it is not remembered. */
    int level(FieldKind kind, Value a, Value b) {
        if (a.says(b)) {
            return Likeness.same(kind, a);
        }
        if (a.serial <= 0 || b.serial <= 0 || !Likeness.costly(kind.scale(), a, b)) {
            return Likeness.otherwise(kind, a, b);
        }
        if (keys.length == 0) {
            keys = new long[SIZE];
            levels = new byte[SIZE];
        }
        long key = (long) Math.min(a.serial, b.serial) << 32 | Math.max(a.serial, b.serial);
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 47);
        if (keys[slot] == key) {
            return levels[slot];
        }
        int level = Likeness.otherwise(kind, a, b);
        keys[slot] = key;
        levels[slot] = (byte) level;
        return level;
    }
}
