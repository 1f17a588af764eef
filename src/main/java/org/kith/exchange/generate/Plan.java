package org.kith.exchange.generate;

import java.time.LocalDate;

/**
 * Which authority to make. The same plan always makes the same files, byte for byte.
 *
 * @param people how many people there are, each counted once however many records name them
 * @param seed which authority of that size
 * @param day the day on which everything is told; nothing became known on it or later
 * @param peoplePerGap how many people there are for each planted gap
 */
public record Plan(int people, long seed, LocalDate day, int peoplePerGap) {

    /** The day of the demo. */
    public static final LocalDate DEMO_DAY = LocalDate.of(2026, 10, 13);

    /** One family with a planted gap among so many people. */
    public static final int PEOPLE_PER_GAP = 200;

    /** The most people there can be: their ids have seven digits. */
    public static final int MOST_PEOPLE = 9_000_000;

    /** People of one block: the piece that is made at once and independently of all others. */
    static final int BLOCK = 1_000;

    public Plan {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people must be between 1 and " + MOST_PEOPLE);
        }
        if (peoplePerGap < 20) {
            throw new IllegalArgumentException("a planted gap wants at least 20 people");
        }
    }

    /** The plan of an authority of a size on the demo's day. */
    public static Plan of(int people, long seed) {
        return new Plan(people, seed, DEMO_DAY, PEOPLE_PER_GAP);
    }

    int blocks() {
        return (people + BLOCK - 1) / BLOCK;
    }

    int peopleOf(int block) {
        return Math.min(BLOCK, people - block * BLOCK);
    }

    /** Who delivers it: ids of authorities of different size or seed have nothing to do with each other. */
    String deliverer() {
        return "generated " + people + " seed " + seed;
    }
}
