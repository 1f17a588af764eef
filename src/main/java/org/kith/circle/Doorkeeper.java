package org.kith.circle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.OnRecord;
import org.kith.kernel.Remit;
import org.kith.kernel.Touched;
import org.kith.kernel.Viewpoint;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementKind;

/**
 * Applies the {@link org.kith.kernel.Remit} of lenses before anything is read for them. What is sealed for a reader is not
 * found before it is refused: the door to somebody who does not exist for them looks like no door.
 */
final class Doorkeeper {

    private static final String VIEW = "may it be opened";

    /** Themselves, and as far as a door looks from somebody at its other end. */
    private static final int RINGS = 3;

    private final GraphReader graph;
    private final DomainClock clock;
    private final OnRecord onRecord;

    Doorkeeper(GraphReader graph, DomainClock clock, OnRecord onRecord) {
        this.onRecord = onRecord;
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * @param records ids of the records that are one person
     * @throws KithException.OutsideRemit when that person is there but not for this remit
     */
    void admit(Lens lens, List<String> records, String view) {
        shut(lens, records).ifPresent(why -> {
            onRecord(lens, records.getFirst(), StatementKind.PERSON_RECORD, view, why);
            throw new KithException.OutsideRemit(why, records.getFirst());
        });
    }

    /** Why a person's page would not open; empty where it would, or where there is nobody. */
    Optional<KithException.OutsideRemit.Why> shut(Lens lens, List<String> records) {
        if (lens.remit().opensEverybody() || byName(lens.remit(), records)) {
            return Optional.empty();
        }
        Slice slice = doors(lens, records);
        return records.stream()
                .map(slice.people()::of)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(person -> new Door(slice, lens.remit()).shuts(person));
    }

    /**
     * @param thing id of an item or a place
     * @throws KithException.OutsideRemit when it is there, but nobody of it is for this remit
     */
    void admitTo(Lens lens, String thing, String view) {
        if (lens.remit().opensEverybody()) {
            return;
        }
        Slice slice = doors(lens, List.of(thing));
        slice.row(thing).ifPresent(row -> {
            shuts(new Door(slice, lens.remit()), lens, slice, row).ifPresent(why -> {
                onRecord(lens, thing, row instanceof ItemRow ? StatementKind.ITEM : StatementKind.HOUSEHOLD, view, why);
                throw new KithException.OutsideRemit(why, lens.remit().finds() ? first(peopleOf(slice, row)) : null);
            });
        });
    }

    Set<String> admitted(Lens lens, Collection<String> things) {
        Set<String> admitted = new HashSet<>();
        if (lens.remit().listsEverybody()) {
            admitted.addAll(things);
            return admitted;
        }
        if (things.isEmpty()) {
            return admitted;
        }
        Slice slice = doors(lens, things);
        Door door = new Door(slice, lens.remit());
        for (String thing : things) {
            slice.row(thing)
                    .filter(row -> listed(lens, shuts(door, lens, slice, row)))
                    .ifPresent(row -> admitted.add(thing));
        }
        return admitted;
    }

    /**
     * The same of people's records that exist for the lens, for long lists. Where nothing keeps anybody out but to whose
     * families the reader stands too near, nobody beyond the reach of those is asked about: they are few, and {@link Door}
     * looks two rings far, whichever end one starts from.
     */
    Set<String> admittedPeople(Lens lens, Collection<String> records) {
        Remit remit = lens.remit();
        if (remit.listsEverybody() || !remit.finds() || remit.review() != null) {
            return admitted(lens, records);
        }
        Lens today = today(lens);
        Set<String> near =
                graph.read(today, VIEW, reading -> new Gathering(reading, false).near(remit.barred(), RINGS));
        Set<String> asked = new HashSet<>(records);
        asked.retainAll(near);
        Set<String> admitted = new HashSet<>(records);
        admitted.removeAll(asked);
        admitted.addAll(admitted(lens, asked));
        return admitted;
    }

    /** An item that is about nobody yet is for the agency that holds it, and for those who may look for whom it is about. */
    private static Optional<KithException.OutsideRemit.Why> shuts(Door door, Lens lens, Slice slice, Row row) {
        List<Person> people = peopleOf(slice, row);
        boolean ofAnother = people.isEmpty()
                && row instanceof ItemRow item
                && !lens.remit().finds()
                && !item.heldBy().equals(lens.remit().agency());
        if (!ofAnother) {
            return door.shuts(people);
        }
        return Optional.of(
                lens.remit().review() == null
                        ? KithException.OutsideRemit.Why.NOT_A_FAMILY_OF_THEIRS
                        : KithException.OutsideRemit.Why.NOT_IN_THE_REVIEW);
    }

    /** Whoever was opened by name is open without another look, unless the reader might be barred. */
    private static boolean byName(Remit remit, List<String> records) {
        return remit.barred().isEmpty() && records.stream().anyMatch(remit.named()::contains);
    }

    /** Who has not named a contact yet looks for whom it is about: only pages wait for it. */
    private static boolean listed(Lens lens, Optional<KithException.OutsideRemit.Why> why) {
        return why.isEmpty() || lens.remit().finds() && why.get() == KithException.OutsideRemit.Why.NO_CONTACT_NAMED;
    }

    private static List<Person> peopleOf(Slice slice, Row row) {
        return switch (row) {
            case PersonRecordRow record ->
                Optional.ofNullable(slice.people().of(record.id())).stream().toList();
            case ItemRow item -> List.copyOf(slice.items().about(item));
            case HouseholdRow household -> stayingAt(slice, household.id());
            case RequestRow request -> asked(slice, request);
            default -> List.of();
        };
    }

    private static List<Person> stayingAt(Slice slice, @Nullable String household) {
        return slice.rows(StayRow.class).stream()
                .filter(stay -> stay.household().equals(household))
                .flatMap(stay -> Optional.ofNullable(slice.people().of(stay.person())).stream())
                .distinct()
                .toList();
    }

    /** Whom a request is about, the child of its enquiry, or, where it asks about a place alone, who stays there. */
    private static List<Person> asked(Slice slice, RequestRow request) {
        EnquiryRow enquiry = slice.row(EnquiryRow.class, request.enquiry());
        List<Person> people = Stream.of(request.about(), enquiry == null ? null : enquiry.child())
                .flatMap(record -> Optional.ofNullable(slice.people().of(record)).stream())
                .distinct()
                .toList();
        return people.isEmpty() ? stayingAt(slice, request.household()) : people;
    }

    /** Who works with whom is asked of today and of all agencies together, whatever day and eyes one looks through. */
    private Slice doors(Lens lens, Collection<String> things) {
        Lens today = today(lens);
        return Slice.undisguised(
                graph.read(today, VIEW, reading -> new Gathering(reading, false).doors(things)), today);
    }

    private Lens today(Lens lens) {
        return lens.asOf(AsOf.at(clock.now())).through(Viewpoint.TOGETHER);
    }

    /** A child rather than an adult. */
    private static @Nullable String first(List<Person> people) {
        return people.stream()
                .min(Comparator.comparing(Person::adult).thenComparing(Comparator.naturalOrder()))
                .map(person -> person.ref().records().getFirst())
                .orElse(null);
    }

    /** Whoever tries a door that is not theirs is on record too. */
    private void onRecord(
            Lens lens, String thing, StatementKind kind, String view, KithException.OutsideRemit.Why why) {
        onRecord.refused(lens.reader(), view, Set.of(new Touched(kind.label(), thing)), why.name());
    }
}
