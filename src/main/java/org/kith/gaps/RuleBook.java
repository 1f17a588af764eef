package org.kith.gaps;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.patterns.ExpectedAgencies;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.gaps.patterns.RuleInWords;
import org.kith.kernel.KithException;
import org.kith.kernel.Reader;
import org.kith.settings.ClockSettings;
import org.kith.settings.Clocks;
import org.kith.settings.RuleChoice;
import org.kith.settings.RuleChoices;

/**
 * The rules and clocks by which gaps are looked for now: those Kith ships with, less the rules an authority switched off,
 * with its own clocks. What somebody changes holds in this process at once, and in another one after a few seconds.
 */
public final class RuleBook {

    /**
     * Which rules these are.
     *
     * @param shipped says which file they come from: the same for the same rules
     * @param off how many of them are off
     * @param decidedAt when somebody last switched one; null while nobody has
     */
    public record Version(String shipped, int off, @Nullable Instant decidedAt) {}

    private record Made(Set<String> off, Clocks clocks, List<GapPattern> patterns) {}

    private final ExpectedAgencies shipped;
    private final RuleChoices choices;
    private final ClockSettings clocks;
    private volatile @Nullable Made made;

    RuleBook(ExpectedAgencies shipped, RuleChoices choices, ClockSettings clocks) {
        this.shipped = shipped;
        this.choices = choices;
        this.clocks = clocks;
    }

    /** The patterns as they are looked for now. */
    public List<GapPattern> patterns() {
        Set<String> off = choices.off();
        Clocks running = clocks.clocks();
        Made now = made;
        if (now == null || !now.off().equals(off) || !now.clocks().equals(running)) {
            now = new Made(off, running, GapPatterns.of(shipped.without(off), running));
            made = now;
        }
        return now.patterns();
    }

    /** The clocks that run now. */
    public Clocks clocks() {
        return clocks.clocks();
    }

    /** Every rule that Kith ships with, also those that are off, in their order. */
    public List<RuleInWords> rules() {
        return shipped.inWords();
    }

    public Version version() {
        List<RuleChoice> all = choices.all();
        int off = (int) rules().stream()
                .filter(rule -> choices.off().contains(rule.id()))
                .count();
        return new Version(
                shipped.version(),
                off,
                all.isEmpty() ? null : all.getFirst().decided().at());
    }

    /** The choice that stands about a rule; empty where nobody ever chose, and the rule is on. */
    public Optional<RuleChoice> choice(String rule) {
        return choices.of(rule);
    }

    /** Every choice ever made, the latest first. */
    public List<RuleChoice> choices() {
        return choices.all();
    }

    /** Reads what stands now, and does not trust what was read seconds ago. */
    public void refresh() {
        choices.refresh();
        clocks.refresh();
    }

    /**
     * Switches a rule on or off.
     *
     * @throws KithException.NotFound when there is no such rule
     * @throws KithException.Invalid without a reason
     * @throws KithException.Stale when it stands like that already
     */
    public void choose(String rule, boolean on, Reader by, String reason) {
        if (rules().stream().noneMatch(each -> each.id().equals(rule))) {
            throw new KithException.NotFound("There is no rule " + rule + ". Load the page again.");
        }
        choices.choose(rule, on, by, reason);
    }
}
