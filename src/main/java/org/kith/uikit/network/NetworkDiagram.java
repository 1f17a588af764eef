package org.kith.uikit.network;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows a {@link DiagramScene} and tells what the user does with it. Everything said during one round trip goes to the
 * browser as one delta at its end. The element is a plain module below {@code kith/network}, loaded as it is, so that no
 * front end has to be built.
 */
@Tag("kith-network")
public class NetworkDiagram extends Component implements HasSize, HasStyle, Focusable<NetworkDiagram> {

    static final String MODULE = "context://kith/network/kith-network.js";

    private final transient DiagramScene scene = new DiagramScene();
    private final transient Map<Class<? extends DiagramEvent>, Set<Consumer<DiagramEvent>>> listeners = new HashMap<>();
    private boolean flushing;

    public NetworkDiagram() {
        listenTo(DiagramEvent.Move.class);
        listenTo(DiagramEvent.Place.class);
        getElement().addEventListener("kith-resync", event -> {
            scene.forget();
            flush();
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule(MODULE);
        scene.forget();
        flushing = false;
        flush();
    }

    /** What is shown, to be read; changes go through {@link #change}. */
    public DiagramScene scene() {
        return scene;
    }

    /** Changes the scene; what differs is sent at the end of the round trip. */
    public void change(Consumer<DiagramScene> change) {
        change.accept(scene);
        flush();
    }

    /** Shows this instead of what was shown; what stays is not sent again and keeps its place. */
    public void show(
            DiagramView view,
            Collection<DiagramNode> nodes,
            Collection<DiagramEdge> edges,
            Collection<DiagramContainer> containers) {
        change(wanted -> wanted.replace(view, nodes, edges, containers));
    }

    /**
     * Listens to one kind of event. Only kinds that somebody listens to cost a round trip.
     *
     * @return takes the listener away again
     */
    public <E extends DiagramEvent> Registration on(Class<E> type, Consumer<E> listener) {
        Consumer<DiagramEvent> typed = event -> listener.accept(type.cast(event));
        listenTo(type).add(typed);
        return () -> listenTo(type).remove(typed);
    }

    /** Tells the listeners of an event as if it had come from the picture: for buttons that do what a key does. */
    public void fire(DiagramEvent event) {
        if (event instanceof DiagramEvent.Move(List<DiagramEvent.Moved> moves)) {
            moves.forEach(move -> scene.moved(move.id(), move.to()));
        }
        if (event instanceof DiagramEvent.Place(List<DiagramEvent.Moved> moves)) {
            moves.forEach(move -> scene.moved(move.id(), move.to()));
        }
        List.copyOf(listeners.getOrDefault(event.getClass(), Set.of())).forEach(listener -> listener.accept(event));
    }

    /** With the wheel alone the page scrolls, and only with the control key the picture zooms. */
    public void setWheelNeedsControl(boolean needed) {
        if (needed) {
            getElement().setAttribute("wheel", "control");
        } else {
            getElement().removeAttribute("wheel");
        }
    }

    /**
     * What the picture is of from the next change on: who comes back to one finds everything where it stood then.
     *
     * @param key anything that tells one from another
     */
    public void setMoment(String key) {
        getElement().setAttribute("moment", key);
    }

    public void zoomIn() {
        getElement().callJsFunction("zoomIn");
    }

    public void zoomOut() {
        getElement().callJsFunction("zoomOut");
    }

    /** Brings everything into view. */
    public void fit() {
        getElement().callJsFunction("fit");
    }

    /** Pins what is selected or focused, or lets it go; a {@link DiagramEvent.Move} follows. */
    public void togglePin() {
        getElement().callJsFunction("togglePin");
    }

    /** Moves the keyboard focus to a node and brings it into view. */
    public void focusNode(String id) {
        getElement().callJsFunction("focusNode", id);
    }

    /** Selects, without an event coming back. */
    public void select(Collection<String> nodes, Collection<String> edges) {
        getElement().callJsFunction("select", array(nodes), array(edges));
    }

    /** Where everything stands now, computed places too: for saving a view. Ends when the browser has answered. */
    public CompletableFuture<Map<String, DiagramPoint>> places() {
        return getElement().callJsFunction("positions").toCompletableFuture().thenApply(NetworkDiagram::points);
    }

    /** Where things that are not in the picture now are to stand once they come: of a saved view. */
    public void expect(Map<String, DiagramPoint> places) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        places.forEach((id, point) ->
                json.putObject(id).put("x", point.x()).put("y", point.y()).put("pinned", point.pinned()));
        getElement().callJsFunction("expect", json);
    }

    /** Where one looks. Ends when the browser has answered. */
    public CompletableFuture<DiagramSight> sight() {
        return getElement()
                .callJsFunction("sight")
                .toCompletableFuture()
                .thenApply(json -> new DiagramSight(
                        json.path("x").asDouble(),
                        json.path("y").asDouble(),
                        json.path("k").asDouble(1),
                        json.path("auto").asBoolean(true)));
    }

    /** Looks where somebody looked before; a view that followed the picture follows it again. */
    public void look(DiagramSight sight) {
        if (!sight.follows()) {
            getElement().callJsFunction("look", sight.x(), sight.y(), sight.zoom());
        }
    }

    /** The whole picture as an SVG document that stands alone. Ends when the browser has answered. */
    public CompletableFuture<String> svg() {
        return getElement().callJsFunction("toSvg").toCompletableFuture(String.class);
    }

    private Set<Consumer<DiagramEvent>> listenTo(Class<? extends DiagramEvent> type) {
        return listeners.computeIfAbsent(type, kind -> {
            getElement()
                    .addEventListener(
                            DiagramEvents.nameOf(kind),
                            event -> DiagramEvents.read(
                                            kind, event.getEventData().path("event.detail"), scene)
                                    .ifPresent(this::fire))
                    .addEventData("event.detail");
            return new LinkedHashSet<>();
        });
    }

    private void flush() {
        if (flushing) {
            return;
        }
        flushing = true;
        getUI().ifPresentOrElse(
                        ui -> ui.beforeClientResponse(this, context -> {
                            flushing = false;
                            scene.next()
                                    .ifPresent(
                                            delta -> getElement().callJsFunction("applyDelta", DiagramJson.of(delta)));
                        }),
                        () -> flushing = false);
    }

    private static ArrayNode array(Collection<String> ids) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        ids.forEach(array::add);
        return array;
    }

    private static Map<String, DiagramPoint> points(JsonNode json) {
        Map<String, DiagramPoint> points = new HashMap<>();
        json.properties().forEach(entry -> {
            DiagramPoint at = DiagramEvents.point(entry.getValue());
            if (at != null) {
                points.put(entry.getKey(), at);
            }
        });
        return Map.copyOf(points);
    }
}
