package org.kith.settings;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The real clock: audit, sessions, deliveries. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
