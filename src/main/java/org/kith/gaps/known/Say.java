package org.kith.gaps.known;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.gaps.patterns.Wording;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;

/**
 * The words in which Kith speaks of one child: people as one talks of them, agencies by name, dates without the year
 * while it is the year of the day looked at. What is restricted is named by whom to contact.
 */
public final class Say {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Circle circle;
    private final Called called;
    private final Wording wording;

    public Say(Circle circle) {
        this.circle = circle;
        this.called = Called.in(circle.slice());
        this.wording = new Wording(circle.slice());
    }

    /** "12 October", and with its year where that is not the year of the day looked at. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "a day not recorded";
        }
        return (day.getYear() == circle.day().getYear() ? SHORT : LONG).format(day);
    }

    /** "6 to 9 October", "28 September to 2 October", or the one day. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(last);
        }
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return (sameMonth ? String.valueOf(first.getDayOfMonth()) : day(first)) + " to " + day(last);
    }

    /** With its year, as a date of birth is written. */
    static String longDay(@Nullable LocalDate day) {
        return day == null ? "a day not recorded" : LONG.format(day);
    }

    public String day(@Nullable Moment moment) {
        return day(moment == null ? null : moment.day());
    }

    /** "today, 14:00", "12 October, 19:00". */
    public String time(Instant instant) {
        LocalDate on = LondonTime.day(instant);
        return (on.equals(circle.day()) ? "today" : day(on)) + ", " + TIME.format(instant.atZone(LondonTime.ZONE));
    }

    /** Somebody by the whole name, in the middle of a sentence. */
    public String person(Person person) {
        String name = called.person(person);
        return name.startsWith("Somebody ") || name.startsWith("Unborn ") ? lower(name) : name;
    }

    /** Somebody by the one name used in talk; a baby not born yet by its mother. */
    public String shortly(Person person) {
        if (person.unborn() && !Called.closed(person)) {
            return circle.slice().kin().mothers(person).stream()
                    .findFirst()
                    .map(mother -> shortly(mother) + "’s unborn baby")
                    .orElse("the unborn baby");
        }
        String name = called.shortly(person);
        return name.startsWith("Somebody ") ? lower(name) : name;
    }

    /** The child of the page. */
    public String child() {
        return shortly(circle.child());
    }

    /** "Leo (3)"; the age is left out where the record is restricted or does not say. */
    public String aged(Person person) {
        OptionalInt age = person.age();
        boolean shown = !Called.closed(person) && Called.agesFrom(person) != null && age.isPresent();
        return shortly(person) + (shown ? " (" + age.getAsInt() + ")" : "");
    }

    public String people(Iterable<Person> people) {
        List<String> names = new java.util.ArrayList<>();
        people.forEach(person -> names.add(shortly(person)));
        return Called.list(names);
    }

    public String agency(@Nullable String id) {
        return called.agency(id);
    }

    /** An agency with how to reach it. */
    public String contact(@Nullable String id) {
        return wording.contact(id);
    }

    /** An agency with how to reach it. */
    public static String contact(AgencyRow agency) {
        return Wording.contact(agency);
    }

    /** “Bruise to outer left ear” (14 July); of a restricted one its date and whom to contact. */
    public String item(ItemRow item) {
        if (item.restricted()) {
            return "a restricted item of " + day(item.date()) + " (contact " + contact(item.heldBy()) + ")";
        }
        return item.summary() == null
                ? "the " + item.kind().label() + " recorded for " + day(item.date())
                : "“" + item.summary() + "” (" + day(item.date()) + ")";
    }

    /** Small numbers as words, as they read in a sentence. */
    public static String number(int number) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        return number < words.length ? words[number] : String.valueOf(number);
    }

    static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
