package org.kith.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;
import org.kith.kernel.Reader;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** What an authority chose stands in the store, with everything it chose before, for every process on it. */
@GraphTest
class ChoicesIT {

    private static final Instant NOW = Instant.parse("2026-10-13T08:00:00Z");
    private static final Reader DEV = new Reader("account-1", "Dev Malik", false);
    private static final ClockSetting SHORTER = new ClockSetting(
            ClockSetting.SHIPPED.lengths(),
            ClockSetting.SHIPPED.days(),
            ClockSetting.SHIPPED.opens(),
            ClockSetting.SHIPPED.closes().minusHours(1),
            true,
            Set.of());

    @Autowired
    GraphWriter graph;

    private Instant real = NOW;
    private Instant domain = NOW;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    /** As one process on the store has them. */
    private RuleChoices rules() {
        return new RuleChoices(graph, () -> domain, clock());
    }

    private ClockSettings clocks() {
        return new ClockSettings(graph, () -> domain, clock());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return real;
            }
        };
    }

    @Test
    void everyChoiceIsKeptAndTheLatestStandsAlsoAfterARestart() {
        RuleChoices choices = rules();
        assertThat(choices.off()).isEmpty();
        choices.choose("R45", false, DEV, " Housing is asked by another team ");
        // The demo's day began again: the later choice has the earlier time.
        domain = NOW.minus(Duration.ofDays(2));
        choices.choose("R45", true, DEV, "The team is gone");
        choices.choose("R31", false, DEV, "No contract with dentists");

        assertThat(choices.off()).containsExactly("R31");
        RuleChoices restarted = rules();
        assertThat(restarted.off()).containsExactly("R31");
        assertThat(restarted.all())
                .containsExactly(
                        new RuleChoice("R31", false, new Decided("Dev Malik", "No contract with dentists", domain)),
                        new RuleChoice("R45", true, new Decided("Dev Malik", "The team is gone", domain)),
                        new RuleChoice(
                                "R45", false, new Decided("Dev Malik", "Housing is asked by another team", NOW)));
        assertThat(restarted.of("R45")).get().extracting(RuleChoice::on).isEqualTo(true);
        assertThat(restarted.of("R01")).isEmpty();
    }

    @Test
    void aChoiceWantsANamedPersonAReasonAndAChange() {
        RuleChoices choices = rules();

        assertThatThrownBy(() -> choices.choose("R45", false, DEV, "  ")).isInstanceOf(KithException.Invalid.class);
        assertThatThrownBy(() -> choices.choose("R45", false, new Reader("system", "Kith", true), "Because"))
                .isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> choices.choose("R45", true, DEV, "Because")).isInstanceOf(KithException.Stale.class);
        assertThat(TestStore.count("MATCH (n:RuleChoice|Change) RETURN count(n)", Map.of()))
                .isZero();
    }

    @Test
    void anotherProcessFollowsAfterSeconds() {
        RuleChoices here = rules();
        RuleChoices there = rules();
        assertThat(there.off()).isEmpty();

        here.choose("R45", false, DEV, "Housing is asked by another team");
        assertThat(here.off()).containsExactly("R45");
        assertThat(there.off()).isEmpty();

        real = real.plus(Remembered.KEPT);
        assertThat(there.off()).containsExactly("R45");
    }

    @Test
    void whoeverRefreshesFollowsAtOnce() {
        RuleChoices there = rules();
        assertThat(there.off()).isEmpty();
        rules().choose("R45", false, DEV, "Housing is asked by another team");

        there.refresh();

        assertThat(there.off()).containsExactly("R45");
    }

    @Test
    void everyChoiceHasEverybodyLookedAtAgain() {
        rules().choose("R45", false, DEV, "Housing is asked by another team");
        clocks().set(SHORTER, DEV, "The hub closes at four");

        assertThat(TestStore.count("MATCH (c:Change:Unscanned {wide: true, closed: true}) RETURN count(c)", Map.of()))
                .isEqualTo(2);
    }

    @Test
    void clocksAreThoseShippedUntilSomebodySetsThem() {
        ClockSettings settings = clocks();
        assertThat(settings.clocks()).isEqualTo(Clocks.shipped());
        assertThat(settings.all()).isEmpty();

        settings.set(SHORTER, DEV, "The hub closes at four");

        assertThat(settings.clocks()).isEqualTo(SHORTER.clocks()).isNotEqualTo(Clocks.shipped());
        assertThat(clocks().all())
                .containsExactly(new ClockChoice(SHORTER, new Decided("Dev Malik", "The hub closes at four", NOW)));

        settings.set(ClockSetting.SHIPPED, DEV, "Open until five again");
        assertThat(clocks().clocks()).isEqualTo(Clocks.shipped());
        assertThat(clocks().all()).hasSize(2);
    }

    @Test
    void clocksWantAReasonAndAChange() {
        ClockSettings settings = clocks();

        assertThatThrownBy(() -> settings.set(SHORTER, DEV, "")).isInstanceOf(KithException.Invalid.class);
        assertThatThrownBy(() -> settings.set(ClockSetting.SHIPPED, DEV, "Because"))
                .isInstanceOf(KithException.Stale.class);
        assertThat(settings.all()).isEmpty();
    }
}
