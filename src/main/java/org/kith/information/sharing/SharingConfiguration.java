package org.kith.information.sharing;

import org.kith.circle.CircleReader;
import org.kith.kernel.DomainClock;
import org.kith.record.Completing;
import org.kith.record.Sayings;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    @Bean
    CypherNames sharingCypherNames() {
        return CypherNames.of(SharingCypher.values());
    }

    @Bean
    Receiving receiving(GraphReader reader, Completing completing, DomainClock clock) {
        return new Receiving(reader, completing, clock);
    }

    @Bean
    Sharing sharing(CircleReader circles, Sayings sayings, DomainClock clock) {
        return new Sharing(circles, sayings, clock);
    }
}
