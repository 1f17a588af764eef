package org.kith.paper;

import java.util.List;
import java.util.Map;

/**
 * A network as GraphML 1.1 (graphdrawing.org): every key typed and described, the head as data of the graph. Ids of nodes are
 * those of the other formats; those of edges, whose characters GraphML does not take, stand in the key {@code id}.
 */
public final class GraphMlFile {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMlFile() {}

    public static byte[] of(Cover cover, PaperGraph graph) {
        Xml xml = new Xml();
        xml.element(
                "graphml",
                () -> {
                    xml.text(
                            "desc",
                            cover.title() + ", made by Kith. " + cover.marking().words() + ".");
                    key(
                            xml,
                            "g_about",
                            "graph",
                            "about",
                            "string",
                            "Who took this away, when, why and through which lens; what is known and what is not");
                    graph.thingFields().forEach(field -> key(xml, "n_" + field.name(), "node", field));
                    key(xml, "e_id", "edge", "id", "string", "The edge's id, as in the other formats");
                    graph.tieFields().forEach(field -> key(xml, "e_" + field.name(), "edge", field));
                    xml.element("graph", () -> graph(xml, cover, graph), "id", "network", "edgedefault", "directed");
                },
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd");
        return xml.bytes();
    }

    private static void graph(Xml xml, Cover cover, PaperGraph graph) {
        StringBuilder about = new StringBuilder();
        CoverLines.of(cover)
                .forEach(line -> about.append(line.about())
                        .append(": ")
                        .append(line.text())
                        .append(line.text().endsWith(".") ? " " : ". "));
        xml.text("data", about.toString().strip(), "key", "g_about");
        for (PaperGraph.Thing thing : graph.things()) {
            xml.element("node", () -> data(xml, "n_", graph.thingFields(), thing.values()), "id", thing.id());
        }
        int number = 0;
        for (PaperGraph.Tie tie : graph.ties()) {
            xml.element(
                    "edge",
                    () -> {
                        xml.text("data", tie.id(), "key", "e_id");
                        data(xml, "e_", graph.tieFields(), tie.values());
                    },
                    "id",
                    "e" + ++number,
                    "source",
                    tie.from(),
                    "target",
                    tie.to(),
                    "directed",
                    String.valueOf(tie.directed()));
        }
    }

    private static void data(Xml xml, String prefix, List<PaperGraph.Field> fields, Map<String, Object> values) {
        for (PaperGraph.Field field : fields) {
            Object value = values.get(field.name());
            if (value != null) {
                xml.text("data", value.toString(), "key", prefix + field.name());
            }
        }
    }

    private static void key(Xml xml, String id, String of, PaperGraph.Field field) {
        key(xml, id, of, field.name(), field.type().graphMl(), field.about());
    }

    private static void key(Xml xml, String id, String of, String name, String type, String about) {
        xml.element("key", () -> xml.text("desc", about), "id", id, "for", of, "attr.name", name, "attr.type", type);
    }
}
