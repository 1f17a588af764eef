package org.kith.record;

import java.util.Set;
import org.kith.kernel.Moment;

/**
 * That somebody has just changed what is recorded: enough to tell an open page whether it concerns what it shows. What was
 * said is read through the reader's own lens ({@link NewsFeed#seen}).
 *
 * @param act names the change
 * @param at when, by the clock of the store
 * @param by the account that did it
 * @param byName how they were called then
 * @param statements internal ids of what was said, corrected, taken or brought back
 * @param things internal ids of what those name, agencies and practitioners left out: they stand in every picture
 */
public record News(
        String act, Moment at, String by, String byName, What what, Set<String> statements, Set<String> things) {

    /** What somebody did. */
    public enum What {
        RECORDED("recorded"),
        CORRECTED("corrected"),
        TAKEN_BACK("took back"),
        BROUGHT_BACK("brought back"),
        ADDED("added to"),
        ADDITION_TAKEN_BACK("took back what had been added to");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** In the past tense, after a name. */
        public String word() {
            return word;
        }
    }

    public News {
        statements = Set.copyOf(statements);
        things = Set.copyOf(things);
    }

    /** Whether it touches any of what a page shows. */
    public boolean concerns(Set<String> shown) {
        return statements.stream().anyMatch(shown::contains) || things.stream().anyMatch(shown::contains);
    }
}
