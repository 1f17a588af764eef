package org.kith.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Viewpoint;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Decides which rows exist at a moment for a reader, and what they say (gap catalogue, Time, and fine print 0): the
 * version known by then; no row whose required reference, or whose every {@code about}, does not exist; any other cell
 * that points to something not existing reads as empty.
 */
final class SliceBuilder {

    /** What of each kind must exist for its rows to exist. */
    private static final Map<StatementKind, List<Column>> NEEDED = needed();

    /** What else each kind refers to: where that does not exist, the cell reads as empty. */
    private static final Map<StatementKind, List<String>> PRUNED = pruned();

    private final AsOf asOf;
    private final Clearance clearance;
    private final Viewpoint viewpoint;
    private final boolean narrative;
    private final HeldBack.Collecting heldBack;
    private final Set<String> exist = new HashSet<>();
    private final Map<StatementKind, List<Known>> existing = new EnumMap<>(StatementKind.class);
    private final Map<StatementKind, Map<String, Row>> tables = new EnumMap<>(StatementKind.class);
    private final SortedSet<LocalDate> revised = new TreeSet<>();
    private final Set<String> restrictedItems = new HashSet<>();

    SliceBuilder(Lens lens) {
        this(lens.asOf(), lens.clearance(), lens.viewpoint(), lens.remit().narrative());
    }

    /** @param narrative whether what was written in free words about people stays in */
    private SliceBuilder(AsOf asOf, Clearance clearance, Viewpoint viewpoint, boolean narrative) {
        this.narrative = narrative;
        this.asOf = asOf;
        this.clearance = clearance;
        this.viewpoint = viewpoint;
        this.heldBack = HeldBack.collecting(asOf);
    }

    static Slice build(
            List<StatementRow> rows, AsOf asOf, Clearance clearance, Viewpoint viewpoint, boolean narrative) {
        return taken(rows, new SliceBuilder(asOf, clearance, viewpoint, narrative))
                .slice();
    }

    /** What one agency, the other and either of them had. */
    static Compared compare(List<StatementRow> rows, Lens lens, String one, String other) {
        AsOf asOf = lens.asOf();
        SliceBuilder builder = taken(rows, new SliceBuilder(lens.through(Viewpoint.of(one))));
        Map<StatementKind, List<Known>> first =
                Eyes.of(one, builder.existing, asOf).filter();
        Map<StatementKind, List<Known>> second =
                Eyes.of(other, builder.existing, asOf).filter();
        return new Compared(builder.seen(first), builder.seen(second), builder.seen(Eyes.either(first, second)));
    }

    private static SliceBuilder taken(List<StatementRow> rows, SliceBuilder builder) {
        Map<StatementKind, List<StatementRow>> byKind = new EnumMap<>(StatementKind.class);
        rows.forEach(row ->
                byKind.computeIfAbsent(row.kind(), k -> new ArrayList<>()).add(row));
        for (StatementKind kind : StatementKind.values()) {
            builder.take(kind, byKind.getOrDefault(kind, List.of()));
            builder.settle(kind);
        }
        return builder;
    }

    /**
     * Takes rows of a kind. Kinds come in their order, in which each refers only to earlier ones or to itself: so the rows
     * of one can be settled, and forgotten, before those of the next come.
     */
    void take(StatementKind kind, List<StatementRow> rows) {
        heldBack.take(kind, rows);
        List<Known> standing = existing.computeIfAbsent(kind, k -> new ArrayList<>());
        for (StatementRow row : rows) {
            Known known = known(row);
            if (known != null && stands(known, exist)) {
                standing.add(known);
            }
        }
    }

    /** All rows of a kind have come. */
    void settle(StatementKind kind) {
        List<Known> standing = existing.computeIfAbsent(kind, k -> new ArrayList<>());
        pointOnlyToEachOther(standing, exist);
        if (viewpoint.agency() == null) {
            tables.put(kind, table(standing));
            existing.remove(kind);
        }
    }

    Slice slice() {
        return viewpoint.agency() == null
                ? new Slice(asOf, tables, heldBack.done(), revised)
                : seen(Eyes.of(viewpoint.agency(), existing, asOf).filter());
    }

    private Slice seen(Map<StatementKind, List<Known>> through) {
        Set<String> seen = new HashSet<>();
        Map<StatementKind, Map<String, Row>> own = new EnumMap<>(StatementKind.class);
        revised.clear();
        for (StatementKind kind : StatementKind.values()) {
            List<Known> standing = new ArrayList<>(through.getOrDefault(kind, List.of()));
            standing.removeIf(known -> !stands(known, seen));
            pointOnlyToEachOther(standing, seen);
            own.put(kind, table(standing));
        }
        return new Slice(asOf, own, heldBack.done(), new TreeSet<>(revised));
    }

    private static void pointOnlyToEachOther(List<Known> standing, Set<String> exist) {
        standing.forEach(known -> exist.add(known.row().id()));
        standing.replaceAll(known -> known.pointingOnlyTo(exist));
    }

    private @Nullable Known known(StatementRow row) {
        return clearance.opensAll(sealedBy(row))
                ? row.cellsAsOf(asOf).map(cells -> new Known(row, cells)).orElse(null)
                : null;
    }

    /** Protection is always today's: the newest version says it, whichever version is looked at. */
    private static Set<String> sealedBy(StatementRow row) {
        boolean itself = "sealed".equals(row.cells().text("protection"))
                || row.kind() == StatementKind.AGENCY && row.cells().yes("sensitive");
        if (!itself || row.sealedBy().contains(row.id())) {
            return row.sealedBy();
        }
        Set<String> both = new HashSet<>(row.sealedBy());
        both.add(row.id());
        return both;
    }

    private static Map<StatementKind, List<Column>> needed() {
        Map<StatementKind, List<Column>> needed = new EnumMap<>(StatementKind.class);
        for (StatementKind kind : StatementKind.values()) {
            needed.put(
                    kind,
                    kind.columns().stream()
                            .filter(Column::isReference)
                            .filter(column -> column.binding(kind)
                                    || column.name().equals("about")
                                    || column.required()
                                    // Without its child a dismissal would hide the finding for every child.
                                    || kind == StatementKind.DISMISSAL)
                            .toList());
        }
        return needed;
    }

    private static Map<StatementKind, List<String>> pruned() {
        Map<StatementKind, List<String>> pruned = new EnumMap<>(StatementKind.class);
        NEEDED.forEach((kind, needed) -> {
            List<String> columns = new ArrayList<>(kind.references());
            needed.stream()
                    .filter(column -> column.type() == Column.Type.REFERENCE)
                    .forEach(column -> columns.remove(column.name()));
            pruned.put(kind, columns);
        });
        return pruned;
    }

    private static boolean stands(Known known, Set<String> exist) {
        for (Column column : NEEDED.getOrDefault(known.row().kind(), List.of())) {
            if (known.cells().has(column.name()) && !anyExists(known.cells(), column, exist)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyExists(Cells cells, Column column, Set<String> exist) {
        if (column.type() == Column.Type.REFERENCE) {
            return exist.contains(cells.textOrEmpty(column.name()));
        }
        List<String> ids = cells.list(column.name());
        return ids.isEmpty() || ids.stream().anyMatch(exist::contains);
    }

    private Map<String, Row> table(List<Known> standing) {
        Map<String, Row> table = LinkedHashMap.newLinkedHashMap(standing.size());
        standing.forEach(known -> {
            table.put(known.row().id(), typed(known));
            revisions(known.row());
        });
        return table;
    }

    private void revisions(StatementRow row) {
        row.earlier().forEach(version -> revision(version.learnedAt()));
        revision(row.learnedAt());
    }

    private void revision(@Nullable Moment learned) {
        if (learned != null && asOf.includes(learned)) {
            revised.add(learned.day());
        }
    }

    private Row typed(Known known) {
        StatementRow row = known.row();
        boolean restricted = "restricted".equals(row.cells().text("protection"))
                && !clearance.everything()
                && !clearance.opens().contains(row.id());
        Cells first =
                row.earlier().isEmpty() ? row.cells() : row.earlier().getFirst().cells();
        Moment knownFrom = StatementRow.knownFrom(row.kind(), first);
        if (restricted && row.kind() == StatementKind.ITEM) {
            restrictedItems.add(row.id());
        }
        // Items come before what is said of them.
        boolean ofRestricted = Blanking.repeats(row.kind(), known.cells(), restrictedItems);
        String why = restricted || ofRestricted || !narrative ? null : row.why();
        Head head = new Head(row.id(), row.delivered(), knownFrom, restricted, row.said(), why);
        Cells cells = restricted || ofRestricted ? Blanking.blank(row.kind(), known.cells()) : known.cells();
        if (!narrative) {
            cells = Blanking.withoutNarrative(row.kind(), cells);
        }
        Row typed = RowFactory.of(row.kind(), head, cells, asOf);
        return typed instanceof PersonRecordRow person ? person.withNameKnown(nameKnown(known)) : typed;
    }

    /** A family name learned with a later version was not known before that version. */
    private static @Nullable Moment nameKnown(Known known) {
        StatementRow row = known.row();
        List<StatementRow.Version> versions = new ArrayList<>(row.earlier());
        versions.add(new StatementRow.Version(row.cells(), row.learnedAt()));
        String name = known.cells().textOrEmpty("family_name");
        int at = versions.size() - 1;
        while (at > 0 && versions.get(at).cells() != known.original()) {
            at--;
        }
        while (at > 0 && versions.get(at - 1).cells().textOrEmpty("family_name").equals(name)) {
            at--;
        }
        StatementRow.Version version = versions.get(at);
        Moment learned = version.learnedAt();
        return learned != null ? learned : StatementRow.knownFrom(row.kind(), version.cells());
    }

    /**
     * A row that is known, with the cells that count.
     *
     * @param original the version's cells before anything was taken out
     */
    record Known(StatementRow row, Cells cells, Cells original) {

        Known(StatementRow row, Cells cells) {
            this(row, cells, cells);
        }

        Known with(Cells other) {
            return new Known(row, other, original);
        }

        Known pointingOnlyTo(Set<String> exist) {
            Map<String, Object> left = null;
            for (String column : PRUNED.getOrDefault(row.kind(), List.of())) {
                Object value = cells.values().get(column);
                if (value == null) {
                    continue;
                }
                Object pruned = prune(value, exist);
                if (!Objects.equals(value, pruned)) {
                    left = left == null ? new HashMap<>(cells.values()) : left;
                    if (pruned == null) {
                        left.remove(column);
                    } else {
                        left.put(column, pruned);
                    }
                }
            }
            return left == null ? this : with(new Cells(left));
        }

        private static @Nullable Object prune(Object value, Set<String> exist) {
            if (value instanceof String id) {
                return exist.contains(id) ? id : null;
            }
            if (exist.containsAll((List<?>) value)) {
                return value;
            }
            List<?> ids = ((List<?>) value).stream().filter(exist::contains).toList();
            return ids.isEmpty() ? null : ids;
        }
    }
}
