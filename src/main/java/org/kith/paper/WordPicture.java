package org.kith.paper;

import java.util.List;

/** A picture in a Word document, within the line (ECMA-376, DrawingML): its words for those who do not see it go with it. */
final class WordPicture {

    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** English metric units in a millimetre. */
    private static final long MILLIMETRE = 36_000;

    private WordPicture() {}

    /** All of a document, in the order in which {@link WordBody} comes to them. */
    static List<PaperDocument.Picture> all(PaperDocument document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(PaperDocument.Picture.class::isInstance)
                .map(PaperDocument.Picture.class::cast)
                .toList();
    }

    /** Where the bytes of the picture with a number, from 1, lie beside the document. */
    static String file(int number) {
        return "media/picture" + number + ".png";
    }

    static String relation(int number) {
        return "rIdPicture" + number;
    }

    static void in(Xml xml, PaperDocument.Picture picture, int number) {
        String across = String.valueOf(picture.width() * MILLIMETRE);
        String down = String.valueOf(picture.height() * MILLIMETRE);
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> xml.empty("w:keepNext"));
            xml.element(
                    "w:r",
                    () -> xml.element(
                            "w:drawing",
                            () -> xml.element(
                                    "wp:inline",
                                    () -> {
                                        xml.empty("wp:extent", "cx", across, "cy", down);
                                        named(xml, "wp:docPr", picture, number);
                                        graphic(xml, picture, number, across, down);
                                    },
                                    "distT",
                                    "0",
                                    "distB",
                                    "0",
                                    "distL",
                                    "0",
                                    "distR",
                                    "0")));
        });
    }

    private static void graphic(Xml xml, PaperDocument.Picture picture, int number, String across, String down) {
        xml.element(
                "a:graphic",
                () -> xml.element(
                        "a:graphicData",
                        () -> xml.element("pic:pic", () -> {
                            xml.element("pic:nvPicPr", () -> {
                                named(xml, "pic:cNvPr", picture, number);
                                xml.empty("pic:cNvPicPr");
                            });
                            xml.element("pic:blipFill", () -> {
                                xml.empty("a:blip", "r:embed", relation(number));
                                xml.element("a:stretch", () -> xml.empty("a:fillRect"));
                            });
                            xml.element("pic:spPr", () -> {
                                xml.element("a:xfrm", () -> {
                                    xml.empty("a:off", "x", "0", "y", "0");
                                    xml.empty("a:ext", "cx", across, "cy", down);
                                });
                                xml.element("a:prstGeom", () -> xml.empty("a:avLst"), "prst", "rect");
                            });
                        }),
                        "uri",
                        PIC));
    }

    private static void named(Xml xml, String element, PaperDocument.Picture picture, int number) {
        xml.empty(element, "id", String.valueOf(number), "name", "Picture " + number, "descr", picture.instead());
    }
}
