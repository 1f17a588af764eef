package org.kith.record;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What became of rows.
 *
 * @param added rows said for the first time
 * @param changed rows that now say something else; what they said before is kept
 * @param same rows that say what is known already
 * @param denied rows of those that changed which say otherwise what a user of Kith had added to them
 */
public record Taken(long added, long changed, long same, List<Denied> denied) {

    public static final Taken NOTHING = new Taken(0, 0, 0);

    /**
     * A row whose deliverer says otherwise what a user had added to it, such as a decision: from now on the deliverer's word
     * stands there, and the user's stays readable as an earlier version.
     *
     * @param line its line in the file
     * @param columns what the user had added and does not stand any more
     */
    public record Denied(int line, SortedSet<String> columns) {

        public Denied {
            columns = new TreeSet<>(columns);
        }
    }

    public Taken {
        denied = List.copyOf(denied);
    }

    public Taken(long added, long changed, long same) {
        this(added, changed, same, List.of());
    }

    public Taken plus(Taken other) {
        return new Taken(
                added + other.added,
                changed + other.changed,
                same + other.same,
                Stream.concat(denied.stream(), other.denied.stream()).toList());
    }

    public long rows() {
        return added + changed + same;
    }
}
