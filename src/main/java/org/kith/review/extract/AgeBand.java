package org.kith.review.extract;

import java.time.LocalDate;
import org.kith.circle.Person;

/** How old somebody was, no more exactly than it takes to learn from it. */
enum AgeBand {
    UNBORN(-1),
    UNDER_1(0),
    FROM_1_TO_4(1),
    FROM_5_TO_9(5),
    FROM_10_TO_15(10),
    FROM_16_TO_17(16),
    FROM_18_TO_24(18),
    FROM_25(25);

    private final int from;

    AgeBand(int from) {
        this.from = from;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The code of the band on a day; empty where no year of birth is known or may be read. */
    static String on(Person person, LocalDate day) {
        if (person.restricted()) {
            return "";
        }
        if (person.ageOn(day).isEmpty()) {
            return person.born() == null ? "" : UNBORN.code();
        }
        int age = person.ageOn(day).getAsInt();
        AgeBand band = UNDER_1;
        for (AgeBand each : values()) {
            band = age >= each.from ? each : band;
        }
        return band.code();
    }
}
