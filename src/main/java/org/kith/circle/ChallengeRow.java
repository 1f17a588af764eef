package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;

/**
 * A professional challenge or escalation.
 */
public record ChallengeRow(
        Head head,
        @Nullable String aboutItem,
        @Nullable String aboutEnquiry,
        String raisedBy,
        @Nullable Moment raisedAt,
        String toAgency,
        @Nullable String text,
        @Nullable String level,
        @Nullable Moment answeredAt,
        @Nullable String outcome)
        implements Row {

    static ChallengeRow of(Head head, Cells cells, AsOf asOf) {
        return new ChallengeRow(
                head,
                cells.text("about_item"),
                cells.text("about_enquiry"),
                cells.textOrEmpty("raised_by"),
                cells.moment("raised_at"),
                cells.textOrEmpty("to_agency"),
                cells.text("text"),
                cells.text("level"),
                Happened.by(asOf, cells.moment("answered_at")),
                Happened.orNoTime(asOf, cells, "answered_at") ? cells.text("outcome") : null);
    }
}
