package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;

/**
 * {@code one-origin-many-items}: three or more items held by three or more agencies whose chains of origins end in one
 * further item.
 *
 * <p>Reviews and the literature on intelligence call it circular reporting: several agencies seem to confirm what was said
 * once. The item said first is not counted among the three; a chain of origins that runs in a circle ends nowhere. Where
 * the items concern no child, the finding stands by itself.
 */
final class OneOriginManyItems implements GapPattern {

    private static final int MANY = 3;

    @Override
    public String id() {
        return "one-origin-many-items";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        Map<String, ItemRow> origins = new LinkedHashMap<>();
        for (ItemRow item : circle.itemsAround()) {
            origins.put(item.id(), item);
            slice.origins().end(item).ifPresent(end -> origins.put(end.id(), end));
        }
        return origins.values().stream()
                .filter(origin -> repeatedByMany(slice, origin))
                .map(origin -> finding(slice, origin, List.of(circle.child())))
                .toList();
    }

    @Override
    public List<Finding> findApart(Slice slice) {
        return slice.items().all().stream()
                .filter(origin -> repeatedByMany(slice, origin)
                        && Several.of(slice, all(slice, origin)).nearNoChild())
                .map(origin -> finding(slice, origin, List.of()))
                .toList();
    }

    private static boolean repeatedByMany(Slice slice, ItemRow origin) {
        List<ItemRow> repeating = slice.origins().endingIn(origin);
        return repeating.size() >= MANY
                && repeating.stream().map(ItemRow::heldBy).distinct().count() >= MANY;
    }

    private static List<ItemRow> all(Slice slice, ItemRow origin) {
        List<ItemRow> all = new ArrayList<>(slice.origins().endingIn(origin));
        all.add(origin);
        return all;
    }

    private Finding finding(Slice slice, ItemRow origin, List<Person> children) {
        Wording say = new Wording(slice);
        Several repeating = Several.of(slice, slice.origins().endingIn(origin));
        Several all = Several.of(slice, all(slice, origin));
        String first = say.agency(origin.heldBy());
        return FindingBuilder.of(id(), FindingKey.thing(origin.id()))
                .children(children)
                .about(all.about())
                .agencies(all.holders())
                .evidence(all.items())
                .says(Wording.sentence("The items of " + say.agencies(repeating.holders())
                        + " go back to one, first held by " + first + ": " + say.item(origin) + "; recorded since are "
                        + repeating.inWords()))
                .asks(
                        "What does each of them know of its own, apart from what was first said to " + first
                                + ", and could whoever said it first be asked again?",
                        all.contacts())
                .refutedBy("an item among them that turns out not to repeat the first one")
                .build();
    }
}
