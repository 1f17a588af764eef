package org.kith.matching;

/** Remembers levels of pairs of values of a column lately compared: names repeat. For one thread. */
final class LevelCache {

    private static final int MOST_BITS = 17;
    private static final int LEAST_BITS = 8;

    private final int bits;
    private long[] keys = {};
    private byte[] levels = {};

    /**
     * @param looks about how many pairs will be asked for: few want little memory, and that it takes takes time too
     */
    LevelCache(int looks) {
        this.bits = Math.clamp(32 - Integer.numberOfLeadingZeros(looks), LEAST_BITS, MOST_BITS);
    }

    /** The level of two values, compared anew only where it is not remembered. */
    int level(FieldKind kind, Value a, Value b) {
        if (a.says(b)) {
            return Likeness.same(kind, a);
        }
        if (a.serial <= 0 || b.serial <= 0 || !Likeness.costly(kind.scale(), a, b)) {
            return Likeness.otherwise(kind, a, b);
        }
        if (keys.length == 0) {
            keys = new long[1 << bits];
            levels = new byte[1 << bits];
        }
        long key = (long) Math.min(a.serial, b.serial) << 32 | Math.max(a.serial, b.serial);
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - bits);
        if (keys[slot] == key) {
            return levels[slot];
        }
        int level = Likeness.otherwise(kind, a, b);
        keys[slot] = key;
        levels[slot] = (byte) level;
        return level;
    }
}
