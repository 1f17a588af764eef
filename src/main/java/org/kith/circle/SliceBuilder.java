package org.kith.circle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
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

    private final AsOf asOf;
    private final Clearance clearance;

    private SliceBuilder(AsOf asOf, Clearance clearance) {
        this.asOf = asOf;
        this.clearance = clearance;
    }

    static Slice build(List<StatementRow> rows, AsOf asOf, Clearance clearance, Viewpoint viewpoint) {
        SliceBuilder builder = new SliceBuilder(asOf, clearance);
        Map<StatementKind, List<Known>> byKind = new EnumMap<>(StatementKind.class);
        for (StatementRow row : rows) {
            builder.known(row)
                    .ifPresent(known -> byKind.computeIfAbsent(row.kind(), k -> new ArrayList<>())
                            .add(known));
        }
        Map<StatementKind, List<Known>> existing = builder.close(byKind);
        if (viewpoint.agency() != null) {
            existing = builder.close(Eyes.of(viewpoint.agency(), existing, asOf).filter());
        }
        return new Slice(asOf, builder.tables(existing), HeldBack.in(rows, asOf));
    }

    private java.util.Optional<Known> known(StatementRow row) {
        if (!clearance.opensAll(sealedBy(row))) {
            return java.util.Optional.empty();
        }
        return row.cellsAsOf(asOf).map(cells -> new Known(row, cells));
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

    /** Kinds refer to earlier kinds in what they need to exist, so that one pass in their order settles existence. */
    private Map<StatementKind, List<Known>> close(Map<StatementKind, List<Known>> byKind) {
        Set<String> exist = new HashSet<>();
        Map<StatementKind, List<Known>> kept = new EnumMap<>(StatementKind.class);
        for (StatementKind kind : StatementKind.values()) {
            List<Known> standing = new ArrayList<>();
            for (Known known : byKind.getOrDefault(kind, List.of())) {
                if (stands(known, exist)) {
                    standing.add(known);
                }
            }
            standing.forEach(known -> exist.add(known.row().id()));
            kept.put(kind, standing);
        }
        kept.replaceAll((kind, list) ->
                list.stream().map(known -> known.pointingOnlyTo(exist)).toList());
        return kept;
    }

    private static boolean stands(Known known, Set<String> exist) {
        StatementKind kind = known.row().kind();
        for (Column column : kind.columns()) {
            if (!column.isReference() || !known.cells().has(column.name())) {
                continue;
            }
            boolean needed = column.binding(kind)
                    || column.name().equals("about")
                    || column.required()
                    // Without its child a dismissal would hide the finding for every child.
                    || kind == StatementKind.DISMISSAL;
            if (needed && !anyExists(known.cells(), column, exist)) {
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

    private Map<StatementKind, Map<String, Row>> tables(Map<StatementKind, List<Known>> existing) {
        Map<StatementKind, Map<String, Row>> tables = new EnumMap<>(StatementKind.class);
        existing.forEach((kind, list) -> {
            Map<String, Row> table = new LinkedHashMap<>();
            for (Known known : list) {
                table.put(known.row().id(), typed(known));
            }
            tables.put(kind, table);
        });
        return tables;
    }

    private Row typed(Known known) {
        StatementRow row = known.row();
        boolean restricted = "restricted".equals(row.cells().text("protection"))
                && !clearance.everything()
                && !clearance.opens().contains(row.id());
        Cells first =
                row.earlier().isEmpty() ? row.cells() : row.earlier().getFirst().cells();
        Moment knownFrom = StatementRow.knownFrom(row.kind(), first);
        Head head = new Head(row.id(), row.delivered(), knownFrom, restricted, row.said());
        Cells cells = restricted ? Blanking.blank(row.kind(), known.cells()) : known.cells();
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
            for (String column : row.kind().references()) {
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
