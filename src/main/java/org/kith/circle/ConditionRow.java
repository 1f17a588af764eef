package org.kith.circle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.ConditionKind;
import org.kith.vocabulary.ConditionOutcome;

/**
 * A condition, plan or agreement with a day to look at it again.
 */
public record ConditionRow(
        Head head,
        List<String> about,
        @Nullable ConditionKind kind,
        @Nullable String text,
        @Nullable String setBy,
        @Nullable Moment setAt,
        @Nullable String responsible,
        @Nullable LocalDate reviewBy,
        @Nullable Moment checkedAt,
        @Nullable ConditionOutcome outcome,
        @Nullable String evidenceItem)
        implements Row {

    static ConditionRow of(Head head, Cells cells, AsOf asOf) {
        return new ConditionRow(
                head,
                cells.list("about"),
                cells.code("kind", ConditionKind.class).orElse(null),
                cells.text("text"),
                cells.text("set_by"),
                cells.moment("set_at"),
                cells.text("responsible"),
                cells.date("review_by"),
                Happened.by(asOf, cells.moment("checked_at")),
                Happened.orNoTime(asOf, cells, "checked_at")
                        ? cells.code("outcome", ConditionOutcome.class).orElse(null)
                        : null,
                Happened.orNoTime(asOf, cells, "checked_at") ? cells.text("evidence_item") : null);
    }
}
