package org.kith.exchange.generate;

import static org.kith.exchange.sample.SampleWords.pick;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.kith.exchange.sample.FictionalIdentifiers;
import org.kith.exchange.sample.SampleWords;
import org.kith.exchange.sample.SampleWords.Note;
import org.kith.exchange.sample.SampleWords.Origin;
import org.kith.vocabulary.AgencyType;

/** The words an authority is made of: names with their other spellings, and ordinary notes. Read once, never changed. */
final class NameBook {

    /** Kinds of note that stand for nothing but everyday life, whoever they are about. */
    private static final Set<String> EVERYDAY =
            Set.of("observation", "state", "event", "protective", "working_together", "childs_voice");

    private static final int AGES = 18;

    private final SampleWords words = SampleWords.many();
    private final Map<String, List<String>> spellings = new HashMap<>();
    private final Map<AgencyType, List<Note>> adultNotes = new EnumMap<>(AgencyType.class);
    private final Map<AgencyType, List<List<Note>>> childNotes = new EnumMap<>(AgencyType.class);

    NameBook() {
        for (String[] cells : lines("spellings.txt")) {
            spellings.put(cells[0], List.of(cells[1].split(" ")));
        }
        List<String[]> adult = lines("adult-notes.txt");
        for (AgencyType type : AgencyType.values()) {
            adultNotes.put(
                    type,
                    adult.stream()
                            .filter(cells -> cells[0].equals(type.code()))
                            .map(cells -> new Note(18, 120, cells[0], cells[1], cells[2], cells[3], "", ""))
                            .toList());
            childNotes.put(
                    type,
                    java.util.stream.IntStream.range(0, AGES)
                            .mapToObj(age -> words.notes(type.code(), age).stream()
                                    .filter(note -> EVERYDAY.contains(note.kind()))
                                    .toList())
                            .toList());
        }
    }

    Origin origin(Random random) {
        return words.origin(random);
    }

    String practitioner(Random random) {
        Origin origin = origin(random);
        return pick(random.nextBoolean() ? origin.female() : origin.male(), random)
                + " "
                + pick(origin.family(), random);
    }

    /** Everyday notes that an agency of this type writes about somebody of this age in years. */
    List<Note> notes(AgencyType type, int age) {
        return age >= AGES
                ? adultNotes.getOrDefault(type, List.of())
                : childNotes.getOrDefault(type, List.of()).get(Math.max(0, age));
    }

    /** Another spelling or short form of a name, or the name itself where none is known. */
    String otherSpelling(String name, Random random) {
        List<String> others = spellings.getOrDefault(name, List.of());
        return others.isEmpty() ? name : pick(others, random);
    }

    /** A name as a system without marks on letters keeps it. */
    static String plain(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 128);
        return ascii
                ? name
                : Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L').replace('ı', 'i'), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
    }

    /** A telephone number kept for fiction. */
    static String landline(int count) {
        return FictionalIdentifiers.landline(Math.floorMod(count * 7919, 16_000));
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in =
                Objects.requireNonNull(NameBook.class.getResourceAsStream(resource), () -> "No " + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
