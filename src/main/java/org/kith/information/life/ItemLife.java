package org.kith.information.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Holdings;
import org.kith.circle.ItemPersonRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.circle.ReadingRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemPersonState;

/**
 * What became of an item, stage by stage, as far as it is recorded, and where it stands still. A stage is said by agency and
 * never by person; a reading is shown of agencies that report reading, and of the reader's own.
 *
 * @param steps every stage, in order
 * @param standsStill where it stands still; empty once a decision names it
 */
public record ItemLife(List<Step> steps, Optional<LifeStage> standsStill) {

    /**
     * One stage.
     *
     * @param marks what is recorded of it, the earliest first; none where nothing is
     * @param nothing what is not recorded, in a sentence; for a stage that is reached empty
     */
    public record Step(LifeStage stage, List<Mark> marks, String nothing) {

        public Step {
            marks = List.copyOf(marks);
        }

        public boolean reached() {
            return !marks.isEmpty();
        }
    }

    /**
     * That a stage was reached.
     *
     * @param words by which agency, or how
     * @param at when; null where no time is recorded
     */
    public record Mark(String words, @Nullable Moment at) {}

    /**
     * @param own id of the reader's own agency, or null
     */
    public static ItemLife of(Slice slice, ItemRow item, @Nullable String own) {
        Map<LifeStage, List<Mark>> marks = new EnumMap<>(LifeStage.class);
        for (LifeStage stage : LifeStage.values()) {
            List<Mark> some = new ArrayList<>(marks(slice, item, stage, own));
            some.sort(Comparator.comparing(Mark::at, Comparator.nullsLast(Comparator.<Moment>naturalOrder())));
            marks.put(stage, some.stream().distinct().toList());
        }
        List<Step> steps = new ArrayList<>();
        marks.forEach((stage, some) ->
                steps.add(new Step(stage, some, some.isEmpty() ? nothing(slice, item, stage, own) : "")));
        return new ItemLife(List.copyOf(steps), standsStill(slice, item, marks, own));
    }

    /** The first stage after which nothing is recorded that could be; a reading nobody would report is not waited for. */
    private static Optional<LifeStage> standsStill(
            Slice slice, ItemRow item, Map<LifeStage, List<Mark>> marks, @Nullable String own) {
        if (reached(marks, LifeStage.USED)) {
            return Optional.empty();
        }
        for (LifeStage stage : LifeStage.values()) {
            boolean silent = stage == LifeStage.READ && !reported(slice, item, own);
            if (!reached(marks, stage) && !silent) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    private static boolean reached(Map<LifeStage, List<Mark>> marks, LifeStage stage) {
        return !marks.getOrDefault(stage, List.of()).isEmpty();
    }

    private static List<Mark> marks(Slice slice, ItemRow item, LifeStage stage, @Nullable String own) {
        Called called = Called.in(slice);
        return switch (stage) {
            case RECORDED -> List.of(new Mark(called.agency(item.heldBy()), item.recordedAt()));
            case SHARED ->
                slice.holdings().shares(item).stream()
                        .map(share -> new Mark("with " + called.agency(share.sharedWith()), share.sharedAt()))
                        .toList();
            case RECEIVED -> received(slice, item, called);
            case READ -> read(slice, item, called, own);
            case JOINED -> joined(slice, item, called);
            case WEIGHED -> weighed(slice, item, called);
            case USED -> used(slice, item, called);
        };
    }

    private static List<Mark> received(Slice slice, ItemRow item, Called called) {
        List<Mark> marks = new ArrayList<>();
        for (Holdings.Receipt receipt : slice.holdings().receipts(item)) {
            String answer = receipt.by() instanceof ShareRow ? "" : ", with an answer";
            marks.add(new Mark("by " + called.agency(receipt.agency()) + answer, receipt.at()));
        }
        return marks;
    }

    private static List<Mark> read(Slice slice, ItemRow item, Called called, @Nullable String own) {
        return slice.holdings().shares(item).stream()
                .filter(share -> share.readAt() != null && reports(slice, share.sharedWith(), own))
                .map(share -> new Mark("by " + called.agency(share.sharedWith()), share.readAt()))
                .toList();
    }

    /**
     * Whether this reader may learn when an agency reads: that is its own affair, unless it reports reading.
     *
     * @param own id of the reader's own agency, or null
     */
    public static boolean reports(Slice slice, String agency, @Nullable String own) {
        AgencyRow row = slice.agency(agency);
        return agency.equals(own) || row != null && row.reportsReading();
    }

    private static boolean reported(Slice slice, ItemRow item, @Nullable String own) {
        List<ShareRow> shares = slice.holdings().shares(item);
        return shares.isEmpty() || shares.stream().anyMatch(share -> reports(slice, share.sharedWith(), own));
    }

    private static List<Mark> joined(Slice slice, ItemRow item, Called called) {
        List<Mark> marks = new ArrayList<>();
        for (Person person : slice.items().about(item)) {
            marks.add(new Mark("to " + called.person(person), joinedAt(slice, item, person)));
        }
        for (LinkRow link : slice.links().of(item)) {
            String other = link.fromItem().equals(item.id()) ? link.toItem() : link.fromItem();
            ItemRow with = slice.row(ItemRow.class, other);
            if (with != null) {
                marks.add(new Mark("with an item held by " + called.agency(with.heldBy()), link.madeAt()));
            }
        }
        return marks;
    }

    private static @Nullable Moment joinedAt(Slice slice, ItemRow item, Person person) {
        return slice.rows(ItemPersonRow.class).stream()
                .filter(join -> join.item().equals(item.id())
                        && join.state() == ItemPersonState.JOINED
                        && slice.people().of(join.person()) == person)
                .map(ItemPersonRow::at)
                .filter(java.util.Objects::nonNull)
                .max(Moment::compareTo)
                .orElse(item.recordedAt());
    }

    /** By agency: which of its practitioners it was, the readings themselves say. */
    private static List<Mark> weighed(Slice slice, ItemRow item, Called called) {
        List<Mark> marks = new ArrayList<>();
        for (ReadingRow reading : slice.rows(ReadingRow.class)) {
            if (reading.item().equals(item.id())) {
                marks.add(new Mark(
                        called.practitioner(reading.practitioner())
                                .map(row -> "at " + called.agency(row.agency()))
                                .orElse("by somebody whose agency is not recorded"),
                        reading.at()));
            }
        }
        return marks;
    }

    private static List<Mark> used(Slice slice, ItemRow item, Called called) {
        List<Mark> marks = new ArrayList<>();
        for (EnquiryRow enquiry : slice.rows(EnquiryRow.class)) {
            boolean aside = enquiry.setAside().contains(item.id());
            if (aside || enquiry.cites().contains(item.id())) {
                Person child = slice.people().of(enquiry.child());
                marks.add(new Mark(
                        (aside ? "set aside in the enquiry about " : "cited in the enquiry about ")
                                + (child == null ? "a child" : called.person(child)),
                        enquiry.closedAt()));
            }
        }
        return marks;
    }

    private static String nothing(Slice slice, ItemRow item, LifeStage stage, @Nullable String own) {
        return switch (stage) {
            case RECORDED -> "No day of recording is recorded.";
            case SHARED -> "No sharing with another agency is recorded.";
            case RECEIVED -> "No receipt by another agency is recorded.";
            case READ -> reported(slice, item, own) ? "No reading by another agency is recorded." : silent(slice, item);
            case JOINED -> "Joined to nobody and to no other item.";
            case WEIGHED -> "No reading of what it means is recorded.";
            case USED -> "No decision names it.";
        };
    }

    private static String silent(Slice slice, ItemRow item) {
        Called called = Called.in(slice);
        Set<String> agencies = new TreeSet<>();
        slice.holdings().shares(item).forEach(share -> agencies.add(called.agency(share.sharedWith())));
        return agencies.size() == 1
                ? Called.capital(agencies.iterator().next()) + " does not report when it reads."
                : "None of these agencies reports when it reads.";
    }
}
