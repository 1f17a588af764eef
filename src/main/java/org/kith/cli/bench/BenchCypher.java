package org.kith.cli.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kith.kernel.KithException;
import org.kith.store.CypherName;

/**
 * The findings of the gap catalogue in plain Cypher, one query a pattern and a child: what Kith's own finding is measured
 * beside. In the order of the catalogue; {@code possible-same-person} is left out: names that
 * are alike by sound, by a slip or as forms of one another cannot be compared faithfully in Cypher.
 */
enum BenchCypher implements CypherName {
    AGENCY_NOT_ASKED,
    HELD_NOT_SHARED,
    REQUEST_UNANSWERED,
    ANSWER_NOT_JOINED,
    DECIDED_BEFORE_ANSWER,
    NIL_RETURN_OUT_OF_DATE,
    RECEIVED_NOT_READ,
    ITEM_NOT_LINKED,
    UNEASE_NOT_FOLLOWED,
    ADULT_IN_SEVERAL_HOUSEHOLDS,
    ADULT_APPEARED_AFTER_CHECKS,
    HOUSEHOLD_LISTS_DIFFER,
    ADDRESS_OUT_OF_DATE,
    RELATIONSHIP_UNVERIFIED,
    SIBLING_HISTORY_NOT_JOINED,
    ADULT_SERVICE_UNAWARE_OF_CHILD,
    PREVIOUS_AREA_NOT_ASKED,
    ACCOUNTS_NOT_COMPARED,
    EXPLANATION_CARRIED_AS_FACT,
    ONE_ORIGIN_MANY_ITEMS,
    REASSURANCE_UNCHECKED,
    INDEPENDENT_REPORTERS_SET_ASIDE,
    REPEAT_ENQUIRIES_CLOSED_ALONE,
    LOW_LEVEL_ITEMS_ACROSS_AGENCIES,
    MISSED_APPOINTMENTS_ACCUMULATING,
    WITHDRAWAL_AFTER_CONCERN,
    CHILDS_VOICE_MISSING,
    INJURIES_NOT_READ_TOGETHER,
    NEW_CONCERN_AFTER_CLOSING,
    CHALLENGE_OPEN,
    CONDITION_NOT_CHECKED;

    static BenchCypher of(String pattern) {
        return Arrays.stream(values())
                .filter(query -> query.pattern().equals(pattern))
                .findFirst()
                .orElseThrow(() -> new KithException.Invalid("No query for the pattern " + pattern + " is kept."));
    }

    static List<String> patterns() {
        return Arrays.stream(values()).map(BenchCypher::pattern).toList();
    }

    /** The catalogue's word for it. */
    String pattern() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String path() {
        return "bench/" + pattern();
    }
}
