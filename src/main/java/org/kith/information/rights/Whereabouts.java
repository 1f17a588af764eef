package org.kith.information.rights;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Interval;

/**
 * Addresses and numbers that a content pack may give away in any of its texts: those of others, and, where somebody else reads
 * it, those at which the person themselves is to be found now.
 */
final class Whereabouts {

    /** What is shorter tells nothing, and stands in too many words. */
    private static final int SHORTEST = 5;

    private final Slice slice;
    private final Person subject;
    private final Person asker;

    Whereabouts(Circle circle, Person asker) {
        this.slice = circle.slice();
        this.subject = circle.child();
        this.asker = asker;
    }

    /** By the text as it is recorded, why it may not go. */
    Map<String, Proposal.Kind> texts() {
        Map<String, Proposal.Kind> texts = new HashMap<>();
        Set<String> own = places(slice.addresses().of(subject));
        slice.rows(HouseholdRow.class).stream()
                .filter(place -> !own.contains(place.id()))
                .forEach(place -> place(place, Proposal.Kind.OTHERS_PLACE, texts));
        for (Person person : slice.people().all()) {
            if (!person.equals(subject) && !person.equals(asker)) {
                numbers(person, Proposal.Kind.OTHERS_PLACE, texts);
            }
        }
        for (PractitionerRow practitioner : slice.rows(PractitionerRow.class)) {
            put(texts, practitioner.phone(), Proposal.Kind.PRACTITIONER);
            put(texts, practitioner.email(), Proposal.Kind.PRACTITIONER);
        }
        ownPlaces(own, texts);
        return texts;
    }

    /** What is theirs stays, unless somebody else reads it who is not recorded to be at the same place today. */
    private void ownPlaces(Set<String> own, Map<String, Proposal.Kind> texts) {
        if (asker.equals(subject)) {
            own.forEach(id -> place(id, null, texts));
            numbers(subject, null, texts);
            return;
        }
        Set<String> now = places(slice.addresses().touching(subject, Interval.between(slice.day(), slice.day())));
        Set<String> shared = places(slice.addresses().touching(asker, Interval.between(slice.day(), slice.day())));
        own.forEach(
                id -> place(id, now.contains(id) && !shared.contains(id) ? Proposal.Kind.WHERE_THEY_ARE : null, texts));
        boolean together = now.stream().anyMatch(shared::contains);
        Called.readable(subject).forEach(record -> {
            put(texts, record.telephone(), together ? null : Proposal.Kind.WHERE_THEY_ARE);
            put(texts, record.safeContact(), together ? null : Proposal.Kind.WHERE_THEY_ARE);
        });
    }

    private static Set<String> places(List<StayRow> stays) {
        Set<String> places = new LinkedHashSet<>();
        stays.forEach(stay -> places.add(stay.household()));
        return places;
    }

    private void place(String id, Proposal.@Nullable Kind kind, Map<String, Proposal.Kind> texts) {
        HouseholdRow place = slice.row(HouseholdRow.class, id);
        if (place != null) {
            place(place, kind, texts);
        }
    }

    private static void place(HouseholdRow place, Proposal.@Nullable Kind kind, Map<String, Proposal.Kind> texts) {
        if (!place.restricted()) {
            put(texts, place.addressLine(), kind);
            put(texts, place.postcode(), kind);
            put(texts, place.uprn(), kind);
        }
    }

    private static void numbers(Person person, Proposal.@Nullable Kind kind, Map<String, Proposal.Kind> texts) {
        for (PersonRecordRow record : Called.readable(person)) {
            put(texts, record.telephone(), kind);
            put(texts, record.safeContact(), kind);
            put(texts, record.nhsNumber(), kind);
            put(texts, record.upn(), kind);
        }
    }

    /**
     * @param kind null where it is the person's own and stays, whoever else has it
     */
    private static void put(Map<String, Proposal.Kind> texts, @Nullable String text, Proposal.@Nullable Kind kind) {
        if (text == null || text.strip().length() < SHORTEST) {
            return;
        }
        if (kind == null) {
            texts.remove(text.strip());
        } else {
            texts.put(text.strip(), kind);
        }
    }
}
