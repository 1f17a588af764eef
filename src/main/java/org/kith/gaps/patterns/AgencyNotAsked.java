package org.kith.gaps.patterns;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.circle.Circle;
import org.kith.circle.InvolvementRow;
import org.kith.circle.Naming;
import org.kith.circle.Person;
import org.kith.gaps.Finding;
import org.kith.gaps.GapPattern;
import org.kith.vocabulary.AgencyType;

/**
 * {@code agency-not-asked}: c is live, not only by blue enquiries, and (a) a rule of {@code expected-agencies.csv} fires
 * for somebody about whom no agency of that type was asked, and none has answered; or (b) an agency is known to be
 * involved with somebody of the family circle, and that agency was not asked and has not answered. One finding per person
 * and type of agency.
 */
final class AgencyNotAsked implements GapPattern {

    private final ExpectedAgencies expected;

    AgencyNotAsked(ExpectedAgencies expected) {
        this.expected = expected;
    }

    @Override
    public String id() {
        return GapPatterns.WITH_RULES;
    }

    @Override
    public List<Finding> find(Circle circle) {
        if (!circle.liveBeyondBlue()) {
            return List.of();
        }
        Asking asking = Asking.in(circle);
        Map<Unasked.Of, Unasked> unasked = new TreeMap<>(
                Comparator.comparing((Unasked.Of of) -> of.subject().part().text(Naming.INTERNAL))
                        .thenComparing(Unasked.Of::type));
        for (Rule rule : expected.rules()) {
            for (Firing firing : rule.condition().fire(circle)) {
                AgencyType type = firing.type() != null ? firing.type() : rule.ask();
                if (type != null && !asking.onlyRunners(type, firing.area()) && !asking.settled(firing, type)) {
                    of(unasked, firing.subject(), type).add(rule, firing);
                }
            }
        }
        involved(circle, asking, unasked);
        return unasked.values().stream()
                .map(gap -> new UnaskedWording(circle, asking).finding(id(), gap))
                .toList();
    }

    /** Known to be involved: open, or ended less than 24 months ago, with somebody of the family circle. */
    private static void involved(Circle circle, Asking asking, Map<Unasked.Of, Unasked> unasked) {
        for (Person person : circle.familyCircle()) {
            if (!person.dead()) {
                for (InvolvementRow row : involvedNotAsked(circle, asking, person)) {
                    AgencyType type = Asking.type(circle.slice(), row.agency());
                    if (type != null) {
                        of(unasked, new Subject.OfPerson(person), type);
                    }
                }
            }
        }
        // Also for those whom only a rule names, such as a brother elsewhere: who is involved is worth saying.
        for (Unasked gap : unasked.values()) {
            if (gap.subject() instanceof Subject.OfPerson of) {
                involvedNotAsked(circle, asking, of.person()).stream()
                        .filter(row -> Asking.type(circle.slice(), row.agency()) == gap.type())
                        .forEach(gap::add);
            }
        }
    }

    private static List<InvolvementRow> involvedNotAsked(Circle circle, Asking asking, Person person) {
        return circle.slice().involvements().recentOf(person).stream()
                .filter(row -> !asking.runs(row.agency()) && !asking.settled(person, row.agency()))
                .toList();
    }

    private static Unasked of(Map<Unasked.Of, Unasked> unasked, Subject subject, AgencyType type) {
        return unasked.computeIfAbsent(new Unasked.Of(subject, type), of -> new Unasked(subject, type));
    }
}
