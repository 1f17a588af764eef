package org.kith.record;

import java.time.Clock;
import org.kith.store.CypherNames;
import org.kith.store.GraphWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    CypherNames recordCypherNames() {
        return CypherNames.of(RecordCypher.values());
    }

    @Bean
    Recorder recorder(GraphWriter graph, Clock clock) {
        Recorder recorder = new Recorder(graph, clock);
        recorder.undoUnfinished();
        return recorder;
    }
}
