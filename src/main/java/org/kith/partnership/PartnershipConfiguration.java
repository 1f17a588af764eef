package org.kith.partnership;

import org.kith.access.Looking;
import org.kith.kernel.DomainClock;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnershipConfiguration {

    @Bean
    CypherNames partnershipCypherNames() {
        return CypherNames.of(PartnershipCypher.values());
    }

    /** The one that reads ethnicity, named apart. */
    @Bean
    CypherNames ruleCheckCypherNames() {
        return CypherNames.of(RuleCheck.Query.values());
    }

    @Bean
    Partnership partnership(GraphReader graph, PartnershipFiguresNodes nodes, Looking looking, DomainClock clock) {
        return new Partnership(graph, nodes, looking, clock);
    }
}
