package org.kith.uikit.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be told to the browser: the difference between what it was told and what is wanted.
 *
 * @param seq one more than that of the delta before; the browser asks for everything anew when one is missing
 * @param reset whether what was told before is to be forgotten
 * @param view the picture as a whole, if that has changed
 * @param fresh whether everything is to be laid out anew, save what the user placed
 * @param places where the server wants nodes to stand, by node id
 */
public record DiagramDelta(
        long seq,
        boolean reset,
        @Nullable DiagramView view,
        boolean fresh,
        Part<DiagramNode> nodes,
        Part<DiagramEdge> edges,
        Part<DiagramContainer> containers,
        Part<DiagramUnion> unions,
        Part<DiagramOutline> outlines,
        Map<String, DiagramPoint> places) {

    public DiagramDelta {
        places = Map.copyOf(places);
    }

    boolean isEmpty() {
        return !reset
                && view == null
                && !fresh
                && nodes.isEmpty()
                && edges.isEmpty()
                && containers.isEmpty()
                && unions.isEmpty()
                && outlines.isEmpty()
                && places.isEmpty();
    }

    /**
     * The changes among things of one kind.
     *
     * @param put new or changed
     * @param remove ids of those that are no longer there
     */
    public record Part<T>(List<T> put, Set<String> remove) {

        public Part {
            put = List.copyOf(put);
            remove = Set.copyOf(remove);
        }

        boolean isEmpty() {
            return put.isEmpty() && remove.isEmpty();
        }
    }
}
