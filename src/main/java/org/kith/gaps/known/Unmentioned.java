package org.kith.gaps.known;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.known.CoverageStatement.Said;
import org.kith.gaps.known.CoverageStatement.Topic;

/**
 * The children nobody mentions: the child itself, children at home and brothers and sisters about whom there is no item,
 * no involvement, no request and no enquiry. Source: reviews of households in which one child was known and the others
 * were not looked at.
 *
 * @param children in the order of their records
 */
public record Unmentioned(Circle circle, List<Person> children) {

    public Unmentioned {
        children = List.copyOf(children);
    }

    public static Unmentioned in(Circle circle) {
        TreeSet<Person> candidates = new TreeSet<>(circle.home().people());
        candidates.addAll(circle.siblings());
        candidates.add(circle.child());
        candidates.removeIf(person -> person.adult() || person.dead() || mentioned(circle.slice(), person));
        return new Unmentioned(circle, List.copyOf(candidates));
    }

    private static boolean mentioned(Slice slice, Person person) {
        return !slice.items().about(person).isEmpty()
                || !slice.involvements().of(person).isEmpty()
                || !slice.requests().naming(person).isEmpty()
                || !slice.enquiries().about(person).isEmpty();
    }

    /** What says that the child exists: stays at a shared home and rows of kinship, else its records. */
    public List<String> rows(Person child) {
        List<String> rows = new ArrayList<>();
        circle.home()
                .member(child)
                .map(HomeMember::shared)
                .orElse(List.of())
                .forEach(stay -> rows.add(stay.row().id()));
        circle.slice().kin().of(circle.child()).stream()
                .filter(tie -> tie.other().equals(child))
                .map(Kin.Tie::row)
                .map(Row::id)
                .forEach(rows::add);
        child.records().forEach(record -> rows.add(record.id()));
        return rows;
    }

    List<Said> sentences() {
        if (children.isEmpty()) {
            return List.of();
        }
        Say say = new Say(circle);
        return List.of(new Said(
                Topic.UNMENTIONED,
                "Of " + Called.list(children.stream().map(say::aged).toList())
                        + " no item, no involvement and no request is recorded.",
                true,
                children.stream().flatMap(child -> rows(child).stream()).toList()));
    }
}
