package org.kith.enquiry;

import org.kith.circle.CircleReader;
import org.kith.kernel.DomainClock;
import org.kith.record.Completing;
import org.kith.record.Sayings;
import org.kith.record.Tellings;
import org.kith.record.Unsaved;
import org.kith.settings.ClockSettings;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration {

    @Bean
    CypherNames enquiryCypherNames() {
        return CypherNames.of(EnquiryCypher.values());
    }

    @Bean
    Reminders reminders(GraphReader reader, GraphWriter graph, DomainClock clock) {
        return new Reminders(reader, graph, clock);
    }

    @Bean
    RequestBoard requestBoard(GraphReader graph, CircleReader circles, ClockSettings clocks, Reminders reminders) {
        return new RequestBoard(graph, circles, clocks, reminders);
    }

    @Bean
    Asking asking(CircleReader circles, Sayings sayings, ClockSettings clocks, Unsaved unsaved, DomainClock clock) {
        return new Asking(circles, sayings, clocks, LawfulBases.shipped(), unsaved, clock);
    }

    @Bean
    Desk desk(GraphReader graph, CircleReader circles, Sayings sayings, ClockSettings clocks, DomainClock clock) {
        return new Desk(graph, circles, sayings, clocks, clock);
    }

    @Bean
    Enquiring enquiring(Sayings sayings, DomainClock clock) {
        return new Enquiring(sayings, clock);
    }

    @Bean
    Deciding deciding(Completing completing, Sayings sayings, Tellings tellings, DomainClock clock) {
        return new Deciding(completing, sayings, tellings, clock);
    }

    @Bean
    Notebook notebook(GraphReader reader, GraphWriter graph, DomainClock clock, CircleReader circles) {
        return new Notebook(reader, graph, clock, circles);
    }
}
