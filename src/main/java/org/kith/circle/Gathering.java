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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.Clearance;
import org.kith.kernel.Folding;
import org.kith.store.GraphReader;
import org.kith.vocabulary.Column;
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

    private static final int ROUNDS = 6;

    private static final Set<StatementKind> ABOUT_PEOPLE = EnumSet.of(
            NAME_USE, STAY, KINSHIP, INVOLVEMENT, ITEM, ITEM_PERSON, ENQUIRY, REQUEST, CONDITION, JUDGEMENT, DISMISSAL);
    private static final Set<StatementKind> ABOUT_ITEMS =
            EnumSet.of(ITEM, ITEM_PERSON, SHARE, LINK, ENQUIRY, READING, CHALLENGE, SHARE_DECISION, REQUEST);
    private static final Set<StatementKind> ABOUT_ENQUIRIES = EnumSet.of(GRADE, CHALLENGE, MEETING, REQUEST);
    private static final Set<StatementKind> ABOUT_HOUSEHOLDS = EnumSet.of(STAY, ITEM, REQUEST);

    /** By what one is near another. */
    private static final Set<StatementKind> WHO_IS_NEAR = EnumSet.of(STAY, KINSHIP, JUDGEMENT);

    /** What a list of people shows. */
    private static final Set<StatementKind> FOR_LISTS = EnumSet.of(NAME_USE, STAY, KINSHIP, ENQUIRY, JUDGEMENT);

    private final GraphReader.Reading reading;
    private final Map<String, StatementRow> rows = new LinkedHashMap<>();
    private final Map<StatementKind, Set<String>> byKind = new EnumMap<>(StatementKind.class);
    /** What rows refer to, as far as it was neither read nor asked for. */
    private final Set<String> missing = new HashSet<>();

    private final Map<StatementKind, Set<String>> asked = new HashMap<>();
    private final boolean noteEverything;
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
        this.noteEverything = noteEverything;
    }

    /**
     * Everything the catalogue needs to know of some people.
     *
     * @param records ids of person records
     * @param rings how many rings of people to gather: 1 for the people alone, 3 for their circles
     */
    List<StatementRow> around(Collection<String> records, int rings) {
        byId(records);
        Set<String> ring = withTheirOtherRecords(records);
        Set<String> themselves = ring;
        for (int i = 1; i < rings && !ring.isEmpty(); i++) {
            ring = withTheirOtherRecords(nextRing(ring));
        }
        mentioning();
        itemsAndEnquiries();
        reporters();
        directory();
        dismissals();
        references();
        return withHeldBack(themselves);
    }

    /**
     * Whose circles some statements bear on. Circles reach as far as rings do, whichever end one starts from: so this is
     * everybody within as many rings of anybody the statements speak of.
     */
    Reach reach(Collection<String> statements, int rings) {
        aboutPeople = WHO_IS_NEAR;
        byId(statements);
        for (StatementRow row : rows.values()) {
            // Which agencies there are bears on whom every child's agencies could ask. A practitioner who is new bears
            // on
            // nothing yet; one who now works elsewhere on whatever they ever said.
            if (row.kind() == AGENCY
                    || row.kind() == PRACTITIONER && !row.earlier().isEmpty()) {
                return Reach.EVERYBODY;
            }
        }
        byId(referred(EnumSet.of(AGENCY, PRACTITIONER)));
        itemsAndEnquiries();
        naming(HOUSEHOLD, ids(HOUSEHOLD), EnumSet.of(STAY));
        naming(HOUSEHOLD, named(ids(ITEM), "household"), EnumSet.of(STAY));
        Set<String> people = ids(PERSON_RECORD);
        people.addAll(referredTo(PERSON_RECORD));
        people.addAll(mentioned());
        byId(people);
        Set<String> ring = withTheirOtherRecords(people);
        for (int i = 1; i < rings && !ring.isEmpty(); i++) {
            ring = withTheirOtherRecords(nextRing(ring));
        }
        return new Reach(false, ids(PERSON_RECORD));
    }

    private Set<String> referredTo(StatementKind target) {
        Set<String> ids = new HashSet<>();
        for (StatementRow row : rows.values()) {
            ids.addAll(named(
                    row,
                    row.kind().columns().stream()
                            .filter(column -> column.targets().contains(target))
                            .map(Column::name)
                            .toList()));
        }
        return ids;
    }

    /** What rows refer to, but for the crowded kinds. */
    private Set<String> referred(Set<StatementKind> but) {
        Set<String> ids = new HashSet<>();
        for (StatementRow row : rows.values()) {
            ids.addAll(named(
                    row,
                    row.kind().columns().stream()
                            .filter(column -> column.isReference()
                                    && column.targets().stream().noneMatch(but::contains))
                            .map(Column::name)
                            .toList()));
        }
        return ids;
    }

    /** People whose whole name may stand in the text of one of the items about nobody. */
    private Set<String> mentioned() {
        Set<String> questions = new HashSet<>();
        for (StatementRow row : rows.values()) {
            if (row.kind() == ITEM) {
                for (var cells : versions(row)) {
                    if (cells.list("about").isEmpty()) {
                        for (String column : List.of("summary", "detail", "context", "child_words")) {
                            pairs(Folding.running(cells.textOrEmpty(column)), questions);
                        }
                    }
                }
            }
        }
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

    /** A whole name has two words or more, and two that stand beside each other in the text. */
    private static void pairs(List<String> words, Set<String> questions) {
        for (int i = 1; i < words.size(); i++) {
            questions.add("+" + words.get(i - 1) + " +" + words.get(i));
            if (words.get(i).length() > 2 && words.get(i).endsWith("s")) {
                questions.add("+" + words.get(i - 1) + " +"
                        + words.get(i).substring(0, words.get(i).length() - 1));
            }
        }
    }

    /** Items about nobody whose text holds somebody's whole name. */
    private void mentioning() {
        Set<String> questions = new HashSet<>();
        for (StatementRow row : rows.values()) {
            if (row.kind() == PERSON_RECORD || row.kind() == NAME_USE) {
                for (var cells : versions(row)) {
                    for (String given : List.of(cells.textOrEmpty("given_names"), cells.textOrEmpty("known_as"))) {
                        List<String> words = Folding.words(given + " " + cells.textOrEmpty("family_name"));
                        if (!given.isBlank() && words.size() > 1) {
                            // A beginning is enough: "Anstice's" names Anstice. The slice decides afterwards, word by
                            // word.
                            questions.add("+" + String.join("* +", words) + "*");
                        }
                    }
                }
            }
        }
        if (!questions.isEmpty()) {
            take(reading.rows(
                    CircleCypher.NOBODY_MENTIONING,
                    Map.of("questions", List.copyOf(questions)),
                    row -> row.statement("s", "earlier")));
        }
    }

    /** Ids of items about nobody, the newest recorded first; some may turn out to be about somebody. */
    static List<String> aboutNobody(GraphReader.Reading reading, boolean now, int many) {
        return reading.rows(CircleCypher.ABOUT_NOBODY, Map.of("now", now, "many", many), row -> row.text("id"));
    }

    /** Items with all that is recorded of their life, and of those about nobody the people near them as a list shows them. */
    List<StatementRow> items(Collection<String> items) {
        aboutPeople = FOR_LISTS;
        byId(items);
        Set<String> wanted = ids(ITEM);
        itemsAndEnquiries();
        Set<String> households = named(wanted, "household");
        byId(households);
        naming(HOUSEHOLD, households, EnumSet.of(STAY));
        Set<String> people = named(ids(STAY), "person");
        people.addAll(named(ids(ITEM_PERSON), "person"));
        people.addAll(mentioned());
        byId(people);
        Set<String> all = withTheirOtherRecords(people);
        directory();
        dismissals();
        references();
        return withHeldBack(all);
    }

    /**
     * The rows, and of the people's stays that are sealed for this reader that there are such and since when: they stand
     * for nobody to see, and keep an earlier address from being taken for the latest.
     */
    private List<StatementRow> withHeldBack(Collection<String> people) {
        List<StatementRow> all = new ArrayList<>(rows.values());
        reading.rows(CircleCypher.HELD_BACK, Map.of("ids", List.copyOf(people)), HeldBack::row).stream()
                .filter(row -> !rows.containsKey(row.id()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** People with their names, homes, kin and enquiries: what a list shows of them, and no more. */
    List<StatementRow> people(Collection<String> records) {
        aboutPeople = FOR_LISTS;
        byId(records);
        withTheirOtherRecords(records);
        references();
        return List.copyOf(rows.values());
    }

    /** The same with the agencies there are. */
    List<StatementRow> peopleAndAgencies(Collection<String> records) {
        people(records);
        directory();
        return List.copyOf(rows.values());
    }

    /** One thing that is not a person, with the people around it as a list shows them. */
    List<StatementRow> thing(String id, Set<StatementKind> naming) {
        aboutPeople = FOR_LISTS;
        byId(List.of(id));
        naming(HOUSEHOLD, List.of(id), naming);
        itemsAndEnquiries();
        Set<String> people = named(ids(STAY), "person");
        people.addAll(named(List.of(id), "about"));
        people.addAll(named(ids(ITEM_PERSON), "person"));
        byId(people);
        withTheirOtherRecords(people);
        directory();
        references();
        return List.copyOf(rows.values());
    }

    private Set<String> withTheirOtherRecords(Collection<String> records) {
        Set<String> all = new HashSet<>(records);
        Set<String> frontier = new HashSet<>(records);
        for (int i = 0; i < ROUNDS && !frontier.isEmpty(); i++) {
            naming(PERSON_RECORD, frontier, aboutPeople);
            frontier = named(ids(JUDGEMENT), "record_a", "record_b");
            frontier.removeAll(all);
            frontier.retainAll(joinedTo(all));
            all.addAll(frontier);
            byId(frontier);
        }
        return all;
    }

    /** Records that some judgement joins to one of these. */
    private Set<String> joinedTo(Set<String> people) {
        Set<String> joined = new HashSet<>();
        for (String judgement : byKind.getOrDefault(JUDGEMENT, Set.of())) {
            StatementRow row = rows.get(judgement);
            if (row != null) {
                for (var cells : versions(row)) {
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
        }
        return joined;
    }

    private Set<String> nextRing(Set<String> ring) {
        Set<String> next = new HashSet<>();
        Set<String> households = new HashSet<>();
        for (StatementRow row : List.copyOf(rows.values())) {
            if (row.kind() == KINSHIP && names(row, ring, "person", "related_person")) {
                next.addAll(named(Set.of(row.id()), "person", "related_person"));
            } else if (row.kind() == STAY && names(row, ring, "person")) {
                households.addAll(named(Set.of(row.id()), "household"));
            }
        }
        byId(households);
        naming(HOUSEHOLD, households, ABOUT_HOUSEHOLDS);
        next.addAll(peopleAtOrdinaryHomes(households));
        next.removeAll(asked.getOrDefault(PERSON_RECORD, Set.of()));
        byId(next);
        return next;
    }

    /** Where more people stay than a home holds, only those who are family count, and family comes along as kin. */
    private Set<String> peopleAtOrdinaryHomes(Set<String> households) {
        Map<String, Set<String>> people = new HashMap<>();
        for (StatementRow row : rows.values()) {
            if (row.kind() == STAY) {
                for (String household : named(Set.of(row.id()), "household")) {
                    if (households.contains(household)) {
                        people.computeIfAbsent(household, h -> new HashSet<>())
                                .addAll(named(Set.of(row.id()), "person"));
                    }
                }
            }
        }
        Set<String> all = new HashSet<>();
        people.forEach((household, there) -> {
            if (there.size() <= 4 * ORDINARY) {
                all.addAll(there);
            } else {
                byId(there);
            }
        });
        return all;
    }

    /** Items lead to items (links, origins) and enquiries to requests and items, until nothing new comes. */
    private void itemsAndEnquiries() {
        for (int i = 0; i < ROUNDS; i++) {
            int before = rows.size();
            byId(named(ids(LINK), "from_item", "to_item"));
            byId(named(ids(ITEM), "origin"));
            byId(named(ids(REQUEST), "enquiry", "response_items"));
            byId(named(ids(ENQUIRY), "cites", "set_aside"));
            naming(ITEM, ids(ITEM), ABOUT_ITEMS);
            naming(ENQUIRY, ids(ENQUIRY), ABOUT_ENQUIRIES);
            if (rows.size() == before) {
                return;
            }
        }
    }

    /** Where those who reported something stayed, near or not: whether two of them ever shared a household is asked. */
    private void reporters() {
        Set<StatementKind> before = aboutPeople;
        aboutPeople = EnumSet.of(STAY, JUDGEMENT);
        Set<String> reporters = named(ids(ITEM), "reported_by");
        byId(reporters);
        reporters.retainAll(ids(PERSON_RECORD));
        withTheirOtherRecords(reporters);
        aboutPeople = before;
    }

    /** A dismissal that holds for every child points to nobody: its key alone says whom or what it is about. */
    private void dismissals() {
        Set<String> ids = new HashSet<>(rows.keySet());
        rows.values().forEach(row -> {
            if (row.delivered() != null) {
                ids.add(row.delivered());
            }
        });
        take(reading.rows(
                CircleCypher.DISMISSALS_NAMING, Map.of("ids", List.copyOf(ids)), row -> row.statement("s", "earlier")));
    }

    private void directory() {
        take(reading.rows(CircleCypher.DIRECTORY, Map.of(), row -> row.statement("s", "earlier")));
    }

    /** Whatever the rows refer to must be there too, or they would seem to point to something that does not exist. */
    private void references() {
        for (int i = 0; i < ROUNDS && !missing.isEmpty(); i++) {
            Set<String> wanted = new HashSet<>(missing);
            missing.clear();
            byId(wanted);
        }
    }

    private void naming(StatementKind of, Collection<String> things, Set<StatementKind> kinds) {
        Set<String> fresh = new HashSet<>(things);
        Set<String> before = asked.computeIfAbsent(of, k -> new HashSet<>());
        fresh.removeAll(before);
        if (fresh.isEmpty()) {
            return;
        }
        before.addAll(fresh);
        Map<String, Object> params = new HashMap<>();
        params.put("ids", List.copyOf(fresh));
        // All that names a person bears on a circle: then there is no need to look at each row's kind.
        params.put(
                "kinds",
                kinds.equals(ABOUT_PEOPLE)
                        ? null
                        : kinds.stream().map(StatementKind::label).toList());
        take(reading.rows(CircleCypher.NAMING, params, row -> row.statement("s", "earlier")));
    }

    private void byId(Collection<String> ids) {
        List<String> fresh = ids.stream().filter(id -> !rows.containsKey(id)).toList();
        if (!fresh.isEmpty()) {
            take(reading.rows(CircleCypher.BY_ID, Map.of("ids", fresh), row -> row.statement("s", "earlier")));
        }
    }

    private void take(List<StatementRow> found) {
        for (StatementRow row : found) {
            if (rows.put(row.id(), row) == null) {
                byKind.computeIfAbsent(row.kind(), kind -> new HashSet<>()).add(row.id());
                missing.remove(row.id());
                for (String id : named(row, row.kind().references())) {
                    if (!rows.containsKey(id)) {
                        missing.add(id);
                    }
                }
            }
            if (noteEverything && (row.kind() == PERSON_RECORD || row.kind() == ITEM)) {
                reading.touch(row.kind().label(), row.id());
            }
        }
    }

    private Set<String> ids(StatementKind kind) {
        return new HashSet<>(byKind.getOrDefault(kind, Set.of()));
    }

    private static boolean names(StatementRow row, Set<String> ids, String... columns) {
        return named(row, List.of(columns)).stream().anyMatch(ids::contains);
    }

    private Set<String> named(Collection<String> statements, String... columns) {
        Set<String> ids = new HashSet<>();
        for (String statement : statements) {
            StatementRow row = rows.get(statement);
            if (row != null) {
                ids.addAll(named(row, List.of(columns)));
            }
        }
        return ids;
    }

    /** What any version of a row names in some columns. */
    private static Set<String> named(StatementRow row, List<String> columns) {
        Set<String> ids = new HashSet<>();
        for (var cells : versions(row)) {
            for (String column : columns) {
                Object value = cells.values().get(column);
                if (value instanceof String id) {
                    ids.add(id);
                } else if (value != null) {
                    ids.addAll(cells.list(column));
                }
            }
        }
        return ids;
    }

    private static List<org.kith.vocabulary.Cells> versions(StatementRow row) {
        List<org.kith.vocabulary.Cells> versions = new ArrayList<>();
        versions.add(row.cells());
        row.earlier().forEach(version -> versions.add(version.cells()));
        return versions;
    }
}
