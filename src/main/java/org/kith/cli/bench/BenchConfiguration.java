package org.kith.cli.bench;

import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class BenchConfiguration {

    @Bean
    CypherNames benchCypherNames() {
        return CypherNames.of(BenchCypher.values());
    }

    @Bean
    @Lazy
    CypherBaseline cypherBaseline(GraphReader graph) {
        return new CypherBaseline(graph);
    }
}
