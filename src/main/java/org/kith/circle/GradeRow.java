package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Rag;

/**
 * A change of an enquiry’s grade.
 */
public record GradeRow(
        Head head,
        String enquiry,
        Rag rag,
        @Nullable Moment at,
        @Nullable String by,
        @Nullable String reason) implements Row {

    static GradeRow of(Head head, Cells cells, AsOf asOf) {
        return new GradeRow(
                head,
                cells.textOrEmpty("enquiry"),
                cells.code("rag", Rag.class).orElseThrow(),
                cells.moment("at"),
                cells.text("by"),
                cells.text("reason"));
    }
}
