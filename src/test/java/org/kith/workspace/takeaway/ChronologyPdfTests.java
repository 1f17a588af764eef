package org.kith.workspace.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kith.paper.Cover;
import org.kith.paper.PaperDocument;
import org.kith.paper.PdfFile;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The chronology as PDF, checked by another program against PDF/UA-1. */
class ChronologyPdfTests {

    @Test
    void theChronologyOfAChildIsPdfUa() throws Exception {
        assertThat(wrong(PdfFile.of(Papers.chronology(Papers.SAMPLE.uncleared(Papers.DAY), "S01-MIA"))))
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
        byte[] pdf = PdfFile.of(new PaperDocument(other, paper.heading(), paper.table()));

        assertThat(wrong(pdf)).isEmpty();
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

        assertThat(wrong(plain.toByteArray())).isNotEmpty();
    }

    private static List<String> wrong(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> wrong = new ArrayList<>();
            result.getTestAssertions().forEach(assertion -> wrong.add(assertion.toString()));
            if (!result.isCompliant() && wrong.isEmpty()) {
                wrong.add("not compliant");
            }
            return wrong;
        }
    }
}
