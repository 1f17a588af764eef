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
