package org.kith.information.weighing;

import org.kith.kernel.DomainClock;
import org.kith.record.Sayings;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WeighingConfiguration {

    @Bean
    CypherNames weighingCypherNames() {
        return CypherNames.of(WeighingCypher.values());
    }

    @Bean
    Weighing weighing(GraphReader reader, Sayings sayings, DomainClock clock) {
        return new Weighing(reader, sayings, clock);
    }
}
