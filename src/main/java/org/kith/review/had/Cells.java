package org.kith.review.had;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Holdings;
import org.kith.circle.ItemRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.information.life.ItemLife;
import org.kith.kernel.Moment;
import org.kith.kernel.WorkingCalendar;
import org.kith.review.had.Delay.Since;

/** Makes the cells of one item: what is recorded of it at each agency. */
final class Cells {

    /** What has no time of its own is always known: it stands before all that has one. */
    private static final Comparator<Moment> FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Slice slice;
    private final WorkingCalendar calendar;

    Cells(Slice slice, WorkingCalendar calendar) {
        this.slice = slice;
        this.calendar = calendar;
    }

    /** By id of the agency, its holder first. */
    Map<String, Cell> of(ItemRow item) {
        Map<String, Map<Stage, Optional<Moment>>> found = new LinkedHashMap<>();
        note(found, item.heldBy(), Stage.HELD, recorded(item));
        for (ShareRow share : slice.holdings().shares(item)) {
            note(found, share.sharedWith(), Stage.SHARED, share.sharedAt());
            if (share.readAt() != null && ItemLife.reports(slice, share.sharedWith(), null)) {
                note(found, share.sharedWith(), Stage.READ, share.readAt());
            }
        }
        for (Holdings.Receipt receipt : slice.holdings().receipts(item)) {
            note(found, receipt.agency(), Stage.RECEIVED, receipt.at());
        }
        for (EnquiryRow enquiry : slice.rows(EnquiryRow.class)) {
            boolean aside = enquiry.setAside().contains(item.id());
            if (aside || enquiry.cites().contains(item.id())) {
                slice.enquiries()
                        .runners(enquiry)
                        .forEach(agency ->
                                note(found, agency, aside ? Stage.SET_ASIDE : Stage.USED, enquiry.closedAt()));
            }
        }
        boolean sent = found.entrySet().stream()
                .anyMatch(at -> !at.getKey().equals(item.heldBy())
                        && (at.getValue().containsKey(Stage.SHARED)
                                || at.getValue().containsKey(Stage.RECEIVED)));
        Map<String, Cell> cells = new LinkedHashMap<>();
        found.forEach((agency, stages) -> cells.put(agency, cell(item, agency, stages, sent)));
        return cells;
    }

    /** Of several rows about one stage the first in time is told. */
    private static void note(
            Map<String, Map<Stage, Optional<Moment>>> found, String agency, Stage stage, @Nullable Moment at) {
        found.computeIfAbsent(agency, k -> new EnumMap<>(Stage.class))
                .merge(
                        stage,
                        Optional.ofNullable(at),
                        (one, other) -> FIRST.compare(one.orElse(null), other.orElse(null)) <= 0 ? one : other);
    }

    private Cell cell(ItemRow item, String agency, Map<Stage, Optional<Moment>> stages, boolean sent) {
        List<Cell.Step> steps = new ArrayList<>();
        stages.forEach(
                (stage, at) -> steps.add(new Cell.Step(stage, at.orElse(null), delay(item, stage, at.orElse(null)))));
        return new Cell(agency, steps, stop(item, agency, stages, sent));
    }

    private Optional<Delay> delay(ItemRow item, Stage stage, @Nullable Moment at) {
        Moment happened = happened(item);
        if (stage == Stage.HELD) {
            return Delay.between(happened, item.recordedAt(), Since.HAPPENED, calendar);
        }
        return item.recordedAt() != null
                ? Delay.between(item.recordedAt(), at, Since.RECORDED, calendar)
                : Delay.between(happened, at, Since.HAPPENED, calendar);
    }

    /** When it was over, where it went on for some days: before that it could not be recorded whole. */
    private static @Nullable Moment happened(ItemRow item) {
        return item.occurredTo() != null ? item.occurredTo() : item.occurredFrom();
    }

    /** An item without a day of recording counts from when it happened (gap catalogue, Time). */
    private static @Nullable Moment recorded(ItemRow item) {
        return item.recordedAt() != null ? item.recordedAt() : item.occurredFrom();
    }

    private Optional<Cell.Stop> stop(ItemRow item, String agency, Map<Stage, Optional<Moment>> stages, boolean sent) {
        if (stages.containsKey(Stage.USED) || stages.containsKey(Stage.SET_ASIDE)) {
            return Optional.empty();
        }
        if (agency.equals(item.heldBy())) {
            return sent ? Optional.empty() : Optional.of(Cell.Stop.WENT_NO_FURTHER);
        }
        if (!stages.containsKey(Stage.RECEIVED)) {
            return Optional.of(Cell.Stop.NOT_RECEIVED);
        }
        boolean waited = stages.containsKey(Stage.SHARED)
                && !stages.containsKey(Stage.READ)
                && ItemLife.reports(slice, agency, null);
        return waited ? Optional.of(Cell.Stop.NOT_READ) : Optional.empty();
    }
}
