package org.kith.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.DomainClock;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class DemoClockIT {

    private static final Instant FIRST = Instant.parse("2031-01-05T17:00:00Z");
    private static final Instant NINE_IN_LONDON = Instant.parse("2026-10-13T08:00:00Z");

    @Autowired
    GraphWriter graph;

    @Autowired
    DomainClock real;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void theDemoBeginsAtNineAndGoesOnAfterARestart() {
        assertThat(at(FIRST).now()).isEqualTo(NINE_IN_LONDON);

        DemoClock restarted = at(FIRST.plus(Duration.ofHours(20)));

        assertThat(restarted.now()).isEqualTo(NINE_IN_LONDON.plus(Duration.ofHours(20)));
        assertThat(restarted.today()).isEqualTo(LocalDate.of(2026, 10, 14));
    }

    @Test
    void resettingBeginsTheDayAgain() {
        at(FIRST);
        DemoClock later = at(FIRST.plus(Duration.ofDays(3)));
        later.reset();

        assertThat(later.now()).isEqualTo(NINE_IN_LONDON);
        assertThat(at(FIRST.plus(Duration.ofDays(3))).now()).isEqualTo(NINE_IN_LONDON);
    }

    @Test
    void outsideTheDemoItIsTheRealTime() {
        assertThat(real.now())
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
    }

    private DemoClock at(Instant now) {
        return new DemoClock(graph, Clock.fixed(now, ZoneOffset.UTC));
    }
}
