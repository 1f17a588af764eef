package org.kith.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Admission;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Folding;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Numbering;
import org.kith.kernel.OnRecord;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Reads circles from the graph through a lens. The read is on record before the circle is handed out, and somebody outside
 * the lens's remit is not read: {@link KithException.OutsideRemit} says why, and the try is on record.
 */
public final class CircleReader implements Admission {

    private static final int RINGS = 3;

    private final GraphReader graph;
    private final DomainClock clock;
    private final Doorkeeper doorkeeper;
    private final Disguises disguises;

    CircleReader(GraphReader graph, DomainClock clock, OnRecord onRecord, Numbering numbering) {
        this.disguises = new Disguises(graph, clock, numbering);
        this.graph = graph;
        this.clock = clock;
        this.doorkeeper = new Doorkeeper(graph, clock, onRecord);
    }

    @Override
    public Set<String> admitted(Lens lens, Collection<String> things) {
        return doorkeeper.admitted(lens, things);
    }

    /**
     * The same for long lists of people: for a reader whom nothing keeps out but to whose families they stand too near, it
     * takes as long as these families are large, however long the list is.
     *
     * @param records ids of people's records that exist for the lens
     */
    public Set<String> admittedPeople(Lens lens, Collection<String> records) {
        return doorkeeper.admittedPeople(lens, records);
    }

    /** Whether somebody's page would open; asking is no try at it. */
    public boolean opens(Lens lens, String record) {
        return doorkeeper.shut(lens, List.of(record)).isEmpty();
    }

    /**
     * What may be shown of somebody before their page is opened: their names and how old they are, and the agencies there
     * are, so that one can ask.
     *
     * @throws KithException.NotFound when there is no such person, or none for this reader
     */
    public Slice face(Lens lens, String record, String view) {
        Slice slice = slice(
                lens,
                Faces.only(
                        graph.read(lens, view, reading -> new Gathering(reading).peopleAndAgencies(List.of(record))),
                        List.of(record)));
        found(slice.people().of(record));
        return slice;
    }

    /**
     * The circle of a person; of an adult too, whose page shows the same things.
     *
     * @param record id of any record of the person
     * @param view the screen that asks, for the record of reads
     * @throws KithException.NotFound when there is no such person, or none for this reader
     */
    public Circle circle(Lens lens, String record, String view) {
        List<String> records = List.of(record);
        doorkeeper.admit(lens, records, view);
        Slice slice = slice(lens, graph.read(lens, view, reading -> new Gathering(reading).around(records, RINGS)));
        return slice.circle(found(slice.people().of(record)));
    }

    private static Person found(@Nullable Person person) {
        if (person == null) {
            throw new KithException.NotFound(
                    "Nobody is recorded under this address. Look the person up by name; the link may be old.");
        }
        return person;
    }

    /**
     * The circle of a person from another moment or through other eyes, where the person may be known by another of its
     * records, or not at all.
     *
     * @param records ids of the records that are the person for the reader's own look, the one preferred first
     * @param view the screen that asks, for the record of reads
     * @return empty where none of the records was known there by then
     */
    public Optional<Circle> circle(Lens lens, List<String> records, String view) {
        doorkeeper.admit(lens, records, view);
        Slice slice = slice(lens, graph.read(lens, view, reading -> new Gathering(reading).around(records, RINGS)));
        return first(slice, records);
    }

    /**
     * What is known around some people, and what would be if something more were said.
     *
     * @param records ids of records of the people, who are within the lens's remit
     * @param more rows that nobody has said yet; what they name must be among what is known
     * @param view the screen that asks, for the record of reads
     */
    public Supposed supposed(Lens lens, Collection<String> records, List<StatementRow> more, String view) {
        records.forEach(record -> doorkeeper.admit(lens, List.of(record), view));
        List<StatementRow> rows =
                graph.read(lens, view, reading -> new Gathering(reading).around(List.copyOf(records), RINGS));
        List<StatementRow> both = new ArrayList<>(rows);
        both.addAll(more);
        return new Supposed(slice(lens, rows), slice(lens, both));
    }

    /**
     * What stands around somebody, to be drawn beside a circle that was read before. Gaps cannot be found in it.
     *
     * @param record id of any record of the person
     * @param view the screen that asks, for the record of reads
     * @throws KithException.NotFound when there is no such person, or none for this reader
     */
    public Slice around(Lens lens, String record, String view) {
        doorkeeper.admit(lens, List.of(record), view);
        Slice slice =
                slice(lens, graph.read(lens, view, reading -> new Gathering(reading).drawn(List.of(record), RINGS)));
        found(slice.people().of(record));
        return slice;
    }

    /**
     * What two agencies could have known around a person, in a read for each of them: both are on record.
     *
     * @param one through the eyes of the first; the lens looks through an agency
     * @param other the same look through the eyes of the second
     * @param records ids of the records that are the person for the reader's own look
     */
    public Compared compared(Lens one, Lens other, List<String> records, String view) {
        doorkeeper.admit(one, records, view);
        String first = one.viewpoint().only().orElseThrow();
        String second = other.viewpoint().only().orElseThrow();
        graph.read(other, view, reading -> new Gathering(reading).around(records, RINGS));
        List<StatementRow> rows = graph.read(one, view, reading -> new Gathering(reading).around(records, RINGS));
        return Compared.of(rows, one, first, second, disguises.of(one, rows));
    }

    /** The circle of the person behind the first of some records that a slice knows. */
    public static Optional<Circle> first(Slice slice, List<String> records) {
        return records.stream()
                .flatMap(record -> Optional.ofNullable(slice.people().of(record)).stream())
                .findFirst()
                .map(slice::circle);
    }

    /**
     * The circles of several people in one slice, for work over many children. Records that do not exist for the lens
     * are left out.
     *
     * @param records ids of any records of the people; some hundreds at a time
     */
    public Slice circles(Lens lens, Collection<String> records, String view) {
        return slice(lens, graph.read(lens, view, reading -> {
            records.forEach(record -> reading.touch(StatementKind.PERSON_RECORD.label(), record));
            return new Gathering(reading, false).around(records, RINGS);
        }));
    }

    /**
     * Whose circles some statements bear on: everybody near enough that a circle around them holds one of the statements.
     * It may name people whose circle does not; it leaves nobody out.
     *
     * @param statements ids of statements that were written; of those that are gone nothing follows
     * @param view the work that asks, for the record of reads
     */
    public Reach reach(Lens lens, Collection<String> statements, String view) {
        return graph.read(lens, view, reading -> new Gathering(reading, false).reach(statements, RINGS));
    }

    /** The people of some records with their names, homes, kin and enquiries, for lists: their circles are not gathered. */
    public Slice people(Lens lens, Collection<String> records, String view) {
        return slice(
                lens,
                withinRemit(lens, records, graph.read(lens, view, reading -> new Gathering(reading).people(records))));
    }

    /** Nothing leads through people outside the remit of a lens. */
    private List<StatementRow> withinRemit(Lens lens, List<StatementRow> rows) {
        if (lens.remit().listsEverybody()) {
            return rows;
        }
        Set<String> outside = rows.stream()
                .filter(row -> row.kind() == StatementKind.PERSON_RECORD)
                .map(StatementRow::id)
                .collect(Collectors.toSet());
        outside.removeAll(admittedPeople(lens, outside));
        return rows.stream()
                .filter(row -> !outside.contains(row.id()) && !Faces.of(row, outside))
                .toList();
    }

    /** Of those outside the remit of a lens a list holds no more than a name and an age. */
    private List<StatementRow> withinRemit(Lens lens, Collection<String> records, List<StatementRow> rows) {
        if (lens.remit().listsEverybody()) {
            return rows;
        }
        if (lens.remit().review() != null) {
            return withinRemit(lens, rows);
        }
        Set<String> outside = new HashSet<>(records);
        outside.removeAll(admittedPeople(lens, records));
        return outside.isEmpty() ? rows : Faces.only(rows, outside);
    }

    /** The same people with the directory of agencies, for lists that say whom to ask. */
    public Slice peopleAndAgencies(Lens lens, Collection<String> records, String view) {
        return slice(
                lens,
                withinRemit(
                        lens,
                        records,
                        graph.read(lens, view, reading -> new Gathering(reading).peopleAndAgencies(records))));
    }

    /**
     * An item with all that is recorded of its life, and the people it is about.
     *
     * @throws KithException.NotFound when there is no such item, or none for this reader
     */
    public Slice item(Lens lens, String id, String view) {
        doorkeeper.admitTo(lens, id, view);
        return found(
                slice(lens, graph.read(lens, view, reading -> new Gathering(reading).thing(id, Set.of()))),
                ItemRow.class,
                id);
    }

    /**
     * A household with the people said to stay there, those of them who are within the remit.
     *
     * @throws KithException.NotFound when there is no such place, or none for this reader
     */
    public Slice household(Lens lens, String id, String view) {
        doorkeeper.admitTo(lens, id, view);
        List<StatementRow> rows =
                graph.read(lens, view, reading -> new Gathering(reading).thing(id, Set.of(StatementKind.STAY)));
        return found(slice(lens, withinRemit(lens, rows)), HouseholdRow.class, id);
    }

    /**
     * Items about nobody with the people near them, the newest recorded first, for counting and choosing among them. Nobody
     * in it is put on the record of reads: who is shown is read by {@link #items}.
     *
     * @param many how many items at the most; the newest ones are read
     * @return a slice whose {@link Slice#unlinked} says which of its items are about nobody for this reader
     */
    public Slice aboutNobody(Lens lens, int many, String view) {
        boolean now = lens.viewpoint().agency() == null && !lens.asOf().day().isBefore(clock.today());
        List<String> items = graph.read(lens, view, reading -> Gathering.aboutNobody(reading, now, many));
        Set<String> admitted = admitted(lens, items);
        return slice(lens, graph.read(lens, view, reading -> new Gathering(reading, false).items(admitted)));
    }

    /**
     * Some items with all that is recorded of their life, the people they are about, and for those about nobody the people
     * near them.
     *
     * @param ids of items; those that do not exist for the lens, or are outside its remit, are left out
     */
    public Slice items(Lens lens, Collection<String> ids, String view) {
        Set<String> admitted = admitted(lens, ids);
        return slice(lens, graph.read(lens, view, reading -> new Gathering(reading).items(admitted)));
    }

    /**
     * Some requests with their enquiries, grades and agencies, and for a page that shows them the people they are about
     * and what else was asked about those.
     *
     * @param ids of requests; those that do not exist for the lens are left out
     * @param people whether the people come along, and stand in the record of this read
     */
    public Slice requests(Lens lens, Collection<String> ids, boolean people, String view) {
        return slice(lens, graph.read(lens, view, reading -> new Gathering(reading, people).requests(ids, people)));
    }

    /**
     * Looks for something among what lies between two things. What was read is not handed out: only the rows chosen, and
     * the people and items among them go on the record of the read.
     *
     * @param one id of a person's record, an item or an agency; around an agency nothing is read
     * @param other the other end
     * @param steps how far apart the two may be
     * @param view the screen that asks, for the record of reads
     * @param look looks through everything read and whether that was cut; may be called again
     * @param shown ids of rows, people's records and items that what was found speaks of
     */
    public <T> Between<T> between(
            Lens lens,
            String one,
            String other,
            int steps,
            String view,
            BiFunction<Slice, Boolean, T> look,
            Function<T, Set<String>> shown) {
        return graph.read(lens, view, reading -> {
            Outward outward = new Outward(reading, Outward.MOST_ROWS);
            // An end around which nothing is read leaves all the steps to the other one.
            boolean first = outward.leads(one);
            boolean second = outward.leads(other);
            int half = first && second ? (steps + 1) / 2 : first ? steps : 0;
            outward.from(one, half);
            outward.from(other, second ? steps - half : 0);
            return looked(lens, reading, outward, look, shown);
        });
    }

    /**
     * Looks for something among what lies near several people. What was read is not handed out, as with {@link #between}.
     *
     * @param records ids of any records of the people
     * @param steps how far around each of them is read
     * @param look looks through everything read and whether that was cut; may be called again
     * @param shown ids of rows, people’s records and items that what was found speaks of
     */
    public <T> Between<T> among(
            Lens lens,
            Collection<String> records,
            int steps,
            String view,
            BiFunction<Slice, Boolean, T> look,
            Function<T, Set<String>> shown) {
        return graph.read(lens, view, reading -> {
            Outward outward = new Outward(reading, Outward.MOST_ROWS);
            outward.from(records, steps);
            return looked(lens, reading, outward, look, shown);
        });
    }

    private <T> Between<T> looked(
            Lens lens,
            GraphReader.Reading reading,
            Outward outward,
            BiFunction<Slice, Boolean, T> look,
            Function<T, Set<String>> shown) {
        List<StatementRow> rows = withinRemit(lens, outward.all());
        T found = look.apply(slice(lens, rows), outward.cut());
        Set<String> chosen = shown.apply(found);
        List<StatementRow> only = outward.only(chosen);
        only.stream()
                .filter(row -> row.kind() == StatementKind.PERSON_RECORD || row.kind() == StatementKind.ITEM)
                .forEach(row -> reading.touch(row.kind().label(), row.id()));
        return new Between<>(found, slice(lens, only), outward.cut());
    }

    /**
     * An agency with its people and what its deliveries cover. Nobody it works with comes along: that would be a list of
     * people across the authority.
     *
     * @throws KithException.NotFound when there is no such agency, or none for this reader
     */
    public Slice agency(Lens lens, String id, String view) {
        Slice slice = slice(
                lens,
                graph.read(
                        lens,
                        view,
                        reading -> reading.rows(
                                CircleCypher.AGENCY, Map.of("id", id), row -> row.statement("s", "earlier"))));
        return found(slice, AgencyRow.class, id);
    }

    private static Slice found(Slice slice, Class<? extends Row> kind, String id) {
        if (slice.row(kind, id) == null) {
            throw new KithException.NotFound("Nothing is recorded under this address. The link may be old.");
        }
        return slice;
    }

    private Slice slice(Lens lens, List<StatementRow> rows) {
        return Slice.of(rows, lens, disguises.of(lens, rows));
    }

    /**
     * Everything a store holds, in one slice: for a delivery in a store of its own.
     *
     * @param view the work that asks, for the record of reads
     */
    public Slice everything(Lens lens, String view) {
        return graph.read(lens, view, reading -> new Everything(reading, true).slice());
    }

    /**
     * Everything a store holds, in one slice, for work over many of its children: those go on the record of reads.
     *
     * @param records ids of the records of the children whose circles are wanted
     */
    public Slice everything(Lens lens, Collection<String> records, String view) {
        return graph.read(lens, view, reading -> {
            records.forEach(record -> reading.touch(StatementKind.PERSON_RECORD.label(), record));
            return new Everything(reading, false).slice();
        });
    }

    /**
     * Everything a store holds, to be looked at as of any moment up to the lens’s: for a delivery in a store of its own.
     *
     * @param view the work that asks, for the record of reads
     */
    public Replay replay(Lens lens, String view) {
        return Replay.of(graph.read(lens, view, reading -> new Everything(reading, true).rows()), lens);
    }

    /**
     * The circles of several people, to be looked at as of any moment up to the lens’s.
     *
     * @param records ids of records of the people, who are within the lens's remit
     * @param view the screen that asks, for the record of reads
     */
    public Replay replay(Lens lens, Collection<String> records, String view) {
        records.forEach(record -> doorkeeper.admit(lens, List.of(record), view));
        List<StatementRow> rows =
                graph.read(lens, view, reading -> new Gathering(reading).around(List.copyOf(records), RINGS));
        return Replay.of(rows, lens, disguises.of(lens, rows));
    }

    /**
     * Some words that stand beside the record and not in it, such as a note, with names replaced for a reader who sees none.
     */
    public String disguised(Lens lens, String words) {
        Disguise disguise = disguises.of(lens, List.of());
        return disguise == null ? words : disguise.words(words);
    }

    /**
     * Whoever has a made-up name of these words, for a reader who knows people by no other.
     *
     * @param words folded words, each of which some word of the name begins with
     * @return by id of a record of theirs their made-up names; nobody where names are shown
     */
    public Map<String, String> called(Lens lens, List<String> words) {
        Disguise disguise = disguises.of(lens, List.of());
        if (disguise == null || words.isEmpty()) {
            return Map.of();
        }
        Map<String, String> called = new LinkedHashMap<>(disguise.called());
        called.values()
                .removeIf(name -> !words.stream()
                        .allMatch(word -> Folding.words(name).stream().anyMatch(part -> part.startsWith(word))));
        called.keySet().retainAll(admitted(lens, called.keySet()));
        return called;
    }

    /** How many statements a slice of everything would be made from. */
    public long statements(Lens lens, String view) {
        return graph.read(
                lens,
                view,
                reading -> reading.rows(CircleCypher.HOW_MANY, Map.of(), row -> row.number("rows"))
                        .getFirst());
    }
}
