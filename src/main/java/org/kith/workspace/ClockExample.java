package org.kith.workspace;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.settings.ClockSetting;
import org.kith.settings.Clocks;
import org.kith.uikit.Dates;
import org.kith.vocabulary.Rag;

/** When clocks that start on the next Friday afternoon run out: what a setting means, before and after it is made. */
final class ClockExample {

    private static final LocalTime HALF_PAST_FOUR = LocalTime.of(16, 30);

    private ClockExample() {}

    /** A sentence for each grade that has a clock. */
    static List<String> of(ClockSetting setting, LocalDate today) {
        LocalDate friday = friday(setting, today);
        LocalDate monday = friday.plusDays(3);
        Clocks clocks = setting.clocks();
        Clocks withHoliday = closedOn(setting, monday).clocks();
        Moment asked =
                Moment.of(friday.atTime(HALF_PAST_FOUR).atZone(LondonTime.ZONE).toInstant());
        return ClockSetting.GRADES.stream()
                .map(grade -> {
                    String due = due(clocks, grade, asked);
                    String later = due(withHoliday, grade, asked);
                    return "Asked on " + Dates.weekday(friday) + ", " + Dates.time(asked) + ", " + grade.label()
                            + ": due " + due + (due.equals(later) ? "" : "; with the Monday a day off: " + later) + ".";
                })
                .toList();
    }

    /** The next one that is no day off and is followed by a Monday that is none, if the hub ever works on Mondays. */
    private static LocalDate friday(ClockSetting setting, LocalDate today) {
        LocalDate next = today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        if (!setting.days().contains(DayOfWeek.MONDAY)) {
            return next;
        }
        Clocks clocks = setting.clocks();
        for (LocalDate friday = next; friday.isBefore(next.plusYears(1)); friday = friday.plusWeeks(1)) {
            boolean works = clocks.calendar().worksOn(friday) || !setting.days().contains(DayOfWeek.FRIDAY);
            if (works && clocks.calendar().worksOn(friday.plusDays(3))) {
                return friday;
            }
        }
        return next;
    }

    private static ClockSetting closedOn(ClockSetting setting, LocalDate day) {
        Set<LocalDate> closed = new HashSet<>(setting.closed());
        closed.add(day);
        return new ClockSetting(
                setting.lengths(), setting.days(), setting.opens(), setting.closes(), setting.bankHolidays(), closed);
    }

    private static String due(Clocks clocks, Rag grade, Moment asked) {
        Optional<Instant> due = clocks.dueAt(grade, asked);
        Moment at = Moment.of(due.orElseThrow());
        String day = ChronoUnit.DAYS.between(asked.day(), at.day()) < 7
                ? at.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)
                : Dates.weekday(at.day());
        return day + ", " + Dates.time(at);
    }
}
