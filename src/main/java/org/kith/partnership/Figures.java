package org.kith.partnership;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Shown;

/**
 * What the leaders of a partnership see, as it was worked out on one day: nothing in it is exact, and nothing is small.
 *
 * @param day it is of, on the domain clock, as {@code 2026-10-12}
 * @param at when it was worked out, on the domain clock
 * @param children all that the rules look at: by age, by ethnicity and by area
 * @param patterns every pattern of the catalogue, in its order, whether it finds anything or not
 * @param pairs kinds of agency between which something was found
 * @param answers by the quarter in which was asked, the earliest first
 */
public record Figures(
        String day,
        Instant at,
        Shown children,
        List<OfPattern> patterns,
        List<Pair> pairs,
        List<Answers> answers,
        List<Dismissed> dismissed) {

    /**
     * What one pattern finds.
     *
     * @param children of whom it finds something: by age, by ethnicity and by area, each beside the size of the group
     * @param found what it finds, each once however many children it concerns, by the quarter in which the newest of it
     *     became known
     */
    public record OfPattern(String pattern, Shown children, Shown found) {}

    /**
     * How much is found between two kinds of agency; what is found between more counts for each two.
     *
     * @param one code of a kind
     * @param other code of a kind
     * @param many rounded; pairs with fewer than may be shown are not here
     */
    public record Pair(String one, String other, long many) {}

    /**
     * What became of what was asked in a quarter.
     *
     * @param quarter its first day
     * @param delay requests by the days until the answer
     * @param notNamed of a hundred answers that brought items before the decision, of how many the decision names none,
     *     rounded to five; null where there were too few
     */
    public record Answers(
            String quarter, Shown delay, @Nullable Integer notNamed) {}

    /**
     * What was set aside of one pattern.
     *
     * @param shown by why; of the pattern with rules also by the rule whose words its question used
     */
    public record Dismissed(String pattern, Shown shown) {

        /** By the code of the rule, and last what came from no rule, from another one, or is not recorded; empty of patterns without. */
        public List<Shown.Cell> rules() {
            return shown.lines().size() < 2 ? List.of() : shown.lines().get(1);
        }

        public List<Shown.Cell> reasons() {
            return shown.lines().getFirst();
        }
    }

    public Figures {
        patterns = List.copyOf(patterns);
        pairs = List.copyOf(pairs);
        answers = List.copyOf(answers);
        dismissed = List.copyOf(dismissed);
    }
}
