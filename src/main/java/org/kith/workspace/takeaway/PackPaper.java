package org.kith.workspace.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.information.rights.ContentPack;
import org.kith.information.rights.Passage;
import org.kith.information.rights.Proposal;
import org.kith.information.rights.Section;
import org.kith.paper.Cover;
import org.kith.paper.PaperDocument;
import org.kith.paper.PaperTable;
import org.kith.paper.PaperTable.Cell;
import org.kith.paper.PaperTable.Column;
import org.kith.paper.PaperTable.Line;
import org.kith.paper.PaperTable.Style;

/** The content pack for whoever asked, and the authority's own record of what was taken out of it and what was left in. */
public final class PackPaper {

    private PackPaper() {}

    /** What is handed over. */
    public static PaperDocument pack(List<Passage> passages, Cover cover) {
        List<PaperTable.Row> rows = new ArrayList<>();
        Section section = null;
        for (Passage passage : passages) {
            if (passage.section() != section) {
                section = passage.section();
                rows.add(new PaperTable.Row(
                        List.of(Cell.of(
                                new Line(Style.STRONG, section.title()), new Line(Style.QUIET, section.meaning()))),
                        true,
                        false));
            }
            rows.add(new PaperTable.Row(
                    List.of(
                            plain(passage.when()),
                            source(passage),
                            new Cell(passage.lines().stream()
                                    .map(line -> new Line(Style.PLAIN, line))
                                    .toList())),
                    false,
                    false));
        }
        return new PaperDocument(
                cover,
                "What is recorded",
                new PaperTable(
                        "What is recorded",
                        List.of(new Column("Date", 15), new Column("Source", 20), new Column("As recorded", 65)),
                        rows));
    }

    /** What was taken out and what was left in, with the reasons; it is not handed over. */
    public static PaperDocument decisions(ContentPack pack, Map<String, Proposal.Decision> decisions, Cover cover) {
        List<PaperTable.Row> rows = new ArrayList<>();
        for (Passage passage : pack.passages()) {
            for (Proposal proposal : pack.of(passage)) {
                Proposal.Decision decision = decisions.get(proposal.id());

                rows.add(new PaperTable.Row(
                        List.of(
                                plain((passage.section().title() + ", " + passage.when()).replaceAll(", $", "")),
                                plain(proposal.words().isEmpty() ? "the whole entry" : proposal.words()),
                                plain(proposal.kind().why()),
                                decision != null && !decision.out() && decision.stands()
                                        ? new Cell(List.of(
                                                new Line(Style.STRONG, "Left in"),
                                                new Line(
                                                        Style.PLAIN,
                                                        decision.reason().strip())))
                                        : Cell.of(new Line(Style.STRONG, "Taken out"))),
                        false,
                        false));
            }
        }
        return new PaperDocument(
                cover,
                "What was taken out, and what was left in",
                new PaperTable(
                        "Decisions",
                        List.of(
                                new Column("Where", 24),
                                new Column("Words", 22),
                                new Column("Why it was proposed", 28),
                                new Column("Decision", 26)),
                        rows));
    }

    private static Cell source(Passage passage) {
        return passage.recorded().isEmpty()
                ? plain(passage.source())
                : Cell.of(new Line(Style.PLAIN, passage.source()), new Line(Style.QUIET, passage.recorded()));
    }

    private static Cell plain(String text) {
        return text.isEmpty() ? new Cell(List.of()) : Cell.of(new Line(Style.PLAIN, text));
    }

    /** The head: who made it, when and why, and what it does not hold. */
    public static Cover cover(String title, String subject, Covers.Taking taking, String asker, List<String> cautions) {
        return new Cover(
                title,
                subject,
                taking.marking(),
                null,
                List.of(
                        new Cover.Fact("Made by", taking.lens().reader().name() + ", " + taking.role()),
                        new Cover.Fact(Cover.TAKEN_WHEN, Covers.moment(taking.at())),
                        new Cover.Fact("Why", taking.lens().purpose()),
                        new Cover.Fact("Asked for by", asker),
                        new Cover.Fact(
                                "On record", "That this was made, by whom and why, stands in the record of reads.")),
                List.of(),
                List.of(),
                cautions);
    }
}
