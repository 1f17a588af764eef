package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.SayingSort;

/**
 * {@code accounts-not-compared}: two items linked as contradicting each other; or two that each explain the same third; or
 * two linked as the same event with different holders, of which at least one is an explanation; and no link that compares
 * them, nor one decision citing both. Each concerns a child, and the later is dated in the last 24 months.
 *
 * <p>Reviews of injuries describe one account given to one agency and another to the next, each plausible alone. Two
 * accounts that somebody looked at together, or that one decision cites, are compared, whatever was concluded; two records
 * of one event with no explanation among them are simply two records.
 */
final class AccountsNotCompared implements GapPattern {

    private static final int MONTHS = 24;

    private record Accounts(ItemRow one, ItemRow other, String why) {

        Accounts {
            if (one.id().compareTo(other.id()) > 0) {
                ItemRow first = other;
                other = one;
                one = first;
            }
        }

        Set<String> ids() {
            return Set.of(one.id(), other.id());
        }
    }

    @Override
    public String id() {
        return "accounts-not-compared";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        Set<Set<String>> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        circle.itemsAround().stream()
                .flatMap(item -> beside(slice, item))
                .filter(pair -> seen.add(pair.ids()))
                .filter(pair -> recent(slice, pair) && !compared(slice, pair) && concernChildren(slice, pair))
                .forEach(pair -> findings.add(finding(circle, pair)));
        return findings;
    }

    private static Stream<Accounts> beside(Slice slice, ItemRow item) {
        List<Accounts> pairs = new ArrayList<>();
        for (LinkRow link : slice.links().of(item)) {
            ItemRow other =
                    slice.row(ItemRow.class, link.fromItem().equals(item.id()) ? link.toItem() : link.fromItem());
            if (other == null) {
                continue;
            }
            if (link.type() == LinkType.CONTRADICTS) {
                pairs.add(new Accounts(item, other, "linked as contradicting each other"));
            } else if (link.type() == LinkType.SAME_EVENT
                    && !item.heldBy().equals(other.heldBy())
                    && (explanation(item) || explanation(other))) {
                pairs.add(new Accounts(item, other, "linked as the same event"));
            } else if (link.type() == LinkType.EXPLAINS && link.fromItem().equals(item.id())) {
                slice.links().of(other).stream()
                        .filter(second -> second.type() == LinkType.EXPLAINS
                                && second.toItem().equals(other.id())
                                && !second.fromItem().equals(item.id()))
                        .flatMap(second -> Optional.ofNullable(slice.row(ItemRow.class, second.fromItem())).stream())
                        .map(second -> new Accounts(item, second, "each linked as explaining one thing"))
                        .forEach(pairs::add);
            }
        }
        return pairs.stream();
    }

    private static boolean explanation(ItemRow item) {
        return item.statement() == SayingSort.EXPLANATION;
    }

    private static boolean recent(Slice slice, Accounts pair) {
        LocalDate later = Stream.of(pair.one(), pair.other())
                .flatMap(item -> Optional.ofNullable(item.date()).stream())
                .max(LocalDate::compareTo)
                .orElse(null);
        return later != null
                && !later.isAfter(slice.day())
                && !later.isBefore(slice.day().minusMonths(MONTHS));
    }

    private static boolean compared(Slice slice, Accounts pair) {
        return slice.links().linked(pair.one(), pair.other(), LinkType.COMPARES)
                || slice.decisions().citedTogether(pair.one(), pair.other());
    }

    private static boolean concernChildren(Slice slice, Accounts pair) {
        return slice.concernsAChild(pair.one()) && slice.concernsAChild(pair.other());
    }

    private Finding finding(Circle circle, Accounts pair) {
        Slice slice = circle.slice();
        Several both = Several.of(slice, List.of(pair.one(), pair.other()));
        return FindingBuilder.of(
                        id(),
                        new FindingKey.Pair(
                                FindingKey.thing(pair.one().id()),
                                FindingKey.thing(pair.other().id())))
                .child(circle.child())
                .about(both.about())
                .agencies(both.holders())
                .evidence(both.items())
                .says(Wording.sentence("No comparison is recorded of two accounts, " + pair.why() + "; recorded are "
                        + both.inWordsWithHolders()))
                .asks(
                        "Where do the two accounts agree, where do they differ, who gave each of them to whom and when,"
                                + " and what would each have to explain?",
                        both.contacts())
                .refutedBy("a link that says somebody has compared the two, or one decision that cites both")
                .build();
    }
}
