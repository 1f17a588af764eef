package org.kith.workspace.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.kith.paper.PaperDocument;
import org.kith.paper.WordFile;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The chronology as a Word file, opened again by another program and read against the standard's schema. */
class ChronologyWordTests {

    @Test
    void everyPartFitsTheSchemaOfTheStandard() throws Exception {
        try (XWPFDocument word = open()) {
            assertThat(wrong(DocumentDocument.Factory.parse(part(word, "/word/document.xml"))))
                    .isEmpty();
            assertThat(wrong(StylesDocument.Factory.parse(part(word, "/word/styles.xml"))))
                    .isEmpty();
            assertThat(wrong(SettingsDocument.Factory.parse(part(word, "/word/settings.xml"))))
                    .isEmpty();
            assertThat(wrong(HdrDocument.Factory.parse(part(word, "/word/header1.xml"))))
                    .isEmpty();
            assertThat(wrong(FtrDocument.Factory.parse(part(word, "/word/footer1.xml"))))
                    .isEmpty();
        }
    }

    @Test
    void headingsAreRealTheHeaderRowRepeatsAndNoRowIsCut() throws Exception {
        try (XWPFDocument word = open()) {
            assertThat(word.getParagraphs())
                    .filteredOn(
                            paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "Chronology", "What is known, and what is not", "What happened, and who knew", "Sources");
            XWPFTable table = word.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "Date and time",
                            "Source",
                            "About whom",
                            "What happened or was said",
                            "Known to others",
                            "Response and outcome");
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void itsPropertiesNameNobodyAndItsPagesAreMarkedAndCounted() throws Exception {
        try (XWPFDocument word = open()) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Chronology");
            assertThat(String.valueOf(word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty()))
                    .contains("en-GB");
            assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(word.getHeaderList())
                    .singleElement()
                    .satisfies(header -> assertThat(header.getText()).contains("OFFICIAL-SENSITIVE"));
            assertThat(word.getFooterList())
                    .singleElement()
                    .satisfies(footer -> assertThat(footer.getText()).contains("OFFICIAL-SENSITIVE", "Page", "of"));
            assertThat(word.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getOrient()
                            .toString())
                    .isEqualTo("landscape");
        }
    }

    @Test
    void itSaysWhoTookItWhenWhyThroughWhatAndWhatIsNotKnown() throws Exception {
        try (XWPFDocument word = open()) {
            String head = word.getTables().getFirst().getText();
            assertThat(head)
                    .contains("Asha Verma, MASH analyst", "13 October 2026, 09:12", "Strategy meeting on 14 October")
                    .contains("All agencies together", "record of reads");
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("No request recorded"));
        }
    }

    private static XWPFDocument open() throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(bytes()));
    }

    private static byte[] bytes() {
        PaperDocument paper = Papers.chronology(Papers.SAMPLE.uncleared(Papers.DAY), "S01-MIA");
        return WordFile.of(paper, Instant.parse("2026-10-13T08:12:00Z"));
    }

    private static java.io.InputStream part(XWPFDocument word, String name) throws Exception {
        for (PackagePart part : word.getPackage().getParts()) {
            if (part.getPartName().getName().equals(name)) {
                return part.getInputStream();
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static List<Object> wrong(XmlObject part) {
        List<Object> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(new ArrayList<>());
        java.util.Collection<org.apache.xmlbeans.XmlError> found = new ArrayList<>();
        options.setErrorListener(found);
        part.validate(options);
        errors.addAll(found);
        return errors;
    }
}
