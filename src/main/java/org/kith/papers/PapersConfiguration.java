package org.kith.papers;

import java.time.Clock;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.access.ProviderSettings;
import org.kith.gaps.RuleBook;
import org.kith.gaps.RuleYields;
import org.kith.retention.Periods;
import org.kith.settings.KithSettings;
import org.kith.settings.SessionSettings;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.store.StoreSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PapersConfiguration {

    @Bean
    CypherNames papersCypherNames() {
        return CypherNames.of(PapersCypher.values());
    }

    @Bean
    Papers papers(
            GraphReader reader,
            GraphWriter writer,
            RuleBook rules,
            RuleYields yields,
            Periods periods,
            KithSettings settings,
            StoreSettings store,
            SessionSettings session,
            ProviderSettings provider,
            Lenses lenses,
            Looking looking,
            Clock clock) {
        return new Papers(
                new Running(reader, rules, yields, periods, settings, store, session, provider),
                writer,
                lenses,
                looking,
                clock);
    }
}
