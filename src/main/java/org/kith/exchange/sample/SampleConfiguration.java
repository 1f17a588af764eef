package org.kith.exchange.sample;

import org.kith.exchange.Imports;
import org.kith.record.Recorder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(value = "kith.demo", havingValue = "true")
class SampleConfiguration {

    @Bean
    SampleAuthority sampleAuthority(Recorder recorder, Imports imports) {
        return new SampleAuthority(recorder, imports);
    }
}
