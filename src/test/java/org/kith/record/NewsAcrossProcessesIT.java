package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/** Two programs at one store: what is said in one is news in the other, and what one keeps unsaved the other finds. */
@GraphTest
class NewsAcrossProcessesIT {

    @Autowired
    NewsFeed news;

    @Autowired
    Unsaved unsaved;

    @Autowired
    DomainClock clock;

    @BeforeEach
    void anAgency() {
        TestStore.clear();
        TestStore.count(
                "CREATE (a:Statement:Agency {id: 'a', scoped: '|Agency|A', delivered: 'A', deliverer: '', name: 'A',"
                        + " type: 'school'}) RETURN count(a)",
                Map.of());
    }

    @Test
    void whatIsSaidInOneIsNewsInTheOtherAndDraftsAreKeptForBoth() throws InterruptedException {
        BlockingQueue<News> heard = new ArrayBlockingQueue<>(10);
        NewsFeed.Listening listening = news.listen(heard::add);
        try {
            ApplicationContext other =
                    new TestContextManager(Other.class).getTestContext().getApplicationContext();
            assertThat(other.getBean(NewsFeed.class)).isNotSameAs(news);
            List<String> ids = other.getBean(Sayings.class)
                    .say(
                            lens("ben"),
                            List.of(Saying.of(StatementKind.ITEM)
                                    .cell("kind", ItemKind.OBSERVATION.code())
                                    .cell("summary", "A heron")
                                    .names("held_by", "a")
                                    .build()));
            News first = heard.poll(20, TimeUnit.SECONDS);
            assertThat(first).isNotNull();
            assertThat(first.statements()).containsExactlyElementsOf(ids);
            assertThat(first.byName()).isEqualTo("ben");

            other.getBean(Unsaved.class)
                    .keep(
                            lens("ada"),
                            Unsaved.NOTHING_YET,
                            Unsaved.Kept.fresh("form", Map.of("concern", "Half a sentence"), now()));
        } finally {
            listening.end();
        }
        assertThat(unsaved.mine(lens("ada"), Unsaved.NOTHING_YET))
                .singleElement()
                .returns("Half a sentence", kept -> kept.text("concern"));
        assertThat(unsaved.mine(lens("ben"), Unsaved.NOTHING_YET)).isEmpty();
    }

    /** Another program, with nothing in common with this one but the store. */
    @GraphTest
    @TestPropertySource(properties = "kith.authority=Another process")
    static final class Other {}

    private org.kith.kernel.Moment now() {
        return org.kith.kernel.Moment.of(clock.now());
    }

    private Lens lens(String who) {
        return new Lens(
                new Reader(who, who, false),
                "Trying it out",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }
}
