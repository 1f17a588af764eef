package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.JudgementState;

/**
 * A named human’s word on whether two records are one person.
 */
public record JudgementRow(
        Head head,
        String recordA,
        String recordB,
        JudgementState state,
        @Nullable String by,
        @Nullable Moment at,
        @Nullable String reason)
        implements Row {

    static JudgementRow of(Head head, Cells cells, AsOf asOf) {
        return new JudgementRow(
                head,
                cells.textOrEmpty("record_a"),
                cells.textOrEmpty("record_b"),
                cells.code("state", JudgementState.class).orElseThrow(),
                cells.text("by"),
                cells.moment("at"),
                cells.text("reason"));
    }
}
