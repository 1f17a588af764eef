package org.kith.gaps.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.CypherName;
import org.kith.store.GraphReader;

/**
 * When the data of agencies last came in: the moment at which the newest delivery was made, up to the moment looked from,
 * that said anew what an agency's data covers. A later delivery that says the same period again brought nothing newer.
 */
public final class LastDelivered {

    private static final String VIEW = "what deliveries cover";

    private final GraphReader reader;
    private final CypherName query;

    public LastDelivered(GraphReader reader, CypherName query) {
        this.reader = reader;
        this.query = query;
    }

    /**
     * @param agencies internal ids
     * @return by agency; those for which no coverage was delivered by then are missing
     */
    public Map<String, Moment> of(Lens lens, Collection<String> agencies) {
        if (agencies.isEmpty()) {
            return Map.of();
        }
        return reader.read(lens, VIEW, reading -> {
            Map<String, Moment> last = new HashMap<>();
            reading.each(query, Map.of("agencies", List.copyOf(agencies)), row -> {
                Moment made = row.momentOrNull("madeAt");
                if (made != null && lens.asOf().includes(made)) {
                    last.merge(row.text("agency"), made, (one, other) -> one.compareTo(other) > 0 ? one : other);
                }
            });
            return last;
        });
    }
}
