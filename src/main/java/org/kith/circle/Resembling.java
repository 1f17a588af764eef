package org.kith.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clearance;
import org.kith.kernel.Folding;
import org.kith.matching.NamesAlike;
import org.kith.store.GraphReader;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Finds records that could be of one person with some others, wherever they stand: by identifier and by date of birth
 * together with names. It leaves out nobody whom {@code possible-same-person} would name and finds a few more: what else is
 * in common is seen only when they are gathered. Candidates are compared by what their records say today; what those looked
 * at said before counts too.
 */
final class Resembling {

    /** Words asked for at once. */
    private static final int PIECE = 400;

    private record Name(@Nullable String given, @Nullable String family) {}

    /**
     * A record while it is compared.
     *
     * @param numbers identifiers that can be right, as they stand among the words of the index
     * @param born dates of birth, likewise
     */
    private record Face(String id, Set<String> numbers, Set<String> born, Set<Name> names) {

        boolean resembles(Face other) {
            return !id.equals(other.id)
                    && (numbers.stream().anyMatch(other.numbers::contains)
                            || born.stream().anyMatch(other.born::contains) && namesAlike(other));
        }

        private boolean namesAlike(Face other) {
            return names.stream()
                    .anyMatch(name -> other.names.stream()
                            .anyMatch(others -> NamesAlike.of(name.given, name.family, others.given, others.family)
                                    != NamesAlike.NOT));
        }
    }

    private final GraphReader.Reading reading;

    Resembling(GraphReader.Reading reading) {
        this.reading = reading;
    }

    /**
     * The records that resemble some of these, and those they resemble; records may be found that were asked for.
     *
     * @param records ids of records that were gathered with the rows of their names
     */
    Set<String> of(Gathered rows, Collection<String> records) {
        Map<String, List<Face>> byWord = new HashMap<>();
        for (Face face : faces(rows, new HashSet<>(records))) {
            face.numbers.forEach(
                    word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(face));
            face.born.forEach(
                    word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(face));
        }
        Set<String> found = new HashSet<>();
        for (Face candidate : candidates(byWord.keySet())) {
            Set<String> words = new HashSet<>(candidate.numbers);
            words.addAll(candidate.born);
            words.stream()
                    .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                    .filter(candidate::resembles)
                    .forEach(face -> {
                        found.add(face.id);
                        found.add(candidate.id);
                    });
        }
        return found;
    }

    private static Collection<Face> faces(Gathered rows, Set<String> records) {
        Map<String, Face> faces = new HashMap<>();
        for (StatementRow row : rows.of(StatementKind.PERSON_RECORD)) {
            if (records.contains(row.id())) {
                Face face = new Face(row.id(), new HashSet<>(), new HashSet<>(), new HashSet<>());
                Gathered.versions(row).forEach(cells -> take(face, cells));
                faces.put(row.id(), face);
            }
        }
        for (StatementRow row : rows.of(StatementKind.NAME_USE)) {
            for (Cells cells : Gathered.versions(row)) {
                Face face = faces.get(cells.textOrEmpty("person"));
                if (face != null) {
                    name(face, cells, "given_names");
                }
            }
        }
        return faces.values();
    }

    private static void take(Face face, Cells cells) {
        Identifiers.of(cells).all().forEach(number -> face.numbers.add(Folding.together(number)));
        LocalDate born = cells.date("date_of_birth");
        if (born != null) {
            face.born.add(born.toString().replace("-", ""));
        }
        name(face, cells, "given_names");
        name(face, cells, "known_as");
    }

    private static void name(Face face, Cells cells, String given) {
        face.names.add(new Name(cells.text(given), cells.text("family_name")));
    }

    private List<Face> candidates(Collection<String> words) {
        Clearance clearance = reading.lens().clearance();
        List<String> indexes = clearance.everything() || !clearance.opens().isEmpty()
                ? List.of("words_open", "words_sealed")
                : List.of("words_open");
        List<String> all = words.stream().sorted().toList();
        List<Face> faces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            String question = String.join(" ", all.subList(from, Math.min(all.size(), from + PIECE)));
            faces.addAll(asked(indexes, question));
        }
        return faces;
    }

    private List<Face> asked(List<String> indexes, String question) {
        return reading.rows(CircleCypher.PEOPLE_RESEMBLING, Map.of("indexes", indexes, "question", question), row -> {
            Face face = new Face(row.text("id"), new HashSet<>(), new HashSet<>(), new HashSet<>());
            take(face, new Cells(row.properties("record")));
            row.maps("names").forEach(name -> name(face, new Cells(name), "given_names"));
            return face;
        });
    }
}
