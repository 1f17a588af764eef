package org.kith.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.kernel.WorkingCalendar;
import org.kith.paper.PaperDocument.Block;
import org.kith.paper.PaperDocument.Prose;
import org.kith.paper.PaperDocument.Voice;
import org.kith.paper.PaperTable;
import org.kith.paper.PaperTable.Cell;
import org.kith.paper.PaperTable.Column;
import org.kith.paper.PaperTable.Line;
import org.kith.paper.PaperTable.Style;
import org.kith.review.Period;
import org.kith.review.had.Delay;
import org.kith.review.had.Stage;
import org.kith.review.had.WhoHadIt;

/** Which agency had which item, when, after how long, and where each stood still: item by item, for paper is narrow. */
final class ReportHad {

    private ReportHad() {}

    static List<Block> blocks(Circle circle, Period period, WorkingCalendar calendar, ReportChronology chronology) {
        WhoHadIt had = WhoHadIt.of(circle, period, calendar);
        if (had.lines().isEmpty()) {
            return List.of(new Prose(Voice.QUIET, "No item is recorded that this period knows of."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(
                Voice.PLAIN,
                "An agency had what it holds, what it is recorded as having received, and what it was answered. Days count from"
                        + " when it was recorded; for the agency that recorded it, from when it happened."));
        Map<String, WhoHadIt.Column> agencies =
                had.agencies().stream().collect(Collectors.toMap(WhoHadIt.Column::agency, column -> column));
        blocks.add(new PaperTable(
                "Who had which information, and when",
                List.of(
                        new Column("Item", 32),
                        new Column("Recorded", 18),
                        new Column("Who else had it, and when", 30),
                        new Column("Where it stood still", 20)),
                had.lines().stream()
                        .map(line -> row(circle, line, agencies, chronology))
                        .toList()));
        if (!had.without().isEmpty()) {
            blocks.add(new Prose(
                    Voice.PLAIN,
                    "Worked with somebody of the home in this period, and is recorded as having had none of these: "
                            + Called.list(had.without()) + "."));
        }
        return blocks;
    }

    private static PaperTable.Row row(
            Circle circle, WhoHadIt.Line line, Map<String, WhoHadIt.Column> agencies, ReportChronology chronology) {
        ItemRow item = line.item();
        List<Line> what = new ArrayList<>();
        what.add(new Line(Style.STRONG, line.text()));
        chronology.leadingTo(item.id()).ifPresent(what::add);
        if (line.nobody()) {
            what.add(new Line(Style.QUIET, "joined to nobody; recorded of the home"));
        }
        String notTo = notTo(circle, item);
        if (!notTo.isEmpty()) {
            what.add(new Line(Style.OUTCOME, notTo));
        }
        List<Line> recorded = new ArrayList<>();
        List<Line> others = new ArrayList<>();
        List<Line> stops = new ArrayList<>();
        line.cells().values().forEach(cell -> {
            boolean holds = cell.reached(Stage.HELD);
            List<Line> to = holds ? recorded : others;
            String name = Called.capital(name(agencies, cell.agency()));
            to.add(new Line(Style.STRONG, name));
            cell.steps()
                    .forEach(step -> to.add(new Line(
                            Style.PLAIN,
                            step.stage().label().toLowerCase(java.util.Locale.UK)
                                    + (step.at() == null
                                            ? ", day not recorded"
                                            : " " + ReportWords.day(step.at().day()))
                                    + step.delay().map(ReportHad::delay).orElse(""))));
            cell.stop().ifPresent(stop -> stops.add(new Line(Style.OUTCOME, name + ": " + lower(stop.words()))));
        });
        if (others.isEmpty()) {
            others.add(new Line(Style.QUIET, "no other agency"));
        }
        if (stops.isEmpty()) {
            stops.add(new Line(Style.QUIET, line.standsStill().isEmpty() ? "a decision names it" : "–"));
        }
        return new PaperTable.Row(
                List.of(new Cell(what), new Cell(recorded), new Cell(others), new Cell(stops)), false, false);
    }

    private static String name(Map<String, WhoHadIt.Column> agencies, String agency) {
        WhoHadIt.Column column = agencies.get(agency);
        return column == null ? "an agency not recorded" : column.name();
    }

    private static String delay(Delay delay) {
        return ", " + delay.words();
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Whoever must not learn of an item, where its reader may know who that is. */
    static String notTo(Circle circle, ItemRow item) {
        List<String> names = circle.slice().people().of(item.notTo()).stream()
                .filter(person -> !Called.closed(person))
                .map((Person person) -> Called.in(circle.slice()).person(person))
                .toList();
        return names.isEmpty() ? "" : "Must not learn of it: " + Called.list(names);
    }
}
