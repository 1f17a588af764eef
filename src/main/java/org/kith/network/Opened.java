package org.kith.network;

import java.util.List;

/**
 * That something was opened one way, and what that brought: to be taken away again exactly.
 *
 * @param node what was opened
 * @param brought ids of nodes that were not in the picture before
 * @param more how many more lie that way
 */
public record Opened(String node, Way way, List<String> brought, int more) {
    public Opened {
        brought = List.copyOf(brought);
    }
}
