package org.kith.uikit.network;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes deltas as the element reads them. What has its default is left out: most of a delta would be defaults. */
final class DiagramJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DiagramJson() {}

    static ObjectNode of(DiagramDelta delta) {
        ObjectNode json = JSON.objectNode();
        json.put("seq", delta.seq());
        flag(json, "reset", delta.reset());
        if (delta.view() != null || delta.fresh()) {
            json.set("view", view(delta.view(), delta.fresh()));
        }
        part(
                json,
                "nodes",
                delta.nodes().put().stream().map(node -> node(node, delta)).toList(),
                delta.nodes());
        part(json, "edges", delta.edges().put().stream().map(DiagramJson::edge).toList(), delta.edges());
        part(
                json,
                "containers",
                delta.containers().put().stream().map(DiagramJson::container).toList(),
                delta.containers());
        part(
                json,
                "unions",
                delta.unions().put().stream().map(DiagramJson::union).toList(),
                delta.unions());
        outlines(json, delta);
        return json;
    }

    private static ObjectNode union(DiagramUnion union) {
        ObjectNode json = JSON.objectNode();
        json.put("id", union.id());
        ArrayNode members = json.putArray("members");
        union.members().forEach(members::add);
        json.put("line", union.line().code());
        count(json, "slashes", union.slashes());
        ArrayNode drops = json.putArray("drops");
        union.drops().forEach(drop -> {
            ObjectNode each = drops.addObject();
            each.put("to", drop.to());
            each.put("line", drop.line().code());
            text(each, "twins", drop.twins());
        });
        return json;
    }

    private static void outlines(ObjectNode json, DiagramDelta delta) {
        part(
                json,
                "outlines",
                delta.outlines().put().stream().map(DiagramJson::outline).toList(),
                delta.outlines());
    }

    private static ObjectNode outline(DiagramOutline outline) {
        ObjectNode json = JSON.objectNode();
        json.put("id", outline.id());
        json.put("label", outline.label());
        strings(json.putArray("members"), outline.members());
        count(json, "tint", outline.tint());
        return json;
    }

    private static ObjectNode view(@Nullable DiagramView view, boolean fresh) {
        ObjectNode json = JSON.objectNode();
        if (view != null) {
            json.put("label", view.label());
            json.put("focus", view.focus());
            json.put("layout", view.layout().code());
        }
        flag(json, "fresh", fresh);
        return json;
    }

    private static void part(ObjectNode json, String name, Collection<ObjectNode> put, DiagramDelta.Part<?> part) {
        if (part.put().isEmpty() && part.remove().isEmpty()) {
            return;
        }
        ObjectNode inner = json.putObject(name);
        inner.putArray("put").addAll(put);
        strings(inner.putArray("remove"), part.remove());
    }

    private static ObjectNode node(DiagramNode node, DiagramDelta delta) {
        ObjectNode json = JSON.objectNode();
        json.put("id", node.id());
        json.put("shape", node.shape().code());
        json.put("label", node.label());
        text(json, "sublabel", node.sublabel());
        text(json, "glyph", node.glyph());
        text(json, "icon", node.icon() == null ? "" : node.icon().code());
        count(json, "hue", node.hue().code());
        text(json, "container", node.container() == null ? "" : node.container());
        if (!node.alsoIn().isEmpty()) {
            strings(json.putArray("alsoIn"), node.alsoIn());
        }
        if (node.ring() != null) {
            json.put("ring", node.ring());
        }
        flag(json, "ghost", node.ghost());
        flag(json, "restricted", node.restricted());
        flag(json, "dimmed", node.dimmed());
        flag(json, "crossed", node.crossed());
        flag(json, "expanded", node.expanded());
        count(json, "hidden", node.hidden());
        count(json, "records", node.records());
        count(json, "tint", node.tint());
        text(json, "mark", node.mark());
        text(json, "tag", node.tag());
        text(json, "follows", node.follows() == null ? "" : node.follows());
        if (!node.stands().isEmpty()) {
            strings(json.putArray("stands"), node.stands());
        }
        text(json, "sentence", node.sentence());
        text(json, "side", node.side() == null ? "" : node.side().code());
        DiagramPoint place = delta.places().get(node.id());
        if (place != null) {
            json.put("x", place.x());
            json.put("y", place.y());
            json.put("pinned", place.pinned());
        }
        return json;
    }

    private static ObjectNode edge(DiagramEdge edge) {
        ObjectNode json = JSON.objectNode();
        json.put("id", edge.id());
        json.put("from", edge.from());
        json.put("to", edge.to());
        json.put("line", edge.line().code());
        text(json, "label", edge.label());
        flag(json, "directed", edge.directed());
        flag(json, "ghost", edge.ghost());
        flag(json, "dimmed", edge.dimmed());
        text(json, "sentence", edge.sentence());
        text(json, "side", edge.side() == null ? "" : edge.side().code());
        return json;
    }

    private static ObjectNode container(DiagramContainer container) {
        ObjectNode json = JSON.objectNode();
        json.put("id", container.id());
        json.put("label", container.label());
        flag(json, "restricted", container.restricted());
        flag(json, "ghost", container.ghost());
        flag(json, "dimmed", container.dimmed());
        return json;
    }

    private static void text(ObjectNode json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static void flag(ObjectNode json, String name, boolean value) {
        if (value) {
            json.put(name, true);
        }
    }

    private static void count(ObjectNode json, String name, int value) {
        if (value != 0) {
            json.put(name, value);
        }
    }

    private static void strings(ArrayNode array, Collection<String> values) {
        values.stream().sorted().forEach(array::add);
    }
}
