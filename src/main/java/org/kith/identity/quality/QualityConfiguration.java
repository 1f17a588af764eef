package org.kith.identity.quality;

import org.kith.circle.CircleReader;
import org.kith.gaps.known.LastDelivered;
import org.kith.identity.PossibleMatches;
import org.kith.kernel.DomainClock;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QualityConfiguration {

    @Bean
    CypherNames qualityCypherNames() {
        return CypherNames.of(QualityCypher.values());
    }

    @Bean
    SourceQualities sourceQualities(
            GraphReader reader,
            CircleReader circles,
            PossibleMatches matches,
            LastDelivered delivered,
            DomainClock clock) {
        return new SourceQualities(reader, circles, matches, delivered, clock);
    }
}
