package org.kith.workspace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.settings.ClockSetting;
import org.kith.settings.Clocks;
import org.kith.uikit.Dates;
import org.kith.uikit.KeyValue;
import org.kith.vocabulary.Rag;

/** What clocks are set to, in words. */
final class ClockSettingWords {

    private ClockSettingWords() {}

    static KeyValue facts(ClockSetting setting) {
        KeyValue facts = new KeyValue();
        ClockSetting.GRADES.forEach(grade -> facts.fact(title(grade), length(setting, grade)));
        return facts.fact("Blue", "no clock")
                .fact("Working time", week(setting))
                .fact(
                        "Bank holidays",
                        setting.bankHolidays()
                                ? "those of England are days off; Kith knows them until "
                                        + ClockSetting.bankHolidaysUntil()
                                : "are days like any other")
                .fact("More days off", closed(setting));
    }

    /** All of it in one line. */
    static String line(ClockSetting setting) {
        return String.join(
                        "; ",
                        ClockSetting.GRADES.stream()
                                .map(grade -> grade.label() + " " + length(setting, grade))
                                .toList())
                + "; " + week(setting) + "; bank holidays " + (setting.bankHolidays() ? "off" : "not off")
                + (setting.closed().isEmpty() ? "" : "; also off: " + closed(setting));
    }

    static String title(Rag grade) {
        return Character.toUpperCase(grade.label().charAt(0)) + grade.label().substring(1);
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String length(ClockSetting setting, Rag grade) {
        Clocks.Length length = setting.lengths().get(grade);
        if (length == null) {
            return "no clock";
        }
        long hours = length.duration().toHours();
        return Ages.counted(hours, length.working() ? "working hour" : "hour")
                + (length.working() ? "" : ", day and night");
    }

    private static String week(ClockSetting setting) {
        List<DayOfWeek> days =
                setting.days().stream().sorted(Comparator.naturalOrder()).toList();
        boolean row = days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        String names = row && days.size() > 2
                ? day(days.getFirst()) + " to " + day(days.getLast())
                : Called.list(days.stream().map(ClockSettingWords::day).toList());
        return names + ", " + setting.opens() + " to " + setting.closes();
    }

    private static String closed(ClockSetting setting) {
        return setting.closed().isEmpty()
                ? "none"
                : String.join(
                        ", ",
                        setting.closed().stream()
                                .sorted(Comparator.<LocalDate>naturalOrder())
                                .map(Dates::day)
                                .toList());
    }
}
