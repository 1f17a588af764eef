package org.kith.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What of a person's record decides how long it is kept.
 *
 * @param child whether they were recorded as a child, or before birth
 * @param born earliest recorded date of birth, or null
 * @param died recorded date of death, or null
 * @param lookedAfter whether a foster carer or a care home is recorded
 * @param sexualAbuse whether an item carries a factor of sexual abuse or exploitation
 * @param childProtection whether an enquiry led to a strategy discussion or section 47
 * @param childInNeed whether one led to section 17
 * @param enquiries whether there was any
 * @param open whether an enquiry or an involvement is open, or an enquiry has no decision
 * @param lastRecorded the day of the last thing recorded about them, or null
 */
record Facts(
        boolean child,
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        boolean lookedAfter,
        boolean sexualAbuse,
        boolean childProtection,
        boolean childInNeed,
        boolean enquiries,
        boolean open,
        @Nullable LocalDate lastRecorded) {

    /** Census factors: child sexual exploitation, sexual abuse (on an adult's side, a child's side, either). */
    private static final Set<String> SEXUAL = Set.of("11A", "19A", "19B", "19C");

    /**
     * Reads them off statements.
     *
     * @param records the person's own records
     * @param naming every statement that names one of them
     * @param careHomes ids of households that are care homes
     */
    static Facts of(Collection<StatementRow> records, Collection<StatementRow> naming, Set<String> careHomes) {
        List<StatementRow> standing =
                naming.stream().filter(row -> !row.withdrawn()).toList();
        List<StatementRow> enquiries = standing.stream()
                .filter(row -> row.kind() == StatementKind.ENQUIRY)
                .toList();
        return new Facts(
                records.stream().anyMatch(row -> !"adult".equals(row.cells().text("kind"))),
                earliest(records, "date_of_birth"),
                earliest(records, "date_of_death"),
                standing.stream().anyMatch(row -> lookedAfter(row, records, careHomes)),
                standing.stream()
                        .filter(row -> row.kind() == StatementKind.ITEM)
                        .anyMatch(row -> row.cells().list("factors").stream().anyMatch(SEXUAL::contains)),
                enquiries.stream().anyMatch(row -> decided(row, "strategy_discussion", "section_47")),
                enquiries.stream().anyMatch(row -> decided(row, "section_17")),
                !enquiries.isEmpty(),
                standing.stream().anyMatch(Facts::open),
                latest(records, standing));
    }

    private static boolean decided(StatementRow enquiry, String... decisions) {
        return List.of(decisions).contains(enquiry.cells().textOrEmpty("decision"));
    }

    private static boolean lookedAfter(StatementRow row, Collection<StatementRow> records, Set<String> careHomes) {
        Cells cells = row.cells();
        return switch (row.kind()) {
            case KINSHIP ->
                "foster_carer".equals(cells.text("type"))
                        && records.stream().anyMatch(record -> record.id().equals(cells.text("related_person")));
            case STAY -> careHomes.contains(cells.textOrEmpty("household"));
            default -> false;
        };
    }

    private static boolean open(StatementRow row) {
        return switch (row.kind()) {
            case ENQUIRY -> row.cells().moment("closed_at") == null;
            case INVOLVEMENT ->
                row.cells().date("to") == null
                        && !"closed".equals(row.cells().text("status"))
                        && !"universal".equals(row.cells().text("level"));
            default -> false;
        };
    }

    private static @Nullable LocalDate earliest(Collection<StatementRow> rows, String column) {
        return rows.stream()
                .map(row -> row.cells().date(column))
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate latest(Collection<StatementRow> records, List<StatementRow> naming) {
        LocalDate last = null;
        for (StatementRow row : java.util.stream.Stream.concat(records.stream(), naming.stream())
                .toList()) {
            for (var column : row.kind().columns()) {
                LocalDate day = day(row.cells().values().get(column.name()));
                boolean counts = switch (column.type()) {
                    case MOMENT -> true;
                    case DATE ->
                        column.name().equals("last_contact") || column.name().equals("to");
                    default -> false;
                };
                if (counts && day != null && (last == null || day.isAfter(last))) {
                    last = day;
                }
            }
        }
        return last;
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof LocalDate date ? date : value instanceof Moment moment ? moment.day() : null;
    }

    /** Whether a class is theirs. */
    boolean is(RetentionClass one) {
        return switch (one.recognised()) {
            case "looked-after" -> child && lookedAfter;
            case "sexual-abuse" -> sexualAbuse;
            case "child-protection" -> child && childProtection;
            case "child-in-need" -> child && childInNeed;
            case "enquiry" -> child && enquiries && !childProtection && !childInNeed;
            case "child" -> child && !enquiries;
            case "adult" -> !child;
            default -> throw new IllegalArgumentException("nothing is known by " + one.recognised());
        };
    }
}
