package org.kith.information.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A chronology of one child, or of several merged into one: lines in the order in which things happened, with what somebody
 * recorded as the same event standing together.
 *
 * @param children whose it is, by name
 * @param entries in order
 * @param sameEvents pairs of items that somebody recorded as the same event
 */
public record Chronology(List<String> children, List<Entry> entries, Set<Same> sameEvents) {

    /** Two items of one event, by internal id. */
    public record Same(String one, String other) {}

    /**
     * Lines that stand together: one, or several accounts of the same event, each with its own source.
     *
     * @param entries in order; the first says where the block stands
     */
    public record Block(List<Entry> entries) {
        public Block {
            entries = List.copyOf(entries);
        }

        public boolean together() {
            return entries.size() > 1;
        }
    }

    /** What happened at the same time stands by what it says, so that it stands the same in every store. */
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::when, When.ORDER)
            .thenComparing(Entry::kind)
            .thenComparing(entry -> entry.source().names())
            .thenComparing(entry -> entry.said().text())
            .thenComparing(entry -> entry.about().toString())
            .thenComparing(Entry::key);

    public Chronology {
        children = List.copyOf(children);
        entries = entries.stream().sorted(ORDER).toList();
        sameEvents = Set.copyOf(sameEvents);
    }

    /** Several in one: a line that stands in more than one of them stands here once, and says whose it is. */
    public static Chronology merged(List<Chronology> several) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Set<String> children = new LinkedHashSet<>();
        Set<Same> same = new LinkedHashSet<>();
        for (Chronology one : several) {
            children.addAll(one.children);
            same.addAll(one.sameEvents);
            one.entries.forEach(entry -> entries.merge(entry.key(), entry, Chronology::both));
        }
        return new Chronology(List.copyOf(children), List.copyOf(entries.values()), same);
    }

    private static Entry both(Entry one, Entry other) {
        Set<String> whose = new LinkedHashSet<>(one.whose());
        whose.addAll(other.whose());
        return one.of(List.copyOf(whose));
    }

    /** What fits a filter. */
    public Chronology matching(ChronologyFilter filter) {
        return only(filter::fits);
    }

    /** Some of its lines. */
    public Chronology only(Predicate<Entry> which) {
        return new Chronology(children, entries.stream().filter(which).toList(), sameEvents);
    }

    /** Whether it is several children's, so that each line must say whose it is. */
    public boolean several() {
        return children.size() > 1;
    }

    /** The lines in order, accounts of the same event together where the first of them stands. */
    public List<Block> blocks() {
        Map<String, String> event = events();
        Map<String, List<Entry>> blocks = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String block = entry.kind() == EntryKind.ITEM ? event.getOrDefault(entry.row(), entry.row()) : entry.key();
            blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(entry);
        }
        return blocks.values().stream().map(Block::new).toList();
    }

    /** Every item of a pair with the smallest item of its event: pairs that share an item are one event. */
    private Map<String, String> events() {
        Map<String, String> event = new HashMap<>();
        for (Same pair : sameEvents) {
            String one = event.getOrDefault(pair.one, pair.one);
            String other = event.getOrDefault(pair.other, pair.other);
            String least = one.compareTo(other) < 0 ? one : other;
            event.put(pair.one, least);
            event.put(pair.other, least);
            event.replaceAll((item, of) -> of.equals(one) || of.equals(other) ? least : of);
        }
        return event;
    }

    /** The kinds of lines there are, in their order. */
    public Set<EntryKind> kinds() {
        Set<EntryKind> kinds = new TreeSet<>();
        entries.forEach(entry -> kinds.add(entry.kind()));
        return kinds;
    }

    /** The agencies that say anything in it, by name. */
    public Map<String, Entry.Agency> agencies() {
        Map<String, Entry.Agency> agencies = new TreeMap<>();
        entries.forEach(
                entry -> entry.source().agencies().forEach(agency -> agencies.putIfAbsent(agency.name(), agency)));
        return agencies;
    }

    /** Whom its lines are about, by name. */
    public Set<String> people() {
        Set<String> people = new TreeSet<>();
        entries.forEach(entry -> entry.about().forEach(one -> people.add(one.name())));
        return people;
    }
}
