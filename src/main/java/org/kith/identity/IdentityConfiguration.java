package org.kith.identity;

import java.time.Clock;
import org.kith.circle.CircleReader;
import org.kith.gaps.Findings;
import org.kith.kernel.DomainClock;
import org.kith.record.ChangeFeed;
import org.kith.record.Sayings;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    CypherNames identityCypherNames() {
        return CypherNames.of(IdentityCypher.values());
    }

    @Bean
    Records identityRecords(GraphReader reader, GraphWriter writer, DomainClock clock) {
        return new Records(reader, writer, clock);
    }

    @Bean
    Keeper identityKeeper(Records records, ChangeFeed feed) {
        return new Keeper(records, feed);
    }

    @Bean
    PossibleMatches possibleMatches(Keeper keeper, Records records, CircleReader circles, DomainClock clock) {
        return new PossibleMatches(keeper, records, circles, clock);
    }

    @Bean
    Arrivals identityArrivals(GraphReader reader, PossibleMatches matches) {
        return new Arrivals(reader, matches);
    }

    @Bean
    Judging identityJudging(Sayings sayings, PossibleMatches matches, DomainClock clock) {
        return new Judging(sayings, matches, clock);
    }

    @Bean
    Previews identityPreviews(CircleReader circles, Findings findings) {
        return new Previews(circles, findings);
    }

    /** Beside the screens only: a command compares what it is given. */
    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnBooleanProperty(name = "kith.identity", matchIfMissing = true)
    KeeperWork identityWork(Keeper keeper, Clock clock) {
        return new KeeperWork(keeper, clock);
    }
}
