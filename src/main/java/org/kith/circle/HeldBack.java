package org.kith.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * That somebody has a stay which is restricted or sealed, or whose household is, and since when: nothing of where. It is
 * known for every reader alike, so that nobody is led to give the address that somebody left to those who must not learn
 * the next (gap catalogue, fine print 0).
 */
public final class HeldBack {

    /** In which order stays follow each other: by {@code from}, then {@code known_from}. */
    private record When(
            @Nullable LocalDate begins, @Nullable Moment known) implements Comparable<When> {

        private static final Comparator<When> ORDER = Comparator.comparing(
                        When::begins, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(When::known, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()));

        static When of(@Nullable LocalDate from, @Nullable Moment known) {
            return new When(from != null || known == null ? from : known.day(), known);
        }

        @Override
        public int compareTo(When other) {
            return ORDER.compare(this, other);
        }
    }

    /** A stay that is held back: its own id, whose it is, where by id alone, and when. */
    private record Stay(String id, String person, String household, When when) {}

    private final Map<String, List<Stay>> byRecord = new HashMap<>();
    private final Map<String, String> delivered = new HashMap<>();

    private HeldBack() {}

    /** Collects what is held back while rows come in, kind by kind in their order. */
    static Collecting collecting(AsOf asOf) {
        return new Collecting(asOf);
    }

    /** What is held back as far as rows have come in. */
    static final class Collecting {

        private final AsOf asOf;
        private final HeldBack heldBack = new HeldBack();
        private final Set<String> places = new HashSet<>();

        private Collecting(AsOf asOf) {
            this.asOf = asOf;
        }

        /**
         * @param rows every row of the kind that was read, those not for this reader among them
         */
        void take(StatementKind kind, List<StatementRow> rows) {
            switch (kind) {
                case AGENCY -> rows.stream().filter(HeldBack::isHeldBack).forEach(row -> places.add(row.id()));
                case HOUSEHOLD -> rows.forEach(this::household);
                case STAY -> rows.stream().filter(this::hides).forEach(heldBack::add);
                default -> {
                    // Nothing else says where somebody is.
                }
            }
        }

        private void household(StatementRow row) {
            if (isHeldBack(row)) {
                places.add(row.id());
            }
            if (row.delivered() != null) {
                heldBack.delivered.put(row.id(), row.delivered());
            }
        }

        private boolean hides(StatementRow stay) {
            return (isHeldBack(stay)
                            || places.contains(stay.cells().textOrEmpty("household"))
                            || places.contains(stay.cells().textOrEmpty("asserted_by")))
                    && stay.cellsAsOf(asOf).isPresent();
        }

        HeldBack done() {
            return heldBack;
        }
    }

    /** The row of a stay of which no more is read than whose it is, where by id alone, and since when. */
    static StatementRow row(org.kith.store.Row row) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("person", row.text("person"));
        cells.put("household", row.text("household"));
        Moment from = row.momentOrNull("from");
        if (from != null) {
            cells.put("from", from.day());
        }
        Moment known = row.momentOrNull("known");
        if (known != null) {
            cells.put("known_from", known);
        }
        return new StatementRow(
                StatementKind.STAY,
                row.text("id"),
                null,
                new Cells(cells),
                null,
                List.of(),
                Set.copyOf(row.texts("seals")));
    }

    /** Protection is always today's: the newest version says it. A service marked sensitive is sealed with its rows. */
    private static boolean isHeldBack(StatementRow row) {
        String protection = row.cells().text("protection");
        return !row.sealedBy().isEmpty()
                || "sealed".equals(protection)
                || row.kind() == StatementKind.AGENCY && row.cells().yes("sensitive")
                || row.kind() != StatementKind.AGENCY && "restricted".equals(protection);
    }

    private void add(StatementRow row) {
        StatementRow.Version first = row.earlier().isEmpty()
                ? new StatementRow.Version(row.cells(), null)
                : row.earlier().getFirst();
        String person = row.cells().textOrEmpty("person");
        byRecord.computeIfAbsent(person, k -> new ArrayList<>())
                .add(new Stay(
                        row.id(),
                        person,
                        row.cells().textOrEmpty("household"),
                        When.of(row.cells().date("from"), StatementRow.knownFrom(StatementKind.STAY, first.cells()))));
    }

    /**
     * Whether the person has a stay, of any basis and at any kind of place, that is held back and later than this one:
     * by {@code from}, then {@code known_from}, then the household's id.
     */
    public boolean laterThan(Person person, StayRow stay) {
        When when = When.of(stay.from(), stay.knownThere());
        return person.records().stream()
                .flatMap(record -> byRecord.getOrDefault(record.id(), List.of()).stream())
                .filter(other -> !other.id().equals(stay.id()))
                .anyMatch(other -> {
                    int order = other.when().compareTo(when);
                    return order > 0 || order == 0 && afterById(other.household(), stay.household());
                });
    }

    /** Where the id of the held-back place is not to be had, it is taken for the later one: that is the safe side. */
    private boolean afterById(String heldBack, String other) {
        if (heldBack.equals(other)) {
            return false;
        }
        String id = delivered.get(heldBack);
        return id == null || id.compareTo(delivered.getOrDefault(other, other)) > 0;
    }
}
