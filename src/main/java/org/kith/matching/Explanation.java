package org.kith.matching;

import java.util.List;

/**
 * Why two records are held to be of one person, or of two: what each field adds. The weights add up: {@code prior} and every
 * step's weight together are the logarithm to base 2 of the odds. A weight of 1 doubles the odds, one of -1 halves them.
 *
 * @param prior the weight before anything is compared
 * @param steps one for each column, in the order of the layout, and after them what the records say as a whole
 * @param probability that the two are one person, 0 to 1
 */
public record Explanation(double prior, List<Step> steps, double probability) {

    /** The step for names that are the other way round. */
    public static final String ORDER = "order of names";

    /** The step for two relatives as the other explanation. */
    public static final String RELATIVES = "relatives";

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** All weights together: the logarithm to base 2 of the odds. */
    public double weight() {
        return prior + steps.stream().mapToDouble(Step::weight).sum();
    }

    /** The weight of a step, 0 where there is none of the name. */
    public double of(String field) {
        return steps.stream()
                .filter(step -> step.field().equals(field))
                .mapToDouble(Step::weight)
                .sum();
    }

    /**
     * One step of the waterfall.
     *
     * @param field the column's name, or {@code order of names} or {@code relatives}
     * @param found how the two agree, in words; {@code not known} where one of them says nothing
     * @param weight what it adds, in bits; 0 where nothing is known
     */
    public record Step(String field, String found, double weight) {}
}
