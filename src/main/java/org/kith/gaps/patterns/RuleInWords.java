package org.kith.gaps.patterns;

import java.util.Set;
import org.kith.gaps.Strength;
import org.kith.vocabulary.AgencyType;

/**
 * A rule as people read it.
 *
 * @param id such as {@code R15}
 * @param fires when it fires, as a sentence without its full stop
 * @param names whom it names
 * @param asks which kind of agency is asked
 * @param types the same as types; several where the rule asks whichever agency is involved
 * @param lookback for which period is asked
 * @param holds what such agencies are likely to hold
 * @param why what published reviews learned
 */
public record RuleInWords(
        String id,
        String fires,
        String names,
        String asks,
        Set<AgencyType> types,
        Strength strength,
        String lookback,
        String holds,
        String why) {

    public RuleInWords {
        types = Set.copyOf(types);
    }
}
