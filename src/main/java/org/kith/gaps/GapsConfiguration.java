package org.kith.gaps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GapsConfiguration {

    /** Reads the rules; one that names an unknown condition stops the start. */
    @Bean
    GapFinder gapFinder() {
        return new GapFinder(GapPatterns.shipped());
    }
}
