package org.kith.retention;

import java.time.Clock;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.audit.Erasing;
import org.kith.circle.CircleReader;
import org.kith.kernel.DomainClock;
import org.kith.kernel.OnRecord;
import org.kith.record.Forgetting;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    CypherNames retentionCypherNames() {
        return CypherNames.of(RetentionCypher.values());
    }

    @Bean
    Periods periods(GraphWriter graph, Looking looking, Clock clock) {
        return new Periods(graph, looking, clock);
    }

    @Bean
    Keepings keepings(
            GraphReader reader,
            CircleReader circles,
            GraphWriter writer,
            Lenses lenses,
            Looking looking,
            Periods periods,
            OnRecord onRecord,
            DomainClock domain,
            Clock clock) {
        return new Keepings(reader, circles, writer, lenses, looking, periods, onRecord, domain, clock);
    }

    @Bean
    LeftBehind leftBehind(GraphWriter graph) {
        return new LeftBehind(graph);
    }

    @Bean
    Deletions deletions(
            GraphWriter graph,
            Forgetting forgetting,
            Keepings keepings,
            LeftBehind leftBehind,
            Erasing erasing,
            Looking looking,
            OnRecord onRecord,
            Clock clock) {
        return new Deletions(graph, forgetting, keepings, leftBehind, erasing, looking, onRecord, clock);
    }
}
