package org.kith.record;

/**
 * What became of rows.
 *
 * @param added rows said for the first time
 * @param changed rows that now say something else; what they said before is kept
 * @param same rows that say what is known already
 */
public record Taken(long added, long changed, long same) {

    public static final Taken NOTHING = new Taken(0, 0, 0);

    public Taken plus(Taken other) {
        return new Taken(added + other.added, changed + other.changed, same + other.same);
    }

    public long rows() {
        return added + changed + same;
    }
}
