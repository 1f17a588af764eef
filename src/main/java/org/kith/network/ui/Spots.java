package org.kith.network.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kith.network.Exploration;
import org.kith.network.SceneState;
import org.kith.network.Spot;
import org.kith.uikit.network.DiagramEvent;
import org.kith.uikit.network.DiagramPoint;
import org.kith.uikit.network.NetworkDiagram;

/** Carries places chosen by hand between the picture and what can be undone. */
final class Spots {

    private Spots() {}

    /** Puts nodes where the state says; what stands there already is left alone. */
    static void put(NetworkDiagram canvas, SceneState state) {
        canvas.change(drawn -> state.spots().forEach((id, spot) -> {
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

    static void moved(DiagramEvent.Move event, Exploration exploration) {
        Map<String, Spot> to = new HashMap<>();
        Map<String, Spot> from = new HashMap<>();
        event.moves().forEach(move -> {
            to.put(move.id(), spot(move.to()));
            Optional.ofNullable(move.from()).ifPresent(point -> from.put(move.id(), spot(point)));
        });
        exploration.move(to, from);
    }

    private static Spot spot(DiagramPoint point) {
        return new Spot(point.x(), point.y(), point.pinned());
    }
}
