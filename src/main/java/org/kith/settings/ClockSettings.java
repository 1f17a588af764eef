package org.kith.settings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Reader;
import org.kith.store.GraphWriter;

/**
 * The clocks of an authority: those Kith ships with until somebody sets others. Choices are only ever added and hold no
 * statement about anybody. Clocks count as they stand now, also for what was asked before they were set.
 */
public final class ClockSettings {

    private record Standing(List<ClockChoice> all, ClockSetting setting, Clocks clocks) {}

    private final GraphWriter graph;
    private final DomainClock domain;
    private final Remembered<Standing> standing;

    ClockSettings(GraphWriter graph, DomainClock domain, Clock clock) {
        this.graph = graph;
        this.domain = domain;
        this.standing = new Remembered<>(() -> graph.write(ClockSettings::read), clock);
    }

    /** The clocks that run now. */
    public Clocks clocks() {
        return standing.get().clocks();
    }

    /** What they run by. */
    public ClockSetting setting() {
        return standing.get().setting();
    }

    /** Every choice ever made, the latest first; empty while the shipped ones stand. */
    public List<ClockChoice> all() {
        return standing.get().all();
    }

    /** Reads what stands now, and does not trust what was read seconds ago. */
    public void refresh() {
        standing.fresh();
    }

    /**
     * Sets the clocks. They hold in this process at once, and everybody in scope is looked at again.
     *
     * @throws KithException.Invalid without a reason
     * @throws KithException.Stale when they stand like that already
     */
    public void set(ClockSetting setting, Reader by, String reason) {
        Decided decided = Decided.by(by, reason, domain.now());
        Map<String, Object> node = decided.properties(by);
        node.putAll(setting.properties());
        graph.write(writing -> {
            if (read(writing).setting().equals(setting)) {
                throw new KithException.Stale("The clocks stand like that already. Nothing was changed.");
            }
            writing.run(SettingsCypher.SET_CLOCKS, Map.of("choice", node, "change", Ids.fresh()));
            return decided;
        });
        refresh();
    }

    private static Standing read(GraphWriter.Writing writing) {
        List<ClockChoice> all = writing.rows(SettingsCypher.CLOCK_CHOICES, Map.of(), row -> {
            Map<String, Object> node = row.properties("choice");
            return new ClockChoice(ClockSetting.read(node), Decided.read(node));
        });
        ClockSetting setting =
                all.isEmpty() ? ClockSetting.SHIPPED : all.getFirst().setting();
        return new Standing(List.copyOf(all), setting, setting.clocks());
    }
}
