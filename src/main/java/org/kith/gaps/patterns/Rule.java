package org.kith.gaps.patterns;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.Strength;
import org.kith.vocabulary.AgencyType;

/**
 * One row of {@code expected-agencies.csv}: when it fires for a live child, whom it names, and which kind of agency is to
 * be asked what.
 *
 * @param id such as {@code R02}
 * @param condition its name and parameters, ready to be asked
 * @param ask the type to ask; null for "that agency", where the condition says which
 * @param lookback for which period to ask; null for life. It never decides whether a rule fires
 * @param holds what this kind of agency is likely to hold
 * @param why from what published reviews learned
 */
record Rule(
        String id,
        Condition condition,
        About about,
        @Nullable AgencyType ask,
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
