package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Slice;
import org.kith.network.Camera;
import org.kith.network.KeptPicture;
import org.kith.network.Spot;
import org.kith.network.WaySearch;
import org.kith.uikit.network.NetworkDiagram;

/** What kept work asks of the explorer, which stands behind it. */
final class KeptStage implements KeptWork.Stage {

    private final NetworkExplorer explorer;
    private final Stage stage;
    private final NetworkDiagram canvas;
    private final WaySearch ways;

    KeptStage(NetworkExplorer explorer, Stage stage, NetworkDiagram canvas, WaySearch ways) {
        this.explorer = explorer;
        this.stage = stage;
        this.canvas = canvas;
        this.ways = ways;
    }

    @Override
    public void seen(BiConsumer<Map<String, Spot>, Camera> then) {
        if (stage.reading().drawsThings()) {
            Spots.seen(canvas, then);
        } else {
            // The rings are not drawn just now: what was put by hand is known all the same.
            then.accept(Map.of(), Camera.ALL);
        }
    }

    @Override
    public String layout() {
        return stage.reading().kept();
    }

    @Override
    public void show(KeptPicture picture, Map<String, Spot> places) {
        explorer.reopen(Reading.ofKept(picture.layout()));
        Spots.reopen(canvas, places);
        if (stage.reading().drawsThings()) {
            explorer.selection().afterDrawing(() -> Spots.look(canvas, places, picture.camera()));
        }
    }

    @Override
    public void tell(Component since) {
        explorer.details().only(since);
    }

    @Override
    public void news(String text) {
        explorer.news(text);
    }

    @Override
    public void light(String row) {
        explorer.show(row);
    }

    @Override
    public @Nullable Slice way(List<String> nodes) {
        return Spots.way(ways, nodes);
    }
}
