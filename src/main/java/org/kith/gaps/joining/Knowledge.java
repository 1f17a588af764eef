package org.kith.gaps.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Holdings;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemPersonRow;
import org.kith.circle.ItemRow;
import org.kith.circle.KinshipRow;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.vocabulary.ItemPersonState;

/**
 * What a slice says of who had what and knew of whom, in the words of the gap catalogue’s viewpoint: an agency has what it
 * holds, what it received and what it says; it knows of whom that bears on, of those it keeps a record or a name of, of those
 * it was asked about or asks about, and of the children of the enquiries it runs. People are as judged at the moment of
 * the slice.
 */
final class Knowledge {

    private final Slice slice;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Map<Subject, Integer>> besides = new TreeMap<>();

    private Knowledge(Slice slice) {
        this.slice = slice;
    }

    static World of(Slice slice) {
        Knowledge known = new Knowledge(slice);
        known.items();
        known.involvements();
        known.stays();
        known.kinships();
        known.names();
        known.asking();
        return World.of(known.pieces, known.besides);
    }

    /** Nobody is asked about whom or what this reader may not read: whoever may sees more. */
    static @Nullable Subject subject(@Nullable Person person) {
        return person == null || person.restricted()
                ? null
                : new Subject(person.ref().records().getFirst(), false);
    }

    private @Nullable Subject place(@Nullable String household) {
        HouseholdRow row = slice.row(HouseholdRow.class, household);
        return row == null || row.restricted() ? null : new Subject(row.id(), true);
    }

    private void items() {
        Map<String, Map<String, Integer>> joined = new HashMap<>();
        for (ItemPersonRow row : slice.rows(ItemPersonRow.class)) {
            if (row.state() == ItemPersonState.JOINED) {
                joined.computeIfAbsent(row.item(), key -> new HashMap<>())
                        .merge(row.person(), World.day(row.at()), Math::min);
            }
        }
        for (ItemRow item : slice.rows(ItemRow.class)) {
            int since = World.day(item.known());
            Map<Subject, Integer> bears = new TreeMap<>();
            for (Person person : slice.items().about(item)) {
                int about = World.NEVER;
                for (PersonRecordRow record : person.records()) {
                    about = Math.min(
                            about,
                            item.aboutAtFirst().contains(record.id())
                                    ? since
                                    : joined.getOrDefault(item.id(), Map.of()).getOrDefault(record.id(), World.NEVER));
                }
                bear(bears, subject(person), about);
            }
            bear(bears, place(item.household()), since);
            Map<String, Integer> had = new TreeMap<>();
            had.put(item.heldBy(), since);
            for (Holdings.Receipt receipt : slice.holdings().receipts(item)) {
                had.merge(receipt.agency(), Math.max(since, World.day(receipt.at())), Math::min);
            }
            pieces.add(Piece.of(item.id(), bears, had));
        }
    }

    private void involvements() {
        for (InvolvementRow row : slice.rows(InvolvementRow.class)) {
            said(row, row.agency(), subject(slice.people().of(row.person())), null);
        }
    }

    private void stays() {
        for (StayRow row : slice.rows(StayRow.class)) {
            said(row, row.assertedBy(), subject(slice.people().of(row.person())), place(row.household()));
        }
    }

    private void kinships() {
        for (KinshipRow row : slice.rows(KinshipRow.class)) {
            said(
                    row,
                    row.assertedBy(),
                    subject(slice.people().of(row.person())),
                    subject(slice.people().of(row.relatedPerson())));
        }
    }

    /** What nobody in particular says nobody in particular has. */
    private void said(Row row, @Nullable String agency, @Nullable Subject one, @Nullable Subject other) {
        if (agency == null) {
            return;
        }
        int since = World.day(row.known());
        Map<Subject, Integer> bears = new TreeMap<>();
        bear(bears, one, since);
        bear(bears, other, since);
        pieces.add(Piece.of(row.id(), bears, Map.of(agency, since)));
    }

    private static void bear(Map<Subject, Integer> bears, @Nullable Subject subject, int since) {
        if (subject != null && since != World.NEVER) {
            bears.merge(subject, since, Math::min);
        }
    }

    private void names() {
        for (PersonRecordRow row : slice.rows(PersonRecordRow.class)) {
            know(row.source(), subject(slice.people().of(row.id())), row);
        }
        for (NameUseRow row : slice.rows(NameUseRow.class)) {
            know(row.source(), subject(slice.people().of(row.person())), row);
        }
    }

    private void asking() {
        for (EnquiryRow row : slice.rows(EnquiryRow.class)) {
            Subject child = subject(slice.people().of(row.child()));
            slice.enquiries().runners(row).forEach(agency -> know(agency, child, row));
        }
        for (RequestRow row : slice.rows(RequestRow.class)) {
            Subject about = row.about() == null
                    ? place(row.household())
                    : subject(slice.people().of(row.about()));
            know(row.agency(), about, row);
            askers(slice, row).forEach(agency -> know(agency, about, row));
        }
    }

    /** Who put a question, and so is told the answer: who runs its enquiry; without one, the agency of whoever asked. */
    static Iterable<String> askers(Slice slice, RequestRow row) {
        EnquiryRow enquiry = slice.row(EnquiryRow.class, row.enquiry());
        if (enquiry != null) {
            return slice.enquiries().runners(enquiry);
        }
        PractitionerRow asker = slice.row(PractitionerRow.class, row.askedBy());
        return asker == null ? List.of() : List.of(asker.agency());
    }

    private void know(@Nullable String agency, @Nullable Subject subject, Row by) {
        if (agency != null && subject != null) {
            besides.computeIfAbsent(agency, key -> new TreeMap<>()).merge(subject, World.day(by.known()), Math::min);
        }
    }
}
