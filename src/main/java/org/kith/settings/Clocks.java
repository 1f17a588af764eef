package org.kith.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.kernel.WorkingCalendar;
import org.kith.vocabulary.Rag;

/**
 * By when a request without a due time of its own is to be answered, by the grade of its enquiry (gap catalogue, Clocks).
 * An authority may set others; a grade without a length has no clock.
 */
public record Clocks(WorkingCalendar calendar, Map<Rag, Length> lengths) {

    /**
     * How long a clock runs.
     *
     * @param working whether it runs in working hours only; otherwise hours are elapsed hours, also across a change of
     *     the clocks
     */
    public record Length(Duration duration, boolean working) {}

    public Clocks {
        lengths = Map.copyOf(lengths);
    }

    /** Red 4 hours elapsed, amber 8 and green 24 working hours, blue none; English bank holidays are days off. */
    public static Clocks shipped() {
        return ClockSetting.SHIPPED.clocks();
    }

    /** When the clock of a grade that started then runs out; nothing without a grade, a length or a start. */
    public Optional<Instant> dueAt(@Nullable Rag grade, @Nullable Moment start) {
        Length length = grade == null ? null : lengths.get(grade);
        if (length == null || start == null) {
            return Optional.empty();
        }
        Instant from = start.instant();
        return Optional.of(length.working() ? calendar.after(from, length.duration()) : from.plus(length.duration()));
    }
}
