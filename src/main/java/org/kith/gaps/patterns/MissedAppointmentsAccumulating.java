package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.vocabulary.ItemKind;

/**
 * {@code missed-appointments-accumulating}: three or more missed appointments of c within 12 months, from two or more
 * holders; linked ones count as one.
 *
 * <p>Source: case reviews of medical neglect, where each clinic closed the door on its own. Guard: items that somebody has
 * linked are one appointment told twice; most missed appointments have ordinary reasons, and the question asks for them.
 */
final class MissedAppointmentsAccumulating implements GapPattern {

    private static final int MONTHS = 12;
    private static final int APPOINTMENTS = 3;
    private static final int HOLDERS = 2;

    /** From this age on somebody goes to appointments by themselves; before it, a child is brought. */
    private static final int GOES_ALONE = 16;

    @Override
    public String id() {
        return "missed-appointments-accumulating";
    }

    @Override
    public List<Finding> find(Circle circle) {
        List<ItemRow> missed = circle.items().stream()
                .filter(item -> item.kind() == ItemKind.MISSED_APPOINTMENT)
                .toList();
        Set<ItemRow> together = new LinkedHashSet<>();
        Windows.of(missed, MONTHS, circle.day()).stream()
                .filter(window -> Telling.holders(window).size() >= HOLDERS
                        && appointments(circle.slice(), window) >= APPOINTMENTS)
                .forEach(together::addAll);
        return together.isEmpty()
                ? List.of()
                : List.of(finding(
                        circle, together.stream().sorted(Telling.BY_DATE).toList()));
    }

    /** How many appointments the items tell of: what is linked, directly or by others of the window, is one. */
    private static int appointments(Slice slice, List<ItemRow> window) {
        Set<ItemRow> left = new HashSet<>(window);
        int appointments = 0;
        for (ItemRow item : window) {
            if (left.remove(item)) {
                appointments++;
                List<ItemRow> same = new ArrayList<>(List.of(item));
                for (int i = 0; i < same.size(); i++) {
                    ItemRow one = same.get(i);
                    left.stream()
                            .filter(other -> slice.links().linked(one, other))
                            .forEach(same::add);
                    same.forEach(left::remove);
                }
            }
        }
        return appointments;
    }

    private Finding finding(Circle circle, List<ItemRow> items) {
        Wording say = new Wording(circle.slice());
        String child = say.person(circle.child());
        OptionalInt age = circle.child().age();
        boolean brought = age.isEmpty() || age.getAsInt() < GOES_ALONE;
        String dates = Telling.dates(say, items);
        return FindingBuilder.of(id(), FindingKey.who(circle.child()))
                .child(circle.child())
                .about(circle.child())
                .agencies(Telling.holders(items))
                .evidence(items)
                .says(Wording.sentence(
                        brought
                                ? child + " was not brought to appointments on " + dates
                                : "Appointments of " + child + " on " + dates + " are recorded as missed"))
                .asks(
                        "What stood in the way of these appointments, what care has " + child
                                + " gone without, what would make it easier, and who sees all of them together?",
                        say.contacts(Telling.holders(items), "the agencies that hold them"))
                .refutedBy("a link that says which of these items tell of one appointment")
                .build();
    }
}
