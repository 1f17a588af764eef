package org.kith.matching;

import java.util.List;

/**
 * The levels on which two values of a field agree, best first; the first is always full agreement, the last always plain
 * disagreement. Each carries what is expected before any data is seen: {@code m}, how often the level is found between two
 * records of one person, and {@code u}, between records of two people. Estimation starts from these and moves away from
 * them as far as the data carries it.
 */
enum Scale {
    NAME(
            new Level("the same", 0.80, 0.005),
            new Level("one letter apart", 0.07, 0.002),
            new Level("another form of it", 0.04, 0.003),
            new Level("alike, or sounds alike", 0.03, 0.01),
            new Level("same initial, no more known", 0.01, 0.02),
            new Level("somewhat alike", 0.01, 0.05),
            new Level("different", 0.04, 0.91)),
    DATE(
            new Level("the same", 0.85, 0.00003),
            new Level("day and month swapped", 0.015, 0.00002),
            new Level("one digit apart", 0.06, 0.0006),
            new Level("the same as far as both are known, to the month", 0.005, 0.001),
            new Level("two of day, month and year the same", 0.025, 0.004),
            new Level("the same year, no more known", 0.005, 0.01),
            new Level("the same year only", 0.01, 0.012),
            new Level("different", 0.03, 0.98)),
    TEXT(
            new Level("the same", 0.75, 0.005),
            new Level("one letter apart", 0.07, 0.001),
            new Level("alike", 0.06, 0.005),
            new Level("one within the other", 0.03, 0.004),
            new Level("somewhat alike", 0.03, 0.05),
            new Level("different", 0.06, 0.935)),
    NUMBERED(
            new Level("the same", 0.88, 0.00001),
            new Level("one digit apart", 0.06, 0.00001),
            new Level("two digits apart", 0.01, 0.0001),
            new Level("different", 0.05, 0.99988)),
    EMAIL(
            new Level("the same", 0.80, 0.0001),
            new Level("one letter apart", 0.07, 0.0001),
            new Level("the same before the @", 0.03, 0.0002),
            new Level("alike before the @", 0.03, 0.004),
            new Level("different", 0.07, 0.9956)),
    POSTCODE(
            new Level("the same", 0.80, 0.001),
            new Level("one character apart", 0.06, 0.002),
            new Level("the same area", 0.04, 0.03),
            new Level("different", 0.10, 0.967)),
    HOUSE(
            new Level("the same", 0.82, 0.02),
            new Level("one character apart", 0.06, 0.08),
            new Level("different", 0.12, 0.90)),
    CODE(
            new Level("the same", 0.90, 0.15),
            new Level("one character apart", 0.04, 0.05),
            new Level("different", 0.06, 0.80)),
    NUMBER(
            new Level("the same", 0.85, 0.015),
            new Level("one apart", 0.07, 0.03),
            new Level("one digit apart", 0.03, 0.10),
            new Level("different", 0.05, 0.855)),
    SAME(new Level("the same", 0.93, 0.20), new Level("different", 0.07, 0.80));

    /**
     * @param words what a reader is told
     * @param m expected among pairs of one person
     * @param u expected among pairs of two people
     */
    record Level(String words, double m, double u) {}

    private final List<Level> levels;

    Scale(Level... levels) {
        this.levels = List.of(levels);
    }

    int size() {
        return levels.size();
    }

    Level level(int index) {
        return levels.get(index);
    }

    int different() {
        return levels.size() - 1;
    }

    double[] expectedM() {
        return levels.stream().mapToDouble(Level::m).toArray();
    }

    double[] expectedU() {
        return levels.stream().mapToDouble(Level::u).toArray();
    }
}
