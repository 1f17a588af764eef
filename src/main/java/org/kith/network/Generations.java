package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Sorts people into generations by what is said of them. Each bond says how many generations lie between two people; the
 * surest are taken first, and one that contradicts what stands already is put aside and can be asked for. So what is
 * recorded in circles ends here as everything else does: every bond is looked at once.
 *
 * <p>People are joined as in a disjoint-set forest in which each knows how far it stands from its root (a weighted
 * union-find; Galler and Fischer 1964, the weights after Tarjan 1979).
 */
final class Generations {

    private final Map<String, String> root = new HashMap<>();
    private final Map<String, Integer> below = new HashMap<>();
    private final List<Bond> odd = new ArrayList<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private Generations() {}

    /**
     * @param focus whose family it is
     * @param people everybody to be placed, the focus among them
     * @param young who is a child: people of whom nothing is said stand by their age
     */
    static Generations of(String focus, Collection<String> people, Collection<Bond> bonds, Predicate<String> young) {
        Generations result = new Generations();
        people.forEach(person -> {
            result.root.put(person, person);
            result.below.put(person, 0);
        });
        bonds.stream()
                .filter(bond -> bond.kin() && people.contains(bond.elder()) && people.contains(bond.younger()))
                .sorted(Bond.SUREST_FIRST)
                .forEach(result::join);
        result.number(focus, people, young);
        return result;
    }

    private void join(Bond bond) {
        String elder = rootOf(bond.elder());
        String younger = rootOf(bond.younger());
        int between = depth(bond.elder()) + bond.generations() - depth(bond.younger());
        if (!elder.equals(younger)) {
            root.put(younger, elder);
            below.put(younger, between);
        } else if (between != 0 && !bond.carer()) {
            // Whoever cares for a child may be of any generation, so a carer contradicts nothing.
            odd.add(bond);
        }
    }

    private String rootOf(String person) {
        String above = parent(person);
        return above.equals(person) ? person : rootOf(above);
    }

    /** How many generations somebody stands below the root. */
    private int depth(String person) {
        String above = parent(person);
        return above.equals(person) ? 0 : below.getOrDefault(person, 0) + depth(above);
    }

    private String parent(String person) {
        return root.getOrDefault(person, person);
    }

    /** Rows counted from the eldest generation of all. Those whom nothing joins to the focus stand by their age. */
    private void number(String focus, Collection<String> people, Predicate<String> young) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        people.forEach(person ->
                groups.computeIfAbsent(rootOf(person), k -> new ArrayList<>()).add(person));
        Map<String, Integer> raw = new LinkedHashMap<>();
        groups.forEach((top, group) -> {
            int youngest = group.stream().mapToInt(this::depth).max().orElse(0);
            int stands = group.contains(focus) ? depth(focus) : youngest;
            int row = group.contains(focus) || group.stream().anyMatch(young) ? 0 : -1;
            group.forEach(person -> raw.put(person, row + depth(person) - stands));
        });
        int eldest = raw.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        people.forEach(person -> rows.put(person, raw.getOrDefault(person, 0) - eldest));
    }

    /** The row somebody stands in; 0 is the eldest generation. */
    int row(String person) {
        return rows.getOrDefault(person, 0);
    }

    /** Whether what is said joins two people, however far apart. */
    boolean joined(String one, String other) {
        return rootOf(one).equals(rootOf(other));
    }

    boolean fits(Bond bond) {
        int between = row(bond.younger()) - row(bond.elder());
        return bond.carer() ? between > 0 : between == bond.generations();
    }

    /** What contradicts what was surer, the surest first. */
    List<Bond> odd() {
        return List.copyOf(odd);
    }
}
