package org.kith.gaps;

/**
 * What asking a kind of agency has brought, over a whole authority. Never counted for a family or a practitioner, and no
 * measure of either: it says whether a rule asks where something is to be had.
 *
 * @param asked requests put to agencies of that kind
 * @param informed those of them answered with information
 * @param cited those of these where a decision cites at least one item of the answer
 */
public record RuleYield(long asked, long informed, long cited) {

    /** Nothing asked. */
    public static final RuleYield NONE = new RuleYield(0, 0, 0);

    /** Of two kinds of agency together. */
    public RuleYield and(RuleYield other) {
        return new RuleYield(asked + other.asked, informed + other.informed, cited + other.cited);
    }
}
