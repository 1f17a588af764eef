package org.kith.gaps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.circle.Naming;
import org.kith.circle.PersonRef;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.Moment;

/**
 * Finds the gaps of one child, or of everybody in a slice: one finding per pattern and key with the children and the
 * evidence of all, and without those that somebody has set aside.
 */
public final class GapFinder {

    private final Supplier<List<GapPattern>> patterns;

    /** With the rules and clocks that Kith ships with, whatever an authority has set. */
    public static GapFinder shipped() {
        return new GapFinder(GapPatterns.shipped());
    }

    public GapFinder(List<GapPattern> patterns) {
        List<GapPattern> always = List.copyOf(patterns);
        this.patterns = () -> always;
    }

    /** Looks for the patterns as they stand when somebody looks. */
    GapFinder(Supplier<List<GapPattern>> patterns) {
        this.patterns = patterns;
    }

    /** The findings of a child's page, in its order: overdue clocks first, then the most recent evidence. */
    public List<Finding> of(Circle circle) {
        return answered(circle).standing();
    }

    /** The same, with what somebody has set aside and what has come back since. */
    public Answered answered(Circle circle) {
        if (circle.slice().pseudonyms()) {
            return Disguising.answered(circle, this::answered);
        }
        if (circle.child().dead() || circle.child().adult()) {
            return Answered.NOTHING;
        }
        Slice slice = circle.slice();
        PersonRef child = circle.child().ref();
        Comparator<Finding> order = FindingOrder.onChildsPage(slice.delivered());
        Dismissals dismissals = new Dismissals(slice);
        List<Finding> found = found(circle);
        List<Finding> left = finish(slice, found, order);
        List<Finding> standing = new ArrayList<>();
        List<Answered.SetAside> setAside = new ArrayList<>();
        List<Answered.Returned> returned = new ArrayList<>();
        for (Finding finding : merge(found).stream().sorted(order).toList()) {
            Optional<Finding> stands = left.stream()
                    .filter(each -> each.same(finding))
                    // What is set aside for this child may stand for its brother: not on this page.
                    .filter(each -> each.children().contains(child)
                            || !finding.children().contains(child))
                    .findFirst();
            if (stands.isPresent()) {
                standing.add(stands.get());
                dismissals.ended(finding, child).stream()
                        .findFirst()
                        .flatMap(was -> finding.newestEvidence(was)
                                .map(because -> new Answered.Returned(finding, was, because)))
                        .ifPresent(returned::add);
            } else {
                found.stream()
                        .filter(finding::same)
                        .flatMap(each -> dismissals.hiding(each, child).stream())
                        .findFirst()
                        .ifPresent(by -> setAside.add(new Answered.SetAside(finding, by)));
            }
        }
        setAside.sort(Comparator.comparing(
                aside -> aside.by().at(), Comparator.nullsLast(Comparator.<Moment>reverseOrder())));
        return new Answered(standing, setAside, returned);
    }

    /** The next moment at which a clock changes what is found around a child with nothing new said; empty without one. */
    public Optional<Instant> nextClock(Circle circle) {
        Instant now = circle.asOf().end();
        return patterns.get().stream()
                .flatMap(pattern -> pattern.clocks(circle))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo);
    }

    /** The findings of everybody in a slice, those near no child among them, by clock and then by agency. */
    public List<Finding> of(Slice slice) {
        if (slice.pseudonyms()) {
            return Disguising.findings(slice, of(slice.asRecorded()));
        }
        List<Finding> found = new ArrayList<>();
        slice.circles().forEach(circle -> found.addAll(found(circle)));
        found.addAll(apart(slice));
        Naming naming = slice.delivered();
        return finish(slice, found, FindingOrder.overAuthority(naming));
    }

    /** The findings around a child, those that somebody has set aside among them. */
    List<Finding> recorded(Circle circle) {
        Slice slice = circle.slice();
        if (slice.pseudonyms()) {
            return slice.asRecorded().people().find(circle.child().ref()).stream()
                    .flatMap(child -> Disguising.findings(
                            slice, recorded(slice.asRecorded().circle(child)))
                            .stream())
                    .toList();
        }
        return circle.child().dead() || circle.child().adult() ? List.of() : merge(found(circle));
    }

    /** Which patterns there are. */
    Set<String> patterns() {
        return patterns.get().stream().map(GapPattern::id).collect(Collectors.toSet());
    }

    /** The findings of some patterns for everybody in a slice, those that somebody has set aside among them. */
    List<Finding> recorded(Slice slice, Set<String> ids) {
        if (slice.pseudonyms()) {
            return Disguising.findings(slice, recorded(slice.asRecorded(), ids));
        }
        List<GapPattern> wanted = patterns.get().stream()
                .filter(pattern -> ids.contains(pattern.id()))
                .toList();
        List<Finding> found = new ArrayList<>();
        for (GapPattern pattern : wanted) {
            slice.circles().forEach(circle -> found.addAll(pattern.find(circle)));
            found.addAll(pattern.findApart(slice));
        }
        return merge(found);
    }

    /** The findings about things near no living child; for one child's slice these are somebody else's business. */
    public List<Finding> apart(Slice slice) {
        return patterns.get().stream()
                .flatMap(pattern -> pattern.findApart(slice).stream())
                .toList();
    }

    private List<Finding> found(Circle circle) {
        return patterns.get().stream()
                .flatMap(pattern -> pattern.find(circle).stream())
                .toList();
    }

    private static List<Finding> finish(Slice slice, List<Finding> found, Comparator<Finding> order) {
        Dismissals dismissals = new Dismissals(slice);
        List<Finding> standing = dismissals.ofOneChild(found);
        return dismissals.ofAll(merge(standing)).stream().sorted(order).toList();
    }

    /** One finding per pattern and key. */
    public static List<Finding> merge(Collection<Finding> findings) {
        Map<String, Map<FindingKey, Finding>> merged = new LinkedHashMap<>();
        for (Finding finding : findings) {
            merged.computeIfAbsent(finding.pattern(), k -> new LinkedHashMap<>())
                    .merge(finding.key(), finding, Merging::both);
        }
        return merged.values().stream().flatMap(keys -> keys.values().stream()).toList();
    }
}
