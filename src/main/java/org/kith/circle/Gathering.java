package org.kith.circle;

import static org.kith.vocabulary.StatementKind.AGENCY;
import static org.kith.vocabulary.StatementKind.CHALLENGE;
import static org.kith.vocabulary.StatementKind.CONDITION;
import static org.kith.vocabulary.StatementKind.DISMISSAL;
import static org.kith.vocabulary.StatementKind.ENQUIRY;
import static org.kith.vocabulary.StatementKind.GRADE;
import static org.kith.vocabulary.StatementKind.HOUSEHOLD;
import static org.kith.vocabulary.StatementKind.INVOLVEMENT;
import static org.kith.vocabulary.StatementKind.ITEM;
import static org.kith.vocabulary.StatementKind.ITEM_PERSON;
import static org.kith.vocabulary.StatementKind.JUDGEMENT;
import static org.kith.vocabulary.StatementKind.KINSHIP;
import static org.kith.vocabulary.StatementKind.LINK;
import static org.kith.vocabulary.StatementKind.MEETING;
import static org.kith.vocabulary.StatementKind.NAME_USE;
import static org.kith.vocabulary.StatementKind.PERSON_RECORD;
import static org.kith.vocabulary.StatementKind.PRACTITIONER;
import static org.kith.vocabulary.StatementKind.READING;
import static org.kith.vocabulary.StatementKind.REQUEST;
import static org.kith.vocabulary.StatementKind.SHARE;
import static org.kith.vocabulary.StatementKind.SHARE_DECISION;
import static org.kith.vocabulary.StatementKind.STAY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.Clearance;
import org.kith.store.GraphReader;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Gathers the rows around some people, ring by ring, within one reading transaction. What counts as of a moment is
 * decided afterwards: here every row that some version joins to the people comes along.
 *
 * <p>Ring one is the people themselves; ring two everybody who is kin to them or shared a home with them; ring three
 * everybody of whom that is true for ring two: there the other children of an adult at home are found, who live
 * elsewhere. A place where many stay leads nowhere by itself: sharing a hostel joins nobody, being family does.
 */
final class Gathering {

    /** A home with more people than this leads only to family; the catalogue's bound for an ordinary home. */
    private static final int ORDINARY = 12;

    private static final Set<StatementKind> ABOUT_PEOPLE = EnumSet.of(
            NAME_USE, STAY, KINSHIP, INVOLVEMENT, ITEM, ITEM_PERSON, ENQUIRY, REQUEST, CONDITION, JUDGEMENT, DISMISSAL);
    private static final Set<StatementKind> ABOUT_ITEMS =
            EnumSet.of(ITEM, ITEM_PERSON, SHARE, LINK, ENQUIRY, READING, CHALLENGE, SHARE_DECISION, REQUEST);
    private static final Set<StatementKind> ABOUT_ENQUIRIES = EnumSet.of(GRADE, CHALLENGE, MEETING, REQUEST);
    private static final Set<StatementKind> ABOUT_HOUSEHOLDS = EnumSet.of(STAY, ITEM, REQUEST);

    /** By what one is near another, or may be another. */
    private static final Set<StatementKind> WHO_IS_NEAR = EnumSet.of(STAY, KINSHIP, JUDGEMENT, NAME_USE);

    /** By what a family and who works with it are known. */
    private static final Set<StatementKind> FOR_DOORS = EnumSet.of(STAY, KINSHIP, JUDGEMENT, INVOLVEMENT);

    /** What a list of people shows. */
    private static final Set<StatementKind> FOR_LISTS = EnumSet.of(NAME_USE, STAY, KINSHIP, ENQUIRY, JUDGEMENT);

    private final GraphReader.Reading reading;
    private final Gathered rows = new Gathered();
    private final Fetching fetch;
    private Set<StatementKind> aboutPeople = ABOUT_PEOPLE;

    Gathering(GraphReader.Reading reading) {
        this(reading, true);
    }

    /**
     * @param noteEverything whether every person and item goes on the record of this read by its id; work of the system
     *     over many children notes the children instead
     */
    Gathering(GraphReader.Reading reading, boolean noteEverything) {
        this.reading = reading;
        this.fetch = new Fetching(reading, rows, noteEverything);
    }

    /**
     * Everything the catalogue needs to know of some people.
     *
     * @param records ids of person records
     * @param rings how many rings of people to gather: 1 for the people alone, 3 for their circles
     */
    List<StatementRow> around(Collection<String> records, int rings) {
        return around(records, rings, Nearby.around(reading, List.copyOf(records)));
    }

    /** @param ahead what was read already; the answer is the same whatever that holds */
    List<StatementRow> around(Collection<String> records, int rings, Nearby ahead) {
        Set<String> themselves = rings(records, rings, ahead);
        mentioning();
        itemsAndEnquiries();
        Set<String> alike = lookalikes();
        reporters();
        kinOf(alike);
        directory();
        dismissals();
        fetch.references();
        return withHeldBack(themselves);
    }

    /**
     * What can be drawn of the circles of some people: all that {@link #around} gathers but what only the catalogue of gaps
     * asks for, such as who else they may be, which texts speak of them, where reporters stayed, which agencies there are.
     */
    List<StatementRow> drawn(Collection<String> records, int rings) {
        Set<String> themselves = rings(records, rings, Nearby.around(reading, List.copyOf(records)));
        itemsAndEnquiries();
        fetch.references();
        return withHeldBack(themselves);
    }

    /** @return the people themselves, by all of their records */
    private Set<String> rings(Collection<String> records, int rings, Nearby ahead) {
        fetch.use(ahead);
        fetch.byId(records);
        Set<String> themselves = withTheirOtherRecords(records);
        Set<String> ring = themselves;
        for (int i = 1; i < rings && !ring.isEmpty(); i++) {
            ring = withTheirOtherRecords(nextRing(ring));
        }
        return themselves;
    }

    /**
     * What {@link Door} asks of some people, items, places and requests: who they are about, their families, and who works
     * with these.
     */
    List<StatementRow> doors(Collection<String> things) {
        aboutPeople = FOR_DOORS;
        fetch.byId(things);
        Set<String> items = rows.ids(ITEM);
        Set<String> requests = rows.ids(REQUEST);
        fetch.byId(rows.named(requests, "enquiry", "household"));
        fetch.naming(ITEM, items, EnumSet.of(ITEM_PERSON));
        fetch.naming(HOUSEHOLD, rows.ids(HOUSEHOLD), EnumSet.of(STAY));
        Set<String> people = rows.ids(PERSON_RECORD);
        people.addAll(rows.named(items, "about"));
        people.addAll(rows.named(requests, "about"));
        people.addAll(rows.named(rows.ids(ENQUIRY), "child"));
        people.addAll(rows.named(rows.ids(ITEM_PERSON), "person"));
        people.addAll(rows.named(rows.ids(STAY), "person"));
        fetch.byId(people);
        Set<String> themselves = withTheirOtherRecords(people);
        withTheirOtherRecords(nextRing(themselves));
        fetch.references();
        return List.copyOf(rows.all());
    }

    /** The ids of all records of some people and of everybody within so many rings of them, themselves the first. */
    Set<String> near(Collection<String> records, int rings) {
        aboutPeople = WHO_IS_NEAR;
        fetch.byId(records);
        Set<String> ring = withTheirOtherRecords(records);
        for (int i = 1; i < rings && !ring.isEmpty(); i++) {
            ring = withTheirOtherRecords(nextRing(ring));
        }
        fetch.references();
        return rows.ids(PERSON_RECORD);
    }

    /**
     * Whose circles some statements bear on. Circles reach as far as rings do, whichever end one starts from: so this is
     * everybody within as many rings of anybody the statements speak of.
     */
    Reach reach(Collection<String> statements, int rings) {
        aboutPeople = WHO_IS_NEAR;
        fetch.byId(statements);
        for (StatementRow row : rows.all()) {
            // Which agencies there are bears on whom every child's agencies could ask. A practitioner who is new
            // bears on nothing yet; one who now works elsewhere on whatever they ever said.
            if (row.kind() == AGENCY
                    || row.kind() == PRACTITIONER && !row.earlier().isEmpty()) {
                return Reach.EVERYBODY;
            }
        }
        // What rows refer to, but for the crowded kinds.
        fetch.byId(rows.named(column -> column.isReference()
                && !column.targets().contains(AGENCY)
                && !column.targets().contains(PRACTITIONER)));
        itemsAndEnquiries();
        fetch.naming(HOUSEHOLD, rows.ids(HOUSEHOLD), EnumSet.of(STAY));
        fetch.naming(HOUSEHOLD, rows.named(rows.ids(ITEM), "household"), EnumSet.of(STAY));
        Set<String> people = rows.ids(PERSON_RECORD);
        people.addAll(rows.named(column -> column.targets().contains(PERSON_RECORD)));
        people.addAll(mentioned());
        fetch.byId(people);
        Set<String> ring = withTheirOtherRecords(people);
        for (int i = 1; i < rings && !ring.isEmpty(); i++) {
            Set<String> next = withTheirOtherRecords(nextRing(ring));
            if (i == 1) {
                next.addAll(withTheirOtherRecords(nextRing(resembling(ring, next))));
            }
            ring = next;
        }
        return new Reach(false, rows.ids(PERSON_RECORD));
    }

    /**
     * Whoever may be one with somebody written about, or with somebody kin to them: what is new of the one bears on the
     * circles of the other, as if both had been written about.
     */
    private Set<String> resembling(Set<String> ring, Set<String> next) {
        Set<String> both = new HashSet<>(ring);
        both.addAll(next);
        Set<String> alike = new Resembling(reading).of(rows, both);
        fetch.byId(alike);
        return withTheirOtherRecords(alike);
    }

    /** People whose whole name may stand in the text of one of the items about nobody. */
    private Set<String> mentioned() {
        Set<String> questions = Mentions.inItems(rows.all());
        Set<String> people = new HashSet<>();
        if (!questions.isEmpty()) {
            people.addAll(called("words_open", questions));
            Clearance clearance = reading.lens().clearance();
            if (clearance.everything() || !clearance.opens().isEmpty()) {
                people.addAll(called("words_sealed", questions));
            }
        }
        return people;
    }

    private List<String> called(String words, Set<String> questions) {
        return reading.rows(
                CircleCypher.PEOPLE_CALLED,
                Map.of("words", words, "questions", List.copyOf(questions)),
                row -> row.text("person"));
    }

    /** Items about nobody whose text holds somebody's whole name. */
    private void mentioning() {
        List<String> questions = Mentions.together(Mentions.ofPeople(rows.all()));
        if (!questions.isEmpty()) {
            fetch.take(CircleCypher.NOBODY_MENTIONING, Map.of("questions", questions));
        }
    }

    /** Ids of items about nobody, the newest recorded first; some may turn out to be about somebody. */
    static List<String> aboutNobody(GraphReader.Reading reading, boolean now, int many) {
        return reading.rows(CircleCypher.ABOUT_NOBODY, Map.of("now", now, "many", many), row -> row.text("id"));
    }

    /** Items with all that is recorded of their life, and of those about nobody the people near them as a list shows them. */
    List<StatementRow> items(Collection<String> items) {
        aboutPeople = FOR_LISTS;
        fetch.byId(items);
        Set<String> wanted = rows.ids(ITEM);
        itemsAndEnquiries();
        Set<String> households = rows.named(wanted, "household");
        fetch.byId(households);
        fetch.naming(HOUSEHOLD, households, EnumSet.of(STAY));
        Set<String> people = rows.named(rows.ids(STAY), "person");
        people.addAll(rows.named(rows.ids(ITEM_PERSON), "person"));
        people.addAll(mentioned());
        fetch.byId(people);
        Set<String> all = withTheirOtherRecords(people);
        directory();
        dismissals();
        fetch.references();
        return withHeldBack(all);
    }

    /**
     * The rows, and of the people's stays that are sealed for this reader that there are such and since when: they stand
     * for nobody to see, and keep an earlier address from being taken for the latest.
     */
    private List<StatementRow> withHeldBack(Collection<String> people) {
        List<StatementRow> all = new ArrayList<>(rows.all());
        // Of somebody who is sealed themselves as little is asked as of somebody who is not there, and it takes as
        // long.
        List<String> there = people.stream().filter(rows::has).toList();
        reading.rows(CircleCypher.HELD_BACK, Map.of("ids", there), HeldBack::row).stream()
                .filter(row -> !rows.has(row.id()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** People with their names, homes, kin and enquiries: what a list shows of them, and no more. */
    List<StatementRow> people(Collection<String> records) {
        aboutPeople = FOR_LISTS;
        fetch.byId(records);
        withTheirOtherRecords(records);
        fetch.references();
        return List.copyOf(rows.all());
    }

    /** The same with the agencies there are. */
    List<StatementRow> peopleAndAgencies(Collection<String> records) {
        people(records);
        directory();
        return List.copyOf(rows.all());
    }

    /** Requests with their enquiries and grades, and, where wanted, whom they are about and what else was asked of those. */
    List<StatementRow> requests(Collection<String> requests, boolean withPeople) {
        aboutPeople = FOR_LISTS;
        fetch.byId(requests);
        Set<String> enquiries = rows.named(requests, "enquiry");
        fetch.byId(enquiries);
        fetch.naming(ENQUIRY, enquiries, EnumSet.of(GRADE));
        if (withPeople) {
            aboutPeople = EnumSet.of(NAME_USE, STAY, KINSHIP, ENQUIRY, REQUEST, JUDGEMENT);
            Set<String> people = rows.named(requests, "about");
            fetch.naming(HOUSEHOLD, rows.named(requests, "household"), EnumSet.of(REQUEST));
            people.addAll(rows.named(enquiries, "child"));
            people.addAll(rows.named(requests, "unsafe_if_known_to"));
            fetch.byId(people);
            withTheirOtherRecords(people);
        }
        // The agencies that were asked come along with what names them; the whole directory does not.
        fetch.references();
        return List.copyOf(rows.all());
    }

    /** One thing that is not a person, with the people around it as a list shows them. */
    List<StatementRow> thing(String id, Set<StatementKind> naming) {
        aboutPeople = FOR_LISTS;
        fetch.byId(List.of(id));
        fetch.naming(HOUSEHOLD, List.of(id), naming);
        itemsAndEnquiries();
        Set<String> people = rows.named(rows.ids(STAY), "person");
        people.addAll(rows.named(List.of(id), "about"));
        people.addAll(rows.named(rows.ids(ITEM_PERSON), "person"));
        fetch.byId(people);
        withTheirOtherRecords(people);
        directory();
        fetch.references();
        return List.copyOf(rows.all());
    }

    private Set<String> withTheirOtherRecords(Collection<String> records) {
        Set<String> all = new HashSet<>(records);
        Set<String> frontier = new HashSet<>(records);
        for (int i = 0; i < Fetching.ROUNDS && !frontier.isEmpty(); i++) {
            // All that names a person bears on a circle.
            fetch.naming(PERSON_RECORD, frontier, aboutPeople.equals(ABOUT_PEOPLE) ? null : aboutPeople);
            frontier = rows.named(rows.ids(JUDGEMENT), "record_a", "record_b");
            frontier.removeAll(all);
            frontier.retainAll(joinedTo(all));
            all.addAll(frontier);
            fetch.byId(frontier);
        }
        return all;
    }

    /** Records that some judgement joins to one of these. */
    private Set<String> joinedTo(Set<String> people) {
        Set<String> joined = new HashSet<>();
        for (StatementRow row : rows.of(JUDGEMENT)) {
            for (Cells cells : Gathered.versions(row)) {
                String one = cells.textOrEmpty("record_a");
                String other = cells.textOrEmpty("record_b");
                if (people.contains(one)) {
                    joined.add(other);
                }
                if (people.contains(other)) {
                    joined.add(one);
                }
            }
        }
        return joined;
    }

    private Set<String> nextRing(Set<String> ring) {
        Set<String> next = new HashSet<>();
        Set<String> households = new HashSet<>();
        for (StatementRow row : List.copyOf(rows.all())) {
            if (row.kind() == KINSHIP && Gathered.names(row, ring, "person", "related_person")) {
                next.addAll(Gathered.named(row, List.of("person", "related_person")));
            } else if (row.kind() == STAY && Gathered.names(row, ring, "person")) {
                households.addAll(Gathered.named(row, List.of("household")));
            }
        }
        fetch.byId(households);
        fetch.naming(HOUSEHOLD, households, ABOUT_HOUSEHOLDS);
        next.addAll(peopleAtOrdinaryHomes(households));
        next.removeAll(fetch.asked(PERSON_RECORD));
        fetch.byId(next);
        return next;
    }

    /** Where more people stay than a home holds, only those who are family count, and family comes along as kin. */
    private Set<String> peopleAtOrdinaryHomes(Set<String> households) {
        Map<String, Set<String>> people = new HashMap<>();
        for (StatementRow row : rows.all()) {
            if (row.kind() == STAY) {
                for (String household : Gathered.named(row, List.of("household"))) {
                    if (households.contains(household)) {
                        people.computeIfAbsent(household, h -> new HashSet<>())
                                .addAll(Gathered.named(row, List.of("person")));
                    }
                }
            }
        }
        Set<String> all = new HashSet<>();
        people.forEach((household, there) -> {
            if (there.size() <= 4 * ORDINARY) {
                all.addAll(there);
            } else {
                fetch.byId(there);
            }
        });
        return all;
    }

    /** Items lead to items (links, origins) and enquiries to requests and items, until nothing new comes. */
    private void itemsAndEnquiries() {
        for (int i = 0; i < Fetching.ROUNDS; i++) {
            int before = rows.size();
            fetch.byId(rows.named(rows.ids(LINK), "from_item", "to_item"));
            fetch.byId(rows.named(rows.ids(ITEM), "origin"));
            fetch.byId(rows.named(rows.ids(REQUEST), "enquiry", "response_items"));
            fetch.byId(rows.named(rows.ids(ENQUIRY), "cites", "set_aside"));
            fetch.naming(ITEM, rows.ids(ITEM), ABOUT_ITEMS);
            fetch.naming(ENQUIRY, rows.ids(ENQUIRY), ABOUT_ENQUIRIES);
            if (rows.size() == before) {
                return;
            }
        }
    }

    /**
     * Records of whoever may be one of the people gathered, from anywhere, with what the two could have in common: names,
     * homes, kin. Everything that joins or parts them comes along.
     *
     * @return the two of each such pair with all their records
     */
    private Set<String> lookalikes() {
        Set<String> alike = new Resembling(reading).of(rows, fetch.asked(PERSON_RECORD));
        Set<StatementKind> before = aboutPeople;
        aboutPeople = WHO_IS_NEAR;
        fetch.byId(alike);
        Set<String> all = withTheirOtherRecords(alike);
        aboutPeople = before;
        return all;
    }

    /** Who their kin are, under whatever record: a relation in common may be of two records that are joined. */
    private void kinOf(Set<String> people) {
        Set<String> kin = new HashSet<>();
        for (StatementRow row : rows.of(KINSHIP)) {
            if (Gathered.names(row, people, "person", "related_person")) {
                kin.addAll(Gathered.named(row, List.of("person", "related_person")));
            }
        }
        Set<StatementKind> before = aboutPeople;
        aboutPeople = EnumSet.of(JUDGEMENT);
        withTheirOtherRecords(kin);
        aboutPeople = before;
    }

    /** Where those who reported something stayed, near or not: whether two of them ever shared a household is asked. */
    private void reporters() {
        Set<StatementKind> before = aboutPeople;
        aboutPeople = EnumSet.of(STAY, JUDGEMENT);
        Set<String> reporters = rows.named(rows.ids(ITEM), "reported_by");
        fetch.byId(reporters);
        reporters.retainAll(rows.ids(PERSON_RECORD));
        withTheirOtherRecords(reporters);
        aboutPeople = before;
    }

    /** A dismissal that holds for every child points to nobody: its key alone says whom or what it is about. */
    private void dismissals() {
        Set<String> ids = new HashSet<>();
        rows.all().forEach(row -> {
            ids.add(row.id());
            if (row.delivered() != null) {
                ids.add(row.delivered());
            }
        });
        fetch.take(CircleCypher.DISMISSALS_NAMING, Map.of("ids", List.copyOf(ids)));
    }

    private void directory() {
        fetch.directory();
    }
}
