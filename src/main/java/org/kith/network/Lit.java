package org.kith.network;

import java.util.List;

/**
 * Where a row of the record stands in the picture, to be lit up there.
 *
 * @param nodes ids of the nodes in the picture that the row speaks of, the one to look at first coming first; empty where
 *     none of them can be shown
 * @param edges ids of what joins them, as far as it is drawn
 * @param brought names of what was brought into the picture for this
 * @param without why something the row speaks of is not in the picture; empty where all of it is
 */
public record Lit(List<String> nodes, List<String> edges, List<String> brought, String without) {

    public Lit {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        brought = List.copyOf(brought);
    }
}
