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

    /** The free texts of what is said of items: they may repeat what those say. */
    private static final Map<StatementKind, Set<String>> TEXTS_OF_ITEMS = Map.of(
            StatementKind.SHARE, Set.of("reason"),
            StatementKind.SHARE_DECISION, Set.of("reason", "informed", "not_informed_reason", "agreement_to_service"),
            StatementKind.LINK, Set.of(),
            StatementKind.READING, Set.of("reads_it_as", "why"));

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

    /** What people wrote about people in their own words: nothing that identities or the quality of data are judged by. */
    private static final Map<StatementKind, Set<String>> NARRATIVE = Map.ofEntries(
            Map.entry(StatementKind.ITEM, TEXTS.get(StatementKind.ITEM)),
            Map.entry(StatementKind.ENQUIRY, Set.of("concern", "decision_reason")),
            Map.entry(StatementKind.GRADE, Set.of("reason")),
            Map.entry(StatementKind.REQUEST, Set.of("question", "told")),
            Map.entry(StatementKind.READING, TEXTS_OF_ITEMS.get(StatementKind.READING)),
            Map.entry(StatementKind.SHARE, TEXTS_OF_ITEMS.get(StatementKind.SHARE)),
            Map.entry(StatementKind.SHARE_DECISION, TEXTS_OF_ITEMS.get(StatementKind.SHARE_DECISION)),
            Map.entry(StatementKind.CHALLENGE, Set.of("text", "outcome")),
            Map.entry(StatementKind.CONDITION, Set.of("text", "responsible")),
            Map.entry(StatementKind.DISMISSAL, Set.of("reason")));

    private Blanking() {}

    /**
     * Whether what a row says may repeat what an item says that is restricted for the reader.
     *
     * @param restricted ids of those items
     */
    static boolean repeats(StatementKind kind, Cells cells, Set<String> restricted) {
        return TEXTS_OF_ITEMS.containsKey(kind)
                && !restricted.isEmpty()
                && (restricted.contains(cells.textOrEmpty("item"))
                        || restricted.contains(cells.textOrEmpty("from_item"))
                        || restricted.contains(cells.textOrEmpty("to_item"))
                        || kind == StatementKind.SHARE_DECISION
                                && cells.list("items").stream().anyMatch(restricted::contains));
    }

    /** For a reader whose work wants none of what was written in free words. */
    static Cells withoutNarrative(StatementKind kind, Cells cells) {
        Set<String> texts = NARRATIVE.get(kind);
        if (texts == null) {
            return cells;
        }
        Map<String, Object> left = new HashMap<>(cells.values());
        left.keySet().removeAll(texts);
        return new Cells(left);
    }

    static Cells blank(StatementKind kind, Cells cells) {
        Map<String, Object> left = new HashMap<>(cells.values());
        left.keySet().removeAll(TEXTS.getOrDefault(kind, TEXTS_OF_ITEMS.getOrDefault(kind, Set.of())));
        if (kind == StatementKind.HOUSEHOLD) {
            left.put(SearchedAddress.CELL, SearchedAddress.folded(cells));
        }
        return new Cells(left);
    }
}
