package org.kith.network;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;

/** How things are said. Plain English that the family could read; names of restricted people are never said. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** "3 March 2026 (12 days ago)". */
    static String ago(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(date, today);
        String distance = days == 0
                ? " (today)"
                : days == 1 ? " (yesterday)" : days > 1 && days < 120 ? " (" + days + " days ago)" : "";
        return day(date) + distance;
    }

    static String count(int many, String one, String several) {
        return many + " " + (many == 1 ? one : several);
    }

    /** "Deborah, Wren and Kit". */
    static String list(Collection<String> words) {
        List<String> all = List.copyOf(words);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** The name somebody goes by: known as, with the family name. */
    static String name(Person person) {
        if (person.restricted()) {
            return "Somebody restricted";
        }
        PersonRecordRow record = person.records().getFirst();
        String given = Optional.ofNullable(record.knownAs())
                .or(() -> Optional.ofNullable(record.givenNames()))
                .orElse("");
        String full = (given + " " + Optional.ofNullable(record.familyName()).orElse("")).strip();
        if (!full.isEmpty()) {
            return full;
        }
        return person.unborn()
                ? "Unborn child"
                : person.names().stream()
                        .flatMap(name -> name.full().stream())
                        .findFirst()
                        .orElse("Name not known");
    }

    /** The name one would call somebody by within a sentence about the family. */
    static String shortName(Person person) {
        String name = name(person);
        PersonRecordRow record = person.records().getFirst();
        if (person.restricted() || record.givenNames() == null && record.knownAs() == null) {
            return name;
        }
        return name.split(" ", 2)[0];
    }

    /** Other full names on record. */
    static List<String> otherNames(Person person) {
        String shown = name(person);
        return person.names().stream()
                .map(PersonName::full)
                .flatMap(Optional::stream)
                .distinct()
                .filter(name -> !name.equals(shown))
                .toList();
    }

    static String agency(Slice slice, @Nullable String id) {
        AgencyRow agency = slice.agency(id);
        return agency == null ? "an agency not named" : agency.name();
    }

    /** For inside a symbol: years, or months before the second birthday; nothing where the age is not known. */
    static String shortAge(Person person, LocalDate day) {
        if (person.age().isEmpty()) {
            return "";
        }
        int years = person.age().getAsInt();
        return years < 2 && !person.dead() ? months(person, day) + "m" : String.valueOf(years);
    }

    private static long months(Person person, LocalDate day) {
        return ChronoUnit.MONTHS.between(Objects.requireNonNull(person.born()), day);
    }

    static String age(Person person, LocalDate day) {
        if (person.unborn()) {
            return "not yet born";
        }
        String died = person.dead() ? ", has died" : "";
        if (!person.dead() && person.age().isPresent() && person.age().getAsInt() < 2) {
            return count((int) months(person, day), "month", "months") + " old";
        }
        return (person.age().isPresent() ? String.valueOf(person.age().getAsInt()) : "age not known") + died;
    }
}
