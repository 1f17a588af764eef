package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemKind;

/**
 * {@code unease-not-followed}: an item of kind unease, recorded 30 to 365 days before T, no outcome, no link, cited by no
 * decision.
 *
 * <p>Source: reviews in which somebody had written down early that something did not feel right, and nobody came back to
 * it. Guards: a month is left to come back to it, and after a year it is history; whatever joins it to anything ends it.
 */
final class UneaseNotFollowed implements GapPattern {

    private static final int FROM_DAYS = 30;
    private static final int TO_DAYS = 365;

    @Override
    public String id() {
        return "unease-not-followed";
    }

    @Override
    public List<Finding> find(Circle circle) {
        return circle.itemsAround().stream()
                .filter(item -> notFollowed(circle.slice(), item))
                .map(item -> finding(circle.slice(), item, List.of(circle.child())))
                .toList();
    }

    /** Unease about nobody yet, or about somebody around whom no child is known. */
    @Override
    public List<Finding> findApart(Slice slice) {
        return slice.items().all().stream()
                .filter(item ->
                        notFollowed(slice, item) && slice.concerned(item).isEmpty() && !onlyTheDead(slice, item))
                .map(item -> finding(slice, item, List.of()))
                .toList();
    }

    private static boolean onlyTheDead(Slice slice, ItemRow item) {
        SortedSet<Person> about = slice.items().about(item);
        return !about.isEmpty()
                && (about.stream().allMatch(Person::dead) || about.stream().anyMatch(slice::deadChildAround));
    }

    private static boolean notFollowed(Slice slice, ItemRow item) {
        LocalDate recorded = recorded(item);
        if (item.kind() != ItemKind.UNEASE || item.outcome() != null || recorded == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(recorded, slice.day());
        return days >= FROM_DAYS
                && days <= TO_DAYS
                && slice.links().of(item).isEmpty()
                && !slice.decisions().cited(item);
    }

    /** An empty {@code recorded_at} is {@code occurred_from}. */
    private static @Nullable LocalDate recorded(ItemRow item) {
        Moment moment = item.recordedAt() != null ? item.recordedAt() : item.occurredFrom();
        return moment == null ? null : moment.day();
    }

    private Finding finding(Slice slice, ItemRow item, List<Person> children) {
        Wording say = new Wording(slice);
        String holder = say.agency(item.heldBy());
        SortedSet<Person> about = slice.items().about(item);
        String whom = about.isEmpty() || item.restricted() ? "" : " about " + say.people(about);
        return FindingBuilder.of(id(), FindingKey.thing(item.id()))
                .children(children)
                .about(about)
                .agency(item.heldBy())
                .evidence(item)
                .says(Wording.sentence("Nothing is recorded since on " + say.item(item) + whom + "; " + holder
                        + " recorded it on " + Wording.date(recorded(item))
                        + ", and no outcome, link or decision is recorded with it"))
                .asks(
                        "What became of what " + holder + " recorded on " + Wording.date(recorded(item))
                                + ": has it been confirmed, has it lifted, or does it stand?",
                        say.contact(item.heldBy()))
                .refutedBy("an outcome of the item, a link to another, or a decision that names it")
                .build();
    }
}
