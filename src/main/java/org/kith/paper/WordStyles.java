package org.kith.paper;

/** The styles of a Word document. What differs, differs by weight, slant, a bar or a place, and never by colour alone. */
final class WordStyles {

    private WordStyles() {}

    static byte[] styles() {
        Xml xml = new Xml();
        xml.element(
                "w:styles",
                () -> {
                    defaults(xml);
                    paragraph(xml, "Normal", "Normal", null, true, null, null);
                    paragraph(
                            xml,
                            "Title",
                            "Title",
                            "Normal",
                            false,
                            () -> spacing(xml, 0, 40),
                            () -> run(xml, 34, true));
                    paragraph(
                            xml,
                            "Subtitle",
                            "Subtitle",
                            "Normal",
                            false,
                            () -> spacing(xml, 0, 120),
                            () -> run(xml, 22, false));
                    paragraph(
                            xml,
                            "Heading1",
                            "heading 1",
                            "Normal",
                            false,
                            () -> heading(xml, 0),
                            () -> run(xml, 34, true));
                    paragraph(
                            xml,
                            "Heading2",
                            "heading 2",
                            "Normal",
                            false,
                            () -> heading(xml, 1),
                            () -> run(xml, 22, true));
                    paragraph(
                            xml,
                            "Heading3",
                            "heading 3",
                            "Normal",
                            false,
                            () -> heading(xml, 2),
                            () -> run(xml, 18, true));
                    paragraph(xml, "Prose", "Prose", "Normal", false, () -> spacing(xml, 0, 80), () -> size(xml, 18));
                    paragraph(xml, "Own", "Own Words", "Normal", false, () -> words(xml), () -> size(xml, 18));
                    paragraph(
                            xml,
                            "Caption",
                            "caption",
                            "Normal",
                            false,
                            () -> spacing(xml, 40, 160),
                            () -> slanted(xml, "333333"));
                    link(xml);
                    paragraph(xml, "Look", "Look", "Normal", false, () -> look(xml), () -> run(xml, 19, true));
                    paragraph(xml, "Said", "Said", "Normal", false, () -> said(xml), null);
                    paragraph(
                            xml,
                            "Caution",
                            "Caution",
                            "Normal",
                            false,
                            () -> spacing(xml, 60, 0),
                            () -> slanted(xml, "333333"));
                    paragraph(xml, "Cell", "Cell", "Normal", false, () -> spacing(xml, 0, 30), null);
                    paragraph(xml, "CellHead", "Cell Head", "Cell", false, () -> keep(xml), () -> run(xml, 15, true));
                    paragraph(xml, "CellGroup", "Cell Group", "Cell", false, () -> keep(xml), () -> run(xml, 18, true));
                    paragraph(xml, "CellStrong", "Cell Strong", "Cell", false, null, () -> run(xml, 16, true));
                    paragraph(xml, "CellQuiet", "Cell Quiet", "Cell", false, null, () -> coloured(xml, 14, "444444"));
                    paragraph(xml, "CellMark", "Cell Mark", "Cell", false, null, () -> marked(xml));
                    paragraph(xml, "CellWords", "Cell Words", "Cell", false, () -> words(xml), () -> own(xml));
                    paragraph(xml, "CellOutcome", "Cell Outcome", "Cell", false, null, () -> run(xml, 16, true));
                    paragraph(xml, "Header", "header", "Normal", false, () -> tabs(xml), () -> run(xml, 16, true));
                    paragraph(xml, "Footer", "footer", "Normal", false, () -> tabs(xml), () -> run(xml, 14, false));
                    table(xml);
                },
                "xmlns:w",
                WordFile.W);
        return xml.bytes();
    }

    private static void defaults(Xml xml) {
        xml.element("w:docDefaults", () -> {
            xml.element(
                    "w:rPrDefault",
                    () -> xml.element("w:rPr", () -> {
                        xml.empty(
                                "w:rFonts",
                                "w:ascii",
                                "Arial",
                                "w:hAnsi",
                                "Arial",
                                "w:eastAsia",
                                "Arial",
                                "w:cs",
                                "Arial");
                        xml.empty("w:sz", "w:val", "16");
                        xml.empty("w:szCs", "w:val", "16");
                        xml.empty("w:lang", "w:val", "en-GB", "w:eastAsia", "en-GB", "w:bidi", "ar-SA");
                    }));
            xml.element(
                    "w:pPrDefault",
                    () -> xml.element(
                            "w:pPr",
                            () -> xml.empty(
                                    "w:spacing",
                                    "w:before",
                                    "0",
                                    "w:after",
                                    "0",
                                    "w:line",
                                    "259",
                                    "w:lineRule",
                                    "auto")));
        });
    }

    private static void paragraph(
            Xml xml,
            String id,
            String name,
            @org.jspecify.annotations.Nullable String basedOn,
            boolean first,
            Xml.@org.jspecify.annotations.Nullable Content paragraph,
            Xml.@org.jspecify.annotations.Nullable Content run) {
        Xml.Content inside = () -> {
            xml.empty("w:name", "w:val", name);
            if (basedOn != null) {
                xml.empty("w:basedOn", "w:val", basedOn);
            }
            xml.empty("w:qFormat");
            if (paragraph != null) {
                xml.element("w:pPr", paragraph);
            }
            if (run != null) {
                xml.element("w:rPr", run);
            }
        };
        if (first) {
            xml.element("w:style", inside, "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        } else {
            xml.element("w:style", inside, "w:type", "paragraph", "w:styleId", id);
        }
    }

    private static void link(Xml xml) {
        xml.element(
                "w:style",
                () -> {
                    xml.empty("w:name", "w:val", "Hyperlink");
                    xml.element("w:rPr", () -> {
                        xml.empty("w:color", "w:val", "0B4FA8");
                        xml.empty("w:u", "w:val", "single");
                    });
                },
                "w:type",
                "character",
                "w:styleId",
                "Hyperlink");
    }

    private static void run(Xml xml, int halfPoints, boolean bold) {
        if (bold) {
            xml.empty("w:b");
            xml.empty("w:bCs");
        }
        size(xml, halfPoints);
    }

    private static void size(Xml xml, int halfPoints) {
        xml.empty("w:sz", "w:val", String.valueOf(halfPoints));
        xml.empty("w:szCs", "w:val", String.valueOf(halfPoints));
    }

    private static void slanted(Xml xml, String colour) {
        xml.empty("w:i");
        xml.empty("w:iCs");
        xml.empty("w:color", "w:val", colour);
    }

    private static void coloured(Xml xml, int halfPoints, String colour) {
        xml.empty("w:color", "w:val", colour);
        size(xml, halfPoints);
    }

    private static void marked(Xml xml) {
        xml.empty("w:b");
        xml.empty("w:bCs");
        xml.empty("w:color", "w:val", "333333");
        size(xml, 14);
    }

    private static void own(Xml xml) {
        xml.empty("w:b");
        xml.empty("w:bCs");
        xml.empty("w:i");
        xml.empty("w:iCs");
        size(xml, 17);
    }

    private static void spacing(Xml xml, int before, int after) {
        xml.empty("w:spacing", "w:before", String.valueOf(before), "w:after", String.valueOf(after));
    }

    private static void heading(Xml xml, int level) {
        xml.empty("w:keepNext");
        xml.empty("w:keepLines");
        spacing(xml, level == 0 ? 0 : 200, 60);
        xml.empty("w:outlineLvl", "w:val", String.valueOf(level));
    }

    private static void keep(Xml xml) {
        xml.empty("w:keepNext");
        spacing(xml, 20, 20);
    }

    private static void look(Xml xml) {
        xml.element("w:pBdr", () -> {
            for (String side : new String[] {"top", "left", "bottom", "right"}) {
                xml.empty("w:" + side, "w:val", "double", "w:sz", "6", "w:space", "4", "w:color", "000000");
            }
        });
        spacing(xml, 60, 120);
    }

    private static void said(Xml xml) {
        spacing(xml, 0, 40);
        xml.empty("w:ind", "w:left", "200", "w:hanging", "200");
    }

    private static void words(Xml xml) {
        xml.element(
                "w:pBdr",
                () -> xml.empty("w:left", "w:val", "single", "w:sz", "24", "w:space", "6", "w:color", "000000"));
        spacing(xml, 40, 40);
        xml.empty("w:ind", "w:left", "160");
    }

    private static void tabs(Xml xml) {
        xml.element("w:tabs", () -> {
            xml.empty("w:tab", "w:val", "center", "w:pos", String.valueOf(WordBody.WIDTH / 2));
            xml.empty("w:tab", "w:val", "right", "w:pos", String.valueOf(WordBody.WIDTH));
        });
    }

    private static void table(Xml xml) {
        xml.element(
                "w:style",
                () -> {
                    xml.empty("w:name", "w:val", "Table Grid");
                    xml.element("w:tblPr", () -> {
                        xml.element("w:tblBorders", () -> {
                            for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                                xml.empty(
                                        "w:" + side,
                                        "w:val",
                                        "single",
                                        "w:sz",
                                        "4",
                                        "w:space",
                                        "0",
                                        "w:color",
                                        "888888");
                            }
                        });
                        xml.element("w:tblCellMar", () -> {
                            xml.empty("w:top", "w:w", "40", "w:type", "dxa");
                            xml.empty("w:left", "w:w", "80", "w:type", "dxa");
                            xml.empty("w:bottom", "w:w", "20", "w:type", "dxa");
                            xml.empty("w:right", "w:w", "80", "w:type", "dxa");
                        });
                    });
                },
                "w:type",
                "table",
                "w:styleId",
                "TableGrid");
    }
}
