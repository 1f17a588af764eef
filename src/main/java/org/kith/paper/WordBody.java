package org.kith.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document that one reads: the body, and what stands at the top and foot of every page. */
final class WordBody {

    /** The width between the margins of A4 across, in twentieths of a point. */
    static final int WIDTH = 16838 - 2 * 680;

    private final Xml xml = new Xml();
    private int pictures;
    private int marks;

    private WordBody() {}

    static byte[] of(PaperDocument document) {
        WordBody body = new WordBody();
        body.xml.element(
                "w:document",
                () -> body.xml.element("w:body", () -> body.fill(document)),
                "xmlns:w",
                WordFile.W,
                "xmlns:r",
                WordFile.R,
                "xmlns:wp",
                WordPicture.WP,
                "xmlns:a",
                WordPicture.A,
                "xmlns:pic",
                WordPicture.PIC);
        return body.xml.bytes();
    }

    static byte[] header(Cover cover) {
        WordBody part = new WordBody();
        part.xml.element(
                "w:hdr",
                () -> part.paragraph("Header", () -> {
                    part.tab();
                    part.run(cover.marking().words());
                    part.tab();
                    if (cover.look() != null) {
                        part.run(cover.look());
                    }
                }),
                "xmlns:w",
                WordFile.W);
        return part.xml.bytes();
    }

    static byte[] footer(Cover cover) {
        WordBody part = new WordBody();
        part.xml.element(
                "w:ftr",
                () -> part.paragraph("Footer", () -> {
                    part.run(cover.title() + " · Kith · "
                            + cover.fact(Cover.TAKEN_WHEN)
                                    .map(when -> "taken away " + when)
                                    .orElse(""));
                    part.tab();
                    part.run(cover.marking().words());
                    part.tab();
                    part.run("Page ");
                    part.field("PAGE");
                    part.run(" of ");
                    part.field("NUMPAGES");
                }),
                "xmlns:w",
                WordFile.W);
        return part.xml.bytes();
    }

    private void fill(PaperDocument document) {
        Cover cover = document.cover();
        text("Heading1", cover.title());
        text("Subtitle", cover.subject());
        if (cover.look() != null) {
            text("Look", cover.look());
        }
        facts(cover.facts());
        text("Heading2", "What is known, and what is not");
        cover.coverage().forEach(said -> text("Said", "•  " + said.text()));
        cover.cautions().forEach(caution -> text("Caution", caution));
        document.sections().forEach(this::section);
        if (!cover.sources().isEmpty()) {
            text("Heading2", "Sources");
            sources(cover.sources());
            text("Caution", "What happened outside these days may be recorded at the agency. It is not seen here.");
        }
        xml.element("w:sectPr", () -> {
            xml.empty("w:headerReference", "w:type", "default", "r:id", "rId3");
            xml.empty("w:footerReference", "w:type", "default", "r:id", "rId4");
            xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
            xml.empty(
                    "w:pgMar",
                    "w:top",
                    "960",
                    "w:right",
                    "680",
                    "w:bottom",
                    "900",
                    "w:left",
                    "680",
                    "w:header",
                    "440",
                    "w:footer",
                    "440",
                    "w:gutter",
                    "0");
        });
    }

    private void section(PaperDocument.Section section) {
        text("Heading2", section.heading());
        for (PaperDocument.Block block : section.blocks()) {
            switch (block) {
                case PaperTable table -> {
                    table(table);
                    // Two tables without a paragraph between them would become one.
                    text("Cell", "");
                }
                case PaperDocument.Prose prose -> text(style(prose.voice()), prose.text());
                case PaperDocument.Picture picture -> {
                    pictures++;
                    WordPicture.in(xml, picture, pictures);
                    text("Caption", picture.caption());
                }
            }
        }
    }

    private static String style(PaperDocument.Voice voice) {
        return switch (voice) {
            case HEADING -> "Heading3";
            case PLAIN -> "Prose";
            case QUIET -> "Caution";
            case OWN -> "Own";
        };
    }

    private void facts(List<Cover.Fact> facts) {
        int[] widths = {2000, WIDTH - 2000};
        xml.element("w:tbl", () -> {
            xml.element("w:tblPr", () -> {
                xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
                xml.empty("w:tblLayout", "w:type", "fixed");
                xml.empty("w:tblLook", "w:val", "0080", "w:firstColumn", "1");
                xml.empty("w:tblCaption", "w:val", "Who took this away, when, why and through which lens");
            });
            grid(widths);
            for (Cover.Fact fact : facts) {
                xml.element("w:tr", () -> {
                    noBreak(false);
                    cell(widths[0], 1, false, () -> text("CellStrong", fact.about()));
                    cell(widths[1], 1, false, () -> text("Cell", fact.text()));
                });
            }
        });
    }

    private void sources(List<Cover.Source> sources) {
        PaperTable table = new PaperTable(
                "What each agency delivered",
                List.of(
                        new PaperTable.Column("Agency", 40),
                        new PaperTable.Column("Speaks of", 35),
                        new PaperTable.Column("Last came in", 25)),
                sources.stream()
                        .map(source -> new PaperTable.Row(
                                List.of(plain(source.agency()), plain(source.speaksOf()), plain(source.lastCameIn())),
                                false,
                                false))
                        .toList());
        table(table);
    }

    private static PaperTable.Cell plain(String text) {
        return PaperTable.Cell.of(new PaperTable.Line(PaperTable.Style.PLAIN, text));
    }

    private void table(PaperTable table) {
        int[] widths = widths(table);
        xml.element("w:tbl", () -> {
            xml.element("w:tblPr", () -> {
                xml.empty("w:tblStyle", "w:val", "TableGrid");
                xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
                xml.empty("w:tblLayout", "w:type", "fixed");
                xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
                xml.empty("w:tblCaption", "w:val", table.caption());
            });
            grid(widths);
            xml.element("w:tr", () -> {
                noBreak(true);
                for (int at = 0; at < widths.length; at++) {
                    String heading = table.columns().get(at).heading();
                    cell(widths[at], 1, true, () -> text("CellHead", heading));
                }
            });
            table.rows().forEach(row -> row(row, widths));
        });
    }

    private static int[] widths(PaperTable table) {
        int all = table.columns().stream().mapToInt(PaperTable.Column::share).sum();
        int[] widths = new int[table.columns().size()];
        int left = WIDTH;
        for (int at = 0; at < widths.length; at++) {
            widths[at] = at == widths.length - 1
                    ? left
                    : WIDTH * table.columns().get(at).share() / all;
            left -= widths[at];
        }
        return widths;
    }

    private void row(PaperTable.Row row, int[] widths) {
        xml.element("w:tr", () -> {
            noBreak(false);
            if (row.heading()) {
                cell(WIDTH, widths.length, false, () -> lines(row.cells().getFirst(), "CellGroup", row.anchor()));
                return;
            }
            for (int at = 0; at < widths.length; at++) {
                PaperTable.Cell content = row.cells().get(at);
                String anchor = at == 0 ? row.anchor() : null;
                cell(widths[at], 1, false, () -> {
                    lines(content, null, anchor);
                });
            }
        });
    }

    private void lines(PaperTable.Cell cell, @Nullable String style, @Nullable String anchor) {
        if (cell.lines().isEmpty()) {
            paragraph("Cell", () -> mark(anchor));
        }
        String mark = anchor;
        for (PaperTable.Line line : cell.lines()) {
            String own = mark;
            mark = null;
            String look = style == null || line.style() == PaperTable.Style.QUIET ? style(line.style()) : style;
            paragraph(look, () -> {
                mark(own);
                linked(line);
            });
        }
    }

    private void mark(@Nullable String anchor) {
        if (anchor != null) {
            String id = String.valueOf(++marks);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", anchor);
            xml.empty("w:bookmarkEnd", "w:id", id);
        }
    }

    private void linked(PaperTable.Line line) {
        if (line.to() == null) {
            run(line.text());
            return;
        }
        xml.element(
                "w:hyperlink",
                () -> xml.element("w:r", () -> {
                    xml.element("w:rPr", () -> xml.empty("w:rStyle", "w:val", "Hyperlink"));
                    xml.text("w:t", line.text(), "xml:space", "preserve");
                }),
                "w:anchor",
                line.to(),
                "w:history",
                "1");
    }

    private static String style(PaperTable.Style style) {
        return style == PaperTable.Style.PLAIN
                ? "Cell"
                : "Cell" + style.name().charAt(0) + style.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private void grid(int[] widths) {
        xml.element("w:tblGrid", () -> {
            for (int width : widths) {
                xml.empty("w:gridCol", "w:w", String.valueOf(width));
            }
        });
    }

    /** No page break inside a row; a header stands again on every page. */
    private void noBreak(boolean header) {
        xml.element("w:trPr", () -> {
            xml.empty("w:cantSplit");
            if (header) {
                xml.empty("w:tblHeader");
            }
        });
    }

    private void cell(int width, int span, boolean shaded, Xml.Content content) {
        xml.element("w:tc", () -> {
            xml.element("w:tcPr", () -> {
                xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
                if (span > 1) {
                    xml.empty("w:gridSpan", "w:val", String.valueOf(span));
                }
                if (shaded) {
                    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E8EAED");
                }
            });
            content.write();
        });
    }

    private void text(String style, String text) {
        paragraph(style, () -> run(text));
    }

    private void paragraph(String style, Xml.Content content) {
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
            content.write();
        });
    }

    private void run(String text) {
        if (!text.isEmpty()) {
            xml.element("w:r", () -> xml.text("w:t", text, "xml:space", "preserve"));
        }
    }

    private void tab() {
        xml.element("w:r", () -> xml.empty("w:tab"));
    }

    private void field(String code) {
        xml.element("w:fldSimple", () -> xml.element("w:r", () -> xml.text("w:t", "1")), "w:instr", code);
    }
}
