package org.kith.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Dates of birth among what was typed, whole or in part: {@code 4/3/2019}, {@code 4 March 2019}, {@code March 2019},
 * {@code 2019-03}, {@code 4 March}. A year alone needs nothing: dates begin with it. Days come before months, as in Britain; where the
 * other order is a date too, it is looked for after.
 */
final class TypedDates {

    private static final Pattern WHOLE = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}\\s+[A-Za-z]{3,9}\\s+\\d{4}");
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|"
            + String.join(
                    "|", IntStream.rangeClosed(1, 12).mapToObj(TypedDates::name).toList()) + ")";
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?i)\\b" + MONTHS
            + "\\s+(\\d{4})\\b|(?<![\\d./-])(\\d{1,2})[./](\\d{4})\\b|\\b(\\d{4})-(\\d{1,2})(?![\\d./-])");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?i)\\b(\\d{1,2})\\s+" + MONTHS + "\\b|(?<![\\d./-])(\\d{1,2})[./](\\d{1,2})(?![\\d./-])");
    private static final Pattern NAMES_TOO = Pattern.compile("(?i)\\b(april|may|june|jan|august)\\b");
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d"),
            form("d/M/uuuu"),
            form("d.M.uuuu"),
            form("d-M-uuuu"),
            form("d MMM uuuu"),
            form("d MMMM uuuu"));

    /** A leap year: the 29th of February is a birthday. */
    private static final int ANY_YEAR = 2000;

    private TypedDates() {}

    /**
     * Takes whole dates out of a text.
     *
     * @param typed where they are put
     * @return the rest of the text
     */
    static String take(String text, List<TypedWord> typed) {
        String rest = text;
        List<TypedWord> whole = new ArrayList<>();
        Matcher dates = WHOLE.matcher(rest);
        while (dates.find()) {
            date(dates.group()).ifPresent(date -> whole.add(whole(date)));
        }
        if (whole.isEmpty()) {
            return rest;
        }
        typed.addAll(whole);
        return dates.replaceAll(" ");
    }

    /**
     * Takes a part of a date out of a text, where there is one: a month of a year, or a day of a month.
     *
     * @param typed where it is put
     * @return the rest of the text; the text itself where there is none
     */
    static String takePart(String rest, List<TypedWord> typed) {
        Matcher months = MONTH_OF_YEAR.matcher(rest);
        if (months.find()) {
            Optional<TypedWord> month = month(months);
            if (month.isPresent()) {
                typed.add(month.get());
                return without(rest, months);
            }
        }
        Matcher days = DAY_OF_MONTH.matcher(rest);
        if (days.find()) {
            Optional<TypedWord> day = day(days);
            if (day.isPresent()) {
                typed.add(day.get());
                return without(rest, days);
            }
        }
        return rest;
    }

    /** Whether a part of a date in a text may be a name as well: April, May, June, Jan. */
    static boolean maybeName(String text) {
        return NAMES_TOO.matcher(text).find();
    }

    private static String without(String text, Matcher found) {
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }

    private static TypedWord whole(LocalDate date) {
        List<TypedWord.Other> others = new ArrayList<>();
        if (date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue()) {
            LocalDate swapped = LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
            others.add(new TypedWord.Other(digits(swapped), 1, TypedWord.SWAPPED));
        }
        return new TypedWord(digits(date), others);
    }

    private static Optional<TypedWord> month(Matcher found) {
        int month = found.group(1) != null
                ? monthOf(found.group(1))
                : Integer.parseInt(found.group(3) != null ? found.group(3) : found.group(6));
        String year =
                found.group(1) != null ? found.group(2) : found.group(3) != null ? found.group(4) : found.group(5);
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new TypedWord("%s%02d".formatted(year, month), List.of()));
    }

    private static Optional<TypedWord> day(Matcher found) {
        int day = Integer.parseInt(found.group(1) != null ? found.group(1) : found.group(3));
        int month = found.group(1) != null ? monthOf(found.group(2)) : Integer.parseInt(found.group(4));
        try {
            LocalDate date = LocalDate.of(ANY_YEAR, month, day);
            String birthday = "d%02d%02d".formatted(date.getMonthValue(), date.getDayOfMonth());
            return Optional.of(new TypedWord("", List.of(new TypedWord.Other(birthday, 4, TypedWord.BIRTHDAY))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int monthOf(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).substring(0, 3);
        return IntStream.rangeClosed(1, 12)
                .filter(month -> name(month).startsWith(wanted))
                .findFirst()
                .orElse(0);
    }

    private static String name(int month) {
        return java.time.Month.of(month)
                .getDisplayName(TextStyle.FULL, Locale.UK)
                .toLowerCase(Locale.UK);
    }

    private static String digits(LocalDate date) {
        return date.toString().replace("-", "");
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text.replaceAll("\\s+", " "), form));
            } catch (DateTimeException notThisForm) {
                // try the next form
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
