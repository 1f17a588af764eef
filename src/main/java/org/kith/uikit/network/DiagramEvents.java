package org.kith.uikit.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads events. What comes from a browser is not believed: unknown ids and impossible places are dropped. */
final class DiagramEvents {

    private record Reading(String name, BiFunction<JsonNode, DiagramScene, Optional<? extends DiagramEvent>> read) {}

    private static final Map<Class<? extends DiagramEvent>, Reading> READINGS = Map.ofEntries(
            Map.entry(
                    DiagramEvent.Select.class,
                    new Reading(
                            "kith-select",
                            (json, scene) -> Optional.of(new DiagramEvent.Select(
                                    ids(json.path("nodes"), scene), edgeIds(json.path("edges"), scene))))),
            Map.entry(DiagramEvent.Activate.class, new Reading("kith-activate", DiagramEvents::activate)),
            Map.entry(
                    DiagramEvent.Expand.class,
                    new Reading("kith-expand", (json, scene) -> id(json, scene).map(DiagramEvent.Expand::new))),
            Map.entry(
                    DiagramEvent.Collapse.class,
                    new Reading(
                            "kith-collapse", (json, scene) -> id(json, scene).map(DiagramEvent.Collapse::new))),
            Map.entry(
                    DiagramEvent.Hide.class,
                    new Reading(
                            "kith-hide",
                            (json, scene) -> Optional.of(new DiagramEvent.Hide(ids(json.path("ids"), scene)))
                                    .filter(hide -> !hide.ids().isEmpty()))),
            Map.entry(
                    DiagramEvent.Move.class,
                    new Reading("kith-move", (json, scene) -> moves(json, scene).map(DiagramEvent.Move::new))),
            Map.entry(
                    DiagramEvent.Place.class,
                    new Reading(
                            "kith-place", (json, scene) -> moves(json, scene).map(DiagramEvent.Place::new))),
            Map.entry(DiagramEvent.Annotate.class, new Reading("kith-annotate", DiagramEvents::annotate)),
            Map.entry(
                    DiagramEvent.Undo.class,
                    new Reading("kith-undo", (json, scene) -> Optional.of(new DiagramEvent.Undo()))),
            Map.entry(
                    DiagramEvent.Redo.class,
                    new Reading("kith-redo", (json, scene) -> Optional.of(new DiagramEvent.Redo()))),
            Map.entry(
                    DiagramEvent.Find.class,
                    new Reading("kith-find", (json, scene) -> Optional.of(new DiagramEvent.Find()))),
            Map.entry(
                    DiagramEvent.Table.class,
                    new Reading("kith-table", (json, scene) -> Optional.of(new DiagramEvent.Table()))),
            Map.entry(
                    DiagramEvent.Details.class,
                    new Reading("kith-details", (json, scene) -> Optional.of(new DiagramEvent.Details()))),
            Map.entry(
                    DiagramEvent.Way.class,
                    new Reading(
                            "kith-way",
                            (json, scene) -> Optional.of(
                                    new DiagramEvent.Way(id(json, scene).orElse(null))))),
            Map.entry(
                    DiagramEvent.Common.class,
                    new Reading("kith-common", (json, scene) -> Optional.of(new DiagramEvent.Common()))),
            Map.entry(
                    DiagramEvent.Help.class,
                    new Reading("kith-help", (json, scene) -> Optional.of(new DiagramEvent.Help()))),
            Map.entry(
                    DiagramEvent.Leave.class,
                    new Reading("kith-leave", (json, scene) -> Optional.of(new DiagramEvent.Leave()))),
            Map.entry(
                    DiagramEvent.Painted.class,
                    new Reading(
                            "kith-painted",
                            (json, scene) -> Optional.of(new DiagramEvent.Painted(
                                    json.path("seq").asLong(0),
                                    json.path("nodes").asInt(0),
                                    json.path("edges").asInt(0),
                                    "draft".equals(json.path("phase").asString("")),
                                    json.path("ms").asInt(0))))));

    private DiagramEvents() {}

    static String nameOf(Class<? extends DiagramEvent> type) {
        return reading(type).name();
    }

    static Optional<DiagramEvent> read(Class<? extends DiagramEvent> type, JsonNode json, DiagramScene scene) {
        return reading(type).read().apply(json, scene).map(event -> event);
    }

    private static Reading reading(Class<? extends DiagramEvent> type) {
        Reading reading = READINGS.get(type);
        if (reading == null) {
            throw new IllegalArgumentException("not one kind of event: " + type.getSimpleName());
        }
        return reading;
    }

    private static Optional<DiagramEvent.Activate> activate(JsonNode json, DiagramScene scene) {
        String id = json.path("id").asString("");
        return switch (json.path("kind").asString("").toLowerCase(Locale.ROOT)) {
            case "node" -> scene.node(id).map(node -> new DiagramEvent.Activate(DiagramEvent.Kind.NODE, id));
            case "edge" -> scene.edge(id).map(edge -> new DiagramEvent.Activate(DiagramEvent.Kind.EDGE, id));
            case "container" ->
                Optional.of(id)
                        .filter(box -> scene.container(box).isPresent()
                                || scene.outline(box).isPresent())
                        .map(box -> new DiagramEvent.Activate(DiagramEvent.Kind.CONTAINER, box));
            default -> Optional.empty();
        };
    }

    private static Optional<DiagramEvent.Annotate> annotate(JsonNode json, DiagramScene scene) {
        int tint = json.path("tint").asInt(0);
        if (tint < 0 || tint > DiagramNode.TINTS) {
            return Optional.empty();
        }
        return switch (json.path("what").asString("")) {
            case "note" ->
                Optional.of(new DiagramEvent.Annotate(DiagramEvent.Mark.NOTE, ids(json.path("ids"), scene), 0));
            case "group" ->
                Optional.of(new DiagramEvent.Annotate(DiagramEvent.Mark.GROUP, ids(json.path("ids"), scene), 0));
            case "tint" ->
                Optional.of(new DiagramEvent.Annotate(DiagramEvent.Mark.TINT, ids(json.path("ids"), scene), tint));
            default -> Optional.empty();
        };
    }

    private static Optional<List<DiagramEvent.Moved>> moves(JsonNode json, DiagramScene scene) {
        List<DiagramEvent.Moved> moves = new ArrayList<>();
        for (JsonNode each : json.path("moves")) {
            String id = each.path("id").asString("");
            DiagramPoint to = point(each);
            if (to != null && scene.node(id).isPresent()) {
                moves.add(new DiagramEvent.Moved(id, to, point(each.path("from"))));
            }
        }
        return moves.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(moves));
    }

    /** A place within the bounds of a picture, or null. */
    static @Nullable DiagramPoint point(JsonNode json) {
        if (!json.path("x").isNumber() || !json.path("y").isNumber()) {
            return null;
        }
        try {
            return new DiagramPoint(
                    json.path("x").asDouble(),
                    json.path("y").asDouble(),
                    json.path("pinned").asBoolean(false));
        } catch (IllegalArgumentException outside) {
            return null;
        }
    }

    private static Optional<String> id(JsonNode json, DiagramScene scene) {
        return Optional.of(json.path("id").asString(""))
                .filter(id -> scene.node(id).isPresent());
    }

    private static List<String> ids(JsonNode array, DiagramScene scene) {
        return strings(array, id -> scene.node(id).isPresent());
    }

    private static List<String> edgeIds(JsonNode array, DiagramScene scene) {
        return strings(array, id -> scene.edge(id).isPresent());
    }

    private static List<String> strings(JsonNode array, Predicate<String> known) {
        // Each once, however often a browser names it.
        Set<String> strings = new LinkedHashSet<>();
        for (JsonNode each : array) {
            String id = each.asString("");
            if (known.test(id)) {
                strings.add(id);
            }
        }
        return List.copyOf(strings);
    }
}
