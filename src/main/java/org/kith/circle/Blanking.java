package org.kith.circle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;

/**
 * Takes the free texts out of a restricted row for a reader not cleared. What remains is what the patterns compare
 * (kinds, times, who, where): a restricted row counts, and its finding says whom to contact.
 */
final class Blanking {

    private static final Map<StatementKind, Set<String>> TEXTS = Map.of(
            StatementKind.ITEM,
                    Set.of(
                            "summary",
                            "detail",
                            "context",
                            "child_words",
                            "impact",
                            "still_relevant_because",
                            "could_not"),
            StatementKind.ENQUIRY, Set.of("concern", "source_code", "decision_reason", "decided_by"),
            StatementKind.REQUEST, Set.of("question", "told", "lawful_basis", "answered_by", "systems_searched"),
            StatementKind.PERSON_RECORD, Set.of("telephone", "safe_contact", "first_language"),
            StatementKind.HOUSEHOLD, Set.of("address_line", "postcode", "uprn"),
            StatementKind.INVOLVEMENT, Set.of("role", "source_system"));

    private Blanking() {}

    static Cells blank(StatementKind kind, Cells cells) {
        Map<String, Object> left = new HashMap<>(cells.values());
        left.keySet().removeAll(TEXTS.getOrDefault(kind, Set.of()));
        if (kind == StatementKind.HOUSEHOLD) {
            left.put(SearchedAddress.CELL, SearchedAddress.folded(cells));
        }
        return new Cells(left);
    }
}
