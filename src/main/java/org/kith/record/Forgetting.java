package org.kith.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Forgets one person for good: the one way by which statements are deleted. Whoever calls it has asked whether it was
 * decided, by whom, and whether nothing holds it. All of it is done in one transaction, or nothing.
 */
public final class Forgetting {

    private final GraphWriter graph;
    private final Writes writes;

    Forgetting(GraphWriter graph, Writes writes) {
        this.graph = graph;
        this.writes = writes;
    }

    /**
     * What would go and what would change.
     *
     * @param records ids of all records of the person, sealed ones too
     * @param going ids of every statement that is deleted, by kind
     * @param changing ids of statements that stay without the person, by kind
     * @param redacted ids of those among them in whose words a name or number of the person stands now or stood before
     * @param names what is taken out of words
     * @param state stands for exactly this: another state has another text
     */
    public record Plan(
            Set<String> records,
            Map<StatementKind, Set<String>> going,
            Map<StatementKind, Set<String>> changing,
            Set<String> redacted,
            NamesErased names,
            String state) {

        public Plan {
            records = Set.copyOf(records);
            redacted = Set.copyOf(redacted);
        }

        /** Everything that is deleted. */
        public Set<String> gone() {
            Set<String> all = new LinkedHashSet<>();
            going.values().forEach(all::addAll);
            return all;
        }
    }

    /** What other rooms keep beside statements goes in the same transaction. */
    @FunctionalInterface
    public interface Beside {
        /** @return ids of statements that stay and around which something has to be worked out again */
        Collection<String> forget(GraphWriter.Writing writing, Plan plan);
    }

    private record Worked(Plan plan, List<ToldRow> going, List<Change> changes, Set<String> neighbours) {}

    private record Change(ToldRow row, Map<String, Object> now, List<Map<String, Object>> before, boolean words) {

        boolean empty() {
            return now.isEmpty() && before.isEmpty();
        }
    }

    /**
     * What would become of everything, if one person were forgotten now. It reads past every lens: what of it may be shown
     * is decided by whoever shows it.
     *
     * @param person id of one of the person's records; others that newest judgements join with it go too
     * @param whole ids of items about others too that are to go as a whole
     * @return the plan; without records where the person does not exist
     */
    public Plan plan(String person, Collection<String> whole) {
        return graph.write(writing -> work(writing, person, whole).plan());
    }

    /**
     * Does it.
     *
     * @param deletion id of the decision, as tombstones hold it
     * @param expected the state that was decided on
     * @param beside what goes with it
     * @return what was done; empty where the state is another than was decided on, and nothing was done
     */
    public java.util.Optional<Plan> forget(
            String person, Collection<String> whole, String deletion, String expected, Beside beside) {
        return java.util.Optional.ofNullable(graph.write(writing -> {
            Worked work = work(writing, person, whole);
            if (work.plan().records().isEmpty() || !work.plan().state().equals(expected)) {
                return null;
            }
            Set<String> gone = work.plan().gone();
            Set<String> touched = new HashSet<>(beside.forget(writing, work.plan()));
            List<Tombstones.Erased> words = new ArrayList<>();
            work.changes().forEach(change -> words.addAll(erased(change)));
            Tombstones.leave(writing, deletion, work.going(), words);
            writing.run(RecordCypher.FORGET_STATEMENTS, Map.of("ids", List.copyOf(gone)));
            change(writing, work.changes());
            writing.run(RecordCypher.FORGET_NEWS, Map.of("ids", List.copyOf(gone)));
            writing.run(RecordCypher.FORGET_CHANGES, Map.of("ids", List.copyOf(gone)));
            forgetTyped(writing, work.plan(), gone);
            touched.addAll(work.neighbours());
            work.changes().forEach(change -> touched.add(change.row().id()));
            touched.removeAll(gone);
            writes.note(writing, deletion, touched);
            writing.run(RecordCypher.NOTE_FORGOTTEN, Map.of("id", deletion));
            return work.plan();
        }));
    }

    /** Lets rows of one deletion come back with the next delivery, because that was decided. */
    public void letIn(String deletion) {
        graph.write(writing -> {
            writing.run(RecordCypher.LIFT_TOMBSTONES, Map.of("deletion", deletion));
            return deletion;
        });
    }

    private Worked work(GraphWriter.Writing writing, String person, Collection<String> whole) {
        List<String> records = writing.rows(RecordCypher.FORGET_RECORDS, Map.of("id", person), row -> row.text("id"));
        WhatGoes what = new WhatGoes(around(writing), records, whole);
        List<ToldRow> going = what.goingRows();
        NamesErased names = NamesErased.of(going.stream()
                .filter(row -> row.kind() == StatementKind.PERSON_RECORD || row.kind() == StatementKind.NAME_USE)
                .flatMap(row -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(row.cells()),
                        row.before().stream().map(Cells::new)))
                .toList());
        Set<String> neighbours = what.neighbours();
        List<Change> changes = new ArrayList<>();
        for (ToldRow row : staying(writing, what, neighbours)) {
            Change change = change(row, what.going(), names);
            if (!change.empty()) {
                changes.add(change);
            }
        }
        return new Worked(plan(records, going, changes, names), going, changes, neighbours);
    }

    private static Plan plan(List<String> records, List<ToldRow> going, List<Change> changes, NamesErased names) {
        Map<StatementKind, Set<String>> gone = new EnumMap<>(StatementKind.class);
        Map<StatementKind, Set<String>> changing = new EnumMap<>(StatementKind.class);
        Set<String> redacted = new TreeSet<>();
        Set<String> state = new TreeSet<>();
        for (ToldRow row : going) {
            gone.computeIfAbsent(row.kind(), kind -> new TreeSet<>()).add(row.id());
            state.add("-" + row.id() + row.now().get("delivery"));
        }
        for (Change change : changes) {
            changing.computeIfAbsent(change.row().kind(), kind -> new TreeSet<>())
                    .add(change.row().id());
            state.add("~" + change.row().id() + change.row().now().get("delivery"));
            if (change.words()) {
                redacted.add(change.row().id());
            }
        }
        return new Plan(Set.copyOf(records), gone, changing, redacted, names, StateDigest.of(state));
    }

    /** What stays and may hold them: what named them, and the words around the people who stood beside them. */
    private static List<ToldRow> staying(GraphWriter.Writing writing, WhatGoes what, Set<String> neighbours) {
        WhatGoes.Around around = around(writing);
        Map<String, ToldRow> rows = new LinkedHashMap<>();
        what.losing().forEach(row -> rows.put(row.id(), row));
        Set<String> second = new HashSet<>(rows.keySet());
        for (ToldRow row : neighbours.isEmpty() ? List.<ToldRow>of() : around.naming(neighbours)) {
            rows.putIfAbsent(row.id(), row);
            if (Set.of(StatementKind.ITEM, StatementKind.ENQUIRY).contains(row.kind())) {
                second.add(row.id());
            }
        }
        around.told(neighbours).forEach(row -> rows.putIfAbsent(row.id(), row));
        if (!second.isEmpty()) {
            around.naming(second).forEach(row -> rows.putIfAbsent(row.id(), row));
        }
        rows.keySet().removeAll(what.going());
        return List.copyOf(rows.values());
    }

    private static Change change(ToldRow row, Set<String> going, NamesErased names) {
        Map<String, Object> now = without(row.kind(), row.now(), going, names);
        List<Map<String, Object>> before = new ArrayList<>();
        boolean words = words(row.kind(), now);
        for (Map<String, Object> version : row.before()) {
            Map<String, Object> cells = without(row.kind(), version, going, names);
            if (!cells.isEmpty()) {
                words |= words(row.kind(), cells);
                before.add(Map.of("ordinal", version.getOrDefault("ordinal", 0L), "cells", cells));
            }
        }
        return new Change(row, now, before, words);
    }

    private static boolean words(StatementKind kind, Map<String, Object> cells) {
        return cells.keySet().stream()
                .anyMatch(name ->
                        name.equals("saidWhy") || ErasableWords.columns(kind).contains(name));
    }

    /** What of some cells has to be said otherwise; a null is an empty cell. */
    private static Map<String, Object> without(
            StatementKind kind, Map<String, Object> said, Set<String> going, NamesErased names) {
        Map<String, Object> changed = new HashMap<>();
        Cells cells = new Cells(said);
        for (Column column : kind.columns()) {
            String name = column.name();
            if (column.type() == Column.Type.REFERENCE && going.contains(String.valueOf(said.get(name)))) {
                changed.put(name, null);
            } else if (column.type() == Column.Type.REFERENCES) {
                List<String> left = cells.list(name).stream()
                        .filter(id -> !going.contains(id))
                        .toList();
                if (left.size() < cells.list(name).size()) {
                    changed.put(name, left.isEmpty() ? null : left);
                }
            } else if (ErasableWords.columns(kind).contains(name)) {
                erase(said.get(name), names).ifPresent(words -> changed.put(name, words));
            }
        }
        erase(said.get("saidWhy"), names).ifPresent(words -> changed.put("saidWhy", words));
        return changed;
    }

    private static java.util.Optional<Object> erase(@org.jspecify.annotations.Nullable Object said, NamesErased names) {
        Object left = switch (said) {
            case String text -> names.in(text);
            case List<?> texts ->
                texts.stream().map(text -> names.in(String.valueOf(text))).toList();
            case null, default -> said;
        };
        return left == null || left.equals(said) ? java.util.Optional.empty() : java.util.Optional.of(left);
    }

    private static List<Tombstones.Erased> erased(Change change) {
        List<Tombstones.Erased> words = new ArrayList<>();
        ToldRow row = change.row();
        erased(row, change.now().keySet(), row.now(), words);
        for (Map<String, Object> version : row.before()) {
            erased(row, ErasableWords.columns(row.kind()), version, words);
        }
        return words;
    }

    private static void erased(
            ToldRow row, Set<String> columns, Map<String, Object> said, List<Tombstones.Erased> words) {
        for (String column : columns) {
            String text = Tombstones.text(said.getOrDefault(column, ""));
            if (!text.isEmpty() && ErasableWords.columns(row.kind()).contains(column)) {
                words.add(new Tombstones.Erased(row.kind(), row.scoped(), column, text));
            }
        }
    }

    private void change(GraphWriter.Writing writing, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Change change : changes) {
            StatementRow row = change.row().row();
            Map<String, Object> cells = new HashMap<>(row.cells().values());
            change.now().forEach((name, value) -> {
                if (value == null) {
                    cells.remove(name);
                } else if (!name.equals("saidWhy")) {
                    cells.put(name, value);
                }
            });
            Cells left = new Cells(cells);
            Map<String, Object> now = new HashMap<>(change.now());
            if (!row.withdrawn()) {
                now.put("words", SearchWords.of(row.kind(), left));
            }
            List<String> labels =
                    row.withdrawn() ? List.of(row.kind().label()) : Batch.labels(row.kind(), left, row.sealedBy());
            rows.add(Map.of("id", row.id(), "now", now, "before", change.before(), "labels", labels));
        }
        writing.run(RecordCypher.FORGET_CELLS, Map.of("rows", rows));
        writes.settle(writing, changes.stream().map(change -> change.row().id()).toList());
    }

    private static void forgetTyped(GraphWriter.Writing writing, Plan plan, Set<String> gone) {
        List<String> keys = new ArrayList<>();
        writing.rows(RecordCypher.FORGET_TYPED, Map.of(), row -> {
            String key = row.text("key");
            boolean about = List.of(key.split(" ", -1)).stream().anyMatch(gone::contains);
            boolean tells = row.properties("draft").values().stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .anyMatch(text ->
                            plan.names().tells(text) || plan.records().stream().anyMatch(text::contains));
            if (about || tells) {
                keys.add(key);
            }
            return key;
        });
        writing.run(RecordCypher.FORGET_DRAFTS_OF, Map.of("keys", keys));
    }

    private static WhatGoes.Around around(GraphWriter.Writing writing) {
        return new WhatGoes.Around() {
            @Override
            public List<ToldRow> naming(Collection<String> ids) {
                return ask(RecordCypher.FORGET_NAMING, ids);
            }

            @Override
            public List<ToldRow> told(Collection<String> ids) {
                return ask(RecordCypher.FORGET_TOLD, ids);
            }

            @Override
            public List<ToldRow> setAside(Collection<String> ids) {
                return ask(RecordCypher.FORGET_SET_ASIDE, ids);
            }

            private List<ToldRow> ask(RecordCypher query, Collection<String> ids) {
                return ids.isEmpty()
                        ? List.of()
                        : writing.rows(
                                query,
                                Map.of("ids", List.copyOf(ids)),
                                row -> new ToldRow(
                                        row.statement("s", "earlier"),
                                        row.text("scoped"),
                                        row.properties("said"),
                                        row.maps("before")));
            }
        };
    }
}
