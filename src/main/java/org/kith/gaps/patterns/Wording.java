package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;

/**
 * How findings speak: dates in full, people by name, agencies by name, and for what is restricted whom to contact instead
 * of what it says.
 */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Slice slice;

    public Wording(Slice slice) {
        this.slice = slice;
    }

    public static String date(@Nullable LocalDate day) {
        return day == null ? "a day not recorded" : DAY.format(day);
    }

    static String date(@Nullable Moment moment) {
        return date(moment == null ? null : moment.day());
    }

    /** "a", "a and b", "a, b and c". */
    static String list(Collection<String> words) {
        List<String> all = List.copyOf(words);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /** A person by the name of the first record; a restricted one by whom to contact. */
    String person(Person person) {
        if (person.restricted()) {
            return "somebody whose record is restricted" + contactFor(person);
        }
        return person.records().stream()
                .map(Wording::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(person.unborn() ? "the unborn child" : "somebody whose name is not recorded");
    }

    String people(Collection<Person> people) {
        return list(people.stream().map(this::person).toList());
    }

    private String contactFor(Person person) {
        return person.records().stream()
                .filter(Row::restricted)
                .flatMap(record -> Optional.ofNullable(slice.agency(record.source())).stream())
                .findFirst()
                .map(agency -> " (restricted: contact " + contact(agency) + ")")
                .orElse(" (restricted)");
    }

    /** What a record calls somebody; empty where it names nobody. */
    static String name(PersonRecordRow record) {
        return Stream.of(
                        Optional.ofNullable(record.givenNames()).or(() -> Optional.ofNullable(record.knownAs())),
                        Optional.ofNullable(record.familyName()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    String agency(@Nullable String id) {
        AgencyRow agency = slice.agency(id);
        return agency == null ? "an agency not recorded" : agency.name();
    }

    String agencies(Collection<String> ids) {
        return list(ids.stream().map(this::agency).sorted().toList());
    }

    /** An agency with how to reach it. */
    public String contact(@Nullable String id) {
        AgencyRow agency = slice.agency(id);
        return agency == null ? "an agency not recorded" : contact(agency);
    }

    public static String contact(AgencyRow agency) {
        String reach = Stream.of(agency.phone(), agency.email())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return reach.isEmpty() ? agency.name() : agency.name() + " (" + reach + ")";
    }

    /** Several agencies, each with how to reach it. */
    String contacts(Collection<String> ids) {
        return contacts(ids, contact((String) null));
    }

    /** Agencies with how to reach them; where none is known, words for it. */
    String contacts(Collection<String> ids, String otherwise) {
        return ids.isEmpty()
                ? otherwise
                : list(ids.stream().map(this::contact).sorted().toList());
    }

    /** A kind of agency in the middle of a sentence: "police", "a dentist", "an ambulance service". */
    public static String type(AgencyType type) {
        if (!ONE_OF_MANY.contains(type)) {
            return type.label();
        }
        return ("aeiou".indexOf(type.label().charAt(0)) < 0 ? "a " : "an ") + type.label();
    }

    private static final Set<AgencyType> ONE_OF_MANY = EnumSet.of(
            AgencyType.GP,
            AgencyType.ACUTE_HOSPITAL,
            AgencyType.AMBULANCE,
            AgencyType.SUBSTANCE_MISUSE,
            AgencyType.DENTIST,
            AgencyType.SCHOOL,
            AgencyType.EARLY_YEARS,
            AgencyType.HOMELESSNESS,
            AgencyType.PRISON,
            AgencyType.DOMESTIC_ABUSE_SERVICE,
            AgencyType.EXPLOITATION_PANEL,
            AgencyType.COURT,
            AgencyType.CORONER,
            AgencyType.VOLUNTARY,
            AgencyType.FAITH,
            AgencyType.CLUB,
            AgencyType.PREVIOUS_AUTHORITY,
            AgencyType.OTHER);

    /** An item by what it is, what it says and its date: “Wren spoke about her brother” (event of 9 May 2024). */
    public String item(ItemRow item) {
        if (item.restricted()) {
            return "an item of " + date(item.date()) + " (restricted: contact " + contact(item.heldBy()) + ")";
        }
        String what = item.kind().label() + " of " + date(item.date()) + outcome(item);
        return item.summary() == null ? "an item (" + what + ")" : "“" + item.summary() + "” (" + what + ")";
    }

    /** An allegation always stands beside its outcome. */
    private static String outcome(ItemRow item) {
        if (item.kind() != ItemKind.ALLEGATION) {
            return "";
        }
        ItemOutcome outcome = item.outcome();
        return outcome == null ? ", no outcome recorded" : ", " + outcome.label();
    }

    String household(HouseholdRow household) {
        if (household.restricted()) {
            return "a household whose address is restricted";
        }
        String address = Stream.of(household.addressLine(), household.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return address.isEmpty() ? "a household whose address is not recorded" : address;
    }

    /** "the enquiry about Wren Anstice that opened on 14 May 2024". */
    String enquiry(EnquiryRow enquiry) {
        Person child = slice.people().of(enquiry.child());
        String about = child == null ? "" : " about " + person(child);
        return "the enquiry" + about
                + (enquiry.openedAt() == null ? "" : " that opened on " + date(enquiry.openedAt()));
    }

    /** The enquiry where the child was named already: "the enquiry that opened on 14 May 2024". */
    static String itsEnquiry(EnquiryRow enquiry) {
        return enquiry.openedAt() == null
                ? "the open enquiry"
                : "the enquiry that opened on " + date(enquiry.openedAt());
    }

    static String sentence(String text) {
        String capital = text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
        return capital.endsWith(".") || capital.endsWith("?") ? capital : capital + ".";
    }
}
