package org.kith.circle;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Ages as people say them: weeks for the newborn, months up to two, then years. */
public final class Ages {

    private static final int WEEKS_UP_TO_DAYS = 60;

    private Ages() {}

    /** How old somebody is on a day, or was when they died. */
    public static String of(Person person, LocalDate day) {
        LocalDate born = Called.agesFrom(person);
        if (born == null) {
            return person.unborn() && !Called.closed(person) ? "not born yet" : "age not recorded";
        }
        LocalDate died = person.died();
        LocalDate end = died == null ? day : died;
        return born.isAfter(end) ? "not born yet" : between(born, end) + (died == null ? "" : " when they died");
    }

    private static String between(LocalDate born, LocalDate end) {
        Period period = Period.between(born, end);
        long days = ChronoUnit.DAYS.between(born, end);
        if (days < WEEKS_UP_TO_DAYS) {
            return days < 14 ? counted(days, "day") : counted(days / 7, "week");
        }
        long months = period.toTotalMonths();
        return months < 24 ? counted(months, "month") : counted(period.getYears(), "year");
    }

    /** "1 week", "3 weeks": for words whose plural takes an s. */
    public static String counted(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }
}
