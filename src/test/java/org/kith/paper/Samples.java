package org.kith.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A head, a table and a graph whose every text would do harm if it were read as anything but text. */
final class Samples {

    static final String BAD = "<script>alert(1)</script> & \"quoted\" 'x' ]]> \u0007 =cmd()";

    private Samples() {}

    static Cover cover() {
        return new Cover(
                "Network",
                BAD,
                Marking.OFFICIAL_SENSITIVE,
                "As known on 12 March 2025 · as " + BAD + " could see it",
                List.of(new Cover.Fact(Cover.TAKEN_WHEN, "13 October 2026, 09:12"), new Cover.Fact("Why", BAD)),
                List.of(new Cover.Said(BAD, true)),
                List.of(new Cover.Source(BAD, "1 January 2026 on", BAD)),
                List.of(BAD));
    }

    static PaperDocument document() {
        PaperTable.Cell cell = PaperTable.Cell.of(
                new PaperTable.Line(PaperTable.Style.STRONG, BAD), new PaperTable.Line(PaperTable.Style.WORDS, BAD));
        return new PaperDocument(
                cover(),
                BAD,
                new PaperTable(
                        BAD,
                        List.of(new PaperTable.Column(BAD, 1), new PaperTable.Column("Zażółć gęślą jaźń", 2)),
                        List.of(
                                PaperTable.Row.heading(BAD),
                                new PaperTable.Row(List.of(cell, cell), false, false),
                                new PaperTable.Row(List.of(cell, new PaperTable.Cell(List.of())), false, true))));
    }

    static PaperGraph graph() {
        return new PaperGraph(
                List.of(
                        new PaperGraph.Field("label", PaperGraph.Type.TEXT, "Its name"),
                        new PaperGraph.Field("focus", PaperGraph.Type.YES_NO, "Whether it is the centre"),
                        new PaperGraph.Field("records", PaperGraph.Type.WHOLE, "How many records"),
                        new PaperGraph.Field("since", PaperGraph.Type.DAY, "Since when")),
                List.of(
                        new PaperGraph.Thing(
                                "p:1",
                                Map.of("label", BAD, "focus", true, "records", 2, "since", LocalDate.of(2026, 2, 3))),
                        new PaperGraph.Thing("a:2", Map.of("label", "=HYPERLINK(\"http://x\")", "focus", false)),
                        new PaperGraph.Thing("a:3", Map.of("label", "Łódź\nSurgery", "focus", false))),
                List.of(new PaperGraph.Field("sentence", PaperGraph.Type.TEXT, "In words")),
                List.of(
                        new PaperGraph.Tie("works:a|b", "a:2", "p:1", true, Map.of("sentence", "@" + BAD)),
                        new PaperGraph.Tie("kin:a|b", "a:3", "p:1", false, Map.of("sentence", "+44 1632"))),
                List.of(new PaperGraph.Evidence("p:1", "-Born", "\tx", "\rby")));
    }
}
