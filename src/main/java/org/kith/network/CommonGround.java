package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.Slice;

/**
 * Finds what some people have in common: a pure function of a slice. It weighs nothing and counts nothing but how many of
 * those asked about share a thing; what is restricted is no part of it.
 */
public final class CommonGround {

    /** So many are told of one kind at most; that there are more is said. */
    static final int MOST_OF_A_KIND = 12;

    private static final String NEVER = " Nothing restricted is part of this.";

    private final Slice slice;
    private final Called called;
    private final WayGraph graph;
    private final WayWords words;
    private final CommonWords say;
    private final List<Person> people;

    private CommonGround(Slice slice, Collection<String> nodes) {
        this.slice = slice;
        this.called = Called.in(slice);
        this.graph = new WayGraph(slice);
        this.words = new WayWords(slice);
        this.say = new CommonWords(slice);
        this.people = nodes.stream()
                .flatMap(node -> graph.node(node).stream())
                .distinct()
                .map(node -> slice.people().of(NodeKey.parse(node).id()))
                .flatMap(person -> Optional.ofNullable(person).stream())
                .sorted(Comparator.comparing(called::person).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * @param slice everything that was read around the people
     * @param nodes node ids of two people or more
     * @param cut whether reading ended at its bound, so that something may be missing
     */
    public static FoundCommon find(Slice slice, Collection<String> nodes, boolean cut) {
        return new CommonGround(slice, nodes).find(cut);
    }

    private FoundCommon find(boolean cut) {
        if (people.size() < 2) {
            return new FoundCommon(List.of(), "Choose two people or more of whom you may read." + NEVER);
        }
        List<Common> all = new ArrayList<>();
        add(all, eachOther());
        add(all, others());
        CommonThings things = new CommonThings(slice, people, say);
        add(all, things.items());
        add(all, things.addresses());
        add(all, things.places());
        add(all, things.dates());
        add(all, things.agencies());
        String who = called.people(people);
        String found = all.isEmpty()
                ? "Nothing is recorded that " + who + " have in common."
                : Words.count(all.size(), "thing is", "things are") + " recorded that "
                        + (people.size() == 2 ? who + " have in common" : "some of " + who + " have in common")
                        + ", the most specific first.";
        String more = cut ? " Much is recorded around them, and reading ended at its bound: there may be more." : "";
        return new FoundCommon(all, found + more + NEVER);
    }

    /** What more of them share comes first, then what is called first; what serves nearly everybody comes last. */
    private static void add(List<Common> all, List<Common> some) {
        some.stream()
                .sorted(Comparator.comparing(Common::toMany)
                        .thenComparing(Comparator.comparing(
                                        (Common common) -> common.people().size())
                                .reversed()))
                .limit(MOST_OF_A_KIND)
                .forEach(all::add);
    }

    /** Family, and homes at the same time, among those asked about. */
    private List<Common> eachOther() {
        List<Common> found = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                String one = key(people.get(i));
                String other = key(people.get(j));
                List<WayGraph.Join> joins = direct(one, other);
                if (!joins.isEmpty()) {
                    found.add(common(
                            Common.Kind.EACH_OTHER,
                            called.person(people.get(i)) + " and " + called.person(people.get(j)),
                            joins.stream().map(join -> line(one, other, join)).toList(),
                            List.of(people.get(i), people.get(j)),
                            List.of(),
                            joins));
                }
            }
        }
        return found;
    }

    /** Others who are family of two of them or more, or shared a home with them; adults first. */
    private List<Common> others() {
        Set<String> asked = new LinkedHashSet<>();
        people.forEach(person -> asked.add(key(person)));
        Map<Person, Map<Person, List<WayGraph.Join>>> near = new TreeMap<>(Comparator.comparing(Person::child)
                .thenComparing(called::person)
                .thenComparing(Comparator.naturalOrder()));
        for (Person person : people) {
            for (String other : graph.of(key(person)).keySet()) {
                List<WayGraph.Join> joins = asked.contains(other) ? List.of() : direct(other, key(person));
                Person who = joins.isEmpty()
                        ? null
                        : slice.people().of(NodeKey.parse(other).id());
                if (who != null) {
                    near.computeIfAbsent(who, k -> new LinkedHashMap<>()).put(person, joins);
                }
            }
        }
        List<Common> found = new ArrayList<>();
        near.forEach((who, joined) -> {
            if (joined.size() > 1) {
                List<String> lines = new ArrayList<>();
                List<WayGraph.Join> rows = new ArrayList<>();
                joined.forEach((person, joins) -> joins.forEach(join -> {
                    lines.add(line(key(who), key(person), join));
                    rows.add(join);
                }));
                found.add(common(
                        Common.Kind.PEOPLE,
                        called.person(who) + (who.child() ? ", child" : ", adult"),
                        lines,
                        joined.keySet(),
                        List.of(who),
                        rows));
            }
        });
        return found;
    }

    private List<WayGraph.Join> direct(String from, String to) {
        return graph.of(from).getOrDefault(to, List.of()).stream()
                .filter(join -> join.kind() == StepKind.FAMILY || join.kind() == StepKind.HOME)
                .toList();
    }

    private String line(String from, String to, WayGraph.Join join) {
        String sentence = words.sentence(List.of(from, to), List.of(join.phrase()));
        return sentence + say.source(join.rows(), join.agencies());
    }

    private static Common common(
            Common.Kind kind,
            String title,
            List<String> lines,
            Collection<Person> sharing,
            Collection<Person> others,
            List<WayGraph.Join> joins) {
        List<String> keys = sharing.stream().map(CommonGround::key).toList();
        List<String> nodes = new ArrayList<>(keys);
        others.forEach(person -> nodes.add(key(person)));
        Set<String> rows = records(sharing);
        rows.addAll(records(others));
        joins.forEach(join -> rows.addAll(join.rows()));
        return new Common(kind, title, lines, keys, nodes, false, rows);
    }

    static String key(Person person) {
        return NodeKey.person(person).text();
    }

    static Set<String> records(Collection<Person> people) {
        Set<String> ids = new LinkedHashSet<>();
        people.forEach(person -> person.records().stream().map(Row::id).forEach(ids::add));
        return ids;
    }
}
