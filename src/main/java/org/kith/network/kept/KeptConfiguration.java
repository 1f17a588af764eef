package org.kith.network.kept;

import java.time.Clock;
import org.kith.kernel.DomainClock;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeptConfiguration {

    @Bean
    CypherNames keptCypherNames() {
        return CypherNames.of(KeptCypher.values());
    }

    @Bean
    SavedViews savedViews(GraphReader reader, GraphWriter writer, DomainClock domain, Clock clock) {
        return new SavedViews(reader, writer, domain, clock);
    }
}
