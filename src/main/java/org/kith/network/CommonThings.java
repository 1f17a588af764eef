package org.kith.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.HouseholdKind;

/** What some people have in common other than people: items, addresses, places, days and agencies. */
final class CommonThings {

    /** Items that lie no farther apart are of the same days. */
    private static final int DAYS = 6;

    /** Agencies of these types have to do with nearly everybody of a place. */
    private static final Set<AgencyType> TO_MANY = EnumSet.of(
            AgencyType.POLICE,
            AgencyType.GP,
            AgencyType.HEALTH_VISITING,
            AgencyType.SCHOOL_NURSING,
            AgencyType.MIDWIFERY,
            AgencyType.ACUTE_HOSPITAL,
            AgencyType.AMBULANCE,
            AgencyType.DENTIST,
            AgencyType.SCHOOL,
            AgencyType.EARLY_YEARS,
            AgencyType.CHILDRENS_SOCIAL_CARE,
            AgencyType.HOUSING,
            AgencyType.COUNCIL_TAX,
            AgencyType.DWP);

    private final Slice slice;
    private final List<Person> people;
    private final CommonWords say;
    private final Called called;
    private final Set<String> closed = new TreeSet<>();

    CommonThings(Slice slice, List<Person> people, CommonWords say) {
        this.slice = slice;
        this.people = people;
        this.say = say;
        this.called = Called.in(slice);
        slice.rows(HouseholdRow.class).stream()
                .filter(home -> home.restricted() || home.kind() == HouseholdKind.REFUGE)
                .forEach(home -> closed.add(home.id()));
        slice.rows(StayRow.class).stream().filter(StayRow::restricted).forEach(stay -> closed.add(stay.household()));
    }

    /** Items that are about more than one of them, the latest first. */
    List<Common> items() {
        List<Common> found = new ArrayList<>();
        for (ItemRow item : readable()) {
            List<Person> about = about(item);
            if (about.size() > 1) {
                found.add(new Common(
                        Common.Kind.ITEMS,
                        Called.item(item),
                        List.of(Words.capital(when(item)) + ", held by " + called.agency(item.heldBy()) + ": about "
                                + called.people(about) + "."),
                        keys(about),
                        nodes(about, List.of(NodeKey.item(item.id()).text())),
                        false,
                        rows(about, List.of(item.id()))));
            }
        }
        return found;
    }

    /** Addresses where more than one of them stayed, whether at the same time or not. */
    List<Common> addresses() {
        Map<HouseholdRow, Map<Person, List<HomeStay>>> stays =
                new TreeMap<>(Comparator.comparing(Called::address).thenComparing(HouseholdRow::id));
        for (Person person : people) {
            for (HomeStay stay : slice.stays().said(person)) {
                boolean begun =
                        stay.days().from() == null || !stay.days().from().isAfter(slice.day());
                if (begun && !closed.contains(stay.household().id())) {
                    stays.computeIfAbsent(stay.household(), k -> new LinkedHashMap<>())
                            .computeIfAbsent(person, k -> new ArrayList<>())
                            .add(stay);
                }
            }
        }
        List<Common> found = new ArrayList<>();
        stays.forEach((home, who) -> {
            if (who.size() > 1) {
                List<String> lines = new ArrayList<>();
                List<String> rows = new ArrayList<>(List.of(home.id()));
                who.values()
                        .forEach(each -> each.forEach(stay -> {
                            lines.add(stayed(stay));
                            rows.add(stay.row().id());
                        }));
                HouseholdKind kind = home.kind();
                boolean crowd = kind != null && kind != HouseholdKind.HOME && kind != HouseholdKind.OTHER;
                found.add(new Common(
                        Common.Kind.ADDRESSES,
                        Called.address(home) + (kind != null && crowd ? " (" + kind.label() + ")" : ""),
                        lines,
                        keys(who.keySet()),
                        keys(who.keySet()),
                        crowd,
                        rows(who.keySet(), rows)));
            }
        });
        return found;
    }

    private String stayed(HomeStay stay) {
        boolean now = stay.days().contains(slice.day());
        String by = stay.row().assertedBy();
        return called.person(stay.person())
                + (now ? " stays there." : " stayed there.")
                + say.said(
                        by == null ? List.of() : List.of(by),
                        CommonWords.span(stay.days().from(), stay.days().to()));
    }

    /** Places where items about different ones of them happened. */
    List<Common> places() {
        Map<String, List<ItemRow>> there = new TreeMap<>();
        for (ItemRow item : readable()) {
            String place = item.household();
            if (place != null && !closed.contains(place) && !about(item).isEmpty()) {
                there.computeIfAbsent(place, k -> new ArrayList<>()).add(item);
            }
        }
        List<Common> found = new ArrayList<>();
        there.forEach((place, items) -> {
            HouseholdRow home = slice.row(HouseholdRow.class, place);
            SortedSet<Person> who = everybody(items);
            if (home != null && who.size() > 1 && items.size() > 1) {
                found.add(ofItems(Common.Kind.PLACES, Called.address(home), who, items, List.of(home.id())));
            }
        });
        return found;
    }

    /** Days, and stretches of a week, with items about different ones of them; the latest first. */
    List<Common> dates() {
        List<ItemRow> dated = readable().stream()
                .filter(item -> item.date() != null && about(item).size() == 1)
                .toList();
        List<Common> found = new ArrayList<>();
        Set<ItemRow> told = new LinkedHashSet<>();
        for (ItemRow item : dated) {
            if (told.contains(item)) {
                continue;
            }
            List<ItemRow> near = dated.stream()
                    .filter(other -> !told.contains(other) && apart(item, other) <= DAYS)
                    .toList();
            SortedSet<Person> who = everybody(near);
            if (who.size() > 1) {
                told.addAll(near);
                List<LocalDate> days =
                        near.stream().map(ItemRow::date).distinct().sorted().toList();
                String title = days.size() == 1
                        ? Words.day(days.getFirst())
                        : Words.day(days.getFirst()) + " to " + Words.day(days.getLast());
                found.add(ofItems(Common.Kind.DATES, title, who, near, List.of()));
            }
        }
        return found;
    }

    /** Days from the later one back to an earlier one, or more than a week where the other is the later one. */
    private static long apart(ItemRow later, ItemRow other) {
        LocalDate one = later.date();
        LocalDate two = other.date();
        long days = one == null || two == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(two, one);
        return days < 0 ? Long.MAX_VALUE : days;
    }

    /** Agencies that work, or worked, with more than one of them, or hold something about them. */
    List<Common> agencies() {
        List<Common> found = new ArrayList<>();
        slice.rows(AgencyRow.class).stream()
                .sorted(Comparator.comparing(AgencyRow::name).thenComparing(AgencyRow::id))
                .forEach(agency -> {
                    List<String> lines = new ArrayList<>();
                    List<String> rows = new ArrayList<>();
                    List<Person> who = new ArrayList<>();
                    for (Person person : people) {
                        List<String> said = with(agency, person, rows);
                        if (!said.isEmpty()) {
                            who.add(person);
                            lines.addAll(said);
                        }
                    }
                    if (who.size() > 1) {
                        found.add(new Common(
                                Common.Kind.AGENCIES,
                                agency.name() + ", " + agency.type().label(),
                                lines,
                                keys(who),
                                nodes(who, List.of(NodeKey.agency(agency.id()).text())),
                                TO_MANY.contains(agency.type()),
                                rows(who, rows)));
                    }
                });
        return found;
    }

    private List<String> with(AgencyRow agency, Person person, List<String> rows) {
        List<String> lines = new ArrayList<>();
        for (InvolvementRow row : slice.involvements().of(person)) {
            boolean begun = row.from() == null || !row.from().isAfter(slice.day());
            if (row.agency().equals(agency.id()) && !row.restricted() && begun) {
                boolean open = slice.involvements().open(row);
                lines.add((open ? "Works with " : "Worked with ") + called.person(person) + "."
                        + say.said(List.of(), CommonWords.span(row.from(), row.endedOn())));
                rows.add(row.id());
            }
        }
        List<ItemRow> held = slice.items().about(person).stream()
                .filter(item -> !item.restricted() && item.heldBy().equals(agency.id()))
                // One about several of them is told by itself.
                .filter(item -> about(item).size() == 1)
                .toList();
        if (!held.isEmpty()) {
            lines.add("Holds " + Words.count(held.size(), "item", "items") + " about " + called.person(person) + ".");
            held.forEach(item -> rows.add(item.id()));
        }
        return lines;
    }

    private Common ofItems(
            Common.Kind kind, String title, Collection<Person> who, List<ItemRow> items, List<String> more) {
        List<String> rows = new ArrayList<>(more);
        items.forEach(item -> rows.add(item.id()));
        return new Common(
                kind,
                title,
                items.stream()
                        .map(item -> "“" + Called.item(item) + "”, " + when(item) + ", about "
                                + called.people(about(item)) + ", held by " + called.agency(item.heldBy()) + ".")
                        .toList(),
                keys(who),
                nodes(
                        who,
                        items.stream()
                                .map(item -> NodeKey.item(item.id()).text())
                                .toList()),
                false,
                rows(who, rows));
    }

    /** Every item that may be read, the latest first. */
    private List<ItemRow> readable() {
        return slice.rows(ItemRow.class).stream()
                .filter(item -> !item.restricted())
                .sorted(Comparator.comparing(ItemRow::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(Called::item)
                        .thenComparing(ItemRow::id))
                .toList();
    }

    private static String when(ItemRow item) {
        LocalDate date = item.date();
        return date == null ? "without a date" : Words.day(date);
    }

    private List<Person> about(ItemRow item) {
        SortedSet<Person> about = slice.items().about(item);
        return people.stream().filter(about::contains).toList();
    }

    private SortedSet<Person> everybody(List<ItemRow> items) {
        SortedSet<Person> who = new TreeSet<>();
        items.forEach(item -> who.addAll(about(item)));
        return who;
    }

    private static List<String> keys(Collection<Person> people) {
        return people.stream().map(CommonGround::key).toList();
    }

    private static List<String> nodes(Collection<Person> people, List<String> things) {
        List<String> nodes = new ArrayList<>(keys(people));
        nodes.addAll(things);
        return nodes;
    }

    private static Set<String> rows(Collection<Person> people, Collection<String> more) {
        Set<String> rows = CommonGround.records(people);
        rows.addAll(more);
        return rows;
    }
}
