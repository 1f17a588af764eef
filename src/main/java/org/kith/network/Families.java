package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.network.Genogram.Drop;
import org.kith.network.Genogram.Line;
import org.kith.network.Genogram.Union;
import org.kith.vocabulary.KinshipType;

/**
 * Who hangs on whom: couples, single parents, and siblings without a recorded parent, from bonds that fit the
 * generations. Nothing is inferred: two parents of one child of whom nothing is recorded as a couple are joined by a line
 * that says so, and a grandparent is joined to the grandchild where nobody recorded whose parent that is.
 */
final class Families {

    /**
     * What the families want to know of somebody.
     *
     * @param young still a child
     * @param born the day of birth, if that day is recorded as accurate or without a word on it
     * @param about year or day of birth, however exact, to put siblings in order
     */
    record Kinsfolk(
            String id,
            Genogram.Symbol symbol,
            boolean young,
            @Nullable LocalDate born,
            @Nullable LocalDate about) {}

    private final Map<String, Kinsfolk> people;
    private final List<Bond> bonds;
    private final Map<String, List<Bond>> parents = new TreeMap<>();
    private final Map<Key, Gathered> unions = new LinkedHashMap<>();
    private final Set<Bond> told = new LinkedHashSet<>();

    /**
     * What children hang on: two people, one, or nobody.
     *
     * @param birth whether one person alone is its parent; a couple is one whatever hangs on it
     */
    private record Key(Set<String> members, boolean birth) {

        String id() {
            return (birth ? "union:" : "care:") + String.join("|", members);
        }
    }

    /** A union while it is put together. */
    private static final class Gathered {
        private final Set<String> members;
        private final Map<String, Line> drops = new LinkedHashMap<>();

        Gathered(Set<String> members) {
            this.members = members;
        }
    }

    Families(Collection<Kinsfolk> people, Collection<Bond> bonds, Predicate<Bond> fits) {
        this.people = new LinkedHashMap<>();
        people.forEach(one -> this.people.put(one.id(), one));
        this.bonds = bonds.stream()
                .filter(bond -> bond.kin()
                        && this.people.containsKey(bond.elder())
                        && this.people.containsKey(bond.younger())
                        && fits.test(bond))
                .sorted(Bond.SUREST_FIRST)
                .toList();
        this.bonds.stream()
                .filter(Bond::parent)
                .forEach(bond -> parents.computeIfAbsent(bond.younger(), k -> new ArrayList<>())
                        .add(bond));
        births();
        of(Bond::partners).forEach(bond -> {
            couple(bond.elder(), bond.younger());
            told.add(bond);
        });
        of(bond -> bond.type() == KinshipType.STEP_PARENT).forEach(this::step);
        of(bond -> bond.type() == KinshipType.GRANDPARENT).forEach(this::grandparent);
        of(Bond::carer).forEach(this::carer);
        of(bond -> bond.type() == KinshipType.SIBLING || bond.type() == KinshipType.HALF_SIBLING)
                .filter(bond -> shareAParent(bond.elder(), bond.younger()))
                .forEach(told::add);
        siblings();
        of(bond -> bond.type() == KinshipType.AUNT_UNCLE)
                .filter(bond -> parentsOf(bond.younger()).stream().anyMatch(parent -> siblings(parent, bond.elder())))
                .forEach(told::add);
    }

    private java.util.stream.Stream<Bond> of(Predicate<Bond> which) {
        return bonds.stream().filter(which);
    }

    private Gathered union(Set<String> members, boolean birth) {
        Key key = new Key(new TreeSet<>(members), birth || members.size() > 1);
        return unions.computeIfAbsent(key, k -> new Gathered(k.members()));
    }

    private Gathered couple(String one, String other) {
        return union(Set.of(one, other), true);
    }

    private boolean areCouple(String one, String other) {
        return !one.equals(other) && unions.containsKey(new Key(new TreeSet<>(Set.of(one, other)), true));
    }

    Set<String> parentsOf(String child) {
        Set<String> ids = new TreeSet<>();
        parents.getOrDefault(child, List.of()).forEach(bond -> ids.add(bond.elder()));
        return ids;
    }

    /** A child hangs on its two parents, or its one; with more than two recorded, on each mother with each father. */
    private void births() {
        parents.forEach((child, said) -> {
            Set<String> all = parentsOf(child);
            boolean sure = said.stream().allMatch(Bond::verified);
            if (all.size() <= 2) {
                union(all, true).drops.put(child, sure ? Line.VERIFIED : Line.SAID);
            } else {
                couples(said).forEach(couple -> union(couple, true).drops.put(child, Line.SAID));
            }
            told.addAll(said);
        });
    }

    private static Set<Set<String>> couples(List<Bond> said) {
        Set<Set<String>> couples = new LinkedHashSet<>();
        for (Bond mother : said) {
            for (Bond father : said) {
                if (mother.type() == KinshipType.MOTHER
                        && father.type() == KinshipType.FATHER
                        && !mother.elder().equals(father.elder())) {
                    couples.add(Set.of(mother.elder(), father.elder()));
                }
            }
        }
        Set<String> paired = new TreeSet<>();
        couples.forEach(paired::addAll);
        said.stream().filter(bond -> !paired.contains(bond.elder())).forEach(bond -> couples.add(Set.of(bond.elder())));
        return couples;
    }

    /** A step-child hangs on the parent and that parent's partner; on the step-parent alone where nobody says whose. */
    private void step(Bond bond) {
        Set<String> own = parentsOf(bond.younger());
        if (!own.contains(bond.elder())) {
            above(bond, own).drops.putIfAbsent(bond.younger(), Line.STEP);
        }
        told.add(bond);
    }

    /** A grandparent whose child is the parent needs no line of its own. */
    private void grandparent(Bond bond) {
        boolean through = parentsOf(bond.younger()).stream()
                .anyMatch(parent -> parentsOf(parent).contains(bond.elder()));
        if (!through) {
            above(bond, others(bond, Bond::isGrandparent))
                    .drops
                    .putIfAbsent(bond.younger(), bond.verified() ? Line.VERIFIED : Line.SAID);
        }
        told.add(bond);
    }

    /** Whoever cares and is drawn above the child by another line already needs no second one. */
    private void carer(Bond bond) {
        boolean drawn = of(other -> !other.carer() && other.joins(bond.elder(), bond.younger()))
                .findAny()
                .isPresent();
        if (!drawn) {
            above(bond, others(bond, Bond::carer)).drops.putIfAbsent(bond.younger(), Line.CARED_FOR);
        }
        told.add(bond);
    }

    /** Who else is the same to the younger. */
    private Set<String> others(Bond bond, Predicate<Bond> sort) {
        Set<String> ids = new TreeSet<>();
        of(sort).filter(other -> other.younger().equals(bond.younger())).forEach(other -> ids.add(other.elder()));
        return ids;
    }

    /** The elder of a bond together with a partner who is one of these, else alone. */
    private Gathered above(Bond bond, Set<String> partners) {
        return partners.stream()
                .filter(partner -> areCouple(partner, bond.elder()))
                .findFirst()
                .map(partner -> couple(partner, bond.elder()))
                .orElseGet(() -> union(Set.of(bond.elder()), false));
    }

    /** Brothers and sisters by a row, of whom no common parent is drawn, hang on a line of their own. */
    private void siblings() {
        List<Set<String>> groups = new ArrayList<>();
        of(bond -> bond.type() == KinshipType.SIBLING && !shareAParent(bond.elder(), bond.younger()))
                .forEach(bond -> {
                    Set<String> group = new TreeSet<>(Set.of(bond.elder(), bond.younger()));
                    groups.removeIf(other -> {
                        boolean same = other.stream().anyMatch(group::contains);
                        if (same) {
                            group.addAll(other);
                        }
                        return same;
                    });
                    groups.add(group);
                    told.add(bond);
                });
        for (Set<String> group : groups) {
            boolean sure = of(bond -> bond.type() == KinshipType.SIBLING && group.contains(bond.elder()))
                    .allMatch(Bond::verified);
            Gathered alone = new Gathered(Set.of());
            group.forEach(one -> alone.drops.put(one, sure ? Line.VERIFIED : Line.SAID));
            unions.put(new Key(group, false), alone);
        }
    }

    private boolean shareAParent(String one, String other) {
        Set<String> shared = parentsOf(one);
        shared.retainAll(parentsOf(other));
        return !shared.isEmpty();
    }

    private boolean siblings(String one, String other) {
        return shareAParent(one, other)
                || of(bond -> (bond.type() == KinshipType.SIBLING || bond.type() == KinshipType.HALF_SIBLING)
                                && bond.joins(one, other))
                        .findAny()
                        .isPresent();
    }

    /** The bonds that the unions tell; the others want a line of their own. */
    Set<Bond> told() {
        return told;
    }

    /** Unions of one parent with children, of whom the other is not recorded. Of grown-ups nobody expects it. */
    List<Union> oneSided() {
        return unions.entrySet().stream()
                .filter(union -> union.getKey().birth()
                        && union.getValue().members.size() == 1
                        && union.getValue().drops.keySet().stream().anyMatch(this::young))
                .map(union -> finished(union.getKey(), union.getValue()))
                .toList();
    }

    private boolean young(String id) {
        Kinsfolk one = people.get(id);
        return one != null && one.young();
    }

    /** Whether the one recorded parent is the mother. */
    boolean motherOnly(Union union) {
        return union.drops().stream()
                .flatMap(drop -> parents.getOrDefault(drop.to(), List.of()).stream())
                .allMatch(bond -> bond.type() == KinshipType.MOTHER);
    }

    List<Union> all() {
        return unions.entrySet().stream()
                .map(union -> finished(union.getKey(), union.getValue()))
                .toList();
    }

    private Union finished(Key key, Gathered union) {
        List<String> members = union.members.stream()
                .sorted(Comparator.comparing(this::manFirst))
                .toList();
        List<Drop> drops = union.drops.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Line> drop) -> about(drop.getKey()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Map.Entry::getKey))
                .map(drop -> new Drop(drop.getKey(), drop.getValue(), twins(union, drop.getKey())))
                .toList();
        return new Union(key.id(), members, line(members), apart(members), drops);
    }

    /** By convention a man stands on the left, where nothing else decides. */
    private int manFirst(String id) {
        Kinsfolk one = people.get(id);
        return one != null && one.symbol() == Genogram.Symbol.SQUARE ? 0 : 1;
    }

    private @Nullable LocalDate about(String id) {
        Kinsfolk one = people.get(id);
        return one == null ? null : one.about();
    }

    private @Nullable LocalDate born(String id) {
        Kinsfolk one = people.get(id);
        return one == null ? null : one.born();
    }

    /** Born on the same recorded day to the same recorded mother. */
    private String twins(Gathered union, String child) {
        LocalDate day = born(child);
        Set<String> mothers = mothers(child);
        boolean twin = day != null
                && !mothers.isEmpty()
                && union.drops.keySet().stream()
                        .anyMatch(other -> !other.equals(child)
                                && day.equals(born(other))
                                && mothers.equals(mothers(other))
                                && union.drops.get(other) != Line.STEP);
        return twin ? String.join("|", mothers) + "@" + day : "";
    }

    private Set<String> mothers(String child) {
        Set<String> mothers = new TreeSet<>();
        parents.getOrDefault(child, List.of()).stream()
                .filter(bond -> bond.type() == KinshipType.MOTHER)
                .forEach(bond -> mothers.add(bond.elder()));
        return mothers;
    }

    private List<Bond> saidOf(List<String> members) {
        return members.size() < 2
                ? List.of()
                : of(bond -> bond.partners() && bond.joins(members.getFirst(), members.getLast()))
                        .toList();
    }

    private Line line(List<String> members) {
        List<Bond> said = saidOf(members);
        if (members.size() == 2 && said.isEmpty()) {
            return Line.NOT_RECORDED;
        }
        return members.size() < 2 || said.stream().anyMatch(Bond::verified) ? Line.VERIFIED : Line.SAID;
    }

    /** Recorded as former partners, or as partners until a day that has passed, and by nobody as partners still. */
    private boolean apart(List<String> members) {
        List<Bond> said = saidOf(members);
        return !said.isEmpty() && said.stream().noneMatch(bond -> bond.type() == KinshipType.PARTNER && !bond.ended());
    }
}
