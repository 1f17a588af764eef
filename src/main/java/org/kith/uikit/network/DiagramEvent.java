package org.kith.uikit.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the user did in the picture. Ids are always ids of the scene as it is now: others are dropped on the way. */
public sealed interface DiagramEvent {

    /** The selection is now this; sent after a short pause. */
    record Select(List<String> nodes, List<String> edges) implements DiagramEvent {}

    /** Somebody wants to read about something. */
    record Activate(Kind kind, String id) implements DiagramEvent {}

    /** Somebody wants to see what lies behind a node. */
    record Expand(String id) implements DiagramEvent {}

    record Collapse(String id) implements DiagramEvent {}

    /** Nodes are to leave the picture, not the record. */
    record Hide(List<String> ids) implements DiagramEvent {}

    /** Nodes were moved, pinned or let go; the scene knows their places already. */
    record Move(List<Moved> moves) implements DiagramEvent {}

    /** Notes found their places by themselves: nobody did anything, and the scene knows their places already. */
    record Place(List<Moved> moves) implements DiagramEvent {}

    /**
     * Something is to be marked by hand.
     *
     * @param ids nodes it is about; may be empty
     * @param tint for {@link Mark#TINT}: which one, 1 to {@link DiagramNode#TINTS}; else 0
     */
    record Annotate(Mark what, List<String> ids, int tint) implements DiagramEvent {}

    /** One press of undo. */
    record Undo() implements DiagramEvent {}

    record Redo() implements DiagramEvent {}

    /** The search within the picture is wanted. */
    record Find() implements DiagramEvent {}

    /** The table twin is wanted. */
    record Table() implements DiagramEvent {}

    /** The details are wanted. */
    record Details() implements DiagramEvent {}

    /**
     * The ways from a node are wanted.
     *
     * @param id the node with the keyboard focus, or null where none has it
     */
    record Way(@Nullable String id) implements DiagramEvent {}

    /** What the selected nodes have in common is wanted. */
    record Common() implements DiagramEvent {}

    /** The list of keys is wanted. */
    record Help() implements DiagramEvent {}

    /** The picture was left with Escape; focus stands right behind it. */
    record Leave() implements DiagramEvent {}

    /**
     * A picture stands.
     *
     * @param seq number of the delta it shows
     * @param draft whether a finer layout is still being computed
     * @param layoutMillis time the layout took, 0 if there was none to compute
     */
    record Painted(long seq, int nodes, int edges, boolean draft, int layoutMillis) implements DiagramEvent {}

    /** What can be marked. */
    enum Mark {
        NOTE,
        GROUP,
        TINT
    }

    /** What can be activated. */
    enum Kind {
        NODE,
        EDGE,
        CONTAINER
    }

    /**
     * @param from where it stood before, with which the move can be undone
     */
    record Moved(String id, DiagramPoint to, @Nullable DiagramPoint from) {}
}
