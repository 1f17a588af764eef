package org.kith.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * A picture of things in rows and what joins them, drawn without a browser: black on white, nothing told by colour alone, and
 * the same for the same things. Within a row whoever is joined stands near: each row is ordered by the middle of what its
 * things are joined to in the rows already placed (barycentre heuristic; Sugiyama, Tagawa and Toda 1981).
 */
public final class RowsDrawing {

    /** How a thing is drawn. */
    public enum Shape {
        CIRCLE,
        SQUARE
    }

    /**
     * A thing.
     *
     * @param row from the top, 0 the first
     * @param mark inside its symbol: an age
     * @param label below it, in bold; {@code note} under that
     * @param centre whether the picture is around it: drawn filled and with a double line
     * @param missing drawn dashed: it is not there and perhaps should be
     */
    public record Thing(
            String id, int row, Shape shape, String mark, String label, String note, boolean centre, boolean missing) {}

    /**
     * What joins two things.
     *
     * @param dashed what is said by one alone, is over, or is not there and perhaps should be
     */
    public record Tie(String from, String to, boolean firm, boolean dashed) {}

    /** Pixels in a millimetre of the printed picture: 220 to an inch. */
    private static final double SCALE = 220 / 25.4;

    /** Millimetres: the printed width, and how much of it a thing wants at least. */
    private static final int WIDTH = 250;

    private static final double SLOT = 27;
    private static final double ROW = 33;
    private static final double RADIUS = 4.2;
    private static final double TOP = 6;

    private static final Color INK = Color.BLACK;
    private static final Color SOFT = new Color(0x44, 0x44, 0x44);
    private static final Color LINE = new Color(0x66, 0x66, 0x66);
    private static final Color FILL = new Color(0xdd, 0xe3, 0xea);

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, double[]> places = new HashMap<>();

    /** Things of one printed line. */
    private record Line(List<Thing> things) {}

    private RowsDrawing() {}

    /**
     * Draws it.
     *
     * @param instead what it shows, for those who do not see it
     */
    public static PaperDocument.Picture of(List<Thing> things, List<Tie> ties, String instead, String caption) {
        RowsDrawing drawing = new RowsDrawing();
        drawing.place(things, ties);
        double height = TOP + drawing.lines.size() * ROW;
        BufferedImage image = new BufferedImage(
                (int) Math.round(WIDTH * SCALE), (int) Math.round(height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        try {
            drawing.draw(on, image, ties);
        } finally {
            on.dispose();
        }
        return new PaperDocument.Picture(bytes(image), WIDTH, image.getWidth(), image.getHeight(), instead, caption);
    }

    private void place(List<Thing> things, List<Tie> ties) {
        int most = (int) (WIDTH / SLOT);
        int last = things.stream().mapToInt(Thing::row).max().orElse(0);
        // The row with the centre first, then outwards: its neighbours hang on it.
        int centre = things.stream()
                .filter(Thing::centre)
                .mapToInt(Thing::row)
                .findFirst()
                .orElse(0);
        List<Integer> order = new ArrayList<>();
        order.add(centre);
        for (int away = 1; away <= last; away++) {
            for (int row : new int[] {centre - away, centre + away}) {
                if (row >= 0 && row <= last) {
                    order.add(row);
                }
            }
        }
        Map<Integer, List<Thing>> rows = new HashMap<>();
        Map<String, Double> middles = new HashMap<>();
        for (int row : order) {
            List<Thing> here = new ArrayList<>(
                    things.stream().filter(thing -> thing.row() == row).toList());
            Map<String, Double> wanted = new HashMap<>();
            here.forEach(thing -> wanted.put(thing.id(), middle(thing, ties, middles)));
            here.sort(Comparator.comparingDouble(thing -> wanted.getOrDefault(thing.id(), 0.5)));
            for (int at = 0; at < here.size(); at++) {
                middles.put(here.get(at).id(), (at + 0.5) / here.size());
            }
            rows.put(row, here);
        }
        for (int row = 0; row <= last; row++) {
            List<Thing> here = rows.getOrDefault(row, List.of());
            int printed = (here.size() + most - 1) / most;
            for (int part = 0; part < printed; part++) {
                // Spread evenly over the printed lines, in order from left to right within each.
                List<Thing> own = new ArrayList<>();
                for (int at = part; at < here.size(); at += printed) {
                    own.add(here.get(at));
                }
                line(own);
            }
        }
    }

    private static double middle(Thing thing, List<Tie> ties, Map<String, Double> middles) {
        return ties.stream()
                .filter(tie -> tie.from().equals(thing.id()) || tie.to().equals(thing.id()))
                .map(tie -> middles.get(tie.from().equals(thing.id()) ? tie.to() : tie.from()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0.5);
    }

    private void line(List<Thing> things) {
        double down = TOP + lines.size() * ROW + RADIUS + 1;
        double slot = (double) WIDTH / things.size();
        for (int at = 0; at < things.size(); at++) {
            places.put(things.get(at).id(), new double[] {slot * (at + 0.5), down, Math.min(slot, 60)});
        }
        lines.add(new Line(things));
    }

    private void draw(Graphics2D on, BufferedImage image, List<Tie> ties) {
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        on.scale(SCALE, SCALE);
        ties.forEach(tie -> tie(on, tie));
        lines.forEach(line -> line.things().forEach(thing -> thing(on, thing)));
    }

    private void tie(Graphics2D on, Tie tie) {
        double[] from = places.get(tie.from());
        double[] to = places.get(tie.to());
        if (from == null || to == null) {
            return;
        }
        on.setColor(tie.firm() ? INK : LINE);
        on.setStroke(stroke(tie.firm() ? 0.45f : 0.25f, tie.dashed()));
        if (from[1] == to[1]) {
            // Beside each other: over the heads of whoever stands between.
            double lift = Math.min(RADIUS + 6, Math.abs(from[0] - to[0]) / 6 + RADIUS);
            on.draw(new QuadCurve2D.Double(
                    from[0], from[1] - RADIUS, (from[0] + to[0]) / 2, from[1] - RADIUS - lift, to[0], to[1] - RADIUS));
        } else {
            on.draw(new Line2D.Double(from[0], from[1], to[0], to[1]));
        }
    }

    private static BasicStroke stroke(float width, boolean dashed) {
        return dashed
                ? new BasicStroke(
                        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {1.4f, 1.2f}, 0f)
                : new BasicStroke(width);
    }

    private void thing(Graphics2D on, Thing thing) {
        double[] place = Objects.requireNonNull(places.get(thing.id()));
        double across = place[0];
        double down = place[1];
        java.awt.Shape symbol = thing.shape() == Shape.CIRCLE
                ? new java.awt.geom.Ellipse2D.Double(across - RADIUS, down - RADIUS, 2 * RADIUS, 2 * RADIUS)
                : new java.awt.geom.Rectangle2D.Double(across - RADIUS, down - RADIUS, 2 * RADIUS, 2 * RADIUS);
        on.setColor(thing.centre() ? FILL : Color.WHITE);
        on.fill(symbol);
        on.setColor(INK);
        on.setStroke(stroke(thing.centre() ? 0.9f : 0.4f, thing.missing()));
        on.draw(symbol);
        Font small = Fonts.PLAIN.deriveFont(2.6f);
        Font bold = Fonts.BOLD.deriveFont(2.9f);
        on.setFont(bold);
        centred(on, Plain.printable(thing.mark()), across, down + 1);
        double at = down + RADIUS + 3.4;
        double width = place[2] - 1.5;
        for (String words : wrapped(on, Plain.printable(thing.label()), width, 3)) {
            halo(on, words, across, at);
            at += 3.4;
        }
        on.setFont(small);
        on.setColor(SOFT);
        for (String words : wrapped(on, Plain.printable(thing.note()), width, 3)) {
            halo(on, words, across, at);
            at += 3;
        }
    }

    /** Words on a white ground, so that a line behind them does not cross them out. */
    private static void halo(Graphics2D on, String words, double across, double down) {
        FontMetrics metrics = on.getFontMetrics();
        Color ink = on.getColor();
        double wide = metrics.getStringBounds(words, on).getWidth();
        on.setColor(Color.WHITE);
        on.fill(new java.awt.geom.Rectangle2D.Double(across - wide / 2 - 0.4, down - 2.5, wide + 0.8, 3.2));
        on.setColor(ink);
        centred(on, words, across, down);
    }

    private static void centred(Graphics2D on, String words, double across, double down) {
        double wide = on.getFontMetrics().getStringBounds(words, on).getWidth();
        on.drawString(words, (float) (across - wide / 2), (float) down);
    }

    private static List<String> wrapped(Graphics2D on, String text, double width, int most) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty()
                    && on.getFontMetrics().getStringBounds(longer, on).getWidth() > width) {
                wrapped.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            wrapped.add(line.toString());
        }
        if (wrapped.size() > most) {
            List<String> cut = new ArrayList<>(wrapped.subList(0, most));
            cut.set(most - 1, cut.get(most - 1) + " …");
            return cut;
        }
        return wrapped;
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Kith's own, so that a picture is the same on every machine, with or without fonts installed. */
    private static final class Fonts {
        private static final Font PLAIN = read(400);
        private static final Font BOLD = read(700);

        private static Font read(int weight) {
            PdfFile.Font wanted = PdfFile.FONTS.stream()
                    .filter(font -> font.weight() == weight)
                    .findFirst()
                    .orElseThrow();
            try (InputStream file = PdfFile.open(wanted)) {
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException | FontFormatException impossible) {
                throw new IllegalStateException("The program's own font cannot be read", impossible);
            }
        }
    }
}
