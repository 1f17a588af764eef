package org.kith.gaps;

import org.kith.gaps.known.LastDelivered;
import org.kith.gaps.patterns.ExpectedAgencies;
import org.kith.settings.ClockSettings;
import org.kith.settings.RuleChoices;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GapsConfiguration {

    /** Reads the rules; one that names an unknown condition stops the start. */
    @Bean
    RuleBook ruleBook(RuleChoices choices, ClockSettings clocks) {
        return new RuleBook(ExpectedAgencies.shipped(), choices, clocks);
    }

    /** Follows what the authority chooses, without a restart. */
    @Bean
    GapFinder gapFinder(RuleBook rules) {
        return new GapFinder(rules::patterns);
    }

    /** The gaps of one child, for screens. */
    @Bean
    Findings findings(GapFinder finder) {
        return finder::answered;
    }

    @Bean
    LastDelivered lastDelivered(GraphReader reader) {
        return new LastDelivered(reader, GapsCypher.DELIVERED);
    }

    @Bean
    RuleYields ruleYields(GraphReader reader) {
        return new RuleYields(reader);
    }

    @Bean
    CypherNames gapsCypherNames() {
        return CypherNames.of(GapsCypher.values());
    }
}
