package org.kith.circle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.InvolvementLevel;
import org.kith.vocabulary.InvolvementStatus;
import org.kith.vocabulary.YesNo;

/**
 * That an agency works, or worked, with somebody.
 */
public record InvolvementRow(
        Head head,
        String agency,
        @Nullable String practitioner,
        String person,
        @Nullable String role,
        @Nullable InvolvementStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate lastContact,
        @Nullable YesNo knowsOfChildren,
        @Nullable InvolvementLevel level,
        @Nullable String sourceSystem)
        implements Row {

    static InvolvementRow of(Head head, Cells cells, AsOf asOf) {
        return new InvolvementRow(
                head,
                cells.textOrEmpty("agency"),
                cells.text("practitioner"),
                cells.textOrEmpty("person"),
                cells.text("role"),
                cells.code("status", InvolvementStatus.class).orElse(null),
                cells.date("from"),
                cells.date("to"),
                cells.date("last_contact"),
                cells.code("knows_of_children", YesNo.class).orElse(null),
                cells.code("level", InvolvementLevel.class).orElse(null),
                cells.text("source_system"));
    }

    /** Open on a day: begun, and where an end is filled not ended before it, else not said to be closed. */
    public boolean openOn(LocalDate day) {
        if (from != null && from.isAfter(day)) {
            return false;
        }
        return to != null ? !to.isBefore(day) : status != InvolvementStatus.CLOSED;
    }

    /**
     * The day on which an involvement that is no longer open ended: {@code to}, else the last contact, else the day the
     * row was known from; null when none of them is known.
     */
    public @Nullable LocalDate endedOn() {
        if (to != null) {
            return to;
        }
        Moment known = known();
        return lastContact != null || known == null ? lastContact : known.day();
    }

    /** Whether it reaches further than a service for every child does. */
    public boolean moreThanUniversal() {
        return level == InvolvementLevel.TARGETED || level == InvolvementLevel.STATUTORY;
    }
}
