package org.kith.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A picture with its head above it and what it rests on below, as one SVG that stands alone. Its text stays text. Lengths are
 * those of the picture, one to a pixel.
 */
public final class SvgSheet {

    private static final int MARGIN = 32;
    private static final int NARROWEST = 1080;

    /** Beside the picture, for names that reach over its edge. */
    private static final int ROOM = 160;

    private static final String FONT = "'Liberation Sans', Arial, Helvetica, sans-serif";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final Document sheet;
    private final Element root;
    private final double width;
    private double y = MARGIN;

    private SvgSheet(Document sheet, Element root, double width) {
        this.sheet = sheet;
        this.root = root;
        this.width = width;
    }

    /**
     * A symbol of the picture and what it stands for.
     *
     * @param drawing an {@code svg} whose symbol fills 40 by 24; what is no shape of it is left out
     */
    public record Symbol(String drawing, String words) {}

    /**
     * Makes the sheet.
     *
     * @param picture an SVG as a browser drew it
     * @throws org.kith.kernel.KithException.Invalid when that is no picture
     */
    public static String of(Cover cover, String picture, List<Symbol> legend) {
        Document sheet = SafeSvg.read(picture);
        Element drawn = sheet.getDocumentElement();
        double[] box = box(drawn);
        double width = Math.max(NARROWEST, box[2] + 2 * MARGIN + ROOM);
        Element root = sheet.createElementNS(SafeSvg.SVG, "svg");
        sheet.replaceChild(root, drawn);
        SvgSheet page = new SvgSheet(sheet, root, width);
        page.fill(cover, drawn, box, legend);
        return SvgText.of(sheet);
    }

    private void fill(Cover cover, Element drawn, double[] box, List<Symbol> legend) {
        root.setAttribute("font-family", FONT);
        root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", "en-GB");
        Element title = sheet.createElementNS(SafeSvg.SVG, "title");
        title.setTextContent(cover.title());
        root.appendChild(title);
        Element paper = add(root, "rect", "x", "0", "y", "0", "fill", "#ffffff");
        marking(cover);
        text(cover.title(), 24, true, 30);
        paragraph(cover.subject(), 16, false, 24);
        look(cover);
        cover.facts().forEach(this::fact);
        y += 8;
        picture(drawn, box);
        legend(legend);
        heading("What is known, and what is not");
        cover.coverage().forEach(said -> paragraph("•  " + said.text(), 12, false, 17));
        sources(cover.sources());
        y += 4;
        cover.cautions().forEach(caution -> paragraph(caution, 12, false, 17));
        y += 10;
        marking(cover);
        String height = number(y + 4);
        paper.setAttribute("width", number(width));
        paper.setAttribute("height", height);
        root.setAttribute("width", number(width));
        root.setAttribute("height", height);
        root.setAttribute("viewBox", "0 0 " + number(width) + " " + height);
    }

    private void marking(Cover cover) {
        Element text = line(cover.marking().words(), width / 2, y, 12, true);
        text.setAttribute("text-anchor", "middle");
        y += 30;
    }

    private void look(Cover cover) {
        String look = cover.look();
        if (look != null) {
            add(
                    root,
                    "rect",
                    "x",
                    number(MARGIN),
                    "y",
                    number(y - 16),
                    "width",
                    number(width - 2 * MARGIN),
                    "height",
                    "26",
                    "fill",
                    "none",
                    "stroke",
                    "#000000",
                    "stroke-width",
                    "2");
            line(look, MARGIN + 10, y + 2, 13, true);
            y += 32;
        }
    }

    private void fact(Cover.Fact fact) {
        line(fact.about(), MARGIN, y, 12, true);
        double left = MARGIN + 150;
        for (String part : SvgText.wrapped(fact.text(), 12, width - left - MARGIN)) {
            line(part, left, y, 12, false);
            y += 17;
        }
    }

    private void picture(Element drawn, double[] box) {
        add(
                root,
                "rect",
                "x",
                number(MARGIN),
                "y",
                number(y),
                "width",
                number(width - 2 * MARGIN),
                "height",
                number(box[3]),
                "fill",
                "none",
                "stroke",
                "#888888");
        drawn.setAttribute("x", number((width - box[2]) / 2));
        drawn.setAttribute("y", number(y));
        drawn.setAttribute("width", number(box[2]));
        drawn.setAttribute("height", number(box[3]));
        drawn.setAttribute("overflow", "visible");
        root.appendChild(drawn);
        y += box[3] + 26;
    }

    private void legend(List<Symbol> legend) {
        if (legend.isEmpty()) {
            return;
        }
        heading("Legend");
        int columns = 4;
        double each = (width - 2 * MARGIN) / columns;
        double lowest = y;
        int rows = (legend.size() + columns - 1) / columns;
        for (int at = 0; at < legend.size(); at++) {
            double left = MARGIN + (at / rows) * each;
            double top = y + (at % rows) * 34;
            Symbol symbol = legend.get(at);
            Element drawing = SafeSvg.read(symbol.drawing()).getDocumentElement();
            Element placed = (Element) sheet.importNode(drawing, true);
            placed.setAttribute("x", number(left));
            placed.setAttribute("y", number(top - 14));
            placed.setAttribute("width", "40");
            placed.setAttribute("height", "24");
            placed.setAttribute("color", "#222222");
            root.appendChild(placed);
            double line = top;
            for (String part : SvgText.wrapped(symbol.words(), 11, each - 60)) {
                line(part, left + 48, line, 11, false);
                line += 13;
            }
            lowest = Math.max(lowest, top + 34);
        }
        y = lowest + 4;
    }

    private void sources(List<Cover.Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        y += 6;
        heading("Sources");
        for (Cover.Source source : sources) {
            paragraph(CoverLines.words(source), 12, false, 17);
        }
    }

    private void heading(String text) {
        text(text, 15, true, 22);
    }

    private void paragraph(String text, int size, boolean bold, double step) {
        for (String part : SvgText.wrapped(text, size, width - 2 * MARGIN)) {
            text(part, size, bold, step);
        }
    }

    private void text(String text, int size, boolean bold, double step) {
        line(text, MARGIN, y, size, bold);
        y += step;
    }

    private Element line(String text, double x, double at, int size, boolean bold) {
        Element element = add(
                root, "text", "x", number(x), "y", number(at), "font-size", String.valueOf(size), "fill", "#000000");
        if (bold) {
            element.setAttribute("font-weight", "700");
        }
        element.setTextContent(Plain.printable(text));
        return element;
    }

    private Element add(Node to, String name, String... attributes) {
        Element element = sheet.createElementNS(SafeSvg.SVG, name);
        for (int at = 0; at < attributes.length; at += 2) {
            element.setAttribute(attributes[at], attributes[at + 1]);
        }
        to.appendChild(element);
        return element;
    }

    /** x, y, width and height of what it shows. */
    private static double[] box(Element svg) {
        List<Double> numbers = new ArrayList<>();
        for (String word : svg.getAttribute("viewBox").strip().split("[\\s,]+", -1)) {
            parsed(word).ifPresent(numbers::add);
        }
        if (numbers.size() != 4 || numbers.get(2) <= 0 || numbers.get(3) <= 0) {
            throw new org.kith.kernel.KithException.Invalid("The browser sent no picture. Try again.");
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Optional<Double> parsed(String word) {
        return NUMBER.matcher(word).matches() ? Optional.of(Double.parseDouble(word)) : Optional.empty();
    }

    private static String number(double value) {
        long rounded = Math.round(value * 10);
        return rounded % 10 == 0 ? String.valueOf(rounded / 10) : String.valueOf(rounded / 10.0);
    }
}
