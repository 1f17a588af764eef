package org.kith.information.sharing;

import org.kith.circle.CircleReader;
import org.kith.kernel.DomainClock;
import org.kith.record.Sayings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    @Bean
    Sharing sharing(CircleReader circles, Sayings sayings, DomainClock clock) {
        return new Sharing(circles, sayings, clock);
    }
}
