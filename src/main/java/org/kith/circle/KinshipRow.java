package org.kith.circle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Interval;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.YesNo;

/**
 * That the person <em>is the type of</em> the related person.
 */
public record KinshipRow(
        Head head,
        String person,
        String relatedPerson,
        KinshipType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String assertedBy,
        @Nullable YesNo verified,
        @Nullable Moment verifiedAt,
        @Nullable YesNo parentalResponsibility)
        implements Row {

    static KinshipRow of(Head head, Cells cells, AsOf asOf) {
        return new KinshipRow(
                head,
                cells.textOrEmpty("person"),
                cells.textOrEmpty("related_person"),
                cells.code("type", KinshipType.class).orElseThrow(),
                cells.date("from"),
                cells.date("to"),
                cells.text("asserted_by"),
                Happened.orNoTime(asOf, cells, "verified_at")
                        ? cells.code("verified", YesNo.class).orElse(null)
                        : null,
                Happened.by(asOf, cells.moment("verified_at")),
                cells.code("parental_responsibility", YesNo.class).orElse(null));
    }

    /** Whether the row speaks of that day: both ends included; without {@code from} it begins when it was known. */
    public boolean holdsOn(LocalDate day) {
        Moment known = known();
        LocalDate begins = from != null || known == null ? from : known.day();
        return Interval.between(begins, to).contains(day);
    }
}
