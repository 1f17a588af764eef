package org.kith.review.report;

import java.time.Clock;
import org.kith.access.Looking;
import org.kith.access.Reviews;
import org.kith.kernel.DomainClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    ReportDayChoices reportDayChoices(
            ReportDaysNodes nodes, Reviews reviews, Looking looking, DomainClock today, Clock clock) {
        return new ReportDayChoices(nodes, reviews, looking, today, clock);
    }
}
