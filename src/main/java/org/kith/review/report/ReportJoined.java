package org.kith.review.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.gaps.Finding;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.joining.JoiningWords;
import org.kith.gaps.joining.Reaching;
import org.kith.gaps.joining.Way;
import org.kith.paper.PaperDocument.Block;
import org.kith.paper.PaperDocument.Prose;
import org.kith.paper.PaperDocument.Voice;
import org.kith.paper.PaperTable;
import org.kith.paper.PaperTable.Cell;
import org.kith.paper.PaperTable.Column;
import org.kith.paper.PaperTable.Line;
import org.kith.paper.PaperTable.Style;
import org.kith.review.joined.NeverMet;
import org.kith.review.joined.NeverReached;

/**
 * Of everything that rests on several items which nobody had put together: the asks that would have brought them to one place,
 * the first day of each, and what is recorded of it.
 */
final class ReportJoined {

    private ReportJoined() {}

    /** @param findings what was not joined around the child at the end */
    static List<Block> blocks(Circle circle, Collection<Finding> findings, ReportChronology chronology) {
        JoiningWords words = new JoiningWords(circle.slice());
        List<Block> blocks = new ArrayList<>();
        for (NeverMet one : NeverMet.among(circle, findings)) {
            Joining joining = NeverMet.joining(circle, one.items());
            blocks.add(new Prose(
                    Voice.HEADING,
                    Called.list(one.items().stream().map(words::item).toList())));
            blocks.add(new Prose(Voice.PLAIN, one.finding().sentence()));
            blocks.add(new Prose(Voice.PLAIN, words.standing(joining)));
            if (joining.left() > 0) {
                blocks.add(new Prose(
                        Voice.QUIET,
                        "Looked at together are the first " + joining.items().size() + ": "
                                + ReportWords.counted(joining.left(), "item is", "items are") + " left out."));
            }
            Joining.Chain fewest = joining.fewest();
            if (fewest == null) {
                blocks.add(new Prose(
                        Voice.PLAIN,
                        "No asks would have brought them together, by what is recorded: from no agency does what it knew of"
                                + " lead to all of them."));
                continue;
            }
            if (!fewest.way().asks().isEmpty()) {
                blocks.add(table("The fewest asks that would have joined them", fewest, words, chronology, joining));
            }
            Joining.Chain earliest = joining.earliest();
            if (earliest != null) {
                blocks.add(table(
                        "Asks that would have joined them on an earlier day", earliest, words, chronology, joining));
            }
            NeverMet.firstTwo(circle, joining).ifPresent(two -> {
                blocks.add(new Prose(
                        Voice.PLAIN,
                        "Two of them could have been joined before all of them could: "
                                + Called.list(
                                        two.items().stream().map(words::item).toList()) + "."));
                blocks.add(table(
                        "Asks that would have joined these two",
                        Objects.requireNonNull(NeverMet.soonest(two)),
                        words,
                        chronology,
                        two));
            });
        }
        return blocks;
    }

    /** What rests on one item, or on an agency that was not asked, together: mostly one ask each. */
    static List<Block> reached(Circle circle, Collection<Finding> findings, ReportChronology chronology) {
        JoiningWords words = new JoiningWords(circle.slice());
        List<PaperTable.Row> rows = new ArrayList<>();
        for (NeverReached one : NeverReached.among(circle, findings)) {
            Reaching reaching = one.reaching();
            rows.add(PaperTable.Row.heading(one.finding().sentence()));
            Joining.Chain chain = reaching.earliest() == null ? reaching.fewest() : reaching.earliest();
            if (chain == null) {
                rows.add(new PaperTable.Row(
                        List.of(
                                new Cell(List.of()),
                                Cell.of(new Line(Style.PLAIN, words.noWay(reaching))),
                                new Cell(List.of()),
                                Cell.of(new Line(Style.QUIET, words.arrived(reaching)))),
                        false,
                        false));
                continue;
            }
            rows.addAll(asks(chain, words, chronology));
            if (reaching.item() != null) {
                rows.add(new PaperTable.Row(
                        List.of(
                                Cell.of(day(chain.way().day())),
                                Cell.of(new Line(
                                        Style.PLAIN,
                                        Called.capital(words.agency(chain.way().asker()))
                                                + (chain.way().asks().isEmpty() ? " had it" : " could have had it"))),
                                new Cell(List.of()),
                                Cell.of(new Line(Style.QUIET, words.arrived(reaching)))),
                        false,
                        false));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Prose(Voice.HEADING, "What rests on one item, or on an agency that was not asked"),
                        new Prose(
                                Voice.PLAIN,
                                "Around " + Called.in(circle.slice()).person(circle.child())
                                        + ": how each could have come to an agency that runs or ran an enquiry about the child, on the"
                                        + " first day on which it could."),
                        new PaperTable("How each could have come to the enquiry", columns(), rows));
    }

    private static Line day(@Nullable LocalDate day) {
        return new Line(Style.STRONG, day == null ? "at any time" : "from " + ReportWords.day(day));
    }

    private static List<Column> columns() {
        return List.of(
                new Column("First day", 15),
                new Column("The ask", 33),
                new Column("What it would have brought", 27),
                new Column("What is recorded of it", 25));
    }

    private static PaperTable table(
            String caption, Joining.Chain chain, JoiningWords words, ReportChronology chronology, Joining joining) {
        Way way = chain.way();
        List<PaperTable.Row> rows = new ArrayList<>();
        rows.add(PaperTable.Row.heading(caption));
        rows.addAll(asks(chain, words, chronology));
        rows.add(new PaperTable.Row(
                List.of(
                        Cell.of(day(way.day())),
                        Cell.of(new Line(
                                Style.PLAIN,
                                Called.capital(words.agency(way.asker())) + " could have had "
                                        + (joining.items().size() == 2 ? "both" : "all of them"))),
                        new Cell(List.of()),
                        Cell.of(new Line(Style.QUIET, "that somebody put them together is not recorded"))),
                false,
                false));
        return new PaperTable(caption, columns(), rows);
    }

    private static List<PaperTable.Row> asks(Joining.Chain chain, JoiningWords words, ReportChronology chronology) {
        Way way = chain.way();
        List<PaperTable.Row> rows = new ArrayList<>();
        for (int at = 0; at < way.asks().size(); at++) {
            Way.Ask ask = way.asks().get(at);
            List<Line> asked = new ArrayList<>();
            asked.add(new Line(
                    Style.STRONG,
                    Called.capital(words.agency(way.asker())) + " could have asked " + words.agency(ask.asked())));
            asked.add(new Line(Style.PLAIN, words.asked(ask, true)));
            words.because(way, ask).ifPresent(text -> asked.add(new Line(Style.QUIET, text)));
            words.judgedLater(ask).ifPresent(text -> asked.add(new Line(Style.QUIET, text)));
            rows.add(new PaperTable.Row(
                    List.of(
                            Cell.of(day(ask.day()), new Line(Style.QUIET, "ask " + (at + 1))),
                            new Cell(asked),
                            new Cell(brings(ask, words, chronology)),
                            Cell.of(new Line(
                                    Style.OUTCOME,
                                    words.broke(way, ask, chain.broke().get(at))))),
                    false,
                    false));
        }
        return rows;
    }

    private static List<Line> brings(Way.Ask ask, JoiningWords words, ReportChronology chronology) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Style.PLAIN, words.brings(ask)));
        ask.brings().stream()
                .sorted(Comparator.comparingInt(chronology::number))
                .forEach(row -> chronology.leadingTo(row).ifPresent(lines::add));
        return lines;
    }
}
