package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.InvolvementRow;
import org.kith.gaps.Strength;
import org.kith.vocabulary.AgencyType;

/** What speaks for asking one type of agency about one person or household: rules that fired, and who is involved. */
final class Unasked {

    /** What there is one finding per. */
    record Of(Subject subject, AgencyType type) {}

    /** A rule that fired, and why. */
    record Fired(Rule rule, Firing firing) {}

    private final Subject subject;
    private final AgencyType type;
    private final List<Fired> fired = new ArrayList<>();
    private final List<InvolvementRow> involved = new ArrayList<>();

    Unasked(Subject subject, AgencyType type) {
        this.subject = subject;
        this.type = type;
    }

    void add(Rule rule, Firing firing) {
        fired.add(new Fired(rule, firing));
    }

    void add(InvolvementRow row) {
        involved.add(row);
    }

    Subject subject() {
        return subject;
    }

    AgencyType type() {
        return type;
    }

    List<Fired> fired() {
        return fired;
    }

    List<InvolvementRow> involved() {
        return involved;
    }

    /** The rules that fired, each once: the firmest first, of equally firm ones in the order of their codes. */
    List<Rule> rules() {
        return fired.stream()
                .map(Fired::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::strength).thenComparing(Rule::id))
                .toList();
    }

    /** The involved agencies not asked. */
    SortedSet<String> agencies() {
        SortedSet<String> agencies = new TreeSet<>();
        involved.forEach(row -> agencies.add(row.agency()));
        return agencies;
    }

    /** The strongest of the rules that fired; none when only involvement did. */
    @Nullable
    Strength strength() {
        Strength strongest = null;
        for (Fired each : fired) {
            strongest = Strength.strongest(
                    strongest,
                    each.firing().onlyVisits() ? Strength.CONSIDER : each.rule().strength());
        }
        return strongest;
    }
}
