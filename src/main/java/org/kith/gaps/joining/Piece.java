package org.kith.gaps.joining;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something recorded that bears on people and places: an item, that an agency works with somebody, a stay, a kinship.
 *
 * @param row internal id
 * @param bears on whom or what, and since which day
 * @param had ids of the agencies that have it, and since which day
 */
record Piece(String row, SortedMap<Subject, Integer> bears, SortedMap<String, Integer> had) {

    Piece {
        bears = Collections.unmodifiableSortedMap(new TreeMap<>(bears));
        had = Collections.unmodifiableSortedMap(new TreeMap<>(had));
    }

    static Piece of(String row, Map<Subject, Integer> bears, Map<String, Integer> had) {
        return new Piece(row, new TreeMap<>(bears), new TreeMap<>(had));
    }

    /** From when an agency could name this where it is asked about somebody: it had it by then, and it was about them. */
    int tellable(String agency, Subject subject) {
        return Math.max(had.getOrDefault(agency, World.NEVER), bears.getOrDefault(subject, World.NEVER));
    }
}
