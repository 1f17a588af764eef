package org.kith.circle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Decision;
import org.kith.vocabulary.Rag;

/**
 * An enquiry about a child. Its decision and what it cites are known from its closing.
 *
 * @param agency the agency that runs it, where the row says so
 * @param rag the first grade
 */
public record EnquiryRow(
        Head head,
        String child,
        @Nullable String agency,
        @Nullable Moment openedAt,
        @Nullable Rag rag,
        @Nullable String concern,
        @Nullable String sourceCode,
        @Nullable String referrer,
        @Nullable Moment closedAt,
        @Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        List<String> cites,
        List<String> setAside,
        @Nullable Moment feedbackAt)
        implements Row {

    static EnquiryRow of(Head head, Cells cells, AsOf asOf) {
        return new EnquiryRow(
                head,
                cells.textOrEmpty("child"),
                cells.text("agency"),
                cells.moment("opened_at"),
                cells.code("rag", Rag.class).orElse(null),
                cells.text("concern"),
                cells.text("source_code"),
                cells.text("referrer"),
                Happened.by(asOf, cells.moment("closed_at")),
                Happened.by(asOf, cells, "closed_at")
                        ? cells.code("decision", Decision.class).orElse(null)
                        : null,
                Happened.by(asOf, cells, "closed_at") ? cells.text("decision_reason") : null,
                Happened.by(asOf, cells, "closed_at") ? cells.text("decided_by") : null,
                Happened.by(asOf, cells, "closed_at") ? cells.list("cites") : List.of(),
                Happened.by(asOf, cells, "closed_at") ? cells.list("set_aside") : List.of(),
                Happened.by(asOf, cells.moment("feedback_at")));
    }

    /** Open from its opening until its closing. */
    public boolean open() {
        return closedAt == null;
    }
}
