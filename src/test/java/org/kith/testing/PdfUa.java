package org.kith.testing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks PDF files against PDF/UA-1 with veraPDF. */
public final class PdfUa {

    private PdfUa() {}

    /** What is wrong with a file; nothing for one that keeps to it. */
    public static List<String> wrong(byte[] pdf) throws Exception {
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
