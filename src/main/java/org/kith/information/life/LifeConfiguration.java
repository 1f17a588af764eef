package org.kith.information.life;

import org.kith.circle.CircleReader;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LifeConfiguration {

    @Bean
    CypherNames lifeCypherNames() {
        return CypherNames.of(LifeCypher.values());
    }

    @Bean
    Stalled stalled(GraphReader graph, CircleReader circles) {
        return new Stalled(graph, circles);
    }
}
