package org.kith.network;

import java.time.LocalDate;
import java.util.Comparator;
import org.kith.circle.AgencyRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.kernel.Moment;

/**
 * In which order things come that are equally near: by what is recorded of them, and by the deliverer's own id. Only what
 * has neither goes by the internal id. The same picture then comes back tomorrow, and from another store that took the same
 * delivery, though every internal id is another one there.
 */
final class Steady {

    private Steady() {}

    /** By the deliverer's own id; rows that came without one last. */
    static <R extends Row> Comparator<R> bySource() {
        return Comparator.<R, String>comparing(
                        row -> row.head().delivered(), Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(Row::id);
    }

    /** Ids of agencies, by name. */
    static Comparator<String> agencies(Known known) {
        return Comparator.comparing(
                        (String id) -> known.row(AgencyRow.class, id),
                        Comparator.nullsLast(
                                Comparator.comparing(AgencyRow::name).thenComparing(Steady.<AgencyRow>bySource())))
                .thenComparing(Comparator.naturalOrder());
    }

    /** The latest first. */
    static Comparator<ItemRow> items() {
        return Comparator.comparing(ItemRow::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(ItemRow::kind)
                .thenComparing(ItemRow::summary, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(bySource());
    }

    /** What was opened last first. */
    static Comparator<EnquiryRow> enquiries() {
        return Comparator.comparing(EnquiryRow::openedAt, Comparator.nullsLast(Comparator.<Moment>reverseOrder()))
                .thenComparing(bySource());
    }

    /** What was asked last first. */
    static Comparator<RequestRow> requests(Known known) {
        return Comparator.comparing(RequestRow::askedAt, Comparator.nullsLast(Comparator.<Moment>reverseOrder()))
                .thenComparing(RequestRow::agency, agencies(known))
                .thenComparing(RequestRow::question, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(bySource());
    }

    static Comparator<PractitionerRow> practitioners() {
        return Comparator.comparing(PractitionerRow::name).thenComparing(bySource());
    }

    /** By address. */
    static Comparator<HouseholdRow> homes() {
        return Comparator.comparing(HouseholdRow::addressLine, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(bySource());
    }
}
