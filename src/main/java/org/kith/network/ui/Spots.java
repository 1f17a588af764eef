package org.kith.network.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Between;
import org.kith.circle.Slice;
import org.kith.kernel.KithException;
import org.kith.network.Camera;
import org.kith.network.Exploration;
import org.kith.network.FoundWays;
import org.kith.network.SceneState;
import org.kith.network.Spot;
import org.kith.network.WayQuestion;
import org.kith.network.WaySearch;
import org.kith.uikit.network.DiagramEvent;
import org.kith.uikit.network.DiagramPoint;
import org.kith.uikit.network.DiagramSight;
import org.kith.uikit.network.NetworkDiagram;

/** Carries places chosen by hand between the picture and what can be undone. */
final class Spots {

    /** Before the ids of what was placed in the genogram: a place there is a row, and no place in the rings. */
    static final String GENOGRAM = "genogram/";

    private Spots() {}

    /** Puts nodes where the state says; what stands there already is left alone. */
    static void put(NetworkDiagram canvas, SceneState state) {
        put(canvas, state, "");
    }

    /**
     * @param of what the ids of this picture begin with in the state
     */
    static void put(NetworkDiagram canvas, SceneState state, String of) {
        canvas.change(drawn -> state.spots().forEach((key, spot) -> {
            if (!key.startsWith(of)) {
                return;
            }
            String id = key.substring(of.length());
            DiagramPoint point = new DiagramPoint(spot.x(), spot.y(), spot.pinned());
            if (!drawn.place(id).filter(point::equals).isPresent()) {
                drawn.place(id, point);
            }
        }));
    }

    /** Notes found their places by themselves. */
    static void settled(DiagramEvent.Place event, Exploration exploration) {
        Map<String, Spot> notes = new HashMap<>();
        event.moves().forEach(move -> notes.put(move.id(), spot(move.to())));
        exploration.settled(notes);
    }

    /** Where everything stands and where one looks, once the browser has said so. */
    static void seen(NetworkDiagram canvas, BiConsumer<Map<String, Spot>, Camera> then) {
        canvas.places()
                .thenCombine(canvas.sight(), (places, sight) -> {
                    Map<String, Spot> spots = new HashMap<>();
                    places.forEach((id, point) -> spots.put(id, spot(point)));
                    then.accept(spots, new Camera(sight.x(), sight.y(), sight.zoom(), sight.follows()));
                    return sight;
                })
                .exceptionally(lost -> {
                    throw new KithException.Unavailable(
                            "The picture did not say where things stand. Nothing was saved. Try again.", lost);
                });
    }

    /** Puts things where they stood when the picture was kept; what somebody put by hand stands already. */
    static void reopen(NetworkDiagram canvas, Map<String, Spot> places) {
        canvas.change(drawn -> places.forEach((id, spot) -> {
            if (drawn.place(id).isEmpty()) {
                drawn.place(id, point(spot));
            }
        }));
    }

    /** Looks where somebody looked, and has what comes later stand where it stood. */
    static void look(NetworkDiagram canvas, Map<String, Spot> places, Camera camera) {
        Map<String, DiagramPoint> later = new HashMap<>();
        places.forEach((id, spot) -> {
            if (canvas.scene().node(id).isEmpty()) {
                later.put(id, point(spot));
            }
        });
        canvas.expect(later);
        canvas.look(new DiagramSight(camera.x(), camera.y(), camera.zoom(), camera.follows()));
    }

    /** Reads a way again; null where it is not found any more, or not for this reader. */
    static @Nullable Slice way(WaySearch ways, List<String> nodes) {
        try {
            boolean agencies = nodes.subList(1, nodes.size() - 1).stream().anyMatch(id -> id.startsWith("a:"));
            int steps = Math.clamp(nodes.size() - 1, 1, WayQuestion.LONGEST);
            Between<FoundWays> found = ways.find(
                    new WayQuestion(nodes.getFirst(), nodes.getLast(), steps, Set.of(), Set.of(), false, agencies));
            return found.found().ways().stream().anyMatch(way -> way.nodes().equals(nodes)) ? found.slice() : null;
        } catch (KithException | IllegalArgumentException notToBeHad) {
            return null;
        }
    }

    private static DiagramPoint point(Spot spot) {
        return new DiagramPoint(spot.x(), spot.y(), spot.pinned());
    }

    static void moved(DiagramEvent.Move event, Exploration exploration) {
        moved(event, exploration, "");
    }

    static void moved(DiagramEvent.Move event, Exploration exploration, String of) {
        Map<String, Spot> to = new HashMap<>();
        Map<String, Spot> from = new HashMap<>();
        event.moves().forEach(move -> {
            to.put(of + move.id(), spot(move.to()));
            Optional.ofNullable(move.from()).ifPresent(point -> from.put(of + move.id(), spot(point)));
        });
        exploration.move(to, from);
    }

    private static Spot spot(DiagramPoint point) {
        return new Spot(point.x(), point.y(), point.pinned());
    }
}
