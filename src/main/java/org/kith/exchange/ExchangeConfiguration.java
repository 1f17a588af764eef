package org.kith.exchange;

import org.kith.record.Recorder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    Imports imports(Recorder recorder) {
        return new Imports(recorder);
    }
}
