package org.kith.uikit;

import org.kith.kernel.DomainClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UikitConfiguration {

    @Bean
    Dates dates(DomainClock clock) {
        return new Dates(clock);
    }
}
