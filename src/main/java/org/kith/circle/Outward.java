package org.kith.circle;

import static org.kith.vocabulary.StatementKind.HOUSEHOLD;
import static org.kith.vocabulary.StatementKind.INVOLVEMENT;
import static org.kith.vocabulary.StatementKind.ITEM;
import static org.kith.vocabulary.StatementKind.ITEM_PERSON;
import static org.kith.vocabulary.StatementKind.JUDGEMENT;
import static org.kith.vocabulary.StatementKind.KINSHIP;
import static org.kith.vocabulary.StatementKind.LINK;
import static org.kith.vocabulary.StatementKind.NAME_USE;
import static org.kith.vocabulary.StatementKind.PERSON_RECORD;
import static org.kith.vocabulary.StatementKind.STAY;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.store.GraphReader;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.HouseholdKind;
import org.kith.vocabulary.ProtectionCode;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Reads outwards from a person or an item, ring by ring, to find ways: from people over kin, homes and items, from items
 * over people and items, never through an agency or a place where no home is. Every row that some version joins comes
 * along; which of them count at a moment, the slice decides. What is sealed is not read, so neither a row nor the bound
 * tells of it.
 */
final class Outward {

    /** No further ring is read once there are more statements than this. */
    static final int MOST_ROWS = 6_000;

    /** So many people and items are read on from in one ring at the most. */
    static final int WIDEST = 400;

    /** A home with more people than this leads to nobody: the bound that circles are gathered with. */
    private static final int CROWD = 48;

    private static final Set<StatementKind> OF_PEOPLE =
            EnumSet.of(NAME_USE, STAY, KINSHIP, INVOLVEMENT, ITEM, ITEM_PERSON, JUDGEMENT);
    private static final Set<StatementKind> OF_ITEMS = EnumSet.of(ITEM, ITEM_PERSON, LINK);
    private static final Set<StatementKind> THINGS = EnumSet.of(PERSON_RECORD, ITEM);

    private final int mostRows;
    private final Gathered rows = new Gathered();
    private final Fetching fetch;
    private boolean cut;

    Outward(GraphReader.Reading reading, int mostRows) {
        this.fetch = new Fetching(reading, rows, false);
        this.mostRows = mostRows;
    }

    /** Whether there was more to read than may be read. */
    boolean cut() {
        return cut;
    }

    /** Whether ways lead on from a thing: it exists for this reader, and is a person or an item. */
    boolean leads(String thing) {
        fetch.byId(List.of(thing));
        return !things(Set.of(thing)).isEmpty();
    }

    /**
     * Reads some rings around a thing; around anything but a person or an item only the thing itself.
     *
     * @param rings how many steps outwards
     */
    void from(String thing, int rings) {
        from(List.of(thing), rings);
    }

    /** The same around several, ring by ring around all of them: where reading ends early, it ends alike for each. */
    void from(Collection<String> several, int rings) {
        fetch.byId(several);
        Set<String> seen = new HashSet<>(several);
        Set<String> ring = things(several);
        for (int i = 0; i < rings && !ring.isEmpty(); i++) {
            if (rows.size() > mostRows) {
                cut = true;
                return;
            }
            if (ring.size() > WIDEST) {
                cut = true;
                ring = new TreeSet<>(ring.stream().sorted().limit(WIDEST).toList());
            }
            Set<String> next = next(ring);
            next.removeAll(seen);
            seen.addAll(next);
            fetch.byId(next);
            ring = things(next);
        }
    }

    private Set<String> things(Collection<String> ids) {
        Set<String> things = new TreeSet<>();
        THINGS.forEach(kind -> things.addAll(rows.ids(kind)));
        things.retainAll(new HashSet<>(ids));
        return things;
    }

    private Set<String> next(Set<String> ring) {
        Set<String> items = rows.ids(ITEM);
        items.retainAll(ring);
        Set<String> people = rows.ids(PERSON_RECORD);
        people.retainAll(ring);
        people = withTheirOtherRecords(people);
        fetch.naming(ITEM, items, OF_ITEMS);
        Set<String> next = new HashSet<>(atTheirHomes(people));
        for (StatementRow row : rows.all()) {
            switch (row.kind()) {
                case KINSHIP -> reach(row, people, next, "person", "related_person");
                case ITEM_PERSON -> {
                    reach(row, people, next, "item", "person");
                    reach(row, items, next, "item", "person");
                }
                case LINK -> reach(row, items, next, "from_item", "to_item");
                case ITEM -> {
                    if (Gathered.names(row, people, "about") || Gathered.names(row, items, "origin")) {
                        next.add(row.id());
                    }
                    if (items.contains(row.id())) {
                        next.addAll(Gathered.named(row, List.of("about", "origin")));
                    }
                }
                default -> {}
            }
        }
        return next;
    }

    private static void reach(StatementRow row, Set<String> from, Set<String> next, String one, String other) {
        if (Gathered.names(row, from, one, other)) {
            next.addAll(Gathered.named(row, List.of(one, other)));
        }
    }

    private Set<String> withTheirOtherRecords(Set<String> records) {
        Set<String> all = new HashSet<>(records);
        Set<String> fresh = records;
        for (int i = 0; i < Fetching.ROUNDS && !fresh.isEmpty(); i++) {
            fetch.naming(PERSON_RECORD, fresh, OF_PEOPLE);
            Set<String> joined = new HashSet<>();
            for (StatementRow row : rows.of(JUDGEMENT)) {
                reach(row, all, joined, "record_a", "record_b");
            }
            joined.removeAll(all);
            fetch.byId(joined);
            all.addAll(joined);
            fresh = joined;
        }
        return all;
    }

    private Set<String> atTheirHomes(Set<String> people) {
        Set<String> homes = new HashSet<>();
        for (StatementRow row : rows.of(STAY)) {
            if (Gathered.names(row, people, "person")) {
                homes.addAll(Gathered.named(row, List.of("household")));
            }
        }
        fetch.byId(homes);
        homes.retainAll(rows.ids(HOUSEHOLD));
        homes.removeIf(
                id -> rows.of(HOUSEHOLD).stream().anyMatch(row -> row.id().equals(id) && !leadsOn(row)));
        fetch.naming(HOUSEHOLD, homes, EnumSet.of(STAY));
        Map<String, Set<String>> there = new HashMap<>();
        for (StatementRow row : rows.of(STAY)) {
            for (String home : Gathered.named(row, List.of("household"))) {
                there.computeIfAbsent(home, id -> new HashSet<>()).addAll(Gathered.named(row, List.of("person")));
            }
        }
        Set<String> near = new HashSet<>();
        there.forEach((home, who) -> {
            if (homes.contains(home) && who.size() <= CROWD) {
                near.addAll(who);
            }
        });
        return near;
    }

    /** Sharing a hostel joins nobody but family, and those are reached as family. */
    private static boolean leadsOn(StatementRow home) {
        for (Cells cells : Gathered.versions(home)) {
            HouseholdKind kind = cells.code("kind", HouseholdKind.class).orElse(HouseholdKind.HOME);
            if (kind == HouseholdKind.HOME || kind == HouseholdKind.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** All that was read, with whatever it refers to. */
    List<StatementRow> all() {
        fetch.references();
        return List.copyOf(rows.all());
    }

    /**
     * Some of the rows, with what is needed to show them: agencies and practitioners, and of the people among them their
     * names, what joins them with each other, and where they stay. Whoever has a stay that is not for everybody comes
     * without any, for the earlier ones would seem to be the last.
     */
    List<StatementRow> only(Set<String> shown) {
        Set<String> hidden = new HashSet<>();
        for (StatementRow row : rows.of(STAY)) {
            if (restricted(row)) {
                hidden.addAll(Gathered.named(row, List.of("household")));
            }
        }
        rows.of(HOUSEHOLD).stream().filter(Outward::restricted).forEach(row -> hidden.add(row.id()));
        Set<String> unplaced = new HashSet<>();
        Set<String> homes = new HashSet<>();
        for (StatementRow row : rows.of(STAY)) {
            if (Gathered.names(row, hidden, "household")) {
                unplaced.addAll(Gathered.named(row, List.of("person")));
            } else if (Gathered.names(row, shown, "person")) {
                homes.addAll(Gathered.named(row, List.of("household")));
            }
        }
        return rows.all().stream()
                .filter(row -> switch (row.kind()) {
                    case AGENCY, PRACTITIONER -> true;
                    case PERSON_RECORD, ITEM, INVOLVEMENT -> shown.contains(row.id());
                    case HOUSEHOLD -> homes.contains(row.id());
                    case STAY -> both(row, shown, "person") && !Gathered.names(row, unplaced, "person");
                    case NAME_USE -> both(row, shown, "person");
                    case KINSHIP -> both(row, shown, "person", "related_person");
                    case JUDGEMENT -> both(row, shown, "record_a", "record_b");
                    case ITEM_PERSON -> both(row, shown, "item", "person");
                    case LINK -> both(row, shown, "from_item", "to_item");
                    default -> false;
                })
                .toList();
    }

    private static boolean both(StatementRow row, Set<String> shown, String... columns) {
        return shown.containsAll(Gathered.named(row, List.of(columns)));
    }

    private static boolean restricted(StatementRow row) {
        return ProtectionCode.RESTRICTED.code().equals(row.cells().text("protection"));
    }
}
