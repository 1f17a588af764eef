package org.kith.circle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.RequestOutcome;

/**
 * A question put to an agency, about one person or about a household. What was answered is known from the answer.
 */
public record RequestRow(
        Head head,
        @Nullable String enquiry,
        @Nullable String askGroup,
        @Nullable String askedBy,
        String agency,
        @Nullable String about,
        @Nullable String household,
        @Nullable Moment askedAt,
        @Nullable Moment dueAt,
        @Nullable String question,
        @Nullable String told,
        @Nullable String lawfulBasis,
        List<String> unsafeIfKnownTo,
        @Nullable Moment respondedAt,
        @Nullable String answeredBy,
        @Nullable RequestOutcome outcome,
        List<String> responseItems,
        List<String> searchedNames,
        List<String> searchedIdentifiers,
        List<String> searchedAddresses,
        List<String> systemsSearched,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo)
        implements Row {

    static RequestRow of(Head head, Cells cells, AsOf asOf) {
        return new RequestRow(
                head,
                cells.text("enquiry"),
                cells.text("ask_group"),
                cells.text("asked_by"),
                cells.textOrEmpty("agency"),
                cells.text("about"),
                cells.text("household"),
                cells.moment("asked_at"),
                cells.moment("due_at"),
                cells.text("question"),
                cells.text("told"),
                cells.text("lawful_basis"),
                cells.list("unsafe_if_known_to"),
                Happened.by(asOf, cells.moment("responded_at")),
                Happened.by(asOf, cells, "responded_at") ? cells.text("answered_by") : null,
                Happened.by(asOf, cells, "responded_at")
                        ? cells.code("outcome", RequestOutcome.class).orElse(null)
                        : null,
                Happened.by(asOf, cells, "responded_at") ? cells.list("response_items") : List.of(),
                Happened.by(asOf, cells, "responded_at") ? cells.list("searched_names") : List.of(),
                Happened.by(asOf, cells, "responded_at") ? cells.list("searched_identifiers") : List.of(),
                Happened.by(asOf, cells, "responded_at") ? cells.list("searched_addresses") : List.of(),
                Happened.by(asOf, cells, "responded_at") ? cells.list("systems_searched") : List.of(),
                cells.date("period_from"),
                cells.date("period_to"));
    }

    /** When it was answered: an answer wants both a time and an outcome; null while there is none. */
    public @Nullable Moment answeredAt() {
        return outcome == null ? null : respondedAt;
    }

    public boolean refused() {
        return outcome == RequestOutcome.REFUSED;
    }
}
