package org.kith.circle;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.LinkType;

/**
 * What others have said of an item: that another one takes its place, or says otherwise. It is shown wherever the item is,
 * because a correction that only stands with whoever made it corrects nothing. It settles nothing: both items stay.
 *
 * @param marks the latest first; what takes its place before what says otherwise
 */
public record ItemStanding(List<Mark> marks) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * One of them.
     *
     * @param superseded whether the other item takes its place; otherwise the two contradict each other
     * @param other the other item
     * @param at when somebody joined the two
     * @param by who disputes it, where a person says otherwise and not an agency: they themselves, or somebody who wrote it
     *     down for them; null where that is not so, or not for this reader
     */
    public record Mark(
            boolean superseded,
            ItemRow other,
            @Nullable Moment at,
            @Nullable Person by) {

        /** One word, for a mark beside the item. */
        public String word() {
            return superseded ? "Superseded" : "Disputed";
        }
    }

    public static ItemStanding of(Slice slice, ItemRow item) {
        List<Mark> superseded = new ArrayList<>();
        List<Mark> disputed = new ArrayList<>();
        for (LinkRow link : slice.links().of(item)) {
            boolean to = link.toItem().equals(item.id());
            ItemRow other = slice.row(ItemRow.class, to ? link.fromItem() : link.toItem());
            if (other != null && link.type() == LinkType.SUPERSEDES && to) {
                superseded.add(new Mark(true, other, link.madeAt(), null));
            } else if (other != null && link.type() == LinkType.CONTRADICTS) {
                disputed.add(new Mark(false, other, link.madeAt(), to ? disputing(slice, item, other) : null));
            }
        }
        java.util.Comparator<Mark> latest = java.util.Comparator.comparing(
                Mark::at, java.util.Comparator.nullsLast(java.util.Comparator.<Moment>reverseOrder()));
        superseded.sort(latest);
        disputed.sort(latest);
        superseded.addAll(disputed);
        return new ItemStanding(List.copyOf(superseded));
    }

    /** Whoever said what was recorded against it afterwards. Of two accounts the earlier disputes nothing. */
    private static @Nullable Person disputing(Slice slice, ItemRow item, ItemRow other) {
        Moment before = item.recordedAt();
        Moment after = other.recordedAt();
        boolean later = before == null || after == null || !after.isBefore(before);
        return other.restricted() || !later ? null : slice.people().of(other.reportedBy());
    }

    /** The marks as one word each, without repeating: {@code Superseded}, {@code Disputed}. */
    public List<String> words() {
        return marks.stream().map(Mark::word).distinct().toList();
    }

    /** A sentence for each: what the other item says and who holds it; of a restricted one only whom to contact. */
    public List<String> sentences(Slice slice) {
        Called called = Called.in(slice);
        return marks.stream().map(mark -> sentence(mark, called)).distinct().toList();
    }

    private static String sentence(Mark mark, Called called) {
        Person by = mark.by();
        if (by == null) {
            return (mark.superseded() ? "Superseded by " : "Disputed: another item says otherwise, ")
                    + said(mark.other(), called) + ".";
        }
        Moment at = mark.other().moment();
        return "Disputed by " + called.person(by) + (at == null ? "" : ", on " + DAY.format(at.day())) + ": they say “"
                + Called.item(mark.other()) + "” (recorded by "
                + called.agency(mark.other().heldBy()) + ").";
    }

    private static String said(ItemRow other, Called called) {
        Moment at = other.moment();
        String day = at == null ? "" : ", " + DAY.format(at.day());
        return other.restricted()
                ? "a restricted item: contact " + called.agency(other.heldBy())
                : "“" + Called.item(other) + "” (" + called.agency(other.heldBy()) + day + ")";
    }
}
