package org.kith.circle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.KinshipType;

/**
 * What people and things of a slice are called on screens. Where something is restricted, it says whom to contact and
 * nothing of the content; what has no name is called by what is known of it.
 */
public final class Called {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Slice slice;

    private Called(Slice slice) {
        this.slice = slice;
    }

    public static Called in(Slice slice) {
        return new Called(slice);
    }

    /** The records of a person that this reader may read. */
    public static List<PersonRecordRow> readable(Person person) {
        return person.records().stream().filter(record -> !record.restricted()).toList();
    }

    /** Whether nothing of the person may be read, only whom to contact. */
    public static boolean closed(Person person) {
        return readable(person).isEmpty();
    }

    /** Given names and family name. */
    public String person(Person person) {
        if (closed(person)) {
            return "Somebody whose record is restricted";
        }
        return readable(person).stream()
                .map(record ->
                        join(record.givenNames() == null ? record.knownAs() : record.givenNames(), record.familyName()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> nameless(person));
    }

    private String nameless(Person person) {
        if (!person.unborn()) {
            return "Somebody whose name is not recorded";
        }
        return slice.kin().mothers(person).stream()
                .findFirst()
                .map(mother -> "Unborn child of " + person(mother))
                .orElse("Unborn child");
    }

    /** The one name that people use in talk: the name known as, else the first given name. */
    public String shortly(Person person) {
        return readable(person).stream()
                .map(record -> record.knownAs() != null ? record.knownAs() : first(record.givenNames()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> person(person));
    }

    private static @Nullable String first(@Nullable String given) {
        return given == null ? null : given.strip().split("\\s+", 2)[0];
    }

    /** The name known as, where it differs from the given names. */
    public Optional<String> knownAs(Person person) {
        return readable(person).stream()
                .filter(record -> record.knownAs() != null && !record.knownAs().equals(record.givenNames()))
                .map(PersonRecordRow::knownAs)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The date of birth as the first readable record with a known year says. */
    public static @Nullable LocalDate born(Person person) {
        return readable(person).stream()
                .map(PersonRecordRow::bornInKnownYear)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The day from which somebody's age may be counted and said; a reader may learn the age and not the day. Null where no
     * readable record says a year.
     */
    public static @Nullable LocalDate agesFrom(Person person) {
        return readable(person).stream()
                .map(PersonRecordRow::agesFrom)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The same day in words, as exactly as it is known: “3 February 2020”, “about 3 February 2020”, “about 2020”; empty
     * where no year is known.
     */
    public static String bornSaid(Person person) {
        return readable(person).stream()
                .filter(record -> record.bornInKnownYear() != null)
                .findFirst()
                .map(record -> said(Objects.requireNonNull(record.bornInKnownYear()), record.accuracy()))
                .orElse("");
    }

    private static String said(LocalDate born, @Nullable String accuracy) {
        String parts = accuracy == null ? "" : accuracy;
        if (parts.startsWith("UU")) {
            return "about " + born.getYear();
        }
        return (parts.contains("E") || parts.contains("U") ? "about " : "") + DAY.format(born);
    }

    /** The agency to contact about a person whose records are restricted. */
    public Optional<AgencyRow> contactFor(Person person) {
        return person.records().stream()
                .filter(Row::restricted)
                .flatMap(record -> Optional.ofNullable(slice.agency(record.source())).stream())
                .findFirst();
    }

    public String people(Iterable<Person> people) {
        List<String> names = new ArrayList<>();
        people.forEach(person -> names.add(person(person)));
        return list(names);
    }

    public String agency(@Nullable String id) {
        AgencyRow agency = slice.agency(id);
        return agency == null ? "an agency not recorded" : agency.name();
    }

    /** A practitioner by name, with the role where it is known. */
    public Optional<PractitionerRow> practitioner(@Nullable String id) {
        return Optional.ofNullable(slice.row(PractitionerRow.class, id));
    }

    /** Whoever said something: a practitioner or a person. */
    public Optional<String> speaker(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        return practitioner(id)
                .map(practitioner -> practitioner.role() == null
                        ? practitioner.name()
                        : practitioner.name() + ", " + practitioner.role())
                .or(() -> Optional.ofNullable(slice.people().of(id)).map(this::person));
    }

    /** An address on one line. */
    public static String address(HouseholdRow household) {
        if (household.restricted()) {
            return "Address restricted";
        }
        String address = Stream.of(household.addressLine(), household.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return address.isEmpty() ? "Address not recorded" : address;
    }

    /** What an item says in a line, or that it is restricted. */
    public static String item(ItemRow item) {
        if (item.restricted()) {
            return "Restricted";
        }
        return item.summary() == null ? capital(item.kind().label()) : item.summary();
    }

    /**
     * What somebody is to another person, by the rows that hold or held between them: {@code mother}, {@code former
     * partner}; empty where no row joins the two.
     */
    public List<String> relation(Person who, Person to) {
        return slice.kin().of(to).stream()
                .filter(tie -> tie.other().equals(who))
                .sorted(java.util.Comparator.comparing(tie -> !tie.otherIs()))
                .map(tie ->
                        tie.row().to() != null && !tie.row().holdsOn(slice.day()) ? word(tie) + " (ended)" : word(tie))
                .distinct()
                .toList();
    }

    private static String word(Kin.Tie tie) {
        if (tie.otherIs()) {
            return tie.type() == KinshipType.OTHER
                    ? "related in another way"
                    : tie.type().label();
        }
        return switch (tie.type()) {
            case MOTHER, FATHER -> "child";
            case STEP_PARENT -> "stepchild";
            case GRANDPARENT -> "grandchild";
            case AUNT_UNCLE -> "niece or nephew";
            case CARER, FOSTER_CARER -> "cared-for child";
            case NEXT_OF_KIN -> "names as next of kin";
            case OTHER -> "related in another way";
            case PARTNER, EX_PARTNER, SIBLING, HALF_SIBLING, FRIEND ->
                tie.type().label();
        };
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String join(@Nullable String given, @Nullable String family) {
        return Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
