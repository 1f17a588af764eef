package org.kith.workspace.takeaway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.network.Details;
import org.kith.network.NodeKind;
import org.kith.network.Scene;
import org.kith.network.SceneEdge;
import org.kith.network.SceneHome;
import org.kith.network.SceneNode;
import org.kith.network.SceneState;
import org.kith.network.ui.Legend;
import org.kith.paper.PaperGraph;
import org.kith.paper.PaperGraph.Field;
import org.kith.paper.PaperGraph.Type;
import org.kith.paper.SvgSheet;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Sector;

/**
 * What stands in a picture as things and ties: exactly that, and nothing that lies behind it. Homes are things here, and who
 * is drawn in one is tied to it.
 */
public final class ScenePaper {

    private static final List<Field> NODE = List.of(
            new Field("kind", Type.TEXT, "child, adult, agency, practitioner, item, enquiry, request, group or home"),
            new Field("label", Type.TEXT, "Its name, as the picture writes it"),
            new Field("note", Type.TEXT, "What stands below its name"),
            new Field("mark", Type.TEXT, "What stands in its symbol: an age, or the size of a group"),
            new Field("relation", Type.TEXT, "What it is to the child in focus"),
            new Field("sector", Type.TEXT, "The sector of an agency, or of who works for it"),
            new Field("agencies", Type.TEXT, "Agencies that work with it or hold it, separated by semicolons"),
            new Field("since", Type.DAY, "The first day recorded"),
            new Field("last_contact", Type.DAY, "The last contact that any agency wrote down"),
            new Field("focus", Type.YES_NO, "Whether the picture is around it"),
            new Field("missing", Type.YES_NO, "Whether it is drawn because it is not there and perhaps should be"),
            new Field("restricted", Type.YES_NO, "Whether only whom to contact may be shown"),
            new Field("ended", Type.YES_NO, "Whether it was, and is no longer"),
            new Field("records", Type.WHOLE, "How many records of a person stand behind it"),
            new Field("behind", Type.WHOLE, "How many things lie behind it and are not in the picture"),
            new Field("sentence", Type.TEXT, "What it is, in words"));

    private static final List<Field> EDGE = List.of(
            new Field(
                    "tie",
                    Type.TEXT,
                    "kin, kin_unverified, partners, loose, works_with, works_closely, speaks_of, belongs or stays"),
            new Field("label", Type.TEXT, "What stands at the line"),
            new Field("missing", Type.YES_NO, "Whether it is drawn because it is not there: no request recorded"),
            new Field("ended", Type.YES_NO, "Whether it was, and is no longer"),
            new Field("sentence", Type.TEXT, "Who says so, since when, and whether anybody verified it"));

    private static final Pattern SYMBOL = Pattern.compile("<g id=\"([a-z]+)\".*?</g>");

    private ScenePaper() {}

    /**
     * The content of a picture.
     *
     * @param details what is recorded of a thing of the picture
     */
    public static PaperGraph graph(Scene scene, Function<String, Optional<Details>> details) {
        List<PaperGraph.Thing> things = new ArrayList<>();
        List<PaperGraph.Tie> ties = new ArrayList<>();
        List<PaperGraph.Evidence> evidence = new ArrayList<>();
        for (SceneNode node : scene.nodes()) {
            things.add(thing(node));
            node.homes().stream()
                    .filter(home -> scene.home(home).isPresent())
                    .forEach(home -> ties.add(stay(node, home)));
        }
        scene.homes().forEach(home -> things.add(home(home)));
        scene.edges().forEach(edge -> ties.add(tie(edge)));
        things.forEach(thing -> details.apply(thing.id()).ifPresent(found -> recorded(found, evidence)));
        return new PaperGraph(NODE, things, EDGE, ties, evidence);
    }

    private static PaperGraph.Thing thing(SceneNode node) {
        Map<String, Object> values = new HashMap<>();
        put(values, "kind", node.kind().code());
        put(values, "label", node.label());
        put(values, "note", node.sublabel());
        put(values, "mark", node.glyph());
        put(values, "relation", node.facts().relation());
        Sector sector = node.sector();
        put(values, "sector", sector == null ? null : sector.label());
        put(values, "agencies", String.join("; ", node.facts().agencies()));
        put(values, "since", node.facts().since());
        put(values, "last_contact", node.facts().lastContact());
        put(values, "focus", node.focus());
        put(values, "missing", node.ghost());
        put(values, "restricted", node.restricted());
        put(values, "ended", node.ended());
        if (node.kind().person() && !node.restricted()) {
            put(values, "records", node.records());
        }
        put(values, "behind", node.behind());
        put(values, "sentence", node.sentence());
        if (node.restricted()) {
            // Not even whether it is a child or an adult is said of what is restricted.
            put(values, "kind", node.kind().person() ? "person" : node.kind().code());
        }
        return new PaperGraph.Thing(node.id(), values);
    }

    private static PaperGraph.Thing home(SceneHome home) {
        Map<String, Object> values = new HashMap<>();
        put(values, "kind", "home");
        put(values, "label", home.label());
        put(values, "focus", false);
        put(values, "missing", false);
        put(values, "restricted", home.restricted());
        put(values, "ended", false);
        put(values, "sentence", home.sentence());
        return new PaperGraph.Thing(home.id(), values);
    }

    private static PaperGraph.Tie stay(SceneNode node, String home) {
        Map<String, Object> values = new HashMap<>();
        put(values, "tie", "stays");
        put(values, "missing", false);
        put(values, "ended", false);
        return new PaperGraph.Tie("stays:" + node.id() + "|" + home, node.id(), home, true, values);
    }

    private static PaperGraph.Tie tie(SceneEdge edge) {
        Map<String, Object> values = new HashMap<>();
        put(values, "tie", edge.tie().name().toLowerCase(Locale.ROOT));
        put(values, "label", edge.label());
        put(values, "missing", edge.ghost());
        put(values, "ended", edge.ended());
        put(values, "sentence", edge.sentence());
        return new PaperGraph.Tie(edge.id(), edge.from(), edge.to(), edge.directed(), values);
    }

    private static void recorded(Details details, List<PaperGraph.Evidence> evidence) {
        details.lines()
                .forEach(line ->
                        evidence.add(new PaperGraph.Evidence(details.id(), line.about(), line.said(), line.source())));
        details.texts()
                .forEach(text -> evidence.add(new PaperGraph.Evidence(
                        details.id(), text.about(), text.quotation() ? "“" + text.text() + "”" : text.text(), "")));
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            values.put(name, value);
        }
    }

    /** What was left out of the picture, in words. */
    public static List<String> leftOut(SceneState state) {
        List<String> words = new ArrayList<>();
        state.withoutKinds().stream()
                .sorted()
                .map(NodeKind::plural)
                .forEach(kind -> words.add("without " + kind.toLowerCase(Locale.UK)));
        state.withoutSectors().stream()
                .sorted()
                .map(Coded::label)
                .forEach(sector -> words.add("without agencies of " + sector.toLowerCase(Locale.UK)));
        if (!state.ghosts()) {
            words.add("without what is missing");
        }
        if (!state.hidden().isEmpty()) {
            words.add(state.hidden().size() + " hidden by hand");
        }
        return words;
    }

    /** The legend's symbols as drawings of their own. */
    public static List<SvgSheet.Symbol> legend() {
        Map<String, String> drawings = new HashMap<>();
        Matcher symbols = SYMBOL.matcher(sheet());
        while (symbols.find()) {
            drawings.put(symbols.group(1), symbols.group());
        }
        List<SvgSheet.Symbol> legend = new ArrayList<>();
        Legend.symbols()
                .forEach((id, words) -> legend.add(new SvgSheet.Symbol(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 24\">"
                                + Objects.requireNonNull(drawings.get(id), id) + "</svg>",
                        words)));
        return legend;
    }

    private static String sheet() {
        try (InputStream symbols =
                ScenePaper.class.getResourceAsStream("/META-INF/resources/kith/explorer/symbols.svg")) {
            return new String(Objects.requireNonNull(symbols).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
