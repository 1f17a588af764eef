package org.kith.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;

/**
 * A statement as the graph keeps it: its newest cells, and the earlier versions it had.
 *
 * @param kind what it is a statement of
 * @param id internal id
 * @param delivered the deliverer's own id, or null for rows known by their key columns
 * @param cells what it says now
 * @param learnedAt when its newest version was learned, if a later word changed it; null where the newest version is the
 *     first one, which is known from the row's own times
 * @param earlier its earlier versions, oldest first
 * @param sealedBy ids of the sealed rows that hide it from readers not cleared; empty for most rows
 * @param said whether a user of Kith said it, and no delivery
 * @param withdrawn whether its newest version is that somebody took it back: from then on the row does not exist
 * @param added the columns whose cells a user of Kith added to what was said before; empty for most rows, and in a circle,
 *     where only what is said counts
 * @param why why a user said so, in their words and beside the cells; null for most rows
 */
public record StatementRow(
        StatementKind kind,
        String id,
        @Nullable String delivered,
        Cells cells,
        @Nullable Moment learnedAt,
        List<Version> earlier,
        Set<String> sealedBy,
        boolean said,
        boolean withdrawn,
        Set<String> added,
        @Nullable String why) {

    /**
     * What a statement said before a later word changed it.
     *
     * @param learnedAt when it was learned; null for the first version
     * @param withdrawn whether this version is that somebody took the statement back
     */
    public record Version(Cells cells, @Nullable Moment learnedAt, boolean withdrawn) {

        public Version(Cells cells, @Nullable Moment learnedAt) {
            this(cells, learnedAt, false);
        }
    }

    /** A row that was delivered. */
    public StatementRow(
            StatementKind kind,
            String id,
            @Nullable String delivered,
            Cells cells,
            @Nullable Moment learnedAt,
            List<Version> earlier,
            Set<String> sealedBy) {
        this(kind, id, delivered, cells, learnedAt, earlier, sealedBy, false, false);
    }

    /** A row to which nothing was added. */
    public StatementRow(
            StatementKind kind,
            String id,
            @Nullable String delivered,
            Cells cells,
            @Nullable Moment learnedAt,
            List<Version> earlier,
            Set<String> sealedBy,
            boolean said,
            boolean withdrawn) {
        this(kind, id, delivered, cells, learnedAt, earlier, sealedBy, said, withdrawn, Set.of(), null);
    }

    public StatementRow {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        earlier = List.copyOf(earlier);
        sealedBy = Set.copyOf(sealedBy);
        added = Set.copyOf(added);
    }

    /**
     * The same row without the cells that point to what it could do without. Whoever hands out a row by itself, and not in a
     * slice, has not looked whether those things exist for the reader.
     */
    public StatementRow byItself() {
        Map<String, Object> left = new HashMap<>(cells.values());
        left.keySet()
                .removeIf(name -> kind.columns().stream()
                        .anyMatch(
                                column -> column.name().equals(name) && column.isReference() && !column.binding(kind)));
        return left.size() == cells.values().size()
                ? this
                : new StatementRow(
                        kind,
                        id,
                        delivered,
                        new Cells(left),
                        learnedAt,
                        earlier,
                        sealedBy,
                        said,
                        withdrawn,
                        added,
                        why);
    }

    /** A row with one version. */
    public static StatementRow of(StatementKind kind, String id, @Nullable String delivered, Cells cells) {
        return new StatementRow(kind, id, delivered, cells, null, List.of(), Set.of());
    }

    /**
     * What was known of it at a moment: the version learned last by then, or nothing when it was not known at all or had
     * been taken back by then.
     * Protection is always today's and is not part of this choice.
     */
    public Optional<Cells> cellsAsOf(AsOf asOf) {
        if (learnedAt != null && asOf.includes(learnedAt)) {
            return withdrawn ? Optional.empty() : Optional.of(cells);
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Version version = earlier.get(i);
            if (version.learnedAt() != null ? asOf.includes(version.learnedAt()) : knownBy(asOf, version.cells())) {
                return version.withdrawn() ? Optional.empty() : Optional.of(version.cells());
            }
        }
        return learnedAt == null && earlier.isEmpty() && knownBy(asOf, cells) ? Optional.of(cells) : Optional.empty();
    }

    private boolean knownBy(AsOf asOf, Cells version) {
        Moment known = knownFrom(kind, version);
        return known == null || asOf.includes(known);
    }

    /**
     * From when a row's first version was known (gap catalogue, Time): its own time of recording, where that is empty
     * the time it speaks of, where both are empty it was always known.
     *
     * @return the moment, or null for always
     */
    public static @Nullable Moment knownFrom(StatementKind kind, Cells cells) {
        return switch (kind) {
            case AGENCY, COVERAGE, PRACTITIONER, HOUSEHOLD -> null;
            case PERSON_RECORD -> cells.moment("known_from");
            case NAME_USE, STAY, KINSHIP, INVOLVEMENT -> first(cells, "known_from", "from");
            case ITEM -> first(cells, "recorded_at", "occurred_from");
            case ITEM_PERSON, GRADE, READING, JUDGEMENT, DISMISSAL -> cells.moment("at");
            case SHARE -> first(cells, "shared_at", "received_at");
            case LINK -> cells.moment("made_at");
            case ENQUIRY -> cells.moment("opened_at");
            case REQUEST -> cells.moment("asked_at");
            case CONDITION -> cells.moment("set_at");
            case CHALLENGE -> cells.moment("raised_at");
            case MEETING -> cells.moment("held_at");
            case SHARE_DECISION -> cells.moment("decided_at");
        };
    }

    private static @Nullable Moment first(Cells cells, String one, String other) {
        Moment moment = cells.moment(one);
        return moment == null ? cells.moment(other) : moment;
    }
}
