package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.circle.ConditionRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;

/**
 * {@code condition-not-checked}: {@code review_by} before T, not checked by T. It concerns the children whose home circle
 * holds somebody it is about.
 *
 * <p>Source: case reviews in which a safety plan, a contract or a bail condition was agreed and its keeping was taken for
 * granted. Guard: the day itself is still in time, and any check settles it, whatever its outcome.
 */
final class ConditionNotChecked implements GapPattern {

    @Override
    public String id() {
        return "condition-not-checked";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        Set<ConditionRow> conditions = new LinkedHashSet<>();
        circle.home()
                .people()
                .forEach(person -> conditions.addAll(slice.followUps().conditions(person)));
        return conditions.stream()
                .filter(condition -> unchecked(condition, slice.day()))
                .map(condition -> finding(slice, condition, List.of(circle.child())))
                .toList();
    }

    /** Conditions about people near no child; never about the dead alone. */
    @Override
    public List<Finding> findApart(Slice slice) {
        return slice.rows(ConditionRow.class).stream()
                .filter(condition -> unchecked(condition, slice.day()))
                .filter(condition -> {
                    List<Person> about = slice.people().of(condition.about());
                    return about.stream().anyMatch(person -> !person.dead())
                            && about.stream()
                                    .allMatch(person ->
                                            slice.childrenAround(person).isEmpty() && !slice.deadChildAround(person));
                })
                .map(condition -> finding(slice, condition, List.of()))
                .toList();
    }

    private static boolean unchecked(ConditionRow condition, LocalDate day) {
        LocalDate reviewBy = condition.reviewBy();
        return reviewBy != null && reviewBy.isBefore(day) && condition.checkedAt() == null;
    }

    private Finding finding(Slice slice, ConditionRow condition, List<Person> children) {
        Wording say = new Wording(slice);
        List<Person> about = slice.people().of(condition.about());
        PractitionerRow setBy = slice.row(PractitionerRow.class, condition.setBy());
        String what = (condition.kind() == null ? "condition" : condition.kind().label()) + " about "
                + say.people(about) + (condition.setAt() == null ? "" : " set on " + Wording.date(condition.setAt()))
                + (setBy == null ? "" : " by " + setBy.name() + " of " + say.agency(setBy.agency()));
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(condition.id()))
                .children(children)
                .about(about)
                .evidence(condition)
                .says(Wording.sentence("No check is recorded of the " + what + ", to be looked at again by "
                        + Wording.date(condition.reviewBy())))
                .asks(
                        "Has the " + what + " been kept, how is that known, who has seen it for themselves, and what"
                                + " has it changed for the child?",
                        whom(say, condition, setBy))
                .refutedBy("a recorded check of the condition, with what was found");
        return (setBy == null ? finding : finding.agency(setBy.agency())).build();
    }

    /** Whoever is responsible for it, and where to reach the agency that set it. */
    private static String whom(
            Wording say, ConditionRow condition, @org.jspecify.annotations.Nullable PractitionerRow setBy) {
        String agency = setBy == null ? "" : say.contact(setBy.agency());
        String responsible = condition.responsible();
        if (responsible == null) {
            return agency.isEmpty() ? "whoever set the condition" : agency;
        }
        return agency.isEmpty() || agency.equals(responsible) ? responsible : responsible + ", or " + agency;
    }
}
