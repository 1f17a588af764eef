package org.kith.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kith.circle.CircleReader;
import org.kith.circle.Naming;
import org.kith.circle.Replay;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.TurningDays;

/**
 * While which days each gap around a child could be seen, over a period: every day is computed with what was known on it, and
 * with nothing set aside (gap catalogue, fine print 11). A gap that was closed and came back has two spans. Rules and clocks
 * are today’s on every day: it is not said what a rule of that year would have found.
 */
public final class FindingSpans {

    private final GapFinder finder;

    public FindingSpans(GapFinder finder) {
        this.finder = finder;
    }

    /**
     * @param replay the rows around the child, read for a moment not before the end of the period
     * @param records ids of the records of the child as known today, the one preferred first
     * @param from first day of the period
     * @param to last day of the period
     * @return the earliest first; of one day in the order of a child's page
     */
    public List<FindingSpan> of(Replay replay, List<String> records, LocalDate from, LocalDate to) {
        Map<String, FindingSpan> open = new LinkedHashMap<>();
        List<FindingSpan> spans = new ArrayList<>();
        for (LocalDate day : days(replay, from, to)) {
            Map<String, Finding> found = on(replay.on(day), records);
            open.entrySet().removeIf(entry -> {
                FindingSpan span = entry.getValue();
                boolean over = !found.containsKey(entry.getKey());
                if (over) {
                    spans.add(new FindingSpan(span.finding(), span.first(), span.before(), day));
                }
                return over;
            });
            found.forEach((word, finding) ->
                    open.computeIfAbsent(word, key -> new FindingSpan(finding, day, day.isEqual(from), null)));
        }
        spans.addAll(open.values());
        spans.sort(Comparator.comparing(FindingSpan::first));
        return List.copyOf(spans);
    }

    /** The first day of the period and every later one on which something may appear or vanish. */
    private Collection<LocalDate> days(Replay replay, LocalDate from, LocalDate to) {
        TurningDays turning = TurningDays.of(replay.rows());
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(from);
        Optional<LocalDate> turn = turning.lastUpTo(to, finder.patterns());
        while (turn.isPresent() && turn.get().isAfter(from)) {
            days.add(turn.get());
            turn = turning.lastUpTo(turn.get().minusDays(1), finder.patterns());
        }
        return days;
    }

    private Map<String, Finding> on(Slice slice, List<String> records) {
        Naming naming = slice.delivered();
        Map<String, Finding> found = new LinkedHashMap<>();
        CircleReader.first(slice, records).stream()
                .flatMap(circle -> finder.recorded(circle).stream())
                .sorted(FindingOrder.onChildsPage(naming))
                .forEach(finding -> found.putIfAbsent(
                        finding.pattern() + " " + finding.key().text(naming), finding));
        return found;
    }
}
