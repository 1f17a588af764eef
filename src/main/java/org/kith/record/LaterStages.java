package org.kith.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What a statement can only say later: the decision of an enquiry, the answer to a request or a challenge, the check of a
 * condition, who came to a meeting, that something sent was received and read. Cells of one stage stand or fall together.
 */
final class LaterStages {

    private static final Map<StatementKind, List<Set<String>>> STAGES = Map.of(
            StatementKind.ENQUIRY,
            List.of(
                    Set.of("closed_at", "decision", "decision_reason", "decided_by", "cites", "set_aside"),
                    Set.of("feedback_at")),
            StatementKind.CONDITION,
            List.of(Set.of("checked_at", "outcome", "evidence_item")),
            StatementKind.CHALLENGE,
            List.of(Set.of("answered_at", "outcome")),
            StatementKind.MEETING,
            List.of(Set.of("attended"), Set.of("apologies")),
            StatementKind.SHARE,
            List.of(Set.of("received_at"), Set.of("read_at")),
            StatementKind.REQUEST,
            List.of(Set.of(
                    "responded_at",
                    "answered_by",
                    "outcome",
                    "response_items",
                    "searched_names",
                    "searched_identifiers",
                    "searched_addresses",
                    "systems_searched",
                    "period_from",
                    "period_to")));

    private LaterStages() {}

    /** The columns that may be filled later; empty where a kind has none. */
    static Set<String> columns(StatementKind kind) {
        return STAGES.getOrDefault(kind, List.of()).stream()
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What stays of what was added in Kith when the deliverer speaks of the row again. An empty cell does not deny it. Where
     * a cell that was added is delivered otherwise, the whole stage is the deliverer's: two halves of two decisions would be
     * a third that nobody made.
     *
     * @param delivered the cells that the deliverer fills
     * @return the columns that stay as they were added
     */
    static Set<String> standing(StatementRow before, Cells delivered) {
        Set<String> left = new HashSet<>(before.added());
        for (Set<String> stage : STAGES.getOrDefault(before.kind(), List.of())) {
            boolean denied = stage.stream()
                    .filter(before.added()::contains)
                    .anyMatch(column ->
                            delivered.values().containsKey(column) && !same(column, delivered, before.cells()));
            if (denied) {
                left.removeAll(stage);
            }
        }
        return left;
    }

    /**
     * The cells of a row after the deliverer spoke of it again.
     *
     * @param said what it would say if nothing had been added
     * @param delivered the cells that the deliverer fills
     */
    static Cells again(StatementRow before, Cells said, Cells delivered) {
        Map<String, Object> cells = new HashMap<>(said.values());
        // A column that the delivery does not speak of kept its cell: also that of a stage that is denied goes.
        before.added().stream()
                .filter(column -> !delivered.values().containsKey(column))
                .forEach(cells::remove);
        for (String column : standing(before, delivered)) {
            Object cell = before.cells().values().get(column);
            if (cell != null) {
                cells.put(column, cell);
            }
        }
        return new Cells(cells);
    }

    private static boolean same(String column, Cells one, Cells other) {
        return Objects.equals(one.values().get(column), other.values().get(column));
    }
}
