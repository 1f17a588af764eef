package org.kith.review.beside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Holdings;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.information.chronology.Chronologies;
import org.kith.information.chronology.Entry;
import org.kith.kernel.Moment;
import org.kith.review.Period;
import org.kith.review.PeriodItems;

/**
 * Something that happened, became known or reached an agency on one day: a step of a review that is played. What was recorded
 * later than it happened is two steps, and the first of them says that nobody could know of it yet.
 *
 * @param words what, with the agencies that hold it
 * @param other of what happened, the later day on which it became known; of what became known, the earlier day on which it
 *     happened; null where both were one day
 */
public record Happening(
        LocalDate day, Sort sort, String words, @Nullable LocalDate other) {

    /** In the order in which they are told of one day. */
    public enum Sort {
        HAPPENED("Happened"),
        KNOWN("Became known"),
        REACHED("Reached an agency");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private static final Comparator<Happening> ORDER =
            Comparator.comparing(Happening::day).thenComparing(Happening::sort);

    /** All of a period, in order. */
    public static List<Happening> in(Circle circle, Period period) {
        Set<Happening> all = new LinkedHashSet<>();
        for (Entry entry : Chronologies.of(circle).entries()) {
            String words = entry.said().text() + " (" + entry.source().names() + ")";
            LocalDate happened = dayOf(
                    entry.when().from() != null
                            ? entry.when().from()
                            : entry.when().to());
            LocalDate known = dayOf(entry.when().known());
            all.addAll(steps(words, happened, known));
        }
        for (ItemRow item : PeriodItems.aboutNobody(circle, period)) {
            all.addAll(steps(
                    "“" + Called.item(item) + "”, joined to nobody ("
                            + Called.in(circle.slice()).agency(item.heldBy()) + ")",
                    dayOf(item.occurredFrom() != null ? item.occurredFrom() : item.occurredTo()),
                    dayOf(item.recordedAt())));
        }
        all.addAll(reached(circle, period));
        return all.stream().filter(one -> period.holds(one.day())).sorted(ORDER).toList();
    }

    private static List<Happening> steps(String words, @Nullable LocalDate happened, @Nullable LocalDate known) {
        List<Happening> steps = new ArrayList<>();
        boolean later = happened != null && known != null && known.isAfter(happened);
        if (happened != null) {
            steps.add(new Happening(happened, Sort.HAPPENED, words, later ? known : null));
        }
        if (known != null && (later || happened == null)) {
            steps.add(new Happening(known, Sort.KNOWN, words, happened));
        }
        return steps;
    }

    private static List<Happening> reached(Circle circle, Period period) {
        Slice slice = circle.slice();
        Called called = Called.in(slice);
        List<Happening> all = new ArrayList<>();
        for (ItemRow item : PeriodItems.of(circle, period)) {
            for (Holdings.Receipt receipt : slice.holdings().receipts(item)) {
                all.add(new Happening(
                        receipt.at().day(),
                        Sort.REACHED,
                        "“" + Called.item(item) + "” reached " + called.agency(receipt.agency()),
                        null));
            }
        }
        return all;
    }

    private static @Nullable LocalDate dayOf(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }
}
