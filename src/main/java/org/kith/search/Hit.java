package org.kith.search;

import java.util.List;
import org.kith.vocabulary.StatementRow;

/**
 * Something found.
 *
 * @param row the statement whose words matched; a name row stands for the person it names
 * @param thing id of what is found: the person record, household, agency, practitioner or item
 * @param reasons in plain words which of the typed words stand where, such as {@code former name "Tilling"}
 * @param score how well it matches, larger is better; only good for ordering the hits of one search
 * @param asTyped whether every typed word stands there as it was typed, or begins a word that does
 */
public record Hit(StatementRow row, String thing, List<String> reasons, double score, boolean asTyped) {

    public Hit {
        reasons = List.copyOf(reasons);
    }

    /** All reasons in a line. */
    public String why() {
        return String.join(", ", reasons);
    }

    /** The same, less good than what has this score. */
    Hit after(double last) {
        return new Hit(row, thing, reasons, last - 1 / (1 + score), asTyped);
    }
}
