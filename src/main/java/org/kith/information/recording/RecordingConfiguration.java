package org.kith.information.recording;

import org.kith.kernel.DomainClock;
import org.kith.record.Revising;
import org.kith.record.Sayings;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

    @Bean
    CypherNames recordingCypherNames() {
        return CypherNames.of(RecordingCypher.values());
    }

    @Bean
    Drafts drafts(GraphReader reader, GraphWriter writer, DomainClock clock) {
        return new Drafts(reader, writer, clock);
    }

    @Bean
    Recordings recordings(Sayings sayings, Revising revising, DomainClock clock) {
        return new Recordings(sayings, revising, clock);
    }
}
