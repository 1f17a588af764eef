package org.kith.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.vocabulary.Cells;

/**
 * Takes the names and numbers of one person out of free words that stay because they are about somebody else too. Whole
 * names go, and given names by themselves where they are written as names are; a family name by itself stays, for it is the
 * name of others. What tells of the person without a name is for people to find.
 */
public final class NamesErased {

    /** What stands in the place of a name. */
    public static final String MARK = "[name erased]";

    private static final int SHORTEST = 3;

    private final Set<String> whole = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final List<Pattern> patterns;

    private NamesErased(Collection<Cells> names) {
        Set<String> given = new LinkedHashSet<>();
        Set<String> families = new LinkedHashSet<>();
        for (Cells cells : names) {
            List<String> own = words(cells.textOrEmpty("given_names"));
            given.addAll(own);
            given.addAll(words(cells.textOrEmpty("known_as")));
            String family = cells.textOrEmpty("family_name").strip();
            if (!family.isEmpty()) {
                families.add(family);
            }
            for (String number : List.of("nhs_number", "upn", "telephone")) {
                String value = cells.textOrEmpty(number).replaceAll("[^\\p{L}\\p{N}]", "");
                if (value.length() >= 6) {
                    numbers.add(value);
                }
            }
        }
        List<Pattern> all = new ArrayList<>();
        for (String family : families) {
            for (String one : given) {
                whole.add(one + " " + family);
                all.add(Pattern.compile(
                        edge(Pattern.quote(one) + "(\\s+\\p{L}[\\p{L}'’.-]*){0,2}?\\s+" + Pattern.quote(family)),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
                // As it is written: “Quill may come” is no name of a May Quill.
                all.add(Pattern.compile(edge("(" + Pattern.quote(family) + "|"
                        + Pattern.quote(family.toUpperCase(java.util.Locale.UK)) + "),?\\s+" + Pattern.quote(one))));
            }
        }
        given.stream()
                .filter(name -> name.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> {
                    all.add(Pattern.compile(edge(Pattern.quote(name))));
                    all.add(Pattern.compile(edge(Pattern.quote(name.toUpperCase(java.util.Locale.UK)))));
                });
        for (String number : numbers) {
            StringBuilder spaced = new StringBuilder();
            number.chars()
                    .forEach(digit -> spaced.append(spaced.isEmpty() ? "" : "[\\s-]*")
                            .append(Pattern.quote(String.valueOf((char) digit))));
            all.add(Pattern.compile(edge(spaced.toString()), Pattern.CASE_INSENSITIVE));
        }
        this.patterns = List.copyOf(all);
    }

    /**
     * @param names cells of the person's records and of every name they go or went by
     */
    static NamesErased of(Collection<Cells> names) {
        return new NamesErased(names);
    }

    private static String edge(String pattern) {
        return "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])";
    }

    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        for (String name : names.strip().split("\\s+")) {
            if (!name.isEmpty()) {
                words.add(name);
                String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                if (!plain.equals(name)) {
                    words.add(plain);
                }
            }
        }
        return words;
    }

    /** The words without them. */
    public String in(String text) {
        String left = text;
        for (Pattern pattern : patterns) {
            left = pattern.matcher(left).replaceAll(Matcher.quoteReplacement(MARK));
        }
        return left;
    }

    /** Whether words hold a whole name or a number of theirs: enough to know whom they are about. */
    public boolean tells(String text) {
        String low = text.toLowerCase(java.util.Locale.UK);
        String together = low.replaceAll("[^\\p{L}\\p{N}]", "");
        return whole.stream().anyMatch(name -> low.contains(name.toLowerCase(java.util.Locale.UK)))
                || numbers.stream().anyMatch(number -> together.contains(number.toLowerCase(java.util.Locale.UK)));
    }

    /** Numbers that are theirs alone, without blanks: nothing that stays may hold one. */
    public Set<String> numbers() {
        return Set.copyOf(numbers);
    }

    /** Their whole names, as they may stand in words. */
    public Set<String> wholeNames() {
        return Set.copyOf(whole);
    }
}
