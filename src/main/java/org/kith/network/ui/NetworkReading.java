package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import org.kith.network.Exploration;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.NetworkDiagram;

/** Everything in the picture and all that joins it, in rings or as forces pull it. */
final class NetworkReading implements ReadingView {

    private final Exploration exploration;
    private final NetworkDiagram canvas;

    NetworkReading(Exploration exploration, NetworkDiagram canvas) {
        this.exploration = exploration;
        this.canvas = canvas;
    }

    @Override
    public Component component() {
        return canvas;
    }

    @Override
    public void draw(Reading reading) {
        DiagramLayout layout = reading == Reading.FORCES ? DiagramLayout.FORCE : DiagramLayout.ECOMAP;
        Drawing.show(canvas, exploration.scene(), layout, exploration.contrast());
        Spots.put(canvas, exploration.state());
    }

    @Override
    public void select(Collection<String> nodes, Collection<String> edges) {
        canvas.select(nodes, edges);
    }

    @Override
    public void focus(String id) {
        canvas.focusNode(id);
    }

    @Override
    public void zoom(int direction) {
        zoom(canvas, direction);
    }

    static void zoom(NetworkDiagram canvas, int direction) {
        if (direction > 0) {
            canvas.zoomIn();
        } else if (direction < 0) {
            canvas.zoomOut();
        } else {
            canvas.fit();
        }
    }

    @Override
    public String shown() {
        return exploration.scene().shown().sentence();
    }

    @Override
    public void anew() {
        canvas.change(drawn -> drawn.layOutAnew());
    }

    @Override
    public void pin(String id) {
        canvas.select(List.of(id), List.of());
        canvas.focusNode(id);
        canvas.togglePin();
    }
}
