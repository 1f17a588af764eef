package org.kith.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A network as JSON: {@code format}, {@code about}, {@code fields}, {@code nodes}, {@code edges}, {@code evidence}. */
public final class JsonFile {

    /** What the file calls itself; the number rises when something that was there is gone or means another thing. */
    public static final String FORMAT = "kith-network-1";

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFile() {}

    public static byte[] of(Cover cover, PaperGraph graph) {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT);
        about(file.putObject("about"), cover);
        ObjectNode fields = file.putObject("fields");
        fields(fields.putObject("nodes"), graph.thingFields());
        fields(fields.putObject("edges"), graph.tieFields());
        ArrayNode nodes = file.putArray("nodes");
        graph.things().forEach(thing -> {
            ObjectNode node = nodes.addObject();
            node.put("id", thing.id());
            values(node, graph.thingFields(), thing.values());
        });
        ArrayNode edges = file.putArray("edges");
        graph.ties().forEach(tie -> {
            ObjectNode edge = edges.addObject();
            edge.put("id", tie.id()).put("from", tie.from()).put("to", tie.to()).put("directed", tie.directed());
            values(edge, graph.tieFields(), tie.values());
        });
        ArrayNode evidence = file.putArray("evidence");
        graph.evidence()
                .forEach(one -> evidence.addObject()
                        .put("node", one.thing())
                        .put("about", one.about())
                        .put("said", one.said())
                        .put("source", one.source()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void about(ObjectNode about, Cover cover) {
        about.put("title", cover.title());
        about.put("subject", cover.subject());
        about.put("marking", cover.marking().words());
        about.put("look", cover.look());
        ObjectNode facts = about.putObject("facts");
        cover.facts().forEach(fact -> facts.put(fact.about(), fact.text()));
        ArrayNode coverage = about.putArray("coverage");
        cover.coverage()
                .forEach(said -> coverage.addObject().put("text", said.text()).put("unknown", said.unknown()));
        ArrayNode sources = about.putArray("sources");
        cover.sources()
                .forEach(source -> sources.addObject()
                        .put("agency", source.agency())
                        .put("speaksOf", source.speaksOf())
                        .put("lastCameIn", source.lastCameIn()));
        ArrayNode cautions = about.putArray("cautions");
        cover.cautions().forEach(cautions::add);
    }

    private static void fields(ObjectNode into, List<PaperGraph.Field> fields) {
        fields.forEach(field -> into.put(field.name(), field.about()));
    }

    private static void values(ObjectNode into, List<PaperGraph.Field> fields, Map<String, Object> values) {
        for (PaperGraph.Field field : fields) {
            switch (values.get(field.name())) {
                case null -> into.putNull(field.name());
                case Boolean yes -> into.put(field.name(), yes);
                case Integer whole -> into.put(field.name(), whole);
                case LocalDate day -> into.put(field.name(), day.toString());
                case Object other -> into.put(field.name(), other.toString());
            }
        }
    }
}
