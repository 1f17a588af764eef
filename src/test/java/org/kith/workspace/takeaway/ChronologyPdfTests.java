package org.kith.workspace.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
        byte[] pdf = PdfFile.of(Papers.chronology(Papers.SAMPLE.uncleared(Papers.DAY), "S01-MIA"));
        Files.write(Path.of("/tmp/take-mia.pdf"), pdf);

        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).extracting(Object::toString).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
