package org.kith.circle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.YesNo;

/**
 * An information item. Whom it is about in the end is for {@link Items#about} to say.
 *
 * @param factors codes of the assessment factors
 * @param reportedBy a person record or a practitioner
 * @param aboutAtFirst person records that the item named from the start
 */
public record ItemRow(
        Head head,
        ItemKind kind,
        @Nullable SayingSort statement,
        List<String> factors,
        @Nullable String summary,
        @Nullable String detail,
        @Nullable String context,
        @Nullable Moment occurredFrom,
        @Nullable Moment occurredTo,
        @Nullable Moment recordedAt,
        String heldBy,
        @Nullable String recordedBy,
        @Nullable String reportedBy,
        @Nullable String origin,
        List<String> aboutAtFirst,
        @Nullable String household,
        @Nullable ItemOutcome outcome,
        @Nullable Moment outcomeAt,
        @Nullable String childWords,
        @Nullable String heardBy,
        @Nullable YesNo seenAlone,
        @Nullable YesNo interpreterUsed,
        @Nullable String impact,
        @Nullable String stillRelevantBecause,
        @Nullable String couldNot,
        List<String> notTo)
        implements Row {

    static ItemRow of(Head head, Cells cells, AsOf asOf) {
        return new ItemRow(
                head,
                cells.code("kind", ItemKind.class).orElseThrow(),
                cells.code("statement", SayingSort.class).orElse(null),
                cells.list("factors"),
                cells.text("summary"),
                cells.text("detail"),
                cells.text("context"),
                cells.moment("occurred_from"),
                cells.moment("occurred_to"),
                cells.moment("recorded_at"),
                cells.textOrEmpty("held_by"),
                cells.text("recorded_by"),
                cells.text("reported_by"),
                cells.text("origin"),
                cells.list("about"),
                cells.text("household"),
                Happened.orNoTime(asOf, cells, "outcome_at")
                        ? cells.code("outcome", ItemOutcome.class).orElse(null)
                        : null,
                Happened.by(asOf, cells.moment("outcome_at")),
                cells.text("child_words"),
                cells.text("heard_by"),
                cells.code("seen_alone", YesNo.class).orElse(null),
                cells.code("interpreter_used", YesNo.class).orElse(null),
                cells.text("impact"),
                cells.text("still_relevant_because"),
                cells.text("could_not"),
                cells.list("not_to"));
    }

    /** The date of an item: when it occurred from, else to, else the day it was recorded; null when none is known. */
    public @Nullable LocalDate date() {
        Moment moment = moment();
        return moment == null ? null : moment.day();
    }

    /** The date of an item as exactly as it was said, to be compared with instants. */
    public @Nullable Moment moment() {
        return occurredFrom != null ? occurredFrom : occurredTo != null ? occurredTo : recordedAt;
    }
}
