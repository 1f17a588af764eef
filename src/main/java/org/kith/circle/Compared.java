package org.kith.circle;

/**
 * What two agencies could have known, each by itself and both together.
 *
 * @param together what either of them had: rows of both, pointing at each other where only both together tell
 */
public record Compared(Slice first, Slice second, Slice together) {

    /** The three of them as it was on an earlier day, by what is known in them. */
    public Compared happenedBy(java.time.LocalDate day) {
        return new Compared(first.happenedBy(day), second.happenedBy(day), together.happenedBy(day));
    }
}
