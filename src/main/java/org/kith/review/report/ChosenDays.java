package org.kith.review.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * On which days the readers of a review want its report to draw the network. A later choice stands beside an earlier one.
 *
 * @param number counted from 1; the greatest is what holds
 * @param days in order; empty where they went back to the days that are proposed
 * @param by id of the account that chose
 * @param at on the real clock
 */
public record ChosenDays(int number, List<LocalDate> days, String by, Instant at) {

    public ChosenDays {
        days = List.copyOf(days);
    }
}
