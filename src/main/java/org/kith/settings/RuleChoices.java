package org.kith.settings;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Reader;
import org.kith.store.GraphWriter;

/**
 * Which of the rules that Kith ships with an authority has switched off. Choices are only ever added. They hold no
 * statement about anybody, so looking at them is no read of the record. Which rules there are, and who may choose, is the
 * affair of the rooms that call.
 */
public final class RuleChoices {

    private record Standing(List<RuleChoice> all, Set<String> off) {}

    private final GraphWriter graph;
    private final DomainClock domain;
    private final Remembered<Standing> standing;

    RuleChoices(GraphWriter graph, DomainClock domain, Clock clock) {
        this.graph = graph;
        this.domain = domain;
        this.standing = new Remembered<>(() -> graph.write(RuleChoices::read), clock);
    }

    /** Every choice ever made, the latest first. */
    public List<RuleChoice> all() {
        return standing.get().all();
    }

    /** The ids of the rules that are off now. */
    public Set<String> off() {
        return standing.get().off();
    }

    /** The choice that stands about a rule; empty where nobody ever chose. */
    public Optional<RuleChoice> of(String rule) {
        return latest(all(), rule);
    }

    /** Reads what stands now, and does not trust what was read seconds ago. */
    public void refresh() {
        standing.fresh();
    }

    /**
     * Keeps a choice. It holds in this process at once, and everybody in scope is looked at again.
     *
     * @throws KithException.Invalid without a reason
     * @throws KithException.Stale when the rule stands like that already
     */
    public void choose(String rule, boolean on, Reader by, String reason) {
        Decided decided = Decided.by(by, reason, domain.now());
        Map<String, Object> node = decided.properties(by);
        node.put("rule", rule);
        node.put("on", on);
        graph.write(writing -> {
            boolean isOn = latest(read(writing).all(), rule).map(RuleChoice::on).orElse(true);
            if (isOn == on) {
                throw new KithException.Stale("Rule " + rule + " is switched " + (on ? "on" : "off")
                        + " already, perhaps by somebody else just now. Nothing was changed.");
            }
            writing.run(SettingsCypher.CHOOSE_RULE, Map.of("choice", node, "change", Ids.fresh()));
            return decided;
        });
        refresh();
    }

    private static Optional<RuleChoice> latest(List<RuleChoice> latestFirst, String rule) {
        return latestFirst.stream().filter(choice -> choice.rule().equals(rule)).findFirst();
    }

    private static Standing read(GraphWriter.Writing writing) {
        List<RuleChoice> all = writing.rows(SettingsCypher.RULE_CHOICES, Map.of(), row -> {
            Map<String, Object> node = row.properties("choice");
            return new RuleChoice(
                    (String) Decided.value(node, "rule"), (Boolean) Decided.value(node, "on"), Decided.read(node));
        });
        Set<String> seen = new HashSet<>();
        Set<String> off = all.stream()
                .filter(choice -> seen.add(choice.rule()) && !choice.on())
                .map(RuleChoice::rule)
                .collect(Collectors.toUnmodifiableSet());
        return new Standing(List.copyOf(all), off);
    }
}
