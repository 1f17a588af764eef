package org.kith.circle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;

/**
 * A meeting and which agencies came.
 */
public record MeetingRow(
        Head head,
        @Nullable String enquiry,
        @Nullable String kind,
        @Nullable Moment heldAt,
        List<String> invited,
        List<String> attended,
        List<String> apologies)
        implements Row {

    static MeetingRow of(Head head, Cells cells, AsOf asOf) {
        return new MeetingRow(
                head,
                cells.text("enquiry"),
                cells.text("kind"),
                cells.moment("held_at"),
                cells.list("invited"),
                cells.list("attended"),
                cells.list("apologies"));
    }
}
