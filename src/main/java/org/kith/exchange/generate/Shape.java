package org.kith.exchange.generate;

import java.util.Random;

/** How the households of a cluster are made up, with how often each is beside the others. */
enum Shape {
    SINGLE(360),
    COUPLE(290),
    OLDER_COUPLE_WITH_ADULT_CHILD(70),
    HOUSE_SHARE(28),
    PARENTS(205),
    LONE_MOTHER(88),
    LONE_FATHER(14),
    TWO_HOMES(34),
    STEP_FAMILY(30),
    THREE_GENERATIONS(24),
    KINSHIP(14),
    FOSTER(7),
    EXPECTING(14),
    HOSTEL(3),
    CARE_HOME(1);

    private static final int MOST_IN_A_FAMILY = 9;
    private static final int ALL = total();

    private final int weight;

    Shape(int weight) {
        this.weight = weight;
    }

    private static int total() {
        int all = 0;
        for (Shape shape : values()) {
            all += shape.weight;
        }
        return all;
    }

    /** A shape that fits into what is left of a block. */
    static Shape any(Random random, int left) {
        if (left < MOST_IN_A_FAMILY) {
            return SINGLE;
        }
        int at = random.nextInt(ALL);
        for (Shape shape : values()) {
            at -= shape.weight;
            if (at < 0) {
                return shape == CARE_HOME && left < 40 || shape == HOSTEL && left < 14 ? SINGLE : shape;
            }
        }
        return SINGLE;
    }

    boolean withChildren() {
        return ordinal() >= PARENTS.ordinal() && ordinal() <= FOSTER.ordinal();
    }
}
