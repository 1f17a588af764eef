package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** The days on which what is found in some rows may change with no new rows, as {@link Turns} names them. */
public final class TurningDays {

    private final NavigableSet<LocalDate> ofAll;
    private final Map<String, NavigableSet<LocalDate>> ofPattern = new HashMap<>();

    private TurningDays(NavigableSet<LocalDate> ofAll) {
        this.ofAll = ofAll;
    }

    public static TurningDays of(List<StatementRow> rows) {
        TurningDays turning = new TurningDays(daysOfAll(rows));
        Turns.BY_PATTERN.forEach((pattern, turns) -> turning.ofPattern.put(pattern, days(rows, turns)));
        return turning;
    }

    /** Whether findings of a pattern may appear or vanish on a day. */
    public boolean may(String pattern, LocalDate day) {
        return mayAll(day) || ofPattern.getOrDefault(pattern, new TreeSet<>()).contains(day);
    }

    /** Whether they may on some day after one and up to another. */
    public boolean mayBetween(String pattern, LocalDate after, LocalDate upTo) {
        return !ofAll.subSet(after, false, upTo, true).isEmpty()
                || !ofPattern
                        .getOrDefault(pattern, new TreeSet<>())
                        .subSet(after, false, upTo, true)
                        .isEmpty();
    }

    /** Whether those of every pattern may. */
    public boolean mayAll(LocalDate day) {
        return ofAll.contains(day);
    }

    /** The days that single patterns name, earliest first. */
    public Set<LocalDate> named() {
        Set<LocalDate> named = new TreeSet<>();
        ofPattern.values().forEach(named::addAll);
        return named;
    }

    /** Every date of every row and the day after it, birthdays, and the anniversary of a stay's end. */
    private static NavigableSet<LocalDate> daysOfAll(List<StatementRow> rows) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (StatementRow row : rows) {
            for (Column column : row.kind().columns()) {
                if (column.type() == Column.Type.DATE || column.type() == Column.Type.MOMENT) {
                    LocalDate date = row.cells().date(column.name());
                    if (date != null) {
                        days.add(date);
                        days.add(date.plusDays(1));
                    }
                }
            }
        }
        for (int year = 1; year <= 18; year++) {
            days.addAll(days(rows, Turn.years(StatementKind.PERSON_RECORD, "date_of_birth", year)));
        }
        days.addAll(days(rows, Turn.months(StatementKind.STAY, "to", 12)));
        days.addAll(days(rows, Turn.months(StatementKind.STAY, "from", 12)));
        days.addAll(days(rows, Turn.months(StatementKind.STAY, "known_from", 12)));
        return days;
    }

    private static NavigableSet<LocalDate> days(List<StatementRow> rows, List<Turn> turns) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (StatementRow row : rows) {
            for (Turn turn : turns) {
                Cells cells = row.cells();
                if (turn.kind() == row.kind() && cells.has(turn.column())) {
                    LocalDate date = cells.date(turn.column());
                    if (date != null) {
                        turn.step().from(date).forEach(days::add);
                    }
                }
            }
        }
        return days;
    }
}
