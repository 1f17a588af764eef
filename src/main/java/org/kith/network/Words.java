package org.kith.network;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
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

    /** Given names and family name, from the records this reader may read. */
    static String name(Person person) {
        if (Called.closed(person)) {
            return "Somebody restricted";
        }
        return Called.readable(person).stream()
                .map(record -> (Objects.requireNonNullElse(
                                        record.givenNames(), Objects.requireNonNullElse(record.knownAs(), ""))
                                + " " + Objects.requireNonNullElse(record.familyName(), ""))
                        .strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(person.unborn() ? "Unborn child" : "Somebody whose name is not recorded");
    }

    /** The name one would call somebody by within a sentence about the family. */
    static String shortName(Person person) {
        return Called.readable(person).stream()
                .flatMap(record -> Stream.ofNullable(record.knownAs() == null ? record.givenNames() : record.knownAs()))
                .map(given -> given.split(" ", 2)[0])
                .findFirst()
                .orElseGet(() -> name(person));
    }

    /** Other full names on record that this reader may read. */
    static List<String> otherNames(Slice slice, Person person) {
        String shown = name(person);
        return person.names().stream()
                .filter(name -> readable(slice, person, name.row()))
                .map(PersonName::full)
                .flatMap(Optional::stream)
                .distinct()
                .filter(name -> !name.equals(shown))
                .toList();
    }

    private static boolean readable(Slice slice, Person person, String row) {
        NameUseRow use = slice.row(NameUseRow.class, row);
        String record = use == null ? row : use.person();
        return (use == null || !use.restricted())
                && Called.readable(person).stream().anyMatch(one -> one.id().equals(record));
    }

    static String agency(Slice slice, @Nullable String id) {
        AgencyRow agency = slice.agency(id);
        return agency == null ? "an agency not named" : agency.name();
    }

    /** For inside a symbol: years, or months before the second birthday; nothing where the age is not known. */
    static String shortAge(Person person, LocalDate day) {
        OptionalInt years = years(person, day);
        if (years.isEmpty()) {
            return "";
        }
        return years.getAsInt() < 2 && !person.dead() ? months(person, day) + "m" : String.valueOf(years.getAsInt());
    }

    static String age(Person person, LocalDate day) {
        if (person.unborn()) {
            return "not yet born";
        }
        OptionalInt years = years(person, day);
        if (!person.dead() && years.isPresent() && years.getAsInt() < 2) {
            return count(months(person, day), "month", "months") + " old";
        }
        String died = person.dead() ? ", has died" : "";
        return (years.isPresent() ? String.valueOf(years.getAsInt()) : "age not known") + died;
    }

    private static OptionalInt years(Person person, LocalDate day) {
        LocalDate born = Called.agesFrom(person);
        LocalDate until = person.died() == null ? day : person.died();
        return born == null || born.isAfter(until)
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.YEARS.between(born, until));
    }

    private static int months(Person person, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(Objects.requireNonNull(Called.agesFrom(person)), day);
    }
}
