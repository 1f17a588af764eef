package org.kith.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * Adds to a statement what came after it: a decision to an enquiry, a check to a condition, an answer to a challenge. It
 * fills empty cells of a later stage and changes none that is filled, so that also what an agency delivered can be brought
 * to its end in Kith. What it said before stays readable, with who added what and when; taking the addition back lets the
 * statement say again what it said before, as a version of its own.
 *
 * <p>A later delivery of the row leaves what was added unless it says the same stage otherwise ({@link LaterStages}).
 */
public final class Completing {

    private final Sayings sayings;
    private final GraphWriter graph;
    private final Writes writes;
    private final NewsDesk news = new NewsDesk();

    Completing(Sayings sayings, GraphWriter graph, Writes writes) {
        this.sayings = sayings;
        this.graph = graph;
        this.writes = writes;
    }

    /**
     * What is added to one statement.
     *
     * @param id internal id of the statement
     * @param seen the version they saw ({@link Telling#version})
     * @param cells the cells to fill, of a kind with the statement: references in its {@code names}
     */
    public record Addition(String id, String seen, Saying cells) {}

    /**
     * What was done in one act, to take it back by.
     *
     * @param versions by the id of each statement that was added to, the version that stands since
     * @param columns by the same ids the columns that were filled
     * @param said ids of what was said beside it
     */
    public record Done(Map<String, String> versions, Map<String, Set<String>> columns, List<String> said) {

        public Done {
            versions = Map.copyOf(versions);
            columns = Map.copyOf(columns);
            said = List.copyOf(said);
        }

        /** Everything it touched. */
        public List<String> ids() {
            List<String> ids = new ArrayList<>(versions.keySet());
            ids.addAll(said);
            return ids;
        }
    }

    /**
     * Adds to statements, and says something beside it: all of it or nothing.
     *
     * @param lens who adds, looking from now
     * @throws Revised when a statement was changed, added to or taken back since it was seen: nothing was saved
     * @throws KithException.NotFound when there is no such statement, or none for them
     * @throws KithException.Invalid when a cell is filled already, or a time lies ahead
     * @throws KithException.Refused when it is restricted, or the lens may not say it, or does not look from now
     */
    public Done complete(Lens lens, List<Addition> additions, List<Saying> beside) {
        return write(lens, additions, beside, List.of());
    }

    /**
     * Adds again what was taken back, and brings back what was said beside it.
     *
     * @param said ids of what was said beside it at first
     * @throws KithException as {@link #complete}
     */
    public Done again(Lens lens, List<Addition> additions, List<String> said) {
        return write(lens, additions, List.of(), said);
    }

    private Done write(Lens lens, List<Addition> additions, List<Saying> beside, List<String> restored) {
        Moment now = sayings.now(lens);
        MaySay.check(lens, SayingRows.kinds(beside));
        MaySay.check(
                lens,
                additions.stream().map(addition -> addition.cells().kind()).toList());
        if (!restored.isEmpty()) {
            sayings.checkSaid(lens, restored);
        }
        Set<String> mentioned = new HashSet<>(SayingRows.mentioned(beside));
        for (Addition addition : additions) {
            mentioned.add(addition.id());
            addition.cells().names().values().forEach(mentioned::addAll);
        }
        Map<String, SayingRows.Seen> exists = sayings.seen(lens, mentioned);
        Set<String> visible = new HashSet<>();
        for (Addition addition : additions) {
            check(exists, addition, now);
            visible.addAll(Revising.named(seen(exists, addition.id()).row()));
        }
        Set<String> shown = sayings.look(lens, visible).keySet();
        String act = Ids.fresh();
        return graph.write(writing -> {
            Map<String, String> versions = new HashMap<>();
            Map<String, Set<String>> columns = new HashMap<>();
            for (Addition addition : additions) {
                Revising.Locked locked = lock(writing, addition.id(), addition.seen(), shown);
                Set<String> filled = columns(addition.cells());
                checkEmpty(locked.row(), filled);
                Map<String, Object> cells = new HashMap<>(own(locked.row()));
                cells.putAll(addition.cells().cells());
                Map<String, List<String>> references = references(writing, locked.row());
                addition.cells()
                        .names()
                        .forEach((column, ids) -> references.put(
                                column,
                                ids.stream()
                                        .map(id -> seen(exists, id).scoped())
                                        .toList()));
                Set<String> added = new TreeSet<>(locked.row().added());
                added.addAll(filled);
                put(writing, lens, now, act, locked, cells, references, added, false);
                versions.put(addition.id(), act);
                columns.put(addition.id(), filled);
            }
            List<String> said = new ArrayList<>(sayings.write(
                    writing, new SayingRows(exists, now), beside, now, act, Sayings.provenance(lens, now, null)));
            if (!restored.isEmpty()) {
                sayings.restore(writing, restored, now, act);
                said.addAll(restored);
            }
            writes.close(writing, act);
            news.note(writing, act, lens.reader(), News.What.ADDED, versions.keySet());
            return new Done(versions, columns, said);
        });
    }

    /**
     * Takes back what was added, with what was said beside it: the statements say again what they said before.
     *
     * @return the versions that stand since, by the ids of the statements
     * @throws Revised when somebody changed one of them since: nothing was taken back
     * @throws KithException as {@link #complete}
     */
    public Map<String, String> takeBack(Lens lens, Done done) {
        Moment now = sayings.now(lens);
        Map<String, SayingRows.Seen> exists = sayings.seen(lens, done.versions().keySet());
        MaySay.check(
                lens, exists.values().stream().map(thing -> thing.row().kind()).toList());
        Set<String> named = new HashSet<>();
        done.versions()
                .keySet()
                .forEach(id -> named.addAll(Revising.named(seen(exists, id).row())));
        if (!done.said().isEmpty()) {
            sayings.checkSaid(lens, done.said());
        }
        Set<String> shown = sayings.look(lens, named).keySet();
        String act = Ids.fresh();
        return graph.write(writing -> {
            Map<String, String> versions = new HashMap<>();
            done.versions().forEach((id, version) -> {
                Revising.Locked locked = lock(writing, id, version, shown);
                Set<String> filled = done.columns().getOrDefault(id, Set.of());
                Map<String, Object> cells = new HashMap<>(own(locked.row()));
                cells.keySet().removeAll(filled);
                Map<String, List<String>> references = references(writing, locked.row());
                references.keySet().removeAll(filled);
                Set<String> left = new TreeSet<>(locked.row().added());
                left.removeAll(filled);
                put(writing, lens, now, act, locked, cells, references, left, true);
                versions.put(id, act);
            });
            sayings.withdraw(writing, lens, done.said(), now, act);
            writes.close(writing, act);
            news.note(writing, act, lens.reader(), News.What.ADDITION_TAKEN_BACK, versions.keySet());
            return versions;
        });
    }

    private static SayingRows.Seen seen(Map<String, SayingRows.Seen> exists, String id) {
        SayingRows.Seen seen = exists.get(id);
        if (seen == null) {
            throw new KithException.NotFound(
                    "What this is about is not recorded any more. Nothing was saved. Load the page again.");
        }
        return seen;
    }

    private static void check(Map<String, SayingRows.Seen> exists, Addition addition, Moment now) {
        StatementRow row = seen(exists, addition.id()).row();
        Saying cells = addition.cells();
        if ("restricted".equals(row.cells().text("protection"))) {
            throw new KithException.Refused("This is restricted. Nothing was saved. Ask whoever holds it.");
        }
        if (cells.kind() != row.kind() || !LaterStages.columns(row.kind()).containsAll(columns(cells))) {
            throw new IllegalArgumentException(row.kind() + " takes no later " + columns(cells));
        }
        cells.cells().forEach((name, value) -> {
            Column column = row.kind().column(name);
            if (column.isReference()
                    || column.type() == Column.Type.CODE && !column.codes().contains(value.toString())) {
                throw new IllegalArgumentException(name + " is not one of " + column.codes());
            }
            if (value instanceof Moment moment && moment.isAfter(now)) {
                throw new KithException.Invalid(
                        "The time given lies ahead. Nothing was saved. Say when it happened, up to now.");
            }
        });
        cells.names().forEach((name, ids) -> {
            Column column = row.kind().column(name);
            if (ids.stream()
                    .anyMatch(id ->
                            !column.targets().contains(seen(exists, id).row().kind()))) {
                throw new IllegalArgumentException(row.kind() + " cannot name that as " + name);
            }
        });
    }

    private static Set<String> columns(Saying cells) {
        Set<String> columns = new TreeSet<>(cells.cells().keySet());
        columns.addAll(cells.names().keySet());
        return columns;
    }

    private static Revising.Locked lock(GraphWriter.Writing writing, String id, String seen, Set<String> shown) {
        Revising.Locked locked = Revising.lock(writing, id);
        if (!locked.telling().version().equals(seen)) {
            throw new Revised(Revising.visibly(locked.telling(), locked.row().kind(), shown));
        }
        return locked;
    }

    private static void checkEmpty(StatementRow row, Set<String> filled) {
        if (filled.stream().anyMatch(column -> row.cells().values().containsKey(column))) {
            throw new KithException.Invalid("This is recorded already. Nothing was overwritten. Load the page again.");
        }
    }

    /** The cells that name nothing. */
    private static Map<String, Object> own(StatementRow row) {
        Set<String> references = Set.copyOf(row.kind().references());
        return row.cells().values().entrySet().stream()
                .filter(cell -> !references.contains(cell.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What it names, also what whoever adds cannot see: it stays as it is. */
    private static Map<String, List<String>> references(GraphWriter.Writing writing, StatementRow row) {
        Map<String, String> scoped = new HashMap<>();
        writing.rows(RecordCypher.FIND_BY_ID, Map.of("ids", Revising.named(row)), found -> {
            Map<String, Object> thing = found.properties("s");
            scoped.put(Objects.toString(thing.get("id")), Objects.toString(thing.get("scoped")));
            return thing;
        });
        Map<String, List<String>> references = new HashMap<>();
        for (Column column : row.kind().columns()) {
            List<String> things = Revising.ids(column, row.cells()).stream()
                    .map(scoped::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (!things.isEmpty()) {
                references.put(column.name(), things);
            }
        }
        return references;
    }

    private void put(
            GraphWriter.Writing writing,
            Lens lens,
            Moment now,
            String act,
            Revising.Locked locked,
            Map<String, Object> cells,
            Map<String, List<String>> references,
            Collection<String> added,
            boolean back) {
        StatementRow row = locked.row();
        Map<String, Object> beside = new HashMap<>();
        // Who said it stays who said it.
        for (String name : List.of("saidBy", "saidByName", "saidAt", "saidWhy")) {
            Object value = locked.now().get(name);
            if (value != null) {
                beside.put(name, value);
            }
        }
        beside.put("addedBy", lens.reader().id());
        beside.put("addedByName", lens.reader().name());
        beside.put("addedAt", now);
        if (!added.isEmpty()) {
            beside.put("added", List.copyOf(added));
        }
        if (back) {
            beside.put("addedBack", true);
        }
        StatementKind kind = row.kind();
        int line = locked.now().get("line") instanceof Number number ? number.intValue() : 0;
        IncomingRow incoming = new IncomingRow(
                Objects.toString(locked.now().get("scoped")),
                row.delivered(),
                line,
                kind.columns().stream().map(Column::name).collect(Collectors.toSet()),
                new Cells(cells).values(),
                references);
        List<IncomingRow> rows = List.of(incoming);
        String deliverer = Objects.toString(locked.now().get("deliverer"), "");
        Batch batch =
                new Batch(new OpenDelivery(act, new Scope(deliverer), now), kind, Writes.find(writing, rows), beside);
        batch.add(incoming);
        writes.write(writing, kind, batch, act);
    }
}
