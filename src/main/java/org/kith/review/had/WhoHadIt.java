package org.kith.review.had;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.information.life.ItemLife;
import org.kith.information.life.LifeStage;
import org.kith.kernel.Interval;
import org.kith.kernel.WorkingCalendar;
import org.kith.review.Period;
import org.kith.review.PeriodItems;
import org.kith.vocabulary.Sector;

/**
 * The items of a review by the agencies: held, sent, received, read, used, each with its day and how long it took. <em>Has</em>
 * and <em>received</em> are the gap catalogue's words; a reading is told of agencies that report reading, and of no person.
 *
 * @param agencies those that something is recorded of, by sector and name
 * @param lines the items, in the order in which things happened
 * @param without names of agencies that worked with somebody of the home in the period and had none of the items
 */
public record WhoHadIt(List<Column> agencies, List<Line> lines, List<String> without) {

    public WhoHadIt {
        agencies = List.copyOf(agencies);
        lines = List.copyOf(lines);
        without = List.copyOf(without);
    }

    /**
     * An agency.
     *
     * @param agency internal id
     * @param reportsReading whether it says when it reads: of others no reading is waited for
     */
    public record Column(String agency, String name, Sector sector, boolean reportsReading) {}

    /**
     * An item.
     *
     * @param text what it says in a line, or that it is restricted
     * @param cells by id of the agency; none where nothing is recorded of it there
     * @param standsStill the first stage that nothing is recorded of; empty once a decision names it
     * @param nobody whether nobody is recorded as whom it is about: it was recorded of a home
     */
    public record Line(
            ItemRow item, String text, Map<String, Cell> cells, Optional<LifeStage> standsStill, boolean nobody) {

        public Line {
            cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** How many agencies had it, its holder among them. */
        public long had() {
            return cells.values().stream().filter(Cell::had).count();
        }

        /** Whether no agency but its holder had it. */
        public boolean alone() {
            return had() < 2;
        }
    }

    private static final Comparator<Column> ORDER =
            Comparator.comparing(Column::sector).thenComparing(Column::name).thenComparing(Column::agency);

    /**
     * @param calendar on which days the hub works
     */
    public static WhoHadIt of(Circle circle, Period period, WorkingCalendar calendar) {
        Slice slice = circle.slice();
        Cells cells = new Cells(slice, calendar);
        List<Line> lines = new ArrayList<>();
        Map<String, Column> columns = new TreeMap<>();
        List<ItemRow> items = new ArrayList<>(PeriodItems.of(circle, period));
        items.addAll(PeriodItems.aboutNobody(circle, period));
        items.sort(PeriodItems.BY_DATE);
        for (ItemRow item : items) {
            Map<String, Cell> row = cells.of(item);
            row.keySet().forEach(agency -> columns.computeIfAbsent(agency, id -> column(slice, id)));
            lines.add(new Line(
                    item,
                    Called.item(item),
                    row,
                    ItemLife.of(slice, item, null).standsStill(),
                    slice.items().about(item).isEmpty()));
        }
        List<Column> agencies = columns.values().stream().sorted(ORDER).toList();
        return new WhoHadIt(agencies, lines, without(circle, period, columns.keySet()));
    }

    private static Column column(Slice slice, String id) {
        AgencyRow agency = slice.agency(id);
        return new Column(
                id,
                Called.in(slice).agency(id),
                agency == null ? Sector.OTHER : agency.type().sector(),
                agency != null && agency.reportsReading());
    }

    private static List<String> without(Circle circle, Period period, Set<String> had) {
        Slice slice = circle.slice();
        Set<String> names = new LinkedHashSet<>();
        for (Person person : PeriodItems.people(circle, period)) {
            for (InvolvementRow work : slice.involvements().of(person)) {
                boolean then =
                        Interval.between(work.from(), end(work)).overlaps(Interval.between(period.from(), period.to()));
                if (then && !had.contains(work.agency()) && slice.agency(work.agency()) != null) {
                    names.add(Called.in(slice).agency(work.agency()));
                }
            }
        }
        return names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static java.time.@org.jspecify.annotations.Nullable LocalDate end(InvolvementRow work) {
        boolean closed = work.to() == null && !work.openOn(java.time.LocalDate.MAX);
        return closed ? work.endedOn() : work.to();
    }
}
