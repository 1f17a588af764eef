package org.kith.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.kith.kernel.KithException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a picture that came from a browser and keeps only shapes and texts of it: nothing that runs or fetches. */
final class SafeSvg {

    static final String SVG = "http://www.w3.org/2000/svg";

    private static final int MOST = 20_000_000;
    private static final Set<String> DRAWS = Set.of(
            "svg",
            "g",
            "defs",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "marker",
            "clipPath",
            "symbol",
            "use");

    private SafeSvg() {}

    /**
     * Reads it.
     *
     * @throws KithException.Invalid when it is no picture
     */
    static Document read(String text) {
        if (text.length() > MOST) {
            throw new KithException.Invalid("The picture is too big to be taken away. Hide some of it.");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // What is wrong is said to whoever asked, and not to the log.
            builder.setErrorHandler(null);
            Document picture = builder.parse(new InputSource(new StringReader(text)));
            if (!"svg".equals(picture.getDocumentElement().getLocalName())) {
                throw new KithException.Invalid("The browser sent no picture. Try again.");
            }
            clean(picture.getDocumentElement());
            return picture;
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new KithException.Invalid("The browser sent no picture. Try again.");
        }
    }

    private static void clean(Element element) {
        List<String> gone = new ArrayList<>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            String name = element.getAttributes().item(at).getNodeName();
            String value = element.getAttributes().item(at).getNodeValue().strip();
            String lower = name.toLowerCase(Locale.ROOT);
            boolean leads = (lower.equals("href") || lower.endsWith(":href")) && !value.startsWith("#");
            boolean fetches = value.toLowerCase(Locale.ROOT).contains("url(")
                    && !value.startsWith("url(#")
                    && !value.startsWith("url(\"#");
            if (lower.startsWith("on") || lower.equals("style") || leads || fetches) {
                gone.add(name);
            }
        }
        gone.forEach(element::removeAttribute);
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner
                    && SVG.equals(inner.getNamespaceURI())
                    && DRAWS.contains(inner.getLocalName())) {
                clean(inner);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                element.removeChild(child);
            }
            child = next;
        }
    }
}
