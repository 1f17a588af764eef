package org.kith.circle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Folding;

/**
 * Replaces in free words what tells who somebody is, as far as it is known: names, addresses, dates of birth, and whatever
 * has the form of a telephone number, an NHS number, a post code or an e-mail address. What nobody recorded as a name, or
 * what is spelt as nobody recorded it, stays: words are not perfect, and screens say so.
 */
final class KnownWords {

    private static final String SOMEBODY = "[name]";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-'’]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    /** What has these forms is replaced whatever it is. */
    private static final List<Map.Entry<Pattern, String>> FORMS = List.of(
            Map.entry(Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), "[e-mail]"),
            Map.entry(Pattern.compile("(?<![\\w])(?:\\+44 ?|0)\\d(?:[ -]?\\d){8,9}(?!\\d)"), "[telephone]"),
            Map.entry(Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)"), "[number]"),
            Map.entry(Pattern.compile("(?<!\\w)[A-Z]\\d{11}[\\dA-Z](?!\\w)"), "[number]"),
            Map.entry(Pattern.compile("(?<!\\w)[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?!\\w)"), "[postcode]"));

    private static final List<DateTimeFormatter> WAYS_OF_DATES = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "dd/MM/uuuu", "d/M/uuuu", "dd/MM/uu", "dd.MM.uuuu", "uuuu-MM-dd")
            .map(way -> DateTimeFormatter.ofPattern(way, Locale.UK))
            .toList();

    /** Names that are words too: written small they are taken for the word. */
    private static final Set<String> ORDINARY = Set.of(
            "will", "mark", "grace", "hope", "faith", "joy", "may", "rose", "dawn", "summer", "rob", "bill", "frank",
            "art", "jack", "pat", "sue", "ray", "jade", "ruby", "pearl", "daisy", "heather", "ivy", "holly", "lily",
            "olive", "poppy", "young", "brown", "green", "white", "black", "king", "long", "short", "wood", "field",
            "hill", "west", "north", "moor", "price", "bell", "cook", "baker", "page", "day", "love", "rich", "drew",
            "harry", "miles", "said", "noble", "reed", "cross", "church", "mills", "hand", "small", "little", "best",
            "strong", "wise");

    /**
     * One reading of some words.
     *
     * @param person whom they name, or null where they name nobody in particular
     */
    private record Meaning(@Nullable String person, String instead) {}

    private final Map<String, Set<Meaning>> names = new HashMap<>();
    private final @Nullable Pattern places;
    private final Map<String, String> placeOf = new HashMap<>();
    private int longest = 1;

    /**
     * @param given by person their made-up given name
     * @param family by folded family name the made-up one
     * @param practitioner by internal id the made-up name
     * @param address by address the made-up one
     */
    KnownWords(
            KnownNames known,
            Map<String, String> given,
            Map<String, String> family,
            Map<String, String> practitioner,
            Map<String, String> address) {
        known.names().forEach((person, all) -> all.forEach(name -> person(person, name, given, family)));
        known.practitioners().forEach((id, name) -> practitioner(name, practitioner.getOrDefault(id, SOMEBODY)));
        known.addresses()
                .forEach((key, lines) -> lines.forEach(line -> address(line, address.getOrDefault(key, "[address]"))));
        known.births().forEach(this::birth);
        this.places = anyOf(placeOf.keySet());
    }

    private void person(String person, KnownNames.Name name, Map<String, String> given, Map<String, String> family) {
        String first = given.getOrDefault(person, SOMEBODY);
        String last = name.family() == null ? null : family.getOrDefault(folded(name.family()), SOMEBODY);
        List<String> givens = words(name.given());
        List<String> families = words(name.family());
        givens.forEach(word -> mean(List.of(word), person, first));
        if (last != null) {
            mean(families, null, last);
            families.stream().filter(word -> word.length() > 2).forEach(word -> mean(List.of(word), null, last));
            for (int i = 0; i < givens.size(); i++) {
                mean(both(givens.subList(i, givens.size()), families), person, first + " " + last);
                mean(both(List.of(givens.get(i)), families), person, first + " " + last);
            }
        }
        if (givens.size() > 1) {
            mean(givens, person, first);
        }
    }

    private void practitioner(String name, String instead) {
        List<String> all = words(name);
        mean(all, null, instead);
        if (all.size() > 1) {
            mean(List.of(all.getLast()), null, instead);
        }
    }

    private void address(String line, String instead) {
        placeOf.put(line.toLowerCase(Locale.UK), instead);
        String street = line.replaceFirst("^(?:flat |unit )?\\d+[a-zA-Z]?,? ", "");
        if (!street.equals(line) && street.contains(" ")) {
            placeOf.putIfAbsent(street.toLowerCase(Locale.UK), "[street]");
        }
    }

    private void birth(LocalDate day) {
        WAYS_OF_DATES.forEach(way -> placeOf.put(way.format(day).toLowerCase(Locale.UK), "[date of birth]"));
    }

    private void mean(List<String> words, @Nullable String person, String instead) {
        if (!words.isEmpty()) {
            names.computeIfAbsent(String.join(" ", words), k -> new LinkedHashSet<>())
                    .add(new Meaning(person, instead));
            longest = Math.max(longest, words.size());
        }
    }

    private static @Nullable Pattern anyOf(Collection<String> texts) {
        return texts.isEmpty()
                ? null
                : Pattern.compile(
                        texts.stream()
                                .sorted(java.util.Comparator.comparingInt(String::length)
                                        .reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Some words with what is known replaced.
     *
     * @param about whom they are most likely about, by person: of several of one name it is then them
     */
    String replaced(String text, Set<String> about) {
        String left = text;
        if (places != null) {
            left = places.matcher(left)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            placeOf.getOrDefault(found.group().toLowerCase(Locale.UK), "[address]")));
        }
        for (Map.Entry<Pattern, String> form : FORMS) {
            left = form.getKey().matcher(left).replaceAll(Matcher.quoteReplacement(form.getValue()));
        }
        return names(left, about, false);
    }

    /** A name that somebody typed, such as one that was searched for: of what is not known nothing stays. */
    String name(String text) {
        return names(text, Set.of(), true);
    }

    private String names(String text, Set<String> about, boolean nothingElse) {
        List<MatchResult> found = WORD.matcher(text).results().toList();
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (int i = 0; i < found.size(); ) {
            int many = Math.min(longest, found.size() - i);
            while (many > 0 && !named(text, found, i, many)) {
                many--;
            }
            if (many == 0) {
                if (nothingElse) {
                    left.append(text, at, found.get(i).start()).append(SOMEBODY);
                    at = found.get(i).end();
                }
                i++;
                continue;
            }
            String last = found.get(i + many - 1).group();
            left.append(text, at, found.get(i).start()).append(instead(phrase(found, i, many), about));
            if (POSSESSIVE.matcher(last).find()) {
                left.append(last, last.length() - 2, last.length());
            }
            at = found.get(i + many - 1).end();
            i += many;
        }
        return left.append(text, at, text.length()).toString();
    }

    /** Whether these words run on, are a name, and are written as one. */
    private boolean named(String text, List<MatchResult> found, int from, int many) {
        for (int i = from; i < from + many - 1; i++) {
            if (!text.substring(found.get(i).end(), found.get(i + 1).start()).isBlank()) {
                return false;
            }
        }
        String phrase = phrase(found, from, many);
        if (!names.containsKey(phrase)) {
            return false;
        }
        boolean written = Character.isUpperCase(found.get(from).group().codePointAt(0));
        return written || many > 1 || phrase.length() > 3 && !ORDINARY.contains(phrase);
    }

    private String instead(String phrase, Set<String> about) {
        Set<Meaning> meanings = names.getOrDefault(phrase, Set.of());
        Set<String> all = meanings.stream().map(Meaning::instead).collect(Collectors.toSet());
        if (all.size() == 1) {
            return all.iterator().next();
        }
        Set<String> likely = meanings.stream()
                .filter(meaning -> meaning.person() != null && about.contains(meaning.person()))
                .map(Meaning::instead)
                .collect(Collectors.toSet());
        return likely.size() == 1 ? likely.iterator().next() : SOMEBODY;
    }

    private static String phrase(List<MatchResult> found, int from, int many) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < from + many; i++) {
            words.add(folded(POSSESSIVE.matcher(found.get(i).group()).replaceFirst("")));
        }
        return String.join(" ", words);
    }

    private static List<String> words(@Nullable String name) {
        return WORD.matcher(Objects.requireNonNullElse(name, ""))
                .results()
                .map(found -> folded(found.group()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** In one piece, accents and case aside: how names are told from each other here. */
    static String folded(String word) {
        return String.join("", Folding.running(word));
    }
}
