package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.information.ItemStory;
import org.kith.information.LooseItem;

/**
 * What is near a child and joined to nobody or to no other agency.
 *
 * @param aboutNobody items about nobody with somebody of this family circle among those they may be about, newest first
 * @param setAside those of them that somebody set aside, for everybody or for this child
 * @param withHolderOnly items about the home circle that no agency but the holder has, newest first
 * @param others who else works with the child
 */
record UnlinkedList(
        List<LooseItem> aboutNobody, List<LooseItem> setAside, List<ItemStory> withHolderOnly, List<String> others) {

    static UnlinkedList of(Circle circle) {
        Slice slice = circle.slice();
        SortedSet<Person> near = InvolvementTable.people(circle);
        List<LooseItem> loose = new ArrayList<>();
        for (ItemRow item : slice.unlinked().items()) {
            if (slice.unlinked().candidates(item).stream().anyMatch(near::contains)) {
                loose.add(LooseItem.of(slice, item, circle.child()));
            }
        }
        loose.sort(Comparator.comparing((LooseItem one) -> one.row().date(), NEWEST));
        List<ItemStory> alone = circle.itemsAround().stream()
                .filter(item -> slice.holdings().whoHas(item).size() == 1)
                .map(item -> ItemStory.of(slice, item))
                .sorted(Comparator.comparing((ItemStory story) -> story.row().date(), NEWEST))
                .toList();
        Called called = Called.in(slice);
        List<String> others =
                circle.workingWithChild().stream().map(called::agency).sorted().toList();
        return new UnlinkedList(
                loose.stream().filter(item -> item.setAside() == null).toList(),
                loose.stream().filter(item -> item.setAside() != null).toList(),
                alone,
                others);
    }

    private static final Comparator<@Nullable LocalDate> NEWEST =
            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder());

    boolean nothing() {
        return aboutNobody.isEmpty() && withHolderOnly.isEmpty();
    }
}
