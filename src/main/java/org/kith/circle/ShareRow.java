package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.SharePurpose;

/**
 * That an item was sent to an agency; it counts from its receipt.
 */
public record ShareRow(
        Head head,
        String item,
        String sharedWith,
        @Nullable Moment sharedAt,
        @Nullable Moment receivedAt,
        @Nullable Moment readAt,
        @Nullable SharePurpose purpose,
        @Nullable String lawfulBasis,
        @Nullable String reason,
        @Nullable String sharedBy)
        implements Row {

    static ShareRow of(Head head, Cells cells, AsOf asOf) {
        return new ShareRow(
                head,
                cells.textOrEmpty("item"),
                cells.textOrEmpty("shared_with"),
                cells.moment("shared_at"),
                Happened.by(asOf, cells.moment("received_at")),
                Happened.by(asOf, cells.moment("read_at")),
                cells.code("purpose", SharePurpose.class).orElse(null),
                cells.text("lawful_basis"),
                cells.text("reason"),
                cells.text("shared_by"));
    }
}
