package org.kith.workspace.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kith.paper.Cover;
import org.kith.paper.PaperDocument;
import org.kith.paper.PdfFile;
import org.kith.testing.PdfUa;

/** The chronology as PDF, checked by another program against PDF/UA-1. */
class ChronologyPdfTests {

    @Test
    void theChronologyOfAChildIsPdfUa() throws Exception {
        assertThat(PdfUa.wrong(PdfFile.of(Papers.chronology(Papers.SAMPLE.uncleared(Papers.DAY), "S01-MIA"))))
                .isEmpty();
    }

    @Test
    void aLetterThatTheFontDoesNotHaveBreaksNothing() throws Exception {
        PaperDocument paper = Papers.chronology(Papers.SAMPLE.uncleared(Papers.DAY), "S01-MIA");
        Cover cover = paper.cover();
        Cover other = new Cover(
                cover.title(),
                "Łucja Nguyễn Αγγελική Дарья 日本",
                cover.marking(),
                null,
                cover.facts(),
                List.of(),
                List.of(),
                List.of());
        byte[] pdf = PdfFile.of(new PaperDocument(other, paper.sections()));

        assertThat(PdfUa.wrong(pdf)).isEmpty();
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(opened)).contains("Łucja Nguyễn Αγγελική Дарья ##");
        }
    }

    @Test
    void theCheckerFindsAPdfThatIsNotForEveryone() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }

        assertThat(PdfUa.wrong(plain.toByteArray())).isNotEmpty();
    }
}
