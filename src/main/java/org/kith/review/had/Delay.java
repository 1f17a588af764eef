package org.kith.review.had;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.kernel.WorkingCalendar;

/**
 * How long something took, in London days: the day it began from is not counted, the day it was done is.
 *
 * @param days all days; none when both lie on one day
 * @param workingDays those of them on which the hub works
 * @param since what it is counted from
 */
public record Delay(long days, long workingDays, Since since) {

    /** What a delay is counted from. */
    public enum Since {
        HAPPENED("after it happened"),
        RECORDED("after it was recorded");

        private final String words;

        Since(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How long, as far as a picture tells it: five steps, so that it can be drawn and said. */
    public enum Length {
        NONE("the same day"),
        DAYS("up to a week"),
        WEEKS("up to four weeks"),
        MONTHS("up to three months"),
        LONGER("more than three months");

        private final String words;

        Length(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final int THREE_MONTHS = 92;

    /** Empty where either moment is not recorded, or the second is of an earlier day: then nothing waited. */
    static Optional<Delay> between(@Nullable Moment from, @Nullable Moment to, Since since, WorkingCalendar calendar) {
        if (from == null || to == null || to.day().isBefore(from.day())) {
            return Optional.empty();
        }
        LocalDate first = from.day().plusDays(1);
        LocalDate after = to.day().plusDays(1);
        return Optional.of(new Delay(
                to.day().toEpochDay() - from.day().toEpochDay(),
                first.datesUntil(after).filter(calendar::worksOn).count(),
                since));
    }

    public Length length() {
        if (days == 0) {
            return Length.NONE;
        }
        return days <= WEEK
                ? Length.DAYS
                : days <= FOUR_WEEKS ? Length.WEEKS : days <= THREE_MONTHS ? Length.MONTHS : Length.LONGER;
    }

    /** "the same day", "1 day", "61 days". */
    public String shortly() {
        return days == 0 ? "the same day" : days == 1 ? "1 day" : days + " days";
    }

    /** "61 days after it was recorded (43 working days)". */
    public String words() {
        return days == 0
                ? (since == Since.HAPPENED ? "the day it happened" : "the day it was recorded")
                : shortly() + " " + since.words() + " (" + workingDays
                        + (workingDays == 1 ? " working day)" : " working days)");
    }
}
