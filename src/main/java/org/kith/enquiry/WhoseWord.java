package org.kith.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.SayingSort;

/**
 * On whose word an item rests, as far as it is somebody's word: an explanation, what somebody heard from another, a claim.
 * It says what is recorded and judges nobody. A check is another item that bears it out or speaks against it.
 */
public final class WhoseWord {

    private WhoseWord() {}

    /** A sentence, or nothing where the item is no word of somebody's, or is not for this reader. */
    public static Optional<String> of(Circle circle, ItemRow item) {
        boolean word = item.statement() == SayingSort.EXPLANATION
                || item.statement() == SayingSort.THIRD_PARTY
                || item.kind() == ItemKind.CLAIM;
        if (!word || item.restricted()) {
            return Optional.empty();
        }
        return Optional.of(
                "Rests on the word of " + who(circle, item.reportedBy()) + "; " + checks(circle.slice(), item) + ".");
    }

    private static String who(Circle circle, @Nullable String reporter) {
        Called called = Called.in(circle.slice());
        Person person = circle.slice().people().of(reporter);
        if (person == null) {
            return called.speaker(reporter).orElse("somebody who is not recorded");
        }
        List<String> relation = called.relation(person, circle.child());
        return called.person(person)
                + (person.equals(circle.child())
                        ? ", the child"
                        : relation.isEmpty() ? "" : " (" + relation.getFirst() + ")");
    }

    private static String checks(Slice slice, ItemRow item) {
        List<String> checks = new ArrayList<>();
        for (LinkRow link : slice.links().of(item)) {
            ItemRow other = slice.row(ItemRow.class, link.toItem().equals(item.id()) ? link.fromItem() : link.toItem());
            String what = link.type() == LinkType.CORROBORATES
                    ? "borne out by"
                    : link.type() == LinkType.CONTRADICTS ? "said otherwise in" : null;
            if (what != null && other != null) {
                checks.add(what + " “" + Called.item(other) + "” ("
                        + Called.in(slice).agency(other.heldBy()) + ")");
            }
        }
        return checks.isEmpty() ? "no check is recorded" : Called.list(checks);
    }

    /** What came of an item: its outcome, or that none is recorded, where it is an allegation; nothing for others. */
    public static Optional<String> outcome(ItemRow item) {
        ItemOutcome outcome = item.outcome();
        if (item.restricted() || outcome == null && item.kind() != ItemKind.ALLEGATION) {
            return Optional.empty();
        }
        return Optional.of("Outcome: "
                + (outcome == null
                        ? "none recorded"
                        : Objects.requireNonNull(outcome).label()));
    }
}
