package org.kith.record;

import java.time.Clock;
import org.kith.kernel.DomainClock;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    CypherNames recordCypherNames() {
        return CypherNames.of(RecordCypher.values());
    }

    @Bean
    Projection projection(GraphWriter graph) {
        return new Projection(graph);
    }

    @Bean
    Writes writes(Projection projection) {
        return new Writes(projection);
    }

    @Bean
    Recorder recorder(GraphWriter graph, Clock clock, Projection projection, Writes writes) {
        Recorder recorder = new Recorder(graph, clock, projection, writes);
        recorder.undoUnfinished();
        new WordsAnew(graph).ifMadeOtherwise();
        return recorder;
    }

    @Bean
    Sayings sayings(GraphReader reader, GraphWriter graph, DomainClock clock, Writes writes) {
        return new Sayings(reader, graph, clock, writes);
    }

    @Bean
    Revising revising(Sayings sayings, GraphWriter graph, DomainClock clock, Writes writes) {
        return new Revising(sayings, graph, clock, writes);
    }

    @Bean
    Completing completing(Sayings sayings, GraphWriter graph, Writes writes) {
        return new Completing(sayings, graph, writes);
    }

    @Bean
    Forgetting forgetting(GraphWriter graph, Writes writes) {
        return new Forgetting(graph, writes);
    }

    @Bean
    Tellings tellings(GraphReader reader) {
        return new Tellings(reader);
    }

    @Bean
    Unsaved unsaved(GraphReader reader, GraphWriter graph, DomainClock clock) {
        return new Unsaved(reader, graph, clock);
    }

    @Bean
    NewsFeed newsFeed(GraphWriter graph, GraphReader reader) {
        return new NewsFeed(graph, reader);
    }

    @Bean
    ChangeFeed changeFeed(GraphWriter graph) {
        return new ChangeFeed(graph);
    }
}
