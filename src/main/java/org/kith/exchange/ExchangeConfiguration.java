package org.kith.exchange;

import java.time.Clock;
import org.kith.record.Recorder;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    CypherNames exchangeCypherNames() {
        return CypherNames.of(ExchangeCypher.values());
    }

    @Bean
    Exports exports(GraphReader graph, Clock clock) {
        return new Exports(graph, clock);
    }

    @Bean
    Imports imports(Recorder recorder) {
        return new Imports(recorder);
    }

    @Bean
    Sample sample(Imports imports, GraphReader graph, Clock clock) {
        return new Sample(imports, graph, clock);
    }
}
