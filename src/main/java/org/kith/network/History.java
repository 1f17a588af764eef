package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Moment;

/**
 * When things were, around a child: what a bar of time is drawn from.
 *
 * @param from the first day there is anything to see
 * @param to the day one looks from
 * @param items of every item about the child's home and family circle one day, in order: the day it was recorded where
 *     one looks at what was known, its own date where at what happened
 * @param enquiries about the child, in order of opening
 * @param changes the days on which something around the child was recorded, began or ended, in order
 */
public record History(
        LocalDate from, LocalDate to, List<LocalDate> items, List<Enquiry> enquiries, List<LocalDate> changes) {

    /** Nobody looks for what was before a child could have been expected, save for a year. */
    private static final int MONTHS_BEFORE_BIRTH = 21;

    /**
     * @param closed null while it is open
     */
    public record Enquiry(LocalDate opened, @Nullable LocalDate closed) {}

    public History {
        items = List.copyOf(items);
        enquiries = List.copyOf(enquiries);
        changes = List.copyOf(changes);
    }

    /**
     * @param from the first day wanted
     */
    static History of(Circle circle, Sight.Mode mode, LocalDate from) {
        return new Gathering(circle, mode).history(from);
    }

    /** The first day on which anything was so or known that can have to do with this child; a year ago at the latest. */
    static LocalDate first(Circle circle) {
        LocalDate known = new Gathering(circle, Sight.Mode.KNOWN).first();
        LocalDate happened = new Gathering(circle, Sight.Mode.HAPPENED).first();
        return known.isBefore(happened) ? known : happened;
    }

    private static final class Gathering {

        private final Circle circle;
        private final Slice slice;
        private final boolean known;
        private final SortedSet<LocalDate> changes = new TreeSet<>();

        Gathering(Circle circle, Sight.Mode mode) {
            this.circle = circle;
            this.slice = circle.slice();
            this.known = mode == Sight.Mode.KNOWN;
        }

        private Set<ItemRow> gather() {
            Set<ItemRow> items = new LinkedHashSet<>();
            for (Person person : circle.familyCircle()) {
                items.addAll(slice.items().about(person));
                person(person);
            }
            items.forEach(this::item);
            if (known) {
                changes.addAll(slice.revised());
            }
            return items;
        }

        History history(LocalDate from) {
            Set<ItemRow> items = gather();
            LocalDate to = circle.day();
            changes.removeIf(day -> day.isBefore(from) || day.isAfter(to));
            return new History(
                    from,
                    to,
                    items.stream()
                            .flatMap(item -> days(known ? item.known() : item.moment()).stream())
                            .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                            .sorted()
                            .toList(),
                    circle.enquiries().stream()
                            .flatMap(row -> enquiry(row, to).stream())
                            .toList(),
                    List.copyOf(changes));
        }

        LocalDate first() {
            gather();
            LocalDate to = circle.day();
            LocalDate born = circle.child().born();
            LocalDate earliest = born == null ? LocalDate.MIN : born.minusMonths(MONTHS_BEFORE_BIRTH);
            LocalDate first = changes.tailSet(earliest).isEmpty()
                    ? to
                    : changes.tailSet(earliest).first();
            return first.isAfter(to.minusYears(1)) ? to.minusYears(1) : first.withDayOfMonth(1);
        }

        private static List<Enquiry> enquiry(EnquiryRow row, LocalDate to) {
            Moment opened = row.openedAt();
            return opened == null || opened.day().isAfter(to)
                    ? List.of()
                    : List.of(new Enquiry(
                            opened.day(),
                            row.closedAt() == null ? null : row.closedAt().day()));
        }

        private void person(Person person) {
            for (PersonRecordRow record : person.records()) {
                day(record, record.dateOfBirth(), record.dateOfDeath());
            }
            slice.rows(StayRow.class).stream()
                    .filter(stay -> Objects.equals(person, slice.people().of(stay.person())))
                    .forEach(stay -> day(stay, stay.from(), stay.to()));
            for (Kin.Tie tie : slice.kin().of(person)) {
                day(tie.row(), tie.row().from(), tie.row().to());
            }
            for (InvolvementRow row : slice.involvements().of(person)) {
                day(row, row.from(), row.to());
            }
            for (EnquiryRow row : slice.enquiries().about(person)) {
                moment(row, row.openedAt());
                moment(row, row.closedAt());
            }
            for (RequestRow row : slice.requests().naming(person)) {
                moment(row, row.askedAt());
                moment(row, row.respondedAt());
            }
        }

        private void item(ItemRow item) {
            day(item, item.date(), null);
            moment(item, item.outcomeAt());
            slice.rows(ShareRow.class).stream()
                    .filter(share -> share.item().equals(item.id()))
                    .forEach(share -> moment(share, share.receivedAt()));
        }

        private void moment(Row row, @Nullable Moment moment) {
            day(row, moment == null ? null : moment.day(), null);
        }

        /** What was known only later changes what was known only then; the day after an end is the first without it. */
        private void day(Row row, @Nullable LocalDate begun, @Nullable LocalDate last) {
            Collection<LocalDate> learned = known ? days(row.known()) : List.of();
            List<LocalDate> days = new ArrayList<>(learned);
            if (begun != null) {
                days.add(begun);
            }
            if (last != null) {
                days.add(last.plusDays(1));
            }
            LocalDate earliest = learned.isEmpty() ? LocalDate.MIN : Collections.max(learned);
            days.stream().map(day -> day.isBefore(earliest) ? earliest : day).forEach(changes::add);
        }

        private static List<LocalDate> days(@Nullable Moment moment) {
            return moment == null ? List.of() : List.of(moment.day());
        }
    }
}
