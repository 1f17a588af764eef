package org.kith.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.gaps.known.Asks;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;
import org.kith.vocabulary.Rag;

/**
 * What stands at the head of a person's page.
 *
 * @param knownAs the name known as, where it differs from the given names
 * @param age "8 months", "14 years", "not born yet", or that it is not recorded
 * @param born date of birth, where its year is known
 * @param bornSaid the date of birth in words, as exactly as it is known
 * @param expected expected date of birth of somebody not born yet
 * @param homes where the person stays on the day looked at; empty where nothing is recorded that this reader may see
 * @param enquiries the open enquiries
 * @param alsoCalled other names, each with what it is and who says so
 * @param identifiers numbers, each with what it is
 * @param records how many records were judged to be this person
 * @param contact whom to contact, where something of the person is restricted
 * @param unsafe people who must not learn of it, as requests and items around this person say
 */
record PersonHeader(
        String name,
        @Nullable String knownAs,
        boolean child,
        String age,
        @Nullable LocalDate born,
        String bornSaid,
        @Nullable LocalDate expected,
        @Nullable LocalDate died,
        boolean interpreter,
        List<Home> homes,
        List<OpenEnquiry> enquiries,
        List<AlsoCalled> alsoCalled,
        List<Identifier> identifiers,
        int records,
        @Nullable AgencyRow contact,
        List<String> unsafe,
        boolean closed) {

    /** An open enquiry with its grade at the moment looked at, and when the clock of that grade runs out. */
    record OpenEnquiry(
            String id,
            @Nullable Moment opened,
            @Nullable Rag grade,
            @Nullable Instant clock,
            String runBy,
            @Nullable String concern,
            boolean restricted) {}

    record AlsoCalled(String name, String what, @Nullable LocalDate to, String saidBy) {}

    record Identifier(String what, String number) {}

    static PersonHeader of(Circle circle, Clocks clocks) {
        Slice slice = circle.slice();
        Person person = circle.child();
        Called called = Called.in(slice);
        LocalDate born = Called.born(person);
        List<PersonRecordRow> readable = Called.readable(person);
        return new PersonHeader(
                called.person(person),
                called.knownAs(person).orElse(null),
                person.child(),
                Ages.of(person, slice.day()),
                born,
                Called.bornSaid(person),
                person.unborn()
                        ? readable.stream()
                                .flatMap(record -> Optional.ofNullable(record.expectedDateOfBirth()).stream())
                                .findFirst()
                                .orElse(null)
                        : null,
                readable.isEmpty() ? null : person.died(),
                readable.stream().anyMatch(record -> record.interpreterNeeded() == org.kith.vocabulary.YesNo.YES),
                Home.current(slice, person),
                enquiries(circle, clocks, called),
                alsoCalled(slice, person, called),
                identifiers(readable),
                readable.size(),
                called.contactFor(person).orElse(null),
                unsafe(circle, clocks, called),
                Called.closed(person));
    }

    private static List<OpenEnquiry> enquiries(Circle circle, Clocks clocks, Called called) {
        List<OpenEnquiry> open = new ArrayList<>();
        for (EnquiryRow enquiry : circle.openEnquiries()) {
            Rag grade = circle.slice().enquiries().grade(enquiry).orElse(null);
            List<String> runners = circle.slice().enquiries().runners(enquiry).stream()
                    .map(called::agency)
                    .toList();
            open.add(new OpenEnquiry(
                    enquiry.id(),
                    enquiry.openedAt(),
                    grade,
                    clocks.dueAt(grade, enquiry.openedAt()).orElse(null),
                    runners.size() > 2 ? "children’s social care" : Called.list(runners),
                    enquiry.concern(),
                    enquiry.restricted()));
        }
        return open;
    }

    private static List<String> unsafe(Circle circle, Clocks clocks, Called called) {
        Set<String> records = new LinkedHashSet<>();
        new Asks(circle, clocks).requests().forEach(request -> records.addAll(request.unsafeIfKnownTo()));
        circle.itemsAround().forEach(item -> records.addAll(item.notTo()));
        return circle.slice().people().of(records).stream()
                .filter(other -> !other.equals(circle.child()))
                .map(called::person)
                .toList();
    }

    private static List<AlsoCalled> alsoCalled(Slice slice, Person person, Called called) {
        Map<String, AlsoCalled> names = new LinkedHashMap<>();
        String first = called.person(person);
        for (PersonRecordRow record : Called.readable(person)) {
            String name = name(record.givenNames(), record.familyName());
            if (!name.isEmpty()) {
                names.putIfAbsent(
                        name.toLowerCase(java.util.Locale.UK),
                        new AlsoCalled(name, "as recorded", null, called.agency(record.source())));
            }
        }
        Set<String> records = new LinkedHashSet<>(person.ref().records());
        for (NameUseRow use : slice.rows(NameUseRow.class)) {
            String name = name(use.givenNames(), use.familyName());
            if (records.contains(use.person()) && !use.restricted() && !name.isEmpty()) {
                names.putIfAbsent(
                        name.toLowerCase(java.util.Locale.UK),
                        new AlsoCalled(
                                name,
                                use.use() == null ? "another name" : use.use().label(),
                                use.to(),
                                called.agency(use.source())));
            }
        }
        names.remove(first.toLowerCase(java.util.Locale.UK));
        return List.copyOf(names.values());
    }

    private static String name(@Nullable String given, @Nullable String family) {
        return ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
    }

    private static List<Identifier> identifiers(List<PersonRecordRow> records) {
        Set<Identifier> numbers = new LinkedHashSet<>();
        for (PersonRecordRow record : records) {
            add(numbers, "NHS number", record.nhsNumber());
            add(numbers, "Pupil number", record.upn());
            add(numbers, "Telephone", record.telephone());
            add(numbers, "Safe contact", record.safeContact());
            add(numbers, "First language", record.firstLanguage());
        }
        return List.copyOf(numbers);
    }

    private static void add(Set<Identifier> numbers, String what, @Nullable String number) {
        if (number != null) {
            numbers.add(new Identifier(what, number));
        }
    }
}
