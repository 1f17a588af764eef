package org.kith.circle;

import org.kith.kernel.DomainClock;
import org.kith.kernel.Numbering;
import org.kith.kernel.OnRecord;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CircleConfiguration {

    @Bean
    CypherNames circleCypherNames() {
        return CypherNames.of(CircleCypher.values());
    }

    @Bean
    CircleReader circleReader(GraphReader graph, DomainClock clock, OnRecord onRecord, Numbering numbering) {
        return new CircleReader(graph, clock, onRecord, numbering);
    }
}
