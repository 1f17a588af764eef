package org.kith.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;
import org.w3c.dom.Document;

/** Documents and pictures: whatever stands in a text stays text, and each says what it is without naming anybody. */
class DocumentsTests {

    private static final String READABLE = Samples.BAD.replace("\u0007", "");
    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -20 300 200" onload="alert(1)">
            <title>Network of Somebody</title><script>alert(2)</script>
            <g><text x="1" y="2" onclick="x()" style="a:url(http://x)">A &lt;b&gt; name</text>
            <a href="javascript:alert(3)"><text>led away</text></a><use href="http://x#y"/><image href="x.png"/>
            <path d="M0 0H9" fill="url(http://x)" stroke="#000"/></g></svg>""";

    @Test
    void whatStandsInATextStaysTextInWord() throws Exception {
        byte[] file = WordFile.of(Samples.document(), Instant.parse("2026-10-13T08:12:00Z"));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getTables().get(1).getRow(2).getCell(0).getText()).contains(READABLE);
            assertThat(word.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains(READABLE));
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Network");
            assertThat(word.getHeaderList().getFirst().getText())
                    .contains("OFFICIAL-SENSITIVE", "As known on 12 March");
        }
    }

    @Test
    void whatStandsInATextStaysTextInPdf() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(Samples.document()))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Network");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("<script>alert(1)</script> & \"quoted\" 'x' ]]> =cmd()", "Zażółć gęślą jaźń")
                    .contains("OFFICIAL-SENSITIVE", "Page 1 of", "As known on 12 March 2025");
        }
    }

    @Test
    void ofAPictureOnlyShapesAndTextsAreKeptAndItsHeadStandsAboveIt() throws Exception {
        String sheet = SvgSheet.of(
                Samples.cover(),
                PICTURE,
                List.of(new SvgSheet.Symbol(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"3\"/></svg>", "a thing")));

        assertThat(sheet)
                .doesNotContain("<script", "onload", "onclick", "javascript:", "http://x", "<image", "<a ", "led away")
                .doesNotContain("Network of Somebody")
                .contains("<title>Network</title>", "OFFICIAL-SENSITIVE", "A &lt;b&gt; name", "a thing", "<circle")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
        assertThat(Double.parseDouble(parsed.getDocumentElement().getAttribute("height")))
                .isGreaterThan(400);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (String text : List.of(
                "",
                "<html/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>&x;</text></svg>")) {
            assertThatThrownBy(() -> SvgSheet.of(Samples.cover(), text, List.of()))
                    .isInstanceOf(KithException.Invalid.class);
        }
    }
}
