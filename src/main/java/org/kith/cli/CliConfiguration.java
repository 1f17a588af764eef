package org.kith.cli;

import org.kith.circle.CircleReader;
import org.kith.gaps.GapFinder;
import org.kith.kernel.DomainClock;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
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

    @Bean
    CypherNames measureCypherNames() {
        return CypherNames.of(MeasureCypher.values());
    }

    @Bean
    @Lazy
    GapsBench gapsBench(GraphReader graph, CircleReader circles, GapFinder finder, DomainClock clock) {
        return new GapsBench(graph, circles, finder, clock);
    }
}
