package org.kith.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.kernel.Folding;

/**
 * What somebody typed, as words to look for: names in any order, a date of birth in any usual form or a part of it, a postcode or
 * an identifier with or without blanks.
 *
 * @param typed in the order typed, dates first
 */
record TypedWords(List<TypedWord> typed) {

    private static final int LONGEST = 200;
    private static final int MOST = 8;

    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Za-z]{1,2}\\d[A-Za-z\\d]?)\\s+(\\d[A-Za-z]{2})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{3}[ -]\\d{3}[ -]\\d{4}\\b");

    TypedWords {
        typed = List.copyOf(typed);
    }

    /**
     * The ways in which a text may be meant, likeliest first: <em>May 2019</em> is a month, and a girl born that year;
     * <em>12 May Street</em> begins like a birthday. The next is wanted where nothing is found.
     */
    static List<TypedWords> readings(String text) {
        String rest = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<TypedWord> dates = new ArrayList<>();
        rest = TypedDates.take(rest, dates);
        TypedWords plain = of(rest, dates);
        List<TypedWord> parts = new ArrayList<>(dates);
        String without = TypedDates.takePart(rest, parts);
        if (parts.size() == dates.size()) {
            return List.of(plain);
        }
        TypedWords partly = of(without, parts);
        return TypedDates.maybeName(rest) ? List.of(plain, partly) : List.of(partly, plain);
    }

    private static TypedWords of(String text, List<TypedWord> dates) {
        String rest = text;
        List<TypedWord> typed = new ArrayList<>(dates);
        for (Pattern whole : List.of(POSTCODE, NUMBER)) {
            Matcher matcher = whole.matcher(rest);
            while (matcher.find()) {
                typed.add(TypedWord.of(Folding.together(matcher.group())));
            }
            rest = matcher.replaceAll(" ");
        }
        Folding.words(rest).forEach(word -> typed.add(TypedWord.of(word)));
        return new TypedWords(typed.stream().distinct().limit(MOST).toList());
    }

    /** What was looked for, folded. */
    List<String> words() {
        return typed.stream()
                .map(word -> word.text().isEmpty() ? word.others().getFirst().term() : word.text())
                .toList();
    }

    /** The question to the full-text index: every word, in one of the ways in which it may stand there. */
    String question() {
        return typed.stream().map(word -> "+" + word.question()).collect(Collectors.joining(" "));
    }

    /** The question for what has some of the words as they were typed, and most of them first. */
    String someOf() {
        return typed.stream().map(TypedWord::asTyped).collect(Collectors.joining(" "));
    }
}
