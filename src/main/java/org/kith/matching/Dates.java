package org.kith.matching;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as they are typed, whole or in part. Impossible ones (a month 13) are kept as they stand: a slip in one digit
 * is found by comparing digits, not by asking a calendar.
 */
final class Dates {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,4}))?(?:[T ].*)?");
    private static final Pattern WORDED = Pattern.compile("(?:(\\d{1,2})[ -])?([a-z]{3})[a-z]*[ -,]+(\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Dates() {}

    /**
     * @param dayFirst whether 03/09/1984 is a day in September; the first of three parts is a year where it has four digits
     */
    static @Nullable Value read(String typed, boolean dayFirst) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return digits(text);
        }
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            int first = Integer.parseInt(parts.group(1));
            int second = Integer.parseInt(parts.group(2));
            String last = parts.group(3);
            if (parts.group(1).length() == 4) {
                return of(first, second, last == null ? 0 : Integer.parseInt(last));
            }
            if (last == null) {
                return null;
            }
            int third = Integer.parseInt(last);
            if (last.length() == 2) {
                third += third > 30 ? 1900 : 2000;
            }
            boolean plain = dayFirst ? second <= 12 || first > 12 : first > 12;
            return plain ? of(third, second, first) : of(third, first, second);
        }
        Matcher worded = WORDED.matcher(text.toLowerCase(Locale.ROOT));
        if (worded.matches()) {
            int month = MONTHS.indexOf(worded.group(2));
            String day = worded.group(1);
            return month < 0 || month % 3 != 0
                    ? null
                    : of(Integer.parseInt(worded.group(3)), month / 3 + 1, day == null ? 0 : Integer.parseInt(day));
        }
        return null;
    }

    private static @Nullable Value digits(String text) {
        return switch (text.length()) {
            case 8 -> of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
            case 6 -> of(number(text, 0, 4), number(text, 4, 6), 0);
            case 4 -> of(number(text, 0, 4), 0, 0);
            default -> null;
        };
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    static @Nullable Value of(int year, int month, int day) {
        if (year <= 0 || year > 9999 || month > 99 || day > 99) {
            return null;
        }
        Value.Draft draft = new Value.Draft(two(year / 100) + two(year % 100) + two(month) + two(month == 0 ? 0 : day));
        draft.year = year;
        draft.month = month;
        draft.day = month == 0 ? 0 : day;
        return draft.make();
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
