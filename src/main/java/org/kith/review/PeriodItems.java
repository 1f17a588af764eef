package org.kith.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.circle.Circle;
import org.kith.circle.Holdings;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.circle.Unlinked;
import org.kith.kernel.Moment;

/**
 * Which items a review of a period looks at: those about the child or somebody who was of the home circle on some day of the
 * period, of which something lies in it – that it happened or was recorded, was sent, reached somebody, or was read. What
 * was recorded years before and was passed on meanwhile is among them.
 */
public final class PeriodItems {

    /**
     * In the order in which things happened; what has no day was always so. Of the same moment by what they say: ids differ
     * from store to store, and a report does not.
     */
    public static final Comparator<ItemRow> BY_DATE = Comparator.comparing(
                    ItemRow::moment, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(ItemRow::recordedAt, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(ItemRow::kind)
            .thenComparing(ItemRow::summary, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(ItemRow::id);

    private PeriodItems() {}

    /** The people whose items are looked at: the child, and the home circle of every day of the period. */
    public static Set<Person> people(Circle circle, Period period) {
        Slice slice = circle.slice();
        Set<Person> people = new TreeSet<>(slice.homeCircle(circle.child()).people());
        people.add(circle.child());
        // The circle of a day holds the twelve months before it: so a year apart leaves no day out.
        for (LocalDate day = period.to(); !day.isBefore(period.from()); day = day.minusYears(1)) {
            people.addAll(slice.homeCircleOn(circle.child(), day));
        }
        return people;
    }

    /** In the order in which things happened. */
    public static List<ItemRow> of(Circle circle, Period period) {
        Slice slice = circle.slice();
        Set<ItemRow> items = new LinkedHashSet<>();
        people(circle, period).forEach(person -> items.addAll(slice.items().about(person)));
        Set<String> used = used(slice, period);
        return items.stream()
                .filter(item -> used.contains(item.id()) || moments(slice, item).anyMatch(period::holds))
                .sorted(BY_DATE)
                .toList();
    }

    /**
     * Items of the period that are about nobody and were recorded of a home of one of these people: a reader of the period
     * must know of them, and nobody has said yet that they are about the child.
     */
    public static List<ItemRow> aboutNobody(Circle circle, Period period) {
        Slice slice = circle.slice();
        Set<ItemRow> items = new LinkedHashSet<>();
        for (Person person : people(circle, period)) {
            slice.unlinked().near(person).stream()
                    .filter(item -> slice.unlinked().why(item, person).contains(Unlinked.Near.STAYS_THERE))
                    .forEach(items::add);
        }
        return items.stream()
                .filter(item -> moments(slice, item).anyMatch(period::holds))
                .sorted(BY_DATE)
                .toList();
    }

    private static Stream<Moment> moments(Slice slice, ItemRow item) {
        return Stream.of(
                        Stream.of(item.occurredFrom(), item.occurredTo(), item.recordedAt()),
                        slice.holdings().shares(item).stream().map(ShareRow::sharedAt),
                        slice.holdings().shares(item).stream().map(ShareRow::readAt),
                        slice.holdings().receipts(item).stream().map(Holdings.Receipt::at))
                .flatMap(each -> each)
                .filter(java.util.Objects::nonNull);
    }

    private static Set<String> used(Slice slice, Period period) {
        Set<String> used = new HashSet<>();
        slice.rows(org.kith.circle.EnquiryRow.class).stream()
                .filter(enquiry -> period.holds(enquiry.closedAt()))
                .forEach(enquiry -> {
                    used.addAll(enquiry.cites());
                    used.addAll(enquiry.setAside());
                });
        return used;
    }
}
