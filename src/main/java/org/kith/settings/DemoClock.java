package org.kith.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.kith.kernel.DomainClock;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.store.GraphWriter;

/**
 * The time of the demo: its day at 09:00 in London, plus the time since the demo was first started. The first start is
 * kept in the store, so that a request due in two hours is due in two hours also after a restart.
 */
public final class DemoClock implements DomainClock {

    /** The day on which the sample is set. */
    public static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    private static final Instant NINE =
            DAY.atTime(LocalTime.of(9, 0)).atZone(LondonTime.ZONE).toInstant();

    private final GraphWriter graph;
    private final Clock clock;
    private volatile Instant started;

    DemoClock(GraphWriter graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.started = noted(SettingsCypher.BEGIN_DEMO);
    }

    @Override
    public Instant now() {
        return NINE.plus(Duration.between(started, clock.instant()));
    }

    /** Begins the demo's day again: it is 09:00 now. */
    public void reset() {
        started = noted(SettingsCypher.RESTART_DEMO);
    }

    private Instant noted(SettingsCypher query) {
        Moment now = Moment.of(clock.instant());
        return graph.write(
                writing -> writing.rows(query, Map.of("at", now), row -> Objects.requireNonNull(row.momentOrNull("at")))
                        .getFirst()
                        .instant());
    }
}
