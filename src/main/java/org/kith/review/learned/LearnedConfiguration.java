package org.kith.review.learned;

import java.time.Clock;
import org.kith.access.Accounts;
import org.kith.access.Looking;
import org.kith.access.Reviews;
import org.kith.kernel.OnRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class LearnedConfiguration {

    @Bean
    Factors factors(FactorChoiceNodes nodes, Looking looking, Clock clock) {
        return new Factors(nodes, looking, clock);
    }

    @Bean
    Influences influences(InfluenceNodes nodes, Factors factors, Reviews reviews, Looking looking, Clock clock) {
        return new Influences(nodes, factors, reviews, looking, clock);
    }

    @Bean
    Lessons lessons(LessonNodes nodes, Reviews reviews, Looking looking, Clock clock) {
        return new Lessons(nodes, reviews, looking, clock);
    }

    @Bean
    EarlierLessons earlierLessons(
            SeenAgainNodes nodes, Lessons lessons, Reviews reviews, Looking looking, Clock clock) {
        return new EarlierLessons(nodes, lessons, reviews, looking, clock);
    }

    @Bean
    Recurring recurring(InfluenceNodes nodes, Factors factors, Influences influences, Reviews reviews) {
        return new Recurring(nodes, factors, influences, reviews);
    }

    @Bean
    OwnSayings ownSayings(
            OwnSayingNodes nodes,
            AskedNodes asked,
            Factors factors,
            Reviews reviews,
            Accounts accounts,
            Looking looking,
            OnRecord onRecord,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new OwnSayings(
                nodes,
                asked,
                factors,
                reviews,
                accounts,
                looking,
                onRecord,
                new TransactionTemplate(transactions),
                clock);
    }
}
