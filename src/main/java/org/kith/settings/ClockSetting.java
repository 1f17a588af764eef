package org.kith.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.KithException;
import org.kith.kernel.WorkingCalendar;
import org.kith.vocabulary.Rag;

/**
 * Clocks as an authority sets them: how long for each grade that has one, and when its hub works.
 *
 * @param lengths of red, amber and green; blue has no clock
 * @param days working days of the week
 * @param opens when a working day begins, in London
 * @param closes when it ends
 * @param bankHolidays whether English bank holidays are days off
 * @param closed further days off
 */
public record ClockSetting(
        Map<Rag, Clocks.Length> lengths,
        Set<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        boolean bankHolidays,
        Set<LocalDate> closed) {

    /** The grades that have a clock, the most urgent first. */
    public static final List<Rag> GRADES = List.of(Rag.RED, Rag.AMBER, Rag.GREEN);

    /** Shortest and longest clock, in hours. */
    public static final int SHORTEST = 1;

    public static final int LONGEST = 240;

    private static final int MOST_CLOSED = 400;

    /** As Kith ships: red 4 hours elapsed, amber 8 and green 24 working hours, Monday to Friday from 9 to 5. */
    public static final ClockSetting SHIPPED = new ClockSetting(
            Map.of(
                    Rag.RED, new Clocks.Length(Duration.ofHours(4), false),
                    Rag.AMBER, new Clocks.Length(Duration.ofHours(8), true),
                    Rag.GREEN, new Clocks.Length(Duration.ofHours(24), true)),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            true,
            Set.of());

    /**
     * @throws KithException.Invalid when no clock could run like that; the message says what to mend
     */
    public ClockSetting {
        lengths = Map.copyOf(lengths);
        days = Set.copyOf(days);
        closed = Set.copyOf(closed);
        for (Rag grade : GRADES) {
            Clocks.Length length = lengths.get(grade);
            if (length == null
                    || length.duration().compareTo(Duration.ofHours(SHORTEST)) < 0
                    || length.duration().compareTo(Duration.ofHours(LONGEST)) > 0) {
                throw new KithException.Invalid("The clock for " + grade.label() + " runs " + SHORTEST + " to "
                        + LONGEST + " hours. Nothing was changed.");
            }
        }
        if (!GRADES.containsAll(lengths.keySet())) {
            throw new KithException.Invalid("Only red, amber and green have a clock. Nothing was changed.");
        }
        if (days.isEmpty()) {
            throw new KithException.Invalid("A week wants at least one working day. Nothing was changed.");
        }
        if (opens.plusHours(1).isBefore(opens) || closes.isBefore(opens.plusHours(1))) {
            throw new KithException.Invalid(
                    "A working day ends at least an hour after it begins. Nothing was changed.");
        }
        if (closed.size() > MOST_CLOSED) {
            throw new KithException.Invalid("More than " + MOST_CLOSED + " extra days off. Nothing was changed.");
        }
    }

    /** The clocks that run by it. */
    public Clocks clocks() {
        Set<LocalDate> off = new HashSet<>(closed);
        if (bankHolidays) {
            off.addAll(BankHolidays.days());
        }
        return new Clocks(new WorkingCalendar(days, opens, closes, off), lengths);
    }

    /** The last year whose bank holidays Kith knows. */
    public static int bankHolidaysUntil() {
        return BankHolidays.days().stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    }

    Map<String, Object> properties() {
        Map<String, Object> node = new HashMap<>();
        lengths.forEach((grade, length) -> {
            node.put(grade.code() + "Hours", length.duration().toHours());
            node.put(grade.code() + "Working", length.working());
        });
        node.put("days", days.stream().sorted().map(DayOfWeek::name).toList());
        node.put("opens", opens.toString());
        node.put("closes", closes.toString());
        node.put("bankHolidays", bankHolidays);
        node.put("closed", closed.stream().sorted().map(LocalDate::toString).toList());
        return node;
    }

    static ClockSetting read(Map<String, Object> node) {
        Map<Rag, Clocks.Length> lengths = new EnumMap<>(Rag.class);
        for (Rag grade : GRADES) {
            lengths.put(
                    grade,
                    new Clocks.Length(Duration.ofHours((Long) Decided.value(node, grade.code() + "Hours")), (Boolean)
                            Decided.value(node, grade.code() + "Working")));
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        texts(node, "days").forEach(day -> days.add(DayOfWeek.valueOf(day)));
        Set<LocalDate> closed = new HashSet<>();
        texts(node, "closed").forEach(day -> closed.add(LocalDate.parse(day)));
        return new ClockSetting(
                lengths,
                days,
                LocalTime.parse((String) Decided.value(node, "opens")),
                LocalTime.parse((String) Decided.value(node, "closes")),
                (Boolean) Decided.value(node, "bankHolidays"),
                closed);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> node, String name) {
        return (List<String>) Decided.value(node, name);
    }
}
