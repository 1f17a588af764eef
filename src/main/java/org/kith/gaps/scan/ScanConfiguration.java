package org.kith.gaps.scan;

import java.time.Clock;
import org.kith.circle.CircleReader;
import org.kith.gaps.GapFinder;
import org.kith.gaps.RuleBook;
import org.kith.kernel.DomainClock;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    CypherNames scanCypherNames() {
        return CypherNames.of(ScanCypher.values());
    }

    @Bean
    ScanDecisions scanDecisions(GraphReader reader, GraphWriter writer, DomainClock clock) {
        return new ScanDecisions(reader, writer, clock);
    }

    @Bean
    ScanLog scanLog(GraphWriter graph) {
        return new ScanLog(graph);
    }

    @Bean
    Scanner scanner(CircleReader circles, GapFinder finder, RuleBook rules, DomainClock clock) {
        return new Scanner(circles, finder, rules, clock);
    }

    @Bean
    Scope scope(GraphReader reader) {
        return new Scope(reader);
    }

    @Bean
    Worklist worklist(GraphReader reader, CircleReader circles, Scanner scanner, Scope scope, ScanDecisions decisions) {
        return new Worklist(reader, circles, scanner, scope, decisions);
    }

    @Bean
    DataQuality dataQuality(GraphReader reader, DomainClock clock) {
        return new DataQuality(reader, clock);
    }

    @Bean
    Scan scan(
            GraphWriter writer, ScanLog log, ScanDecisions decisions, Scanner scanner, Scope scope, DomainClock clock) {
        return new Scan(scanner, scope, new FindingStore(writer), log, decisions, clock, Scan.PIECE);
    }

    /** Beside the screens only: a command looks at what it was given, and at nothing else. */
    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnBooleanProperty(name = "kith.scan", matchIfMissing = true)
    ScanWork scanWork(Scan scan, ScanLog log, Clock clock) {
        return new ScanWork(scan, log, clock);
    }
}
