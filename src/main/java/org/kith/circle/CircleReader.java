package org.kith.circle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Reads circles from the graph through a lens. The read is on record before the circle is handed out. */
public final class CircleReader {

    private static final int RINGS = 3;

    private final GraphReader graph;

    CircleReader(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * The circle of a person; of an adult too, whose page shows the same things.
     *
     * @param record id of any record of the person
     * @param view the screen that asks, for the record of reads
     * @throws KithException.NotFound when there is no such person, or none for this reader
     */
    public Circle circle(Lens lens, String record, String view) {
        Slice slice = slice(lens, List.of(record), view, RINGS);
        Person person = slice.people().of(record);
        if (person == null) {
            throw new KithException.NotFound(
                    "Nobody is recorded under this address. Look the person up by name; the link may be old.");
        }
        return slice.circle(person);
    }

    /** Who some people are, for a list of them: names, ages and where they stay, and nothing of what is known about them. */
    public Slice faces(Lens lens, Collection<String> records, String view) {
        List<StatementRow> rows = graph.read(lens, view, reading -> new Gathering(reading).faces(records));
        return Slice.of(rows, lens.asOf(), lens.clearance(), lens.viewpoint());
    }

    /**
     * An item with all that is recorded of its life, and the people it is about.
     *
     * @throws KithException.NotFound when there is no such item, or none for this reader
     */
    public Slice item(Lens lens, String id, String view) {
        return thing(lens, id, view, ItemRow.class);
    }

    /**
     * A household with the people said to stay there.
     *
     * @throws KithException.NotFound when there is no such place, or none for this reader
     */
    public Slice household(Lens lens, String id, String view) {
        return thing(lens, id, view, HouseholdRow.class);
    }

    private Slice thing(Lens lens, String id, String view, Class<? extends Row> kind) {
        Set<StatementKind> with = kind == HouseholdRow.class ? Set.of(StatementKind.STAY) : Set.of();
        List<StatementRow> rows = graph.read(lens, view, reading -> new Gathering(reading).thing(id, with));
        Slice slice = Slice.of(rows, lens.asOf(), lens.clearance(), lens.viewpoint());
        if (slice.row(kind, id) == null) {
            throw new KithException.NotFound("Nothing is recorded under this address. The link may be old.");
        }
        return slice;
    }

    /**
     * An agency with its people and what its deliveries cover. Nobody it works with comes along: that would be a list of
     * people across the authority.
     *
     * @throws KithException.NotFound when there is no such agency, or none for this reader
     */
    public Slice agency(Lens lens, String id, String view) {
        List<StatementRow> rows = graph.read(
                lens,
                view,
                reading -> reading.rows(CircleCypher.AGENCY, Map.of("id", id), row -> row.statement("s", "earlier")));
        Slice slice = Slice.of(rows, lens.asOf(), lens.clearance(), lens.viewpoint());
        if (slice.agency(id) == null) {
            throw new KithException.NotFound("Nothing is recorded under this address. The link may be old.");
        }
        return slice;
    }

    private Slice slice(Lens lens, Collection<String> records, String view, int rings) {
        List<StatementRow> rows = graph.read(lens, view, reading -> new Gathering(reading).around(records, rings));
        return Slice.of(rows, lens.asOf(), lens.clearance(), lens.viewpoint());
    }

    /**
     * Everything a store holds, in one slice: for a delivery in a store of its own, never for an authority.
     *
     * @param view the work that asks, for the record of reads
     */
    public Slice everything(Lens lens, String view) {
        List<StatementRow> rows = graph.read(lens, view, reading -> new Gathering(reading).everything());
        return Slice.of(rows, lens.asOf(), lens.clearance(), lens.viewpoint());
    }
}
