package org.kith.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.store.CypherName;
import org.kith.store.GraphReader;

/** Turns grants into the sealed rows they open. */
final class Clearances {

    private final GraphReader graph;
    private final DomainClock clock;

    Clearances(GraphReader graph, DomainClock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Clearance of(List<Grant> grants) {
        if (grants.isEmpty()) {
            return Clearance.NONE;
        }
        Lens lens = Lens.system("What a clearance opens", AsOf.at(clock.now()));
        return graph.read(lens, "clearance", reading -> {
            Set<String> opens = new HashSet<>();
            for (Grant grant : grants) {
                CypherName query = switch (grant.kind()) {
                    case PERSON -> AccessCypher.OPENED_BY_PERSON;
                    case AGENCY -> AccessCypher.OPENED_BY_AGENCY;
                };
                opens.addAll(reading.rows(query, Map.of("subject", grant.subject()), row -> row.text("id")));
            }
            return Clearance.of(opens);
        });
    }
}
