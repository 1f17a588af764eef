package org.kith.gaps.joining;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions from one agency to others, after which it has what was apart.
 *
 * @param asker internal id of the agency that asks
 * @param day the first day on which it could have had all of it; null for always
 * @param asks in the order in which they can be made; none where the agency has all of it without asking
 */
public record Way(String asker, @Nullable LocalDate day, List<Ask> asks) {

    public Way {
        asks = List.copyOf(asks);
    }

    /**
     * One question.
     *
     * @param asked internal id of the agency asked
     * @param about whom or what it is asked about
     * @param day the first day on which it could be asked and answered with these pieces; null for always
     * @param brings ids of the rows for which it is asked: what was apart, and what leads to the next question
     * @param after how many of the asks before it, from the first on, must have been answered; 0 where the agency knew of
     *     the subject by itself
     */
    public record Ask(String asked, Subject about, @Nullable LocalDate day, List<String> brings, int after) {

        public Ask {
            brings = List.copyOf(brings);
        }
    }
}
