package org.kith.cli.bench;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.kith.matching.FieldKind;
import org.kith.matching.Layout;
import org.kith.matching.PersonField;
import org.kith.matching.PersonRow;

/**
 * Made-up files of shapes that files have: a roll of voters without dates of birth, one column for the whole name, old
 * registers, lists that were clean already, columns that say nothing. They are made to see whether the probability of a half
 * divides as well as the best threshold would on files that nobody has seen, and no constant was chosen by them.
 */
public final class Shapes {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final DateTimeFormatter WORDED = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Random random;
    private final TypingSlips slips;
    private final List<PersonRow> rows = new ArrayList<>();
    private final Map<String, String> persons = new HashMap<>();
    private final Set<String> second = new HashSet<>();

    private Shapes(long seed) {
        this.random = new Random(seed);
        this.slips = new TypingSlips(random);
    }

    /** How one record of somebody is written down. */
    private interface Writing {
        String[] cells(MadeUpPerson person, boolean copy);
    }

    /** All of them; the same seed makes the same. */
    public static List<Labelled> all(int people, long seed) {
        return List.of(
                voters(people, seed),
                wholeNames(people, seed),
                register(people, seed),
                withoutBirthday(people, seed),
                mixed(people, seed),
                large(people / 4, seed),
                twoCleanFiles(people, seed),
                unrelatedFiles(people / 2, seed),
                withoutAnySecond(people, seed),
                idleColumns(people, seed),
                wholeNames(12, seed + 1),
                mixed(20, seed + 2));
    }

    static Labelled voters(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.linked(people, 3, (person, copy) -> new String[] {
            shapes.name(person.given(), copy).toUpperCase(Locale.ROOT),
            person.middle().isEmpty() || copy && shapes.one(4)
                    ? ""
                    : person.middle().substring(0, 1).toUpperCase(Locale.ROOT),
            shapes.name(person.family(), copy).toUpperCase(Locale.ROOT),
            person.sex(),
            "" + (2020 - person.born().getYear() + (copy ? shapes.random.nextInt(2) : 0)),
            copy && shapes.one(6) ? "" : person.home().toUpperCase(Locale.ROOT),
            person.town().toUpperCase(Locale.ROOT),
            person.postcode()
        });
        return shapes.made(
                "voters, two lists",
                "first given-name, middle middle-name, last family-name, sex sex, age age, street street, town place,"
                        + " zip postcode");
    }

    static Labelled wholeNames(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.single(people, 2, (person, copy) -> {
            String given = shapes.name(person.given(), copy);
            String family = shapes.name(person.family(), copy);
            String title = shapes.one(3) ? (person.sex().equals("F") ? "Mrs " : "Mr ") : "";
            return new String[] {
                shapes.one(4) ? family + ", " + given : title + given + " " + family + (shapes.one(15) ? " Jr" : ""),
                shapes.date(person, copy),
                copy && shapes.one(3) ? "" : person.phone(),
                shapes.one(2)
                        ? ""
                        : person.given() + "." + person.family()
                                + person.phone().substring(9) + "@example.org"
            };
        });
        return shapes.made(
                "whole names" + (people < 100 ? ", few" : ""),
                "name full-name, born date-of-birth, phone phone, mail email");
    }

    static Labelled register(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.single(people, 5, (person, copy) -> new String[] {
            shapes.name(copy && shapes.one(6) ? person.given().substring(0, 1) : person.given(), copy),
            copy && shapes.one(8) ? "" : shapes.name(person.family(), copy),
            shapes.one(4)
                    ? ""
                    : shapes.one(3)
                            ? "" + person.born().getYear()
                            : person.born().toString(),
            copy && shapes.one(3) ? "" : shapes.name(person.town(), copy),
            copy && shapes.one(3) ? "" : person.occupation()
        });
        return shapes.made(
                "old register",
                "first given-name, last family-name, born date-of-birth, birthplace place, occupation text");
    }

    static Labelled withoutBirthday(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.single(people, 2, (person, copy) -> new String[] {
            shapes.name(person.given(), copy),
            shapes.name(person.family(), copy),
            shapes.name(person.home(), copy),
            person.town(),
            copy && shapes.one(10) ? shapes.slips.slip(person.postcode()) : person.postcode()
        });
        return shapes.made(
                "no birthday", "first given-name, last family-name, street street, town place, postcode postcode");
    }

    static Labelled mixed(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.single(people, 2, (person, copy) -> {
            String given = shapes.name(copy ? plain(person.given()) : person.given(), copy);
            String family = shapes.name(copy ? plain(person.family()) : person.family(), copy);
            boolean turned = copy && shapes.one(10);
            return new String[] {
                turned ? family : given,
                turned ? given : family,
                shapes.date(person, copy),
                copy && shapes.one(3) ? "unknown" : person.home(),
                copy && shapes.one(3) ? "" : person.postcode()
            };
        });
        return shapes.made(
                "accents, swaps, dates" + (people < 100 ? ", few" : ""),
                "first given-name, last family-name, born date-of-birth, street street, postcode postcode");
    }

    static Labelled large(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.single(people, 9, (person, copy) -> new String[] {
            shapes.name(person.given(), copy),
            shapes.name(person.family(), copy),
            shapes.date(person, copy),
            copy && shapes.one(4) ? "" : person.town()
        });
        return shapes.made("many records each", "first given-name, last family-name, born date-of-birth, town place");
    }

    static Labelled twoCleanFiles(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.linked(people, 1, (person, copy) -> new String[] {
            shapes.name(person.given(), copy),
            shapes.name(person.family(), copy),
            shapes.date(person, copy),
            person.home(),
            person.postcode()
        });
        return shapes.made(
                "two clean files",
                "first given-name, last family-name, born date-of-birth, street street, postcode postcode");
    }

    static Labelled unrelatedFiles(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        Writing writing = (person, copy) ->
                new String[] {person.given(), person.family(), person.born().toString(), person.town()};
        for (int i = 0; i < 2 * people; i++) {
            shapes.add("p" + i, 0, MadeUpPerson.of(shapes.random), writing);
            if (i >= people) {
                shapes.second.add("p" + i + "-0");
            }
        }
        return shapes.made(
                "two files, nobody in both", "first given-name, last family-name, born date-of-birth, town place");
    }

    static Labelled withoutAnySecond(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.single(
                people, 0, (person, copy) -> new String[] {
                    person.given(), person.family(), person.born().toString(), person.home(), person.phone()
                });
        return shapes.made(
                "nobody twice", "first given-name, last family-name, born date-of-birth, street street, phone phone");
    }

    static Labelled idleColumns(int people, long seed) {
        Shapes shapes = new Shapes(seed);
        shapes.single(people, 2, (person, copy) -> new String[] {
            shapes.name(person.given(), copy),
            shapes.name(person.family(), copy),
            shapes.date(person, copy),
            "QX",
            "",
            "R" + shapes.random.nextInt(1_000_000_000),
            "England"
        });
        return shapes.made(
                "idle columns",
                "first given-name, last family-name, born date-of-birth, state region, mail email, row identifier,"
                        + " country category");
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private String name(String name, boolean copy) {
        return copy && one(7) ? slips.slip(name) : name;
    }

    private String date(MadeUpPerson person, boolean copy) {
        if (copy && one(12)) {
            return "";
        }
        String date = switch (random.nextInt(4)) {
            case 0 -> person.born().format(BRITISH);
            case 1 -> person.born().format(WORDED);
            case 2 -> person.born().toString().replace("-", "");
            default -> person.born().toString();
        };
        return copy && one(10) ? slips.digits(date) : date;
    }

    private static String plain(String accented) {
        return Normalizer.normalize(accented, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** One file, in which some have further records. */
    private void single(int people, int most, Writing writing) {
        for (int i = 0; i < people; i++) {
            MadeUpPerson person = MadeUpPerson.of(random);
            int further = most == 0 ? 0 : most > 5 ? 4 + random.nextInt(most - 3) : random.nextInt(most + 1);
            for (int r = 0; r <= further; r++) {
                add("p" + i, r, person, writing);
            }
        }
    }

    /** Two files, each of which names a person once; one in so many is not in the second. */
    private void linked(int people, int missing, Writing writing) {
        for (int i = 0; i < people; i++) {
            MadeUpPerson person = MadeUpPerson.of(random);
            add("p" + i, 0, person, writing);
            if (missing == 1 || !one(missing)) {
                add("p" + i, 1, person, writing);
                second.add("p" + i + "-1");
            }
        }
    }

    private void add(String person, int number, MadeUpPerson somebody, Writing writing) {
        String id = person + "-" + number;
        rows.add(PersonRow.of(id, writing.cells(somebody, number > 0)));
        persons.put(id, person);
    }

    private Labelled made(String name, String columns) {
        List<PersonField> fields = new ArrayList<>();
        for (String column : columns.split(",", -1)) {
            String[] parts = column.strip().split(" ", -1);
            fields.add(new PersonField(parts[0], FieldKind.of(parts[1]).orElseThrow()));
        }
        return new Labelled(name, new Layout(fields), rows, persons, second);
    }
}
