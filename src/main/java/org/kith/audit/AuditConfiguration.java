package org.kith.audit;

import java.time.Clock;
import org.kith.access.Lenses;
import org.kith.kernel.Ids;
import org.kith.kernel.ReadLedger;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    CypherNames auditCypherNames() {
        return CypherNames.of(AuditCypher.values());
    }

    @Bean
    ReadLedger readLedger(GraphWriter graph, Clock clock) {
        return new StoredReadLedger(graph, clock, Ids::fresh);
    }

    @Bean
    Reads reads(GraphReader graph, Lenses lenses) {
        return new Reads(graph, lenses);
    }
}
