package org.kith.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document for Word (ECMA-376, Office Open XML): headings are real ones, the table's header repeats on every page, no row
 * is cut by a page, the language is British English, and the marking and "Page x of y" stand on every page. Written as it is,
 * without a library: the parts of the file are few and a test reads them against the standard's schema.
 */
public final class WordFile {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordFile() {}

    /**
     * Makes the file.
     *
     * @param made when, for its properties
     */
    public static byte[] of(PaperDocument document, Instant made) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", contentTypes());
        files.put("_rels/.rels", relations());
        files.put("docProps/core.xml", properties(document.cover(), made));
        List<PaperDocument.Picture> pictures = WordPicture.all(document);
        files.put("word/_rels/document.xml.rels", parts(pictures.size()));
        files.put("word/document.xml", WordBody.of(document));
        files.put("word/styles.xml", WordStyles.styles());
        files.put("word/settings.xml", settings());
        files.put("word/header1.xml", WordBody.header(document.cover()));
        files.put("word/footer1.xml", WordBody.footer(document.cover()));
        for (int at = 1; at <= pictures.size(); at++) {
            files.put("word/" + WordPicture.file(at), pictures.get(at - 1).png());
        }
        return ZipFile.of(files);
    }

    private static byte[] contentTypes() {
        Xml xml = new Xml();
        xml.element(
                "Types",
                () -> {
                    xml.empty(
                            "Default",
                            "Extension",
                            "rels",
                            "ContentType",
                            "application/vnd.openxmlformats-package.relationships+xml");
                    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
                    xml.empty("Default", "Extension", "png", "ContentType", "image/png");
                    override(xml, "/word/document.xml", TYPE + "document.main+xml");
                    override(xml, "/word/styles.xml", TYPE + "styles+xml");
                    override(xml, "/word/settings.xml", TYPE + "settings+xml");
                    override(xml, "/word/header1.xml", TYPE + "header+xml");
                    override(xml, "/word/footer1.xml", TYPE + "footer+xml");
                    override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
                },
                "xmlns",
                PACKAGE + "content-types");
        return xml.bytes();
    }

    private static void override(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static byte[] relations() {
        Xml xml = new Xml();
        xml.element(
                "Relationships",
                () -> {
                    relation(xml, "rId1", R + "/officeDocument", "word/document.xml");
                    relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
                },
                "xmlns",
                PACKAGE + "relationships");
        return xml.bytes();
    }

    private static byte[] parts(int pictures) {
        Xml xml = new Xml();
        List<String> parts = List.of("styles", "settings", "header", "footer");
        xml.element(
                "Relationships",
                () -> {
                    for (int at = 0; at < parts.size(); at++) {
                        String part = parts.get(at);
                        relation(
                                xml, "rId" + (at + 1), R + "/" + part, part + (part.endsWith("s") ? "" : "1") + ".xml");
                    }
                    for (int at = 1; at <= pictures; at++) {
                        relation(xml, WordPicture.relation(at), R + "/image", WordPicture.file(at));
                    }
                },
                "xmlns",
                PACKAGE + "relationships");
        return xml.bytes();
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    /** The title names nobody: file managers and mail show it. */
    private static byte[] properties(Cover cover, Instant made) {
        Xml xml = new Xml();
        String when = made.truncatedTo(ChronoUnit.SECONDS).toString();
        xml.element(
                "cp:coreProperties",
                () -> {
                    xml.text("dc:title", cover.title());
                    xml.text("dc:subject", cover.marking().words());
                    xml.text("dc:creator", "Kith");
                    xml.text("dc:language", "en-GB");
                    xml.text("dcterms:created", when, "xsi:type", "dcterms:W3CDTF");
                    xml.text("dcterms:modified", when, "xsi:type", "dcterms:W3CDTF");
                },
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        return xml.bytes();
    }

    private static byte[] settings() {
        Xml xml = new Xml();
        xml.element(
                "w:settings",
                () -> {
                    xml.empty("w:zoom", "w:percent", "100");
                    xml.empty("w:defaultTabStop", "w:val", "720");
                    xml.element(
                            "w:compat",
                            () -> xml.empty(
                                    "w:compatSetting",
                                    "w:name",
                                    "compatibilityMode",
                                    "w:uri",
                                    "http://schemas.microsoft.com/office/word",
                                    "w:val",
                                    "15"));
                    xml.empty("w:themeFontLang", "w:val", "en-GB");
                },
                "xmlns:w",
                W);
        return xml.bytes();
    }
}
