package org.kith.audit.unusual;

import java.time.LocalDate;
import java.util.List;
import org.kith.kernel.Moment;

/**
 * A fact about reading that stands out, for somebody to look into.
 *
 * @param rule the rule that says so
 * @param account id of the account
 * @param who its name
 * @param day the London day
 * @param sentence what is so
 * @param lookings what came of looking into it, oldest first
 */
public record StandsOut(
        UnusualRule rule, String account, String who, LocalDate day, String sentence, List<Looking> lookings) {

    public StandsOut {
        lookings = List.copyOf(lookings);
    }

    /** By which what came of it is kept. */
    public String key() {
        return key(rule, account, day);
    }

    static String key(UnusualRule rule, String account, LocalDate day) {
        return rule.code() + "/" + account + "/" + day;
    }

    /**
     * What came of looking into it.
     *
     * @param by who looked into it
     * @param at when
     * @param outcome what came of it, in their words
     */
    public record Looking(String by, Moment at, String outcome) {}
}
