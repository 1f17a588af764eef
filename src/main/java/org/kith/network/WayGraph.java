package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemPersonRow;
import org.kith.circle.ItemRow;
import org.kith.circle.KinshipRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Interval;
import org.kith.kernel.Moment;
import org.kith.vocabulary.HouseholdKind;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.ItemPersonState;
import org.kith.vocabulary.KinshipType;

/**
 * The people, agencies and items of a slice and what joins them directly, as of its day. Nothing leads to a person of whom
 * nothing may be read, nor over a row, an item or a place that is restricted; what begins after the day joins nobody yet.
 */
final class WayGraph {

    /**
     * What joins one thing with another, from the one to the other.
     *
     * @param now whether it holds on the day; what has no end in time always does
     * @param home id of the household that is shared, or null
     * @param agencies ids of agencies that say so
     */
    record Join(
            StepKind kind,
            boolean now,
            WayWords.Phrase phrase,
            List<String> rows,
            @Nullable String home,
            List<String> agencies) {}

    private final Slice slice;
    private final Map<String, SortedMap<String, List<Join>>> joins = new HashMap<>();

    WayGraph(Slice slice) {
        this.slice = slice;
        for (KinshipRow row : slice.rows(KinshipRow.class)) {
            kin(row);
        }
        Set<String> closedHomes = closedHomes();
        slice.people().all().forEach(person -> homes(person, closedHomes));
        slice.rows(ItemRow.class).forEach(this::item);
        mentions();
        slice.rows(LinkRow.class).forEach(this::link);
        slice.rows(InvolvementRow.class).forEach(this::works);
        Comparator<Join> first = Comparator.comparing(Join::kind)
                .thenComparing(join -> !join.now())
                .thenComparing(join -> join.rows().getFirst());
        joins.values().forEach(ends -> ends.values().forEach(list -> list.sort(first)));
    }

    /** The node of a person, an agency or an item, whatever record of the person is named; empty for all others. */
    Optional<String> node(String id) {
        NodeKey key = NodeKey.parse(id);
        return switch (key.sort()) {
            case PERSON ->
                Optional.ofNullable(slice.people().of(key.id()))
                        .filter(person -> !Called.closed(person))
                        .map(person -> NodeKey.person(person).text());
            case AGENCY -> Optional.ofNullable(slice.agency(key.id())).map(row -> id);
            case ITEM ->
                Optional.ofNullable(slice.row(ItemRow.class, key.id()))
                        .filter(row -> !row.restricted())
                        .map(row -> id);
            default -> Optional.empty();
        };
    }

    /** What joins a thing with each of its neighbours, the neighbours in the order of their ids. */
    SortedMap<String, List<Join>> of(String node) {
        return joins.getOrDefault(node, new TreeMap<>());
    }

    private void kin(KinshipRow row) {
        Person who = slice.people().of(row.person());
        Person to = slice.people().of(row.relatedPerson());
        boolean begun = row.from() == null || !row.from().isAfter(slice.day());
        if (who == null || to == null || who == to || row.restricted() || !begun) {
            return;
        }
        boolean now = row.holdsOn(slice.day()) && row.type() != KinshipType.EX_PARTNER;
        boolean ended = !row.holdsOn(slice.day());
        List<String> said = row.assertedBy() == null ? List.of() : List.of(row.assertedBy());
        join(
                person(to),
                person(who),
                StepKind.FAMILY,
                now,
                WayWords.isOf(row.type(), ended),
                WayWords.isTo(row.type(), ended),
                List.of(row.id()),
                null,
                said);
    }

    /** Places whose address may not be said: nothing leads over them. */
    private Set<String> closedHomes() {
        Set<String> closed = new TreeSet<>();
        slice.rows(HouseholdRow.class).stream()
                .filter(home -> home.restricted() || home.kind() == HouseholdKind.REFUGE)
                .forEach(home -> closed.add(home.id()));
        slice.rows(StayRow.class).stream().filter(StayRow::restricted).forEach(stay -> closed.add(stay.household()));
        return closed;
    }

    private void homes(Person person, Set<String> closed) {
        Interval untilNow = Interval.between(null, slice.day());
        for (HomeStay stay : slice.stays().said(person)) {
            if (closed.contains(stay.household().id())) {
                continue;
            }
            for (HomeStay other : slice.stays().together(stay)) {
                boolean met = other.days().intersect(stay.days()).overlaps(untilNow);
                if (met && person.compareTo(other.person()) < 0) {
                    home(stay, other);
                }
            }
        }
    }

    private void home(HomeStay stay, HomeStay other) {
        LocalDate day = slice.day();
        boolean now = stay.days().contains(day) && other.days().contains(day);
        WayWords.Phrase with = WayWords.stays(stay.household(), now);
        List<String> said = new ArrayList<>(new TreeSet<>(
                java.util.stream.Stream.of(stay.row().assertedBy(), other.row().assertedBy())
                        .filter(Objects::nonNull)
                        .toList()));
        join(
                person(stay.person()),
                person(other.person()),
                StepKind.HOME,
                now,
                with,
                with,
                List.of(stay.row().id(), other.row().id()),
                stay.household().id(),
                said);
    }

    private void item(ItemRow item) {
        if (item.restricted()) {
            return;
        }
        List<String> rows = List.of(item.id());
        List<String> said = List.of(item.heldBy());
        String node = NodeKey.item(item.id()).text();
        for (Person person : slice.items().about(item)) {
            join(
                    person(person),
                    node,
                    StepKind.ABOUT,
                    true,
                    WayWords.does("is spoken of in"),
                    WayWords.does("is about"),
                    rows,
                    null,
                    said);
        }
        if (slice.agency(item.heldBy()) != null) {
            join(
                    node,
                    NodeKey.agency(item.heldBy()).text(),
                    StepKind.HOLDS,
                    true,
                    WayWords.does("is held by"),
                    WayWords.does("holds"),
                    rows,
                    null,
                    said);
        }
        ItemRow origin = slice.row(ItemRow.class, item.origin());
        if (origin != null && !origin.restricted()) {
            join(
                    node,
                    NodeKey.item(origin.id()).text(),
                    StepKind.JOINED,
                    true,
                    WayWords.does("goes back to"),
                    WayWords.does("is the origin of"),
                    rows,
                    null,
                    said);
        }
    }

    /** Witnesses, and people mentioned: by the last row about each, where the item is not about them. */
    private void mentions() {
        Map<List<String>, ItemPersonRow> last = new HashMap<>();
        slice.rows(ItemPersonRow.class).stream()
                .sorted(Comparator.comparing(
                                ItemPersonRow::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
                        .thenComparing(ItemPersonRow::id))
                .forEach(row -> last.put(List.of(row.item(), row.person()), row));
        last.values().forEach(row -> {
            ItemRow item = slice.row(ItemRow.class, row.item());
            Person person = slice.people().of(row.person());
            boolean named = row.role() == ItemPersonRole.WITNESS || row.role() == ItemPersonRole.MENTIONED;
            if (item == null
                    || person == null
                    || row.restricted()
                    || item.restricted()
                    || !named
                    || row.state() == ItemPersonState.REMOVED
                    || slice.items().about(item).contains(person)) {
                return;
            }
            boolean witness = row.role() == ItemPersonRole.WITNESS;
            join(
                    person(person),
                    NodeKey.item(item.id()).text(),
                    StepKind.MENTIONED,
                    true,
                    WayWords.does(witness ? "is a witness in" : "is mentioned in"),
                    WayWords.does(witness ? "names as a witness" : "mentions"),
                    List.of(row.id(), item.id()),
                    null,
                    List.of(item.heldBy()));
        });
    }

    private void link(LinkRow row) {
        ItemRow one = slice.row(ItemRow.class, row.fromItem());
        ItemRow other = slice.row(ItemRow.class, row.toItem());
        if (one == null || other == null || row.restricted() || one.restricted() || other.restricted()) {
            return;
        }
        String why = row.together();
        WayWords.Phrase with = WayWords.does(why == null ? "is joined with" : "is joined, by “" + why + "”, with");
        join(
                NodeKey.item(one.id()).text(),
                NodeKey.item(other.id()).text(),
                StepKind.JOINED,
                true,
                with,
                with,
                List.of(row.id()),
                null,
                List.of());
    }

    private void works(InvolvementRow row) {
        Person person = slice.people().of(row.person());
        boolean begun = row.from() == null || !row.from().isAfter(slice.day());
        if (person == null || row.restricted() || !begun || slice.row(AgencyRow.class, row.agency()) == null) {
            return;
        }
        boolean open = slice.involvements().open(row);
        join(
                person(person),
                NodeKey.agency(row.agency()).text(),
                StepKind.WORKS,
                open,
                WayWords.does(open ? "is known to" : "was known to"),
                WayWords.does(open ? "works with" : "worked with"),
                List.of(row.id()),
                null,
                List.of(row.agency()));
    }

    private static String person(Person person) {
        return Called.closed(person) ? "" : NodeKey.person(person).text();
    }

    private void join(
            String one,
            String other,
            StepKind kind,
            boolean now,
            WayWords.Phrase there,
            WayWords.Phrase back,
            List<String> rows,
            @Nullable String home,
            List<String> agencies) {
        if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
            put(one, other, new Join(kind, now, there, rows, home, agencies));
            put(other, one, new Join(kind, now, back, rows, home, agencies));
        }
    }

    private void put(String from, String to, Join join) {
        joins.computeIfAbsent(from, k -> new TreeMap<>())
                .computeIfAbsent(to, k -> new ArrayList<>())
                .add(join);
    }
}
