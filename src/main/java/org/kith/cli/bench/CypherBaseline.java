package org.kith.cli.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;

/**
 * Finds gaps as an analyst at a query window would: one query a pattern and a child. Its keys are those of Kith's own
 * finding on generated authorities; what such authorities never contain, each query says that it leaves out.
 */
public final class CypherBaseline {

    private static final String VIEW = "bench";

    private final GraphReader graph;
    private final List<Map<String, Object>> rules = ExpectedRules.shipped();

    CypherBaseline(GraphReader graph) {
        this.graph = graph;
    }

    /** The patterns that have a query, in the order of the catalogue. */
    public static List<String> patterns() {
        return BenchCypher.patterns();
    }

    /**
     * The keys of one pattern's findings about one child, under internal ids.
     *
     * @param child internal id of a record of the child, who is alive and no adult on the lens's day
     * @param pattern the catalogue's word for it
     */
    public SortedSet<String> keys(Lens lens, String child, String pattern) {
        return graph.read(lens, VIEW, reading -> keys(reading, child, pattern));
    }

    /** The same within a reading transaction, so that a measure of many holds one entry in the record of reads. */
    public SortedSet<String> keys(GraphReader.Reading reading, String child, String pattern) {
        BenchCypher query = BenchCypher.of(pattern);
        Map<String, Object> params = new HashMap<>();
        params.put("child", child);
        params.put("day", reading.lens().asOf().day());
        params.put("now", reading.lens().asOf().end());
        if (query == BenchCypher.AGENCY_NOT_ASKED) {
            params.put("rules", rules);
        }
        return new TreeSet<>(reading.rows(query, params, row -> row.text("key")));
    }
}
