package org.kith.gaps.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * Which agency has which piece, and knows of whom, since when. Days are counted as {@link LocalDate#toEpochDay}; what has no
 * day was always so.
 *
 * @param pieces by row
 * @param knows by id of an agency, of whom and what it knows: by its own pieces, and by what else names them to it
 */
record World(SortedMap<String, Piece> pieces, SortedMap<String, SortedMap<Subject, Integer>> knows) {

    static final int ALWAYS = Integer.MIN_VALUE;
    static final int NEVER = Integer.MAX_VALUE;

    /** @param besides of whom agencies know by something else than a piece */
    static World of(Collection<Piece> pieces, Map<String, ? extends Map<Subject, Integer>> besides) {
        SortedMap<String, Piece> all = new TreeMap<>();
        SortedMap<String, SortedMap<Subject, Integer>> knows = new TreeMap<>();
        besides.forEach((agency, subjects) -> subjects.forEach((subject, day) -> know(knows, agency, subject, day)));
        for (Piece piece : pieces) {
            all.put(piece.row(), piece);
            piece.had()
                    .forEach((agency, day) -> piece.bears()
                            .keySet()
                            .forEach(subject -> know(knows, agency, subject, piece.tellable(agency, subject))));
        }
        return new World(Collections.unmodifiableSortedMap(all), Collections.unmodifiableSortedMap(knows));
    }

    private static void know(
            SortedMap<String, SortedMap<Subject, Integer>> knows, String agency, Subject subject, int day) {
        knows.computeIfAbsent(agency, key -> new TreeMap<>()).merge(subject, day, Math::min);
    }

    static int day(@Nullable Moment moment) {
        return moment == null ? ALWAYS : (int) moment.day().toEpochDay();
    }

    /** The day, or null for always. */
    static @Nullable LocalDate date(int day) {
        return day == ALWAYS ? null : LocalDate.ofEpochDay(day);
    }
}
