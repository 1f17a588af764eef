package org.kith.settings;

import java.time.Clock;
import org.kith.kernel.DomainClock;
import org.kith.store.CypherNames;
import org.kith.store.GraphWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KithSettings.class, SessionSettings.class})
class ClockConfiguration {

    /** The real clock: audit, sessions, deliveries. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnBooleanProperty("kith.demo")
    DemoClock demoClock(GraphWriter graph, Clock clock) {
        return new DemoClock(graph, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "kith.demo", havingValue = false, matchIfMissing = true)
    DomainClock domainClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    RuleChoices ruleChoices(GraphWriter graph, DomainClock domain, Clock clock) {
        return new RuleChoices(graph, domain, clock);
    }

    @Bean
    ClockSettings clockSettings(GraphWriter graph, DomainClock domain, Clock clock) {
        return new ClockSettings(graph, domain, clock);
    }

    @Bean
    CypherNames settingsCypherNames() {
        return CypherNames.of(SettingsCypher.values());
    }
}
