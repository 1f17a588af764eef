package org.kith.circle;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * One of them.
     *
     * @param superseded whether the other item takes its place; otherwise the two contradict each other
     * @param other the other item
     * @param at when somebody joined the two
     */
    public record Mark(
            boolean superseded, ItemRow other, @Nullable Moment at) {

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
                superseded.add(new Mark(true, other, link.madeAt()));
            } else if (other != null && link.type() == LinkType.CONTRADICTS) {
                disputed.add(new Mark(false, other, link.madeAt()));
            }
        }
        java.util.Comparator<Mark> latest = java.util.Comparator.comparing(
                Mark::at, java.util.Comparator.nullsLast(java.util.Comparator.<Moment>reverseOrder()));
        superseded.sort(latest);
        disputed.sort(latest);
        superseded.addAll(disputed);
        return new ItemStanding(List.copyOf(superseded));
    }

    /** The marks as one word each, without repeating: {@code Superseded}, {@code Disputed}. */
    public List<String> words() {
        return marks.stream().map(Mark::word).distinct().toList();
    }

    /** A sentence for each: what the other item says and who holds it; of a restricted one only whom to contact. */
    public List<String> sentences(Slice slice) {
        Called called = Called.in(slice);
        return marks.stream()
                .map(mark -> (mark.superseded() ? "Superseded by " : "Disputed: another item says otherwise, ")
                        + said(mark.other(), called)
                        + ".")
                .distinct()
                .toList();
    }

    private static String said(ItemRow other, Called called) {
        Moment at = other.moment();
        String day = at == null
                ? ""
                : ", "
                        + java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK)
                                .format(at.day());
        return other.restricted()
                ? "a restricted item: contact " + called.agency(other.heldBy())
                : "“" + Called.item(other) + "” (" + called.agency(other.heldBy()) + day + ")";
    }
}
