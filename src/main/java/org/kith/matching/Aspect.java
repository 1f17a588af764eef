package org.kith.matching;

/** What of a value can be a key by which records that may be of one person come to stand together. */
enum Aspect {
    TEXT,
    SOUND,
    START,
    YEAR,
    YEAR_MONTH,
    DAY_MONTH,
    DATE,
    PART;

    /** A number for it, or 0 where the value does not have it. */
    int of(Value value) {
        return switch (this) {
            case TEXT -> mix(value.text.hashCode());
            case SOUND -> value.part.isEmpty() ? 0 : mix(value.part.hashCode());
            case PART -> value.part.length() < 3 ? 0 : mix(value.part.hashCode());
            case START ->
                mix(value.text.substring(0, Math.min(3, value.text.length())).hashCode());
            case YEAR -> value.year == 0 ? 0 : mix(value.year);
            case YEAR_MONTH -> value.month == 0 ? 0 : mix(value.year * 128 + value.month);
            case DAY_MONTH -> value.day == 0 ? 0 : mix(sorted(value));
            case DATE -> value.day == 0 ? 0 : mix(value.year * 16_384 + sorted(value));
        };
    }

    /** Day and month in either order are one key, for they are swapped. */
    private static int sorted(Value value) {
        return Math.min(value.day, value.month) * 128 + Math.max(value.day, value.month);
    }

    /** A number of 31 bits, never 0, made of all bits of another. */
    static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) & Integer.MAX_VALUE;
        return mixed == 0 ? 1 : mixed;
    }
}
