package org.kith.paper;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** Lines of text in a picture, and the picture as text. */
final class SvgText {

    /** Of a sans serif letter at size one, so that a line is sooner too short than too long. */
    private static final double WIDE = 0.9;

    private static final double NARROW = 0.3;
    private static final double CAPITAL = 0.72;
    private static final double OTHER = 0.56;

    private SvgText() {}

    /** A picture does not break lines by itself: words as many as fit, by how wide letters are at the most. */
    static List<String> wrapped(String text, int size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && wide(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double wide(String text, int size) {
        return size
                * text.codePoints()
                        .mapToDouble(point -> "mwMW@%".indexOf(point) >= 0
                                ? WIDE
                                : "iljtfr.,:;'’|! ()".indexOf(point) >= 0
                                        ? NARROW
                                        : Character.isUpperCase(point) ? CAPITAL : OTHER)
                        .sum();
    }

    static String of(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer writer = factory.newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
