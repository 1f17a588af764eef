package org.kith.information.recording;

import org.kith.kernel.DomainClock;
import org.kith.record.Revising;
import org.kith.record.Sayings;
import org.kith.record.Unsaved;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

    @Bean
    Drafts drafts(Unsaved unsaved) {
        return new Drafts(unsaved);
    }

    @Bean
    Recordings recordings(Sayings sayings, Revising revising, DomainClock clock) {
        return new Recordings(sayings, revising, clock);
    }
}
