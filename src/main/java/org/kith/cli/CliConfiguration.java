package org.kith.cli;

import org.kith.circle.CircleReader;
import org.kith.cli.bench.CypherBaseline;
import org.kith.enquiry.Desk;
import org.kith.enquiry.RequestBoard;
import org.kith.gaps.GapFinder;
import org.kith.identity.Judging;
import org.kith.identity.Keeper;
import org.kith.identity.PossibleMatches;
import org.kith.kernel.DomainClock;
import org.kith.record.Sayings;
import org.kith.search.Search;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class CliConfiguration {

    /** By the rules and clocks that Kith ships with: the same delivery says the same everywhere. */
    @Bean
    @Lazy
    GapScan gapScan(CircleReader circles) {
        return new GapScan(circles, GapFinder.shipped());
    }

    @Bean
    CypherNames measureCypherNames() {
        return CypherNames.of(MeasureCypher.values());
    }

    @Bean
    @Lazy
    GapsBench gapsBench(
            GraphReader graph,
            CircleReader circles,
            GapFinder finder,
            CypherBaseline baseline,
            Sayings sayings,
            DomainClock clock) {
        return new GapsBench(graph, circles, finder, baseline, sayings, clock);
    }

    @Bean
    @Lazy
    ExploreBench exploreBench(
            CircleReader circles, GapFinder finder, DomainClock clock, RequestBoard board, Desk desk) {
        return new ExploreBench(circles, finder, clock, board, desk);
    }

    @Bean
    @Lazy
    SearchBench searchBench(GraphReader graph, Search search, DomainClock clock) {
        return new SearchBench(graph, search, clock);
    }

    @Bean
    @Lazy
    MatchesBench matchesBench(
            Keeper keeper, PossibleMatches matches, Judging judging, Sayings sayings, DomainClock clock) {
        return new MatchesBench(keeper, matches, judging, sayings, clock);
    }

    @Bean
    @Lazy
    ReviewBench reviewBench(CircleReader circles, GapFinder finder, DomainClock clock) {
        return new ReviewBench(circles, finder, clock);
    }
}
