package org.kith.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.circle.Naming;
import org.kith.circle.Replay;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.TurningDays;
import org.kith.kernel.AsOf;

/**
 * Since when findings could be seen: the first day of the unbroken run of days up to T on which each held (gap catalogue,
 * what every finding carries). Each earlier day is computed with what was known on it, and with nothing set aside (fine
 * print 11); a finding is the same while its pattern and its key are. Rules and clocks are today’s on every day.
 */
public final class FirstDetectable {

    private final GapFinder finder;

    public FirstDetectable(GapFinder finder) {
        this.finder = finder;
    }

    /**
     * @param replay the rows that the findings were found in, as of its last day
     * @return by finding its first day; none where it has held as far back as anything is dated
     */
    public Map<Finding, LocalDate> of(Replay replay, Collection<Finding> findings) {
        TurningDays turning = TurningDays.of(replay.rows());
        Naming naming = replay.at(replay.last()).delivered();
        Map<Finding, LocalDate> first = new HashMap<>();
        List<Finding> open = new ArrayList<>(findings);
        LocalDate day = replay.last().day();
        while (!open.isEmpty()) {
            Set<String> patterns = open.stream().map(Finding::pattern).collect(Collectors.toSet());
            Optional<LocalDate> turn = turning.lastUpTo(day, patterns);
            if (turn.isEmpty()) {
                break;
            }
            LocalDate began = turn.get();
            LocalDate eve = began.minusDays(1);
            Set<String> there = held(replay.at(AsOf.endOf(eve)), patterns);
            open.removeIf(finding -> {
                boolean over = !there.contains(word(finding, naming));
                if (over) {
                    first.put(finding, began);
                }
                return over;
            });
            day = eve;
        }
        return first;
    }

    private Set<String> held(Slice slice, Set<String> patterns) {
        Naming naming = slice.delivered();
        return finder.recorded(slice, patterns).stream()
                .map(finding -> word(finding, naming))
                .collect(Collectors.toSet());
    }

    private static String word(Finding finding, Naming naming) {
        return finding.pattern() + " " + finding.key().text(naming);
    }
}
