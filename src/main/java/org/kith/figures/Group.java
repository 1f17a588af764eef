package org.kith.figures;

/**
 * A group, and how many of it were counted.
 *
 * @param key names the group
 * @param counted how many of the group
 * @param of how many there are in the group, or {@link #NOT_KNOWN} where that is no part of the count
 */
public record Group<K>(K key, long counted, long of) {

    /**
     * Stands for no size: what is counted are things, or the groups themselves. That there are none is told of these; of a
     * group of people it is not, because tomorrow it would be told that there is one.
     */
    public static final long NOT_KNOWN = Long.MAX_VALUE / 1_000;

    public Group {
        if (counted < 0 || counted > of) {
            throw new IllegalArgumentException("not more than there are are counted");
        }
    }

    public static <K> Group<K> of(K key, long counted) {
        return new Group<>(key, counted, NOT_KNOWN);
    }

    /** What is known of a count by how it is treated alone, to whoever knows how that is decided. */
    enum Kind {
        /** The group is so small that nothing is told of it, whatever was counted. */
        TINY,
        /** Fewer were counted than may be shown; in a group with a size, none at all, too. */
        FEW,
        /** There are none, and that is told. */
        NONE,
        /** Nearly all were counted: who was not would be told. */
        ALL,
        /** Neither. */
        PLAIN
    }

    Kind kind() {
        if (of == NOT_KNOWN && counted == 0) {
            return Kind.NONE;
        }
        if (of < Small.LEAST_OF) {
            return Kind.TINY;
        }
        if (Small.small(counted)) {
            return Kind.FEW;
        }
        return of != NOT_KNOWN && Small.small(of - counted) ? Kind.ALL : Kind.PLAIN;
    }

    boolean sensitive() {
        return kind() != Kind.PLAIN && kind() != Kind.NONE;
    }

    /** The least that a count of its kind can be. */
    long least() {
        return switch (kind()) {
            case TINY, NONE -> 0;
            case FEW -> of == NOT_KNOWN ? 1 : 0;
            case ALL -> of - Small.LEAST + 1;
            case PLAIN -> Small.LEAST;
        };
    }

    /** The most that a count of its kind can be. */
    long most() {
        return switch (kind()) {
            case FEW -> Small.LEAST - 1;
            case NONE -> 0;
            case TINY, ALL -> of;
            case PLAIN -> of == NOT_KNOWN ? of : of - Small.LEAST;
        };
    }
}
