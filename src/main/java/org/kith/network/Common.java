package org.kith.network;

import java.util.List;
import java.util.Set;

/**
 * One thing that people have in common.
 *
 * @param kind what it is
 * @param title its name
 * @param lines what joins it with each of them, in sentences, with who says so and since when
 * @param people node ids of those who have it in common; at least two
 * @param nodes node ids that show it in a picture: the people, and the thing where it has a node of its own
 * @param toMany whether it serves nearly everybody of a place, so that having it in common says little
 * @param rows ids of everything it speaks of: the rows it rests on, and the records of its people
 */
public record Common(
        Kind kind,
        String title,
        List<String> lines,
        List<String> people,
        List<String> nodes,
        boolean toMany,
        Set<String> rows) {

    /** What can be in common, in the order in which it is told: how few others have it too. */
    public enum Kind {
        EACH_OTHER("Joined with each other"),
        PEOPLE("People"),
        ITEMS("Items about more than one of them"),
        ADDRESSES("Addresses, now or before"),
        PLACES("Places where something happened"),
        DATES("Items of the same days"),
        AGENCIES("Agencies");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As a heading. */
        public String label() {
            return label;
        }
    }

    public Common {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        nodes = List.copyOf(nodes);
        rows = Set.copyOf(rows);
    }
}
