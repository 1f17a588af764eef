package org.kith.circle;

import java.util.Set;

/**
 * Whose circles something bears on.
 *
 * @param everybody whether it bears on all circles there are, such as an agency that is new
 * @param records ids of person records; empty when it bears on everybody
 */
public record Reach(boolean everybody, Set<String> records) {

    static final Reach EVERYBODY = new Reach(true, Set.of());

    public Reach {
        records = Set.copyOf(records);
    }
}
