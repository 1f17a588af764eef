package org.kith.network.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.kith.network.Contrast;
import org.kith.network.Scene;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.NetworkDiagram;

/** The first picture around a child, to be looked at: nothing can be opened here, the explorer does that. */
@StyleSheet("context://kith/explorer/explorer.css")
public final class NetworkPicture extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param contrast what of it is not the same in another picture, where there is one beside it
     */
    NetworkPicture(Scene scene, Optional<Contrast> contrast) {
        addClassName("kith-picture");
        NetworkDiagram canvas = new NetworkDiagram();
        canvas.addClassName("kith-canvas");
        canvas.setWheelNeedsControl(true);
        Drawing.show(canvas, scene, DiagramLayout.ECOMAP, false, contrast);
        ShownLine line = new ShownLine();
        line.say(scene.shown());
        add(canvas, new Legend(), line);
    }
}
