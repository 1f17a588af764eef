package org.kith.gaps.patterns;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.circle.Circle;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.Unlinked;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;

/**
 * {@code item-not-linked}: an item recorded by T, about nobody. Its candidates are the people with a stay at its household
 * on its date, and those whose full name stands in its text; it concerns the children whose home circle holds one.
 */
final class ItemNotLinked implements GapPattern {

    @Override
    public String id() {
        return "item-not-linked";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Unlinked unlinked = circle.slice().unlinked();
        return circle.home().people().stream()
                .flatMap(person -> unlinked.near(person).stream())
                .distinct()
                .map(item -> finding(circle.slice(), item, unlinked.candidates(item), List.of(circle.child())))
                .toList();
    }

    /** An item about nobody is one finding also when nobody is near it, or nobody living. */
    @Override
    public List<Finding> findApart(Slice slice) {
        Unlinked unlinked = slice.unlinked();
        return unlinked.items().stream()
                .filter(item -> children(slice, unlinked.candidates(item)).isEmpty())
                .map(item -> finding(slice, item, unlinked.candidates(item), List.of()))
                .toList();
    }

    private static SortedSet<Person> children(Slice slice, SortedSet<Person> candidates) {
        SortedSet<Person> children = new TreeSet<>();
        candidates.forEach(person -> children.addAll(slice.childrenAround(person)));
        return children;
    }

    private Finding finding(Slice slice, ItemRow item, SortedSet<Person> candidates, List<Person> children) {
        Wording say = new Wording(slice);
        String holder = say.agency(item.heldBy());
        HouseholdRow household = slice.row(HouseholdRow.class, item.household());
        String where = household == null ? "" : " at " + say.household(household);
        String who =
                candidates.isEmpty() ? "nobody recorded is near it" : "recorded near it are " + say.people(candidates);
        return FindingBuilder.of(id(), FindingKey.thing(item.id()))
                .children(children)
                .about(candidates)
                .agency(item.heldBy())
                .evidence(item)
                .says(Wording.sentence("No person is recorded as joined to " + say.item(item) + where + ", held by "
                        + holder + ", and " + who))
                .asks(
                        "Whom is " + say.item(item) + where + " about"
                                + (candidates.isEmpty()
                                        ? ", and how could that be found out?"
                                        : ": " + say.people(candidates) + ", or somebody else, and how is that known?"),
                        say.contact(item.heldBy()))
                .refutedBy("a person joined to the item by somebody who can say why")
                .build();
    }
}
