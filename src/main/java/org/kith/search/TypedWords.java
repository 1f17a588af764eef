package org.kith.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.kernel.Folding;

/**
 * What somebody typed, as words to look for: names in any order, a date of birth in any usual form, a postcode or an
 * identifier with or without blanks.
 *
 * @param words folded words, in the order typed
 */
record TypedWords(List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST = 8;

    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}\\s+[A-Za-z]{3,9}\\s+\\d{4}");
    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Za-z]{1,2}\\d[A-Za-z\\d]?)\\s+(\\d[A-Za-z]{2})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{3}[ -]\\d{3}[ -]\\d{4}\\b");
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d"),
            form("d/M/uuuu"),
            form("d.M.uuuu"),
            form("d-M-uuuu"),
            form("d MMM uuuu"),
            form("d MMMM uuuu"));

    static TypedWords of(String typed) {
        String rest = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> words = new ArrayList<>();
        Matcher dates = DATE.matcher(rest);
        while (dates.find()) {
            date(dates.group()).ifPresent(date -> words.add(date.toString().replace("-", "")));
        }
        rest = words.isEmpty() ? rest : dates.replaceAll(" ");
        for (Pattern whole : List.of(POSTCODE, NUMBER)) {
            Matcher matcher = whole.matcher(rest);
            while (matcher.find()) {
                words.add(Folding.together(matcher.group()));
            }
            rest = matcher.replaceAll(" ");
        }
        words.addAll(Folding.words(rest));
        return new TypedWords(words.stream().distinct().limit(MOST).toList());
    }

    /**
     * The question to the full-text index: each word as it is, as the beginning of a longer one, or, from five letters
     * on, with one slip. Folded words hold letters and digits only, so that nothing typed is read as query syntax.
     */
    String question() {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            boolean letters = word.chars().allMatch(Character::isLetter);
            parts.add("+(" + word + "^4 " + word + "*^2" + (letters && word.length() >= 5 ? " " + word + "~1" : "")
                    + ")");
        }
        return String.join(" ", parts);
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
                .toFormatter(Locale.UK);
    }
}
