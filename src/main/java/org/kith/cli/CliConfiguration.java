package org.kith.cli;

import org.kith.circle.CircleReader;
import org.kith.gaps.GapFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class CliConfiguration {

    @Bean
    @Lazy
    GapScan gapScan(CircleReader circles, GapFinder finder) {
        return new GapScan(circles, finder);
    }
}
