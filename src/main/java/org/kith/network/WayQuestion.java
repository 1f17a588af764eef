package org.kith.network;

import java.util.Set;

/**
 * A question for the ways between two things.
 *
 * @param from node id of a person, an agency or an item
 * @param to node id of the other end
 * @param longest how many steps a way may have at most, 1 to {@link #LONGEST}
 * @param avoiding node ids of people, agencies, items and homes over which no way is to lead
 * @param without what no step may be
 * @param nowOnly whether only what holds on the day looked at counts, not what ended
 * @param throughAgencies whether a way may lead through an agency. It never sets out from one: everybody an agency works
 *     with is not read, so such a way is found where the agency works with people near both ends
 */
public record WayQuestion(
        String from,
        String to,
        int longest,
        Set<String> avoiding,
        Set<StepKind> without,
        boolean nowOnly,
        boolean throughAgencies) {

    /** Longer ways join nearly everybody with everybody. */
    public static final int LONGEST = 6;

    public static final int USUAL = 4;

    public WayQuestion {
        if (longest < 1 || longest > LONGEST) {
            throw new IllegalArgumentException("a way has 1 to " + LONGEST + " steps");
        }
        avoiding = Set.copyOf(avoiding);
        without = Set.copyOf(without);
    }

    /** Any way of the usual length that does not lead through an agency. */
    public static WayQuestion between(String from, String to) {
        return new WayQuestion(from, to, USUAL, Set.of(), Set.of(), false, false);
    }

    /** Id of the person’s record, the agency or the item to set out from. */
    public String fromId() {
        return NodeKey.parse(from).id();
    }

    /** Id of the person’s record, the agency or the item at the other end. */
    public String toId() {
        return NodeKey.parse(to).id();
    }
}
