package org.kith.network.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.network.Scene;
import org.kith.network.SceneNode;

/** Says what stands in one picture and not in another, so that a step in time can be heard and need not be searched for. */
final class CameAndWent {

    private static final int NAMED = 4;

    private CameAndWent() {}

    static String between(Scene before, Scene after) {
        String came = names(after.nodes(), before.nodes());
        String went = names(before.nodes(), after.nodes());
        if (came.isEmpty() && went.isEmpty()) {
            return before.nodes().equals(after.nodes()) && before.edges().equals(after.edges())
                    ? "Nothing in the picture changed."
                    : "The same people and agencies; what is said of them changed.";
        }
        return ((came.isEmpty() ? "" : "Here now: " + came + ". ") + (went.isEmpty() ? "" : "Not here: " + went + "."))
                .strip();
    }

    /** The names of some nodes that are not among others. */
    private static String names(List<SceneNode> nodes, List<SceneNode> others) {
        Set<String> there = others.stream().map(SceneNode::id).collect(Collectors.toSet());
        Set<String> names = new LinkedHashSet<>();
        nodes.stream()
                .filter(node -> !there.contains(node.id()))
                .forEach(node -> names.add(node.ghost() ? "? " + node.label() : node.label()));
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
    }
}
