package org.kith.circle;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.kernel.Interval;

/**
 * The items about nobody, each with the people it may be about: those with a stay at its household on its date, and those
 * whose full name stands in its text as whole words. Candidates are a place to look, not a finding about anybody.
 */
public final class Unlinked {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\\-][\\p{L}\\p{N}]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Why somebody is among those an item may be about. */
    public enum Near {
        /** A stay at the item's household holds on its date. */
        STAYS_THERE,
        /** The full name stands in its text. */
        NAMED
    }

    private final Map<ItemRow, SortedMap<Person, Set<Near>>> candidates = new LinkedHashMap<>();
    private final Map<Person, List<ItemRow>> near = new HashMap<>();

    Unlinked(Items items, People all, Stays stays) {
        List<ItemRow> loose =
                items.all().stream().filter(item -> items.about(item).isEmpty()).toList();
        if (loose.isEmpty()) {
            return;
        }
        Map<List<String>, SortedSet<Person>> names = names(all);
        int longest = names.keySet().stream().mapToInt(List::size).max().orElse(0);
        for (ItemRow item : loose) {
            SortedMap<Person, Set<Near>> people = new TreeMap<>();
            staying(item, stays).forEach(person -> why(people, person).add(Near.STAYS_THERE));
            named(item, names, longest).forEach(person -> why(people, person).add(Near.NAMED));
            candidates.put(item, people);
            people.keySet()
                    .forEach(person ->
                            near.computeIfAbsent(person, k -> new ArrayList<>()).add(item));
        }
    }

    private static Set<Near> why(Map<Person, Set<Near>> people, Person person) {
        return people.computeIfAbsent(person, k -> EnumSet.noneOf(Near.class));
    }

    /** Every item about nobody. */
    public Set<ItemRow> items() {
        return Collections.unmodifiableSet(candidates.keySet());
    }

    /** The people an item about nobody may be about. */
    public SortedSet<Person> candidates(ItemRow item) {
        return new TreeSet<>(candidates.getOrDefault(item, new TreeMap<>()).keySet());
    }

    /** Why a person is among those an item about nobody may be about; empty when they are not. */
    public Set<Near> why(ItemRow item, Person person) {
        return Collections.unmodifiableSet(
                candidates.getOrDefault(item, new TreeMap<>()).getOrDefault(person, Set.of()));
    }

    /** The items about nobody that may be about a person. */
    public List<ItemRow> near(Person person) {
        return near.getOrDefault(person, List.of());
    }

    private static List<Person> staying(ItemRow item, Stays stays) {
        return staysThere(item, stays).stream().map(HomeStay::person).toList();
    }

    /** The stays at an item's household on its date that count as a home for who stays there. */
    public static List<HomeStay> staysThere(ItemRow item, Stays stays) {
        LocalDate date = item.date();
        if (item.household() == null || date == null) {
            return List.of();
        }
        return stays.at(item.household()).stream()
                .filter(stay -> stay.days().contains(date)
                        && stays.isHomeFor(stay.person(), stay, Interval.between(date, date)))
                .toList();
    }

    private static SortedSet<Person> named(ItemRow item, Map<List<String>, SortedSet<Person>> names, int longest) {
        SortedSet<Person> found = new TreeSet<>();
        // Each text by itself: a name is not to be read across the end of one and the beginning of the next.
        Stream.of(item.summary(), item.detail(), item.context(), item.childWords())
                .filter(Objects::nonNull)
                .map(Unlinked::words)
                .forEach(words -> search(words, names, longest, found));
        return found;
    }

    private static void search(
            List<String> words, Map<List<String>, SortedSet<Person>> names, int longest, SortedSet<Person> found) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= Math.min(words.size(), from + longest); to++) {
                found.addAll(names.getOrDefault(words.subList(from, to), new TreeSet<>()));
            }
        }
    }

    private static Map<List<String>, SortedSet<Person>> names(People people) {
        Map<List<String>, SortedSet<Person>> names = new HashMap<>();
        for (Person person : people.all()) {
            for (PersonName name : person.names()) {
                name.full()
                        .ifPresent(full -> names.computeIfAbsent(words(full), k -> new TreeSet<>())
                                .add(person));
            }
        }
        return names;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.UK);
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words.add(possessive(matcher.group()));
        }
        return words;
    }

    /** "Wren Anstice's bag" names Wren Anstice. */
    private static String possessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
