package org.kith.gaps.patterns;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Row;

/** How findings speak of several items, enquiries and agencies at once: briefly, by date and holder. */
final class Telling {

    static final Comparator<ItemRow> BY_DATE = Comparator.comparing(
                    ItemRow::date, Comparator.nullsFirst(Comparator.<java.time.LocalDate>naturalOrder()))
            .thenComparing(Row::id);

    private Telling() {}

    /** "event of 3 March 2026 (Hill School) and state of things of 9 March 2026 (Police)". */
    static String items(Wording say, Collection<ItemRow> items) {
        return Wording.list(items.stream()
                .map(item -> item.restricted()
                        ? say.item(item)
                        : item.kind().label() + " of " + Wording.date(item.date()) + " (" + say.agency(item.heldBy())
                                + ")")
                .toList());
    }

    /** Where the sentence says what they are: "3 March 2026 (Hill School) and 9 March 2026 (Town Hospital)". */
    static String dates(Wording say, Collection<ItemRow> items) {
        return Wording.list(items.stream()
                .map(item -> Wording.date(item.date()) + " ("
                        + (item.restricted()
                                ? "restricted: contact " + say.contact(item.heldBy())
                                : say.agency(item.heldBy()))
                        + ")")
                .toList());
    }

    /** "3 March 2026 and 9 April 2026". */
    static String openings(Collection<EnquiryRow> enquiries) {
        return Wording.list(enquiries.stream()
                .map(enquiry -> Wording.date(enquiry.openedAt()))
                .toList());
    }

    static SortedSet<String> holders(Collection<ItemRow> items) {
        SortedSet<String> holders = new TreeSet<>();
        items.forEach(item -> holders.add(item.heldBy()));
        return holders;
    }
}
