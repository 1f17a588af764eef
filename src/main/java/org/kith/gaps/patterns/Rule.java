package org.kith.gaps.patterns;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.Strength;
import org.kith.vocabulary.AgencyType;

/**
 * One row of {@code expected-agencies.csv}: when it fires for a live child, whom it names, and which kind of agency is to
 * be asked what.
 *
 * @param id such as {@code R02}
 * @param condition its name and parameters, ready to be asked
 * @param fires the same in plain words
 * @param ask the type to ask; null for "that agency", where the condition says which
 * @param types the type to ask, or those of which one is "that agency"
 * @param lookback for which period to ask; null for life. It never decides whether a rule fires
 * @param holds what this kind of agency is likely to hold
 * @param why from what published reviews learned
 */
record Rule(
        String id,
        Condition condition,
        String fires,
        About about,
        @Nullable AgencyType ask,
        List<AgencyType> types,
        Strength strength,
        @Nullable Period lookback,
        List<String> holds,
        String why) {

    /** Whom a rule names. */
    enum About {
        CHILD,
        HOME_ADULT,
        SIBLING,
        PARENT,
        HOUSEHOLD
    }

    /** The rule as people read it. */
    RuleInWords inWords() {
        String asks = ask != null
                ? ask.label()
                : "that agency: "
                        + ConditionWords.or(
                                types.stream().map(AgencyType::label).toList());
        return new RuleInWords(
                id, fires, ConditionWords.named(about), asks, Set.copyOf(types), strength, period(), held(), why);
    }

    /** What to ask for, in the words of the rule. */
    String held() {
        return String.join(", ", holds);
    }

    /** For which period to ask. */
    String period() {
        if (lookback == null) {
            return "as far back as records go";
        }
        int years = lookback.getYears();
        return years == 1 ? "in the last year" : "in the last " + years + " years";
    }
}
