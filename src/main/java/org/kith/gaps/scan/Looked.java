package org.kith.gaps.scan;

import java.util.List;
import java.util.Map;
import org.kith.gaps.Finding;

/** What was found around one child of the scope, each finding with the card it stands on. */
record Looked(Watched child, List<Carded> findings) {

    /**
     * A finding, the card it stands on, and whom its question goes to, in words that sort.
     */
    record Carded(String card, String whom, Finding finding) {}

    Looked {
        findings = List.copyOf(findings);
    }

    /** The same for the same findings, whenever they were found; so that what has not changed is not written again. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        child.properties()
                .forEach((name, value) ->
                        all.append(name).append('=').append(value).append('\n'));
        for (Carded carded : findings) {
            new java.util.TreeMap<>(FindingCodec.properties(carded.finding()))
                    .forEach((name, value) ->
                            all.append(name).append('=').append(value).append('\n'));
            all.append(carded.card()).append('\n');
        }
        return Fingerprints.of(all.toString());
    }

    /** The child's node. */
    Map<String, Object> properties(String scan) {
        Map<String, Object> node = new java.util.HashMap<>(child.properties());
        node.put("fingerprint", fingerprint());
        node.put("scan", scan);
        if (child.turnsAt() != null) {
            node.put("turnsAt", child.turnsAt());
        }
        return node;
    }
}
