package org.kith.gaps.joining;

import java.util.Comparator;

/**
 * Whom or what one agency asks another about.
 *
 * @param id of a person the first record of those judged to be them, of a place its household
 */
public record Subject(String id, boolean place) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::place).thenComparing(Subject::id);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
