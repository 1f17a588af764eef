package org.kith.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        if (grants.stream().noneMatch(grant -> grant.kind().clears())) {
            return Clearance.NONE;
        }
        Lens lens = Lens.system("What a clearance opens", AsOf.at(clock.now()));
        return graph.read(lens, "clearance", reading -> {
            Set<String> opens = new HashSet<>();
            for (Grant grant :
                    grants.stream().filter(grant -> grant.kind().clears()).toList()) {
                CypherName query = switch (grant.kind()) {
                    case PERSON -> AccessCypher.OPENED_BY_PERSON;
                    case AGENCY -> AccessCypher.OPENED_BY_AGENCY;
                    case WORKLIST, BAR -> throw new IllegalStateException("clears nothing");
                };
                opens.addAll(reading.rows(query, Map.of("subject", grant.subject()), row -> row.text("id")));
            }
            return Clearance.of(opens);
        });
    }

    /**
     * The agency somebody works for. Accounts of the demo are made before there are agencies: theirs is the one that is
     * named like their team.
     */
    @Nullable
    String agencyOf(Account account) {
        String team = account.team();
        if (account.agency() != null || !account.demo() || team == null) {
            return account.agency();
        }
        Lens lens = Lens.system("Which agency somebody works for", AsOf.at(clock.now()));
        return graph
                .read(
                        lens,
                        "clearance",
                        reading -> reading.rows(
                                AccessCypher.AGENCIES, Map.of(), row -> Map.entry(row.text("name"), row.text("id"))))
                .stream()
                .filter(agency -> agency.getKey().equals(team))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
