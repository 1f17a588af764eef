package org.kith.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.DismissalRow;
import org.kith.circle.Naming;
import org.kith.circle.PersonRef;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/**
 * What people have looked at and set aside. A dismissal hides the finding with that pattern and key, for that child if it
 * names one, until evidence comes that became known after it. Keys are compared after the ids in them have been turned
 * into persons, so that joining two records neither loses a dismissal nor spreads it.
 */
final class Dismissals {

    private static final Comparator<DismissalRow> LATEST = Comparator.comparing(
                    DismissalRow::at, Comparator.nullsLast(Comparator.<Moment>reverseOrder()))
            .thenComparing(DismissalRow::id);

    private final Slice slice;
    private final Naming delivered;

    Dismissals(Slice slice) {
        this.slice = slice;
        this.delivered = slice.delivered();
    }

    /** Before the circles' findings are joined: those set aside for one child are gone for that child. */
    List<Finding> ofOneChild(List<Finding> findings) {
        List<Finding> standing = new ArrayList<>();
        for (Finding finding : findings) {
            List<PersonRef> left = finding.children().stream()
                    .filter(child -> !setAside(finding, child))
                    .toList();
            if (left.size() == finding.children().size()) {
                standing.add(finding);
            } else if (!left.isEmpty()) {
                standing.add(finding.forChildren(left));
            }
        }
        return standing;
    }

    /** After they are joined: those set aside whoever the child is. */
    List<Finding> ofAll(List<Finding> findings) {
        return findings.stream().filter(finding -> !setAside(finding, null)).toList();
    }

    /** The dismissals that hide a finding around one child: for that child, or whoever the child is; the latest first. */
    List<DismissalRow> hiding(Finding finding, PersonRef child) {
        return about(finding, child).stream().filter(row -> holds(row, finding)).toList();
    }

    /** The dismissals of a finding around one child that new evidence has ended, the latest first. */
    List<DismissalRow> ended(Finding finding, PersonRef child) {
        return about(finding, child).stream()
                .filter(row -> !holds(row, finding))
                .toList();
    }

    private List<DismissalRow> about(Finding finding, PersonRef child) {
        return slice.setAside().of(finding.pattern()).stream()
                .filter(row -> (sameChild(row, child) || sameChild(row, null)) && sameKey(row, finding))
                .sorted(LATEST)
                .toList();
    }

    private boolean setAside(Finding finding, @Nullable PersonRef child) {
        return slice.setAside().of(finding.pattern()).stream()
                .anyMatch(row -> sameChild(row, child) && holds(row, finding) && sameKey(row, finding));
    }

    private boolean sameChild(DismissalRow row, @Nullable PersonRef child) {
        if (row.child() == null || child == null) {
            return row.child() == null && child == null;
        }
        return child.records().contains(row.child());
    }

    /** Until evidence comes that became known after it; one of no known time cannot be older than anything. */
    private static boolean holds(DismissalRow row, Finding finding) {
        Moment at = row.at();
        return at == null || finding.evidence().stream().noneMatch(evidence -> evidence.after(at));
    }

    private boolean sameKey(DismissalRow row, Finding finding) {
        List<String> parts = List.of(row.key().split("[|+]", -1));
        List<List<Object>> wanted = new ArrayList<>();
        finding.key().parts().forEach(part -> wanted.add(ids(part)));
        int at = 0;
        for (List<Object> part : wanted) {
            if (at + part.size() > parts.size()) {
                return false;
            }
            List<String> said = parts.subList(at, at + part.size());
            if (!sameIds(part, said)) {
                return false;
            }
            at += part.size();
        }
        return at == parts.size();
    }

    /** A pair has no order of its own. */
    private boolean sameIds(List<Object> part, List<String> said) {
        if (part.size() == 1) {
            return meant(said.getFirst()).contains(part.getFirst());
        }
        return meant(said.get(0)).contains(part.get(0)) && meant(said.get(1)).contains(part.get(1))
                || meant(said.get(0)).contains(part.get(1))
                        && meant(said.get(1)).contains(part.get(0));
    }

    private List<Object> ids(FindingKey.Part part) {
        return switch (part) {
            case FindingKey.Who who ->
                List.of(slice.people().find(who.person()).<Object>map(p -> p).orElse(who));
            case FindingKey.Thing thing -> List.of(personOr(thing.id()));
            case FindingKey.Word word -> List.of(word.word());
            case FindingKey.Pair pair -> {
                List<Object> both = new ArrayList<>(ids(pair.one()));
                both.addAll(ids(pair.other()));
                yield both;
            }
        };
    }

    /** A record's id means its person; any other id is called as the deliverer calls it. */
    private Object personOr(String id) {
        return Optional.<Object>ofNullable(slice.people().of(id)).orElseGet(() -> delivered.of(id));
    }

    /** What an id or word of a dismissal's key may mean: an internal id, a delivered one, or the word itself. */
    private Set<Object> meant(String text) {
        Set<Object> meant = new HashSet<>();
        Set<String> records = new HashSet<>(slice.setAside().recordsCalled(text));
        records.add(text);
        records.stream().map(slice.people()::of).filter(Objects::nonNull).forEach(meant::add);
        meant.add(text);
        meant.add(delivered.of(text));
        return meant;
    }
}
