package org.kith.review;

import java.security.SecureRandom;
import org.kith.access.DemoAccounts;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.circle.CircleReader;
import org.kith.gaps.FindingSpans;
import org.kith.gaps.GapFinder;
import org.kith.gaps.known.LastDelivered;
import org.kith.kernel.DomainClock;
import org.kith.review.extract.LearningExtracts;
import org.kith.review.learned.Influences;
import org.kith.review.learned.Lessons;
import org.kith.review.learned.OwnSayings;
import org.kith.review.report.ReportLearned;
import org.kith.review.report.ReviewReports;
import org.kith.search.Search;
import org.kith.settings.ClockSettings;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    ReviewedChildren reviewedChildren(CircleReader circles, Search search, Lenses lenses) {
        return new ReviewedChildren(circles, search, lenses);
    }

    @Bean
    ReviewReader reviewReader(CircleReader circles, Lenses lenses, Looking looking, DomainClock clock) {
        return new ReviewReader(circles, lenses, looking, clock);
    }

    @Bean
    ReviewSpans reviewSpans(ReviewReader reader, GapFinder finder) {
        return new ReviewSpans(reader, new FindingSpans(finder));
    }

    @Bean
    ReviewReports reviewReports(CircleReader circles, GapFinder finder, LastDelivered delivered, ClockSettings clocks) {
        return new ReviewReports(circles, finder, delivered, clocks::clocks);
    }

    @Bean
    LearningExtracts learningExtracts(CircleReader circles, GapFinder finder, ClockSettings clocks) {
        return new LearningExtracts(circles, finder, clocks::clocks, new SecureRandom());
    }

    @Bean
    ReportLearned reportLearned(Influences influences, OwnSayings sayings, Lessons lessons) {
        return new ReportLearned(influences, sayings, lessons);
    }

    @Bean
    DemoReview demoReview(DemoAccounts accounts, Search search, Lenses lenses) {
        return new DemoReview(accounts, search, lenses);
    }

    /** After the accounts of the demo, which open and read it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner makeDemoReview(DemoReview review) {
        return arguments -> review.makeMissing();
    }
}
