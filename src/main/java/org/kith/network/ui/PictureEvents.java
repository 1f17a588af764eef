package org.kith.network.ui;

import org.kith.uikit.network.DiagramEvent;
import org.kith.uikit.network.NetworkDiagram;

/** What people do in a picture, and what the explorer does then. */
final class PictureEvents {

    private final NetworkExplorer explorer;
    private final OwnMarks own;

    PictureEvents(NetworkExplorer explorer, OwnMarks own) {
        this.explorer = explorer;
        this.own = own;
    }

    void hear(TimelineReading timeline) {
        timeline.canvas().onSelect(parts -> {
            explorer.selection()
                    .chosen(parts.stream()
                            .map(timeline::about)
                            .filter(id -> !id.isEmpty())
                            .toList());
            explorer.selection().again();
        });
        timeline.canvas().onActivate(part -> explorer.go(timeline.about(part)));
        timeline.canvas().onKey("undo", explorer::undo);
        timeline.canvas().onKey("redo", explorer::redo);
        timeline.canvas().onKey("find", explorer.tools()::focusFind);
        timeline.canvas().onKey("table", explorer.table()::focusTable);
        timeline.canvas().onKey("help", () -> new KeysDialog().open());
    }

    void hear(NetworkDiagram picture) {
        picture.on(DiagramEvent.Select.class, event -> explorer.selection().chosen(event));
        picture.on(DiagramEvent.Annotate.class, own::annotate);
        picture.on(DiagramEvent.Place.class, event -> Spots.settled(event, explorer.exploration()));
        picture.on(DiagramEvent.Activate.class, explorer::activated);
        picture.on(DiagramEvent.Collapse.class, event -> explorer.collapse(event.id()));
        picture.on(DiagramEvent.Hide.class, event -> explorer.hide(event.ids()));
        picture.on(DiagramEvent.Undo.class, event -> explorer.undo());
        picture.on(DiagramEvent.Redo.class, event -> explorer.redo());
        picture.on(DiagramEvent.Find.class, event -> explorer.tools().focusFind());
        picture.on(DiagramEvent.Table.class, event -> explorer.table().focusTable());
        picture.on(DiagramEvent.Details.class, event -> explorer.details().focusDetails());
        picture.on(DiagramEvent.Way.class, event -> explorer.ways(event.id()));
        picture.on(DiagramEvent.Common.class, event -> explorer.inCommon());
        picture.on(DiagramEvent.Help.class, event -> new KeysDialog().open());
    }
}
