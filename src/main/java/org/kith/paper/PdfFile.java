package org.kith.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.kith.kernel.KithException;

/**
 * A document as PDF that says what is a heading, a paragraph and a cell (PDF/UA-1, ISO 14289-1): tagged, with language, title,
 * bookmarks and its fonts in it. Nothing is fetched while it is made.
 */
public final class PdfFile {

    static final List<Font> FONTS = List.of(
            new Font("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
            new Font("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
            new Font("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
            new Font("LiberationSans-BoldItalic.ttf", 700, FontStyle.ITALIC));

    static {
        // Its log would speak of what it lays out; what goes wrong comes as an exception.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    record Font(String file, int weight, FontStyle style) {}

    /**
     * Makes the file.
     *
     * @throws KithException.Unavailable when it could not be made
     */
    public static byte[] of(PaperDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(PdfPage.of(document), "kith:/");
        builder.useUriResolver((base, uri) -> within(uri) ? uri : null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Kith");
        builder.useUnicodeLineBreaker(new Lines());
        FONTS.forEach(font -> builder.useFont(() -> open(font), PdfPage.FONT, font.weight(), font.style(), true));
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The document could not be made. Nothing is lost. Try again in a moment.", failed);
        }
        return described(bytes.toByteArray());
    }

    /** PDF/UA wants every link to say what it does beside its text, and the maker of the file has no word for it. */
    private static byte[] described(byte[] made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(made)) {
            boolean links = false;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink) {
                        annotation.setContents("Leads to a line of this document");
                        links = true;
                    }
                }
            }
            if (!links) {
                return made;
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A place in the document, or a picture that stands in it. */
    private static boolean within(String uri) {
        return uri.startsWith("#") || uri.startsWith("data:image/png;base64,");
    }

    /** Where lines may break, as the Unicode standard says it; the maker's own rule breaks "14:10" as if it were a link. */
    private static final class Lines implements FSTextBreaker {

        private final BreakIterator iterator = BreakIterator.getLineInstance(Locale.UK);

        @Override
        public int next() {
            return iterator.next();
        }

        @Override
        public void setText(String text) {
            iterator.setText(text);
        }
    }

    static InputStream open(Font font) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream("/liberation/" + font.file()), font.file());
    }
}
