package org.kith.exchange.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** The names, streets and ordinary notes that made-up families consist of, read from the resources beside it. */
public final class SampleWords {

    /** Names that go together, and the code of ethnicity they most often go with. */
    public record Origin(
            String name, int weight, String ethnicity, List<String> female, List<String> male, List<String> family) {}

    /** A street and the first part of its postcodes. */
    public record Street(String name, String sector) {}

    /** An ordinary note: for children of which age, by which type of agency, and what it says. */
    public record Note(
            int fromAge,
            int toAge,
            String agencyType,
            String kind,
            String summary,
            String detail,
            String context,
            String words) {

        boolean suits(int age) {
            return age >= fromAge && age <= toAge;
        }
    }

    private final List<Origin> origins;
    private final int weights;
    private final List<Street> streets = lines("streets.txt").stream()
            .map(cells -> new Street(cells.get(0), cells.get(1)))
            .toList();
    private final List<Note> notes = lines("ordinary-items.txt").stream()
            .map(cells -> new Note(
                    Integer.parseInt(cells.get(0)),
                    Integer.parseInt(cells.get(1)),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7)))
            .toList();

    /** The names of the sample authority. */
    SampleWords() {
        this(List.of("names.txt"));
    }

    private SampleWords(List<String> names) {
        origins = names.stream()
                .flatMap(file -> lines(file).stream())
                .map(SampleWords::origin)
                .toList();
        weights = origins.stream().mapToInt(Origin::weight).sum();
    }

    /** The names of the sample authority and many more, with the marks that their languages give them. */
    public static SampleWords many() {
        return new SampleWords(List.of("names.txt", "more-names.txt"));
    }

    private static Origin origin(List<String> cells) {
        return new Origin(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                cells.get(2),
                words(cells.get(3)),
                words(cells.get(4)),
                words(cells.get(5)));
    }

    /** An origin, each as often as its weight says. */
    public Origin origin(Random random) {
        int left = random.nextInt(weights);
        for (Origin origin : origins) {
            left -= origin.weight();
            if (left < 0) {
                return origin;
            }
        }
        throw new IllegalStateException("Weights of origins do not add up");
    }

    Street street(Random random) {
        return pick(streets, random);
    }

    /** The notes that an agency of this type writes about somebody of this age. */
    public List<Note> notes(String agencyType, int age) {
        return notes.stream()
                .filter(note -> note.agencyType().equals(agencyType) && note.suits(age))
                .toList();
    }

    public static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" "));
    }

    private static List<List<String>> lines(String resource) {
        try (InputStream in =
                Objects.requireNonNull(SampleWords.class.getResourceAsStream(resource), () -> "No " + resource)) {
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toList());
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
