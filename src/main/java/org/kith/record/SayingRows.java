package org.kith.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Checks what users say against the format and against what they may see, and makes the rows that are written. */
final class SayingRows {

    /** How the delivered ids of what users say begin, so that an export of it is a valid delivery. */
    static final String ID = "kith-";

    /**
     * A thing that the user sees.
     *
     * @param scoped what it is known by
     * @param deliverer in whose space of names
     */
    record Seen(StatementRow row, String scoped, String deliverer) {

        String called() {
            String delivered = row.delivered();
            return delivered == null ? row.id() : delivered;
        }
    }

    private final Map<String, Seen> seen;
    private final Moment now;
    private int made;

    SayingRows(Map<String, Seen> seen, Moment now) {
        this.seen = new HashMap<>(seen);
        this.now = now;
    }

    static Set<StatementKind> kinds(List<Saying> sayings) {
        return sayings.stream().map(Saying::kind).collect(Collectors.toSet());
    }

    /** Every id that sayings mention: they must exist for whoever says it. */
    static Set<String> mentioned(List<Saying> sayings) {
        Set<String> ids = new HashSet<>();
        for (Saying saying : sayings) {
            saying.names().values().stream()
                    .flatMap(List::stream)
                    .filter(id -> !Saying.isMade(id))
                    .forEach(ids::add);
            keyParts(saying).stream().filter(Ids::isId).forEach(ids::add);
        }
        sayings.stream().map(Saying::called).filter(Objects::nonNull).forEach(ids::remove);
        return ids;
    }

    /** A saying was written: later ones of the same act may name it. */
    void written(Saying saying, IncomingRow row, String id) {
        String called = saying.called();
        if (called != null) {
            StatementRow statement = StatementRow.of(saying.kind(), id, row.delivered(), new Cells(saying.cells()));
            seen.put(called, new Seen(statement, row.scoped(), scope(saying).deliverer()));
        }
    }

    private static List<String> keyParts(Saying saying) {
        return saying.kind() == StatementKind.DISMISSAL && saying.cells().get("key") instanceof String key
                ? List.of(key.split("[|+]", -1))
                : List.of();
    }

    /**
     * @throws KithException.Invalid when a required cell is empty, a cell is not of its list, or a time lies ahead
     */
    IncomingRow row(Saying saying) {
        check(saying);
        StatementKind kind = saying.kind();
        String id = kind.hasId() ? ID + Ids.fresh() : null;
        String scoped = id == null
                ? scope(saying).key(kind, key(saying))
                : scope(saying).id(kind, id);
        // Later sayings of the same act may name it before it has an id.
        String place = Saying.made(made++);
        seen.put(
                place,
                new Seen(
                        StatementRow.of(kind, place, id, Cells.EMPTY),
                        scoped,
                        scope(saying).deliverer()));
        return new IncomingRow(scoped, id, 0, columns(kind), saying.cells(), references(saying));
    }

    /**
     * A row that says anew what was said before: it stays known by what it was known by.
     *
     * @param before what is revised, as whoever revises it sees it
     * @throws KithException.Invalid as {@link #row}
     * @throws IllegalArgumentException where it would change what a row without an id is known by
     */
    IncomingRow again(Saying saying, Seen before) {
        check(saying);
        StatementKind kind = saying.kind();
        if (kind != before.row().kind()
                || !kind.hasId() && !scope(saying).key(kind, key(saying)).equals(before.scoped())) {
            throw new IllegalArgumentException("that is another row than " + before.scoped());
        }
        return new IncomingRow(
                before.scoped(), before.row().delivered(), 0, columns(kind), saying.cells(), references(saying));
    }

    private static Set<String> columns(StatementKind kind) {
        return kind.columns().stream().map(Column::name).collect(Collectors.toSet());
    }

    private Map<String, List<String>> references(Saying saying) {
        Map<String, List<String>> references = new HashMap<>();
        saying.names()
                .forEach((column, ids) -> references.put(
                        column, ids.stream().map(id -> thing(id).scoped()).toList()));
        return references;
    }

    /** Whose things it is about: the first one that it names says. What names nothing is nobody's. */
    Scope scope(Saying saying) {
        for (Column column : saying.kind().columns()) {
            for (String id : saying.names().getOrDefault(column.name(), List.of())) {
                return new Scope(thing(id).deliverer()).said();
            }
        }
        return new Scope("").said();
    }

    /** What an export of the row will be known by, so that it is recognised when it comes back. */
    private List<String> key(Saying saying) {
        List<String> key = new ArrayList<>();
        for (Column column : saying.kind().columns()) {
            if (!column.key()) {
                continue;
            }
            List<String> ids = saying.names().get(column.name());
            Object cell = saying.cells().get(column.name());
            if (ids != null) {
                key.add(ids.stream().map(id -> thing(id).called()).collect(Collectors.joining(";")));
            } else if (column.name().equals("key")) {
                key.add(keyParts(saying).stream()
                        .map(part -> Ids.isId(part) ? thing(part).called() : part)
                        .collect(Collectors.joining("|")));
            } else {
                key.add(cell == null ? "" : cell.toString());
            }
        }
        return key;
    }

    private Seen thing(String id) {
        Seen thing = seen.get(id);
        if (thing == null) {
            throw new KithException.NotFound(
                    "What this is about is not recorded any more. Nothing was saved. Load the page again.");
        }
        return thing;
    }

    private void check(Saying saying) {
        Map<String, Column> columns =
                saying.kind().columns().stream().collect(Collectors.toMap(Column::name, column -> column));
        saying.cells().forEach((name, value) -> {
            Column column = columns.get(name);
            if (column == null || column.isReference()) {
                throw new IllegalArgumentException(saying.kind() + " has no cell " + name);
            }
            if (column.type() == Column.Type.CODE && !column.codes().contains(value.toString())) {
                throw new IllegalArgumentException(name + " is not one of " + column.codes());
            }
        });
        saying.names().forEach((name, ids) -> {
            Column column = columns.get(name);
            if (column == null
                    || ids.stream()
                            .anyMatch(id ->
                                    !column.targets().contains(thing(id).row().kind()))) {
                throw new IllegalArgumentException(saying.kind() + " cannot name that as " + name);
            }
        });
        for (Column column : columns.values()) {
            if (column.required()
                    && !saying.cells().containsKey(column.name())
                    && !saying.names().containsKey(column.name())) {
                throw new KithException.Invalid(
                        "Something is missing: " + column.name().replace('_', ' ') + ". Nothing was saved.");
            }
        }
        Moment known = StatementRow.knownFrom(saying.kind(), new Cells(saying.cells()));
        if (known != null && known.isAfter(now)) {
            throw new KithException.Invalid(
                    "The time given lies ahead. Nothing was saved. Say when it happened, up to now.");
        }
    }
}
