package org.kith.gaps.patterns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;

/**
 * {@code low-level-items-across-agencies}: c is not live; four or more concern items about c or the home circle within 6
 * months, at least one of them about c, from three or more holders, and no decision cites two of them from different
 * holders. Each window is judged on all its concern items.
 *
 * <p>Source: case reviews of neglect, where no single agency held enough to refer and nobody laid the small things side by
 * side. Guard: a child with an open enquiry has somebody to read them together; one decision that cites two of different
 * holders settles the window. It is no sum of severity: the items are shown, not weighed.
 */
final class LowLevelItemsAcrossAgencies implements GapPattern {

    private static final int MONTHS = 6;
    private static final int ITEMS = 4;
    private static final int HOLDERS = 3;

    @Override
    public String id() {
        return "low-level-items-across-agencies";
    }

    @Override
    public List<Finding> find(Circle circle) {
        if (circle.live()) {
            return List.of();
        }
        List<ItemRow> concerns = circle.itemsAround().stream()
                .filter(circle.slice().items()::concern)
                .toList();
        Set<ItemRow> together = new LinkedHashSet<>();
        Windows.of(concerns, MONTHS, circle.day()).stream()
                .filter(window -> scattered(circle, window))
                .forEach(together::addAll);
        return together.isEmpty()
                ? List.of()
                : List.of(finding(
                        circle, together.stream().sorted(Telling.BY_DATE).toList()));
    }

    private static boolean scattered(Circle circle, List<ItemRow> window) {
        Slice slice = circle.slice();
        return window.size() >= ITEMS
                && Telling.holders(window).size() >= HOLDERS
                && window.stream().anyMatch(item -> slice.items().about(item).contains(circle.child()))
                && !ReadTogether.byOneDecision(slice, window);
    }

    private Finding finding(Circle circle, List<ItemRow> items) {
        Slice slice = circle.slice();
        Wording say = new Wording(slice);
        String child = say.person(circle.child());
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.who(circle.child()))
                .child(circle.child())
                .agencies(Telling.holders(items))
                .evidence(items);
        items.forEach(item -> finding.about(slice.items().about(item)));
        return finding.says(Wording.sentence("No decision is recorded that names items of two agencies among those"
                        + " around " + child + "; recorded are " + Telling.items(say, items)))
                .asks(
                        "What do these items around " + child + " say when they are laid side by side, what is daily"
                                + " life like for " + child + ", and who will bring those together who hold them?",
                        say.contacts(Telling.holders(items), "the agencies that hold them"))
                .refutedBy("a decision that names items of two of these agencies, or an open enquiry about " + child)
                .build();
    }
}
