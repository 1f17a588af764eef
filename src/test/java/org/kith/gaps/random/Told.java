package org.kith.gaps.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.circle.Naming;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.patterns.Found;
import org.kith.kernel.AsOf;
import org.kith.testing.Deliveries;

/** What is found in a delivery, as text under delivered ids, so that two deliveries can be compared. */
final class Told {

    private Told() {}

    /** Pattern and key of each finding with everything else it says, on the day of a seed, nothing hidden. */
    static Map<String, String> all(Deliveries delivery, int seed) {
        return all(Slice.of(delivery.statements(), AsOf.endOf(RandomDeliveries.day(seed))));
    }

    static Map<String, String> all(Slice slice) {
        return all(slice, slice.delivered());
    }

    /** Pattern and key of each finding. */
    static Set<String> keys(Slice slice) {
        return Found.all(slice).stream()
                .map(finding -> finding.pattern() + " " + finding.key().text(slice.delivered()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Under other names than the slice's own: what would be said if everything were called so. */
    static Map<String, String> all(Slice slice, Naming naming) {
        Map<String, String> told = new TreeMap<>();
        for (Finding finding : Found.all(slice)) {
            told.put(finding.pattern() + " " + finding.key().text(naming), said(finding, naming));
        }
        return told;
    }

    private static String said(Finding finding, Naming naming) {
        return String.join(
                "\n    ",
                "children "
                        + finding.children().stream().map(naming::of).sorted().toList(),
                "about "
                        + finding.about().stream()
                                .map(part -> part.text(naming))
                                .sorted()
                                .toList(),
                "agencies " + named(finding.agencies(), naming) + " " + finding.agencyType(),
                "items " + named(finding.items(), naming),
                "requests " + named(finding.requests(), naming),
                "enquiries " + named(finding.enquiries(), naming),
                "strength " + finding.strength() + ", since " + finding.overdueSince(),
                finding.sentence(),
                finding.question(),
                finding.ask(),
                finding.refutedBy());
    }

    private static List<String> named(Collection<String> ids, Naming naming) {
        return ids.stream().map(naming::of).sorted().toList();
    }

    /** Without the sentences: where several items bear one date, they name them in the order of internal ids. */
    static Map<String, String> facts(Map<String, String> told) {
        Map<String, String> facts = new TreeMap<>(told);
        facts.replaceAll((key, said) -> said.substring(0, said.indexOf("\n", said.indexOf("    strength "))));
        return facts;
    }

    /** In what two tellings differ: findings that only one has, and the first line in which one tells otherwise. */
    static List<String> differences(Map<String, String> one, Map<String, String> other) {
        List<String> differences = new ArrayList<>();
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        for (String key : keys) {
            if (!other.containsKey(key)) {
                differences.add("only the first has " + key);
            } else if (!one.containsKey(key)) {
                differences.add("only the second has " + key);
            } else if (!one.get(key).equals(other.get(key))) {
                differences.add(key + ": " + line(one.get(key), other.get(key)));
            }
        }
        return differences;
    }

    private static String line(String one, String other) {
        String[] here = one.split("\n");
        String[] there = other.split("\n");
        int at = 0;
        while (at < here.length - 1 && here[at].equals(there[at])) {
            at++;
        }
        return here[at].strip() + "  <>  " + there[at].strip();
    }
}
