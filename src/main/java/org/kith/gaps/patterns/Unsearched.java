package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.SearchedAddress;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Interval;

/**
 * What is known of somebody at T and is not among what an agency says it searched. Only the kinds that it says anything
 * about are compared: names where names are filled, identifiers and addresses likewise (gap catalogue, fine print 2 and
 * 7).
 *
 * @param names not searched
 * @param identified records with an identifier that was not searched
 * @param stays at addresses of the last 24 months that were not searched
 * @param households the addresses themselves
 */
public record Unsearched(
        List<PersonName> names, List<PersonRecordRow> identified, List<StayRow> stays, List<HouseholdRow> households) {

    static final Unsearched NOTHING = new Unsearched(List.of(), List.of(), List.of(), List.of());

    private static final int MONTHS = 24;

    public Unsearched {
        names = List.copyOf(names);
        identified = List.copyOf(identified);
        stays = List.copyOf(stays);
        households = List.copyOf(households);
    }

    /** What the answer to a request was not searched with; nothing of somebody who has died. */
    public static Unsearched of(Slice slice, RequestRow request) {
        Person about = slice.people().of(request.about());
        if (about != null) {
            return about.dead() ? NOTHING : of(slice, about, request);
        }
        HouseholdRow household = slice.row(HouseholdRow.class, request.household());
        return household == null ? NOTHING : of(slice, household, request);
    }

    private static Unsearched of(Slice slice, Person person, RequestRow request) {
        List<StayRow> stays = addresses(slice, person, request);
        return new Unsearched(
                names(person, request),
                identified(person, request),
                stays,
                stays.stream()
                        .map(stay -> slice.row(HouseholdRow.class, stay.household()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** About a household only that household is compared. */
    private static Unsearched of(Slice slice, HouseholdRow household, RequestRow request) {
        boolean searched = request.searchedAddresses().isEmpty() || searched(slice, household, request);
        return searched ? NOTHING : new Unsearched(List.of(), List.of(), List.of(), List.of(household));
    }

    public boolean isEmpty() {
        return names.isEmpty() && identified.isEmpty() && households.isEmpty();
    }

    private static List<PersonName> names(Person person, RequestRow request) {
        Set<String> searched = fold(request.searchedNames());
        return searched.isEmpty()
                ? List.of()
                : person.names().stream()
                        .filter(name -> !onlyHalf(person, name))
                        .filter(name -> !searched.contains(PersonName.folded(whole(name))))
                        .toList();
    }

    private static Set<String> fold(List<String> names) {
        return names.stream().map(PersonName::folded).collect(Collectors.toSet());
    }

    private static String whole(PersonName name) {
        return Stream.of(name.given(), name.family()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Where a record says only what somebody is known as, the family name alone is no other name of theirs. */
    private static boolean onlyHalf(Person person, PersonName name) {
        return name.given() == null
                && person.names().stream()
                        .anyMatch(other -> other.given() != null && other.row().equals(name.row()));
    }

    private static List<PersonRecordRow> identified(Person person, RequestRow request) {
        Set<String> searched = request.searchedIdentifiers().stream()
                .map(SearchedAddress::fold)
                .collect(Collectors.toSet());
        return searched.isEmpty()
                ? List.of()
                : person.records().stream()
                        .filter(record -> Stream.of(record.nhsNumber(), record.upn())
                                .filter(Objects::nonNull)
                                .anyMatch(id -> !searched.contains(SearchedAddress.fold(id))))
                        .toList();
    }

    /** Residences that touch the 24 months, of any basis and at any kind of household. */
    private static List<StayRow> addresses(Slice slice, Person person, RequestRow request) {
        if (request.searchedAddresses().isEmpty()) {
            return List.of();
        }
        Interval window = Interval.between(slice.day().minusMonths(MONTHS), slice.day());
        return slice.addresses().touching(person, window).stream()
                .filter(stay -> {
                    HouseholdRow household = slice.row(HouseholdRow.class, stay.household());
                    return household != null && !searched(slice, household, request);
                })
                .toList();
    }

    private static boolean searched(Slice slice, HouseholdRow household, RequestRow request) {
        String delivered = slice.delivered().of(household.id());
        return request.searchedAddresses().stream()
                .anyMatch(text -> text.equals(delivered)
                        || text.equals(household.id())
                        || household.searchedAddress().matches(text));
    }

    /** What was not searched, in words; of what is restricted only that there is something, and whom to contact. */
    List<String> words(Slice slice) {
        Wording say = new Wording(slice);
        Set<String> words = new LinkedHashSet<>();
        for (PersonName name : names) {
            words.add(
                    slice.row(name.row()).filter(Row::restricted).isPresent()
                            ? "a name that is restricted"
                            : "the name " + whole(name));
        }
        identified.forEach(record -> words.add("an identifier on the record of " + say.agency(record.source())));
        List<String> closed = new ArrayList<>();
        for (StayRow stay : stays) {
            if (stay.restricted()) {
                closed.add(stay.household());
                words.add("an address (restricted: contact " + say.contact(stay.assertedBy()) + ")");
            }
        }
        for (HouseholdRow household : households) {
            if (!closed.contains(household.id())) {
                words.add("the address " + say.household(household));
            }
        }
        return List.copyOf(words);
    }
}
