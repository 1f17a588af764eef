package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** Files opened again by libraries that are not Kith's: each is well-formed, and nothing in it is more than text. */
final class HostileFiles {

    private static final String FORMULA = "(?s)[=+\\-@\\t\\r\\n＝＋－＠].*";
    private static final String TURNS = "(?s).*[\\u202A-\\u202E\\u2066-\\u2069].*";

    private HostileFiles() {}

    /** The marks in a Word document. */
    static Set<String> word(byte[] file) throws Exception {
        eachEntry(file, (name, bytes) -> {
            assertThat(name).doesNotContain("vbaProject", "embeddings", "activeX");
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                String xml = xml(bytes).getDocumentElement().getTagName() + new String(bytes, StandardCharsets.UTF_8);
                // Kith's own footer counts the pages.
                assertThat(xml.replaceAll("<w:fldSimple w:instr=\" ?(NUM)?PAGES? ?\">", ""))
                        .as(name)
                        .doesNotContain("<w:fldSimple")
                        .doesNotContain("<w:hyperlink", "<w:instrText", "TargetMode=\"External\"", "<img", "<script");
            }
        });
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return told(text.getText());
        }
    }

    static Set<String> pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("/JavaScript", "/Launch", "/URI");
            // Lines end where a cell does, in the middle of a word too.
            return told(new PDFTextStripper().getText(document).replaceAll("\\s", ""));
        }
    }

    static Set<String> svg(byte[] file) throws Exception {
        NodeList all = xml(file).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            assertThat(one.getLocalName())
                    .isNotIn(
                            "script", "foreignObject", "a", "image", "use", "img", "iframe", "style", "animate", "set");
            for (int j = 0; j < one.getAttributes().getLength(); j++) {
                String name = one.getAttributes().item(j).getNodeName().toLowerCase(Locale.ROOT);
                assertThat(name).doesNotStartWith("on").doesNotEndWith("href");
            }
        }
        return told(new String(file, StandardCharsets.UTF_8));
    }

    static Set<String> xmlText(byte[] file) throws Exception {
        xml(file);
        return told(new String(file, StandardCharsets.UTF_8));
    }

    static Set<String> json(byte[] file) {
        return told(JsonMapper.shared().readTree(file).toString());
    }

    /** A table, or a zip of tables: no cell begins as a formula does. */
    static Set<String> tables(byte[] file) throws Exception {
        StringBuilder all = new StringBuilder();
        if (file[0] == 'P') {
            eachEntry(file, (name, bytes) -> all.append(table(bytes)));
        } else {
            all.append(table(file));
        }
        return told(all.toString());
    }

    private static String table(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        CsvReader.builder()
                .ofCsvRecord(text)
                .forEach(row -> assertThat(row.getFields()).noneMatch(cell -> cell.matches(FORMULA)));
        return text;
    }

    private static Set<String> told(String text) {
        assertThat(text).doesNotMatch(TURNS);
        return HostileWords.marks(text);
    }

    @FunctionalInterface
    private interface Entry {
        void read(String name, byte[] bytes) throws Exception;
    }

    private static void eachEntry(byte[] file, Entry reader) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.read(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private static Document xml(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
