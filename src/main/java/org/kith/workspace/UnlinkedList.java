package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.information.ItemStory;

/**
 * What is near a child and joined to nobody or to no other agency.
 *
 * @param aboutNobody items about nobody with somebody of this family circle among those they may be about, newest first
 * @param withHolderOnly items about the home circle that no agency but the holder has, newest first
 * @param others who else works with the child
 */
record UnlinkedList(List<Loose> aboutNobody, List<ItemStory> withHolderOnly, List<String> others) {

    /** An item about nobody, and whom it may be about. Candidates are a place to look, not a finding about anybody. */
    record Loose(ItemStory item, List<Candidate> candidates) {}

    record Candidate(PersonLink person, String why) {}

    static UnlinkedList of(Circle circle) {
        Slice slice = circle.slice();
        SortedSet<Person> near = InvolvementTable.people(circle);
        List<Loose> loose = new ArrayList<>();
        for (ItemRow item : slice.unlinked().items()) {
            SortedSet<Person> candidates = slice.unlinked().candidates(item);
            if (candidates.stream().anyMatch(near::contains)) {
                loose.add(new Loose(
                        ItemStory.of(slice, item),
                        candidates.stream()
                                .map(person -> new Candidate(PersonLink.of(circle, person), why(slice, item, person)))
                                .toList()));
            }
        }
        loose.sort(Comparator.comparing((Loose one) -> one.item().row().date(), NEWEST));
        List<ItemStory> alone = circle.itemsAround().stream()
                .filter(item -> slice.holdings().whoHas(item).size() == 1)
                .map(item -> ItemStory.of(slice, item))
                .sorted(Comparator.comparing((ItemStory story) -> story.row().date(), NEWEST))
                .toList();
        Called called = Called.in(slice);
        List<String> others =
                circle.workingWithChild().stream().map(called::agency).sorted().toList();
        return new UnlinkedList(loose, alone, others);
    }

    private static final Comparator<@Nullable LocalDate> NEWEST =
            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder());

    private static String why(Slice slice, ItemRow item, Person person) {
        LocalDate date = item.date();
        HouseholdRow household = slice.row(HouseholdRow.class, item.household());
        boolean stays = household != null
                && date != null
                && slice.stays().at(household.id()).stream()
                        .filter(stay -> stay.person().equals(person))
                        .map(HomeStay::days)
                        .anyMatch(days -> days.contains(date));
        return stays && household != null
                ? "is recorded as staying at " + Called.address(household) + " on that day"
                : "the name stands in the text";
    }

    boolean nothing() {
        return aboutNobody.isEmpty() && withHolderOnly.isEmpty();
    }
}
