package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * The days on which what is found in some rows may change: those on which something becomes known, happens or ends, and
 * those on which a window or a clock of a pattern ends. From one such day to the eve of the next every pattern says the
 * same, so that whoever asks since when something holds need not look at each day.
 */
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

    /** The last such day of any of some patterns up to a day; empty where they say the same as far back as anything goes. */
    public Optional<LocalDate> lastUpTo(LocalDate day, Collection<String> patterns) {
        return Stream.concat(Stream.of(ofAll), patterns.stream().map(this::named))
                .flatMap(days -> Optional.ofNullable(days.floor(day)).stream())
                .max(LocalDate::compareTo);
    }

    private NavigableSet<LocalDate> named(String pattern) {
        return ofPattern.getOrDefault(pattern, new TreeSet<>());
    }

    /** Whether findings of a pattern may appear or vanish on a day. */
    public boolean may(String pattern, LocalDate day) {
        return mayAll(day) || named(pattern).contains(day);
    }

    /** Whether they may on some day after one and up to another. */
    public boolean mayBetween(String pattern, LocalDate after, LocalDate upTo) {
        return !ofAll.subSet(after, false, upTo, true).isEmpty()
                || !named(pattern).subSet(after, false, upTo, true).isEmpty();
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

    /**
     * Every date of every row and the day after it, the day on which a later word was learned, birthdays, and the
     * anniversary of a stay's end.
     */
    private static NavigableSet<LocalDate> daysOfAll(List<StatementRow> rows) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (StatementRow row : rows) {
            learned(row).forEach(moment -> days.add(moment.day()));
            for (Column column : row.kind().columns()) {
                if (column.type() == Column.Type.DATE || column.type() == Column.Type.MOMENT) {
                    for (Cells cells : versions(row)) {
                        LocalDate date = cells.date(column.name());
                        if (date != null) {
                            days.add(date);
                            days.add(date.plusDays(1));
                        }
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
                if (turn.kind() == row.kind()) {
                    for (Cells cells : versions(row)) {
                        LocalDate date = cells.date(turn.column());
                        if (date != null) {
                            turn.step().from(date).forEach(days::add);
                        }
                    }
                }
            }
        }
        return days;
    }

    private static List<Moment> learned(StatementRow row) {
        return Stream.concat(
                        Stream.ofNullable(row.learnedAt()),
                        row.earlier().stream().flatMap(version -> Stream.ofNullable(version.learnedAt())))
                .toList();
    }

    /** What a row says and said. */
    private static List<Cells> versions(StatementRow row) {
        return Stream.concat(Stream.of(row.cells()), row.earlier().stream().map(StatementRow.Version::cells))
                .toList();
    }
}
