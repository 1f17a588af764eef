package org.kith.partnership;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** The ages by which children are counted: those of the children in need census. */
enum AgeBand {
    UNBORN("Not born yet", -1),
    UNDER_ONE("Under 1", 0),
    ONE_TO_FOUR("1 to 4", 4),
    FIVE_TO_NINE("5 to 9", 9),
    TEN_TO_FIFTEEN("10 to 15", 15),
    SIXTEEN_AND_OVER("16 and over", Integer.MAX_VALUE),
    NOT_RECORDED("Not recorded", 0);

    private final String label;
    private final int upTo;

    AgeBand(String label, int upTo) {
        this.label = label;
        this.upTo = upTo;
    }

    String label() {
        return label;
    }

    /** @param born null where no year is known */
    static AgeBand of(@Nullable LocalDate born, LocalDate day) {
        if (born == null) {
            return NOT_RECORDED;
        }
        int years = born.isAfter(day) ? -1 : Period.between(born, day).getYears();
        for (AgeBand band : values()) {
            if (years <= band.upTo) {
                return band;
            }
        }
        return NOT_RECORDED;
    }
}
