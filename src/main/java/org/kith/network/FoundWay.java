package org.kith.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One way between two things.
 *
 * @param nodes ids of the nodes it leads over, both ends among them; each once
 * @param steps what joins each with the next
 * @param sentence the whole way, read out
 * @param rows ids of everything it speaks of: the rows it rests on, and the records of its people
 */
public record FoundWay(List<String> nodes, List<Step> steps, String sentence, Set<String> rows) {

    /**
     * One step of a way.
     *
     * @param kinds by what the two are joined, the one that is read out coming first
     * @param rows ids of the rows that say so
     * @param source who says so, for the end of a line
     */
    public record Step(Set<StepKind> kinds, List<String> rows, String source) {
        public Step {
            kinds = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
            rows = List.copyOf(rows);
        }
    }

    public FoundWay {
        nodes = List.copyOf(nodes);
        steps = List.copyOf(steps);
        rows = Set.copyOf(rows);
    }

    public int length() {
        return steps.size();
    }
}
