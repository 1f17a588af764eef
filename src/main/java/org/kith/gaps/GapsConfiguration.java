package org.kith.gaps;

import org.kith.gaps.patterns.GapPatterns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GapsConfiguration {

    /** Reads the rules; one that names an unknown condition stops the start. */
    @Bean
    GapFinder gapFinder() {
        return new GapFinder(GapPatterns.shipped());
    }

    /** The gaps of one child, for screens. */
    @Bean
    Findings findings(GapFinder finder) {
        return finder::answered;
    }
}
