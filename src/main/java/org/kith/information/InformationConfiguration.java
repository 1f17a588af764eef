package org.kith.information;

import org.kith.circle.CircleReader;
import org.kith.kernel.DomainClock;
import org.kith.record.Sayings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InformationConfiguration {

    @Bean
    LooseEnds looseEnds(CircleReader circles, Sayings sayings, DomainClock clock) {
        return new LooseEnds(circles, sayings, clock);
    }
}
