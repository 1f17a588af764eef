package org.kith.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Corrects what a user of Kith has said: a new version, with who corrects it and why. What was said before stays readable
 * and stands as of its day. Whoever corrects says which version they saw, so that of two who correct at once the second
 * learns of the first and overwrites nothing unseen. What an agency delivered is corrected by the agency; that somebody
 * sees it otherwise is said by an item of their own, linked to it.
 */
public final class Revising {

    private static final int LONGEST = 500;

    private final Sayings sayings;
    private final GraphWriter graph;
    private final DomainClock clock;
    private final Writes writes;
    private final NewsDesk news = new NewsDesk();

    Revising(Sayings sayings, GraphWriter graph, DomainClock clock, Writes writes) {
        this.sayings = sayings;
        this.graph = graph;
        this.clock = clock;
        this.writes = writes;
    }

    /**
     * Says a statement anew.
     *
     * @param lens who corrects it, looking from now; anybody who may write may, not only whoever said it
     * @param id internal id of the statement
     * @param seen the version they saw ({@link Telling#version})
     * @param saying all it is to say from now on. People and things it named that do not exist for this reader stay named
     * @param why why it is corrected, in their words
     * @return the version that stands now; the one seen where nothing is said otherwise
     * @throws Revised when it was changed or taken back since it was seen: nothing was saved
     * @throws KithException.NotFound when there is no such statement, or none for them
     * @throws KithException.Refused when an agency delivered it, it is restricted, or the lens may not say it, or does not look from
     *     now
     * @throws KithException.Invalid when no reason is given, or a row of the format could not look like that
     */
    public String revise(Lens lens, String id, String seen, Saying saying, String why) {
        Moment now = sayings.now(lens);
        MaySay.check(lens, List.of(saying.kind()));
        String reason = checked(why);
        Set<String> mentioned = new HashSet<>(SayingRows.mentioned(List.of(saying)));
        mentioned.add(id);
        Map<String, SayingRows.Seen> exists = sayings.look(lens, mentioned);
        SayingRows.Seen before = exists.get(id);
        if (before == null) {
            throw new KithException.NotFound("There is nothing recorded under this address. Load the page again.");
        }
        checkOwn(before.row());
        Set<String> visible = sayings.look(lens, named(before.row())).keySet();
        Map<String, Object> provenance = Sayings.provenance(lens, now, reason);
        return graph.write(writing -> {
            Locked locked = lock(writing, id);
            if (!locked.telling().version().equals(seen)) {
                throw new Revised(visibly(locked.telling(), before.row().kind(), visible));
            }
            IncomingRow row =
                    withHidden(writing, new SayingRows(exists, now).again(saying, before), locked.row(), visible);
            String act = Ids.fresh();
            List<IncomingRow> rows = List.of(row);
            Batch batch = new Batch(
                    new OpenDelivery(act, new Scope(before.deliverer()), now),
                    saying.kind(),
                    Writes.find(writing, rows),
                    provenance);
            batch.add(row);
            Taken taken = writes.write(writing, saying.kind(), batch, act);
            if (taken.changed() == 0) {
                return seen;
            }
            writes.close(writing, act);
            news.note(writing, act, lens.reader(), News.What.CORRECTED, List.of(id));
            return act;
        });
    }

    /**
     * A statement as it stands, held until the change is made.
     *
     * @param now what stands beside its cells
     */
    record Locked(StatementRow row, Telling telling, Map<String, Object> now) {}

    static Locked lock(GraphWriter.Writing writing, String id) {
        return writing.rows(RecordCypher.LOCK_VERSION, Map.of("id", id), row -> {
                    StatementRow statement = row.statement("s", "earlier");
                    Telling was =
                            row.yes("had") ? new Telling("", Cells.EMPTY, Telling.What.SAID, null, null, null) : null;
                    return new Locked(
                            statement,
                            Tellings.telling(statement.kind(), row.properties("now"), statement.cells(), was),
                            row.properties("now"));
                })
                .getFirst();
    }

    private static void checkOwn(StatementRow row) {
        if (!row.said()) {
            throw new KithException.Refused(
                    "This was delivered by an agency, and only the agency corrects it. Nothing was"
                            + " saved. Record how you see it, linked to this.");
        }
        if ("restricted".equals(row.cells().text("protection"))) {
            throw new KithException.Refused("This is restricted. Nothing was saved. Ask whoever holds it.");
        }
    }

    private static String checked(String why) {
        String words = why.strip();
        if (words.length() < 3 || words.length() > LONGEST) {
            throw new KithException.Invalid(
                    "Say why you correct it, in a sentence. What it said before stays readable.");
        }
        return words;
    }

    static List<String> named(StatementRow row) {
        List<String> named = new ArrayList<>();
        for (Column column : row.kind().columns()) {
            named.addAll(ids(column, row.cells()));
        }
        return named;
    }

    static List<String> ids(Column column, Cells cells) {
        if (!column.isReference()) {
            return List.of();
        }
        String one = column.type() == Column.Type.REFERENCE ? cells.text(column.name()) : null;
        return column.type() == Column.Type.REFERENCES
                ? cells.list(column.name())
                : one == null ? List.of() : List.of(one);
    }

    /** Whoever cannot see somebody does not take them off a statement by not naming them. */
    private static IncomingRow withHidden(
            GraphWriter.Writing writing, IncomingRow row, StatementRow before, Set<String> visible) {
        Map<String, List<String>> references = new HashMap<>(row.references());
        for (Column column : before.kind().columns()) {
            List<String> hidden = ids(column, before.cells()).stream()
                    .filter(id -> !visible.contains(id))
                    .toList();
            if (hidden.isEmpty() || column.type() == Column.Type.REFERENCE && references.containsKey(column.name())) {
                continue;
            }
            List<String> all = new ArrayList<>(references.getOrDefault(column.name(), List.of()));
            writing.rows(
                            RecordCypher.FIND_BY_ID,
                            Map.of("ids", hidden),
                            found -> Objects.toString(found.properties("s").get("scoped")))
                    .forEach(all::add);
            references.put(column.name(), all);
        }
        return new IncomingRow(row.scoped(), row.delivered(), row.line(), row.said(), row.cells(), references);
    }

    static Telling visibly(Telling theirs, StatementKind kind, Set<String> visible) {
        Map<String, Object> cells = new HashMap<>(theirs.cells().values());
        for (Column column : kind.columns()) {
            List<String> left = ids(column, theirs.cells()).stream()
                    .filter(visible::contains)
                    .toList();
            if (column.isReference() && left.isEmpty()) {
                cells.remove(column.name());
            } else if (column.type() == Column.Type.REFERENCES) {
                cells.put(column.name(), left);
            }
        }
        return new Telling(theirs.version(), new Cells(cells), theirs.what(), theirs.by(), theirs.at(), theirs.why());
    }
}
