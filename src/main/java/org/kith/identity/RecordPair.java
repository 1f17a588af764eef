package org.kith.identity;

/**
 * Two records of people, in either order.
 *
 * @param one internal id; the smaller
 * @param other internal id; the greater
 */
public record RecordPair(String one, String other) {

    public RecordPair {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("two different records, the smaller id first");
        }
    }

    /** Whichever is named first. */
    public static RecordPair of(String one, String other) {
        return one.compareTo(other) < 0 ? new RecordPair(one, other) : new RecordPair(other, one);
    }

    public boolean has(String record) {
        return one.equals(record) || other.equals(record);
    }
}
