package org.kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Replay;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingSpan;
import org.kith.gaps.FindingSpans;
import org.kith.gaps.FirstDetectable;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.network.Scene;
import org.kith.network.SceneBuilder;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** What {@code bench review} measures: going back through the years around one child, as the pages of a review do. */
final class ReviewBench {

    private static final String VIEW = "bench";
    private static final Set<StatementKind> THINGS = EnumSet.of(
            StatementKind.PERSON_RECORD,
            StatementKind.HOUSEHOLD,
            StatementKind.AGENCY,
            StatementKind.PRACTITIONER,
            StatementKind.ITEM);

    private final CircleReader circles;
    private final GapFinder finder;
    private final DomainClock clock;

    ReviewBench(CircleReader circles, GapFinder finder, DomainClock clock) {
        this.circles = circles;
        this.finder = finder;
        this.clock = clock;
    }

    /**
     * A child with what is recorded around it.
     *
     * @param rows how many rows were read
     */
    record Around(String child, Replay replay, int rows) {}

    /** Those of some children around whom most is recorded, the most first. */
    List<Around> fullest(List<String> children, int many, Timings reading) {
        List<Around> all = new ArrayList<>();
        for (String child : children) {
            Replay replay = reading.of(() -> circles.replay(lens(), List.of(child), VIEW));
            all.add(new Around(child, replay, replay.rows().size()));
        }
        all.sort(Comparator.comparingInt(Around::rows).reversed());
        return all.stream().limit(many).toList();
    }

    /** How many people, places, agencies, practitioners and items of those rows there are, in words. */
    String things(Around around) {
        Map<StatementKind, Long> many = around.replay().rows().stream()
                .map(StatementRow::kind)
                .filter(THINGS::contains)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return many.values().stream().mapToLong(Long::longValue).sum() + " in all: " + many;
    }

    private Lens lens() {
        return Lens.system("Measuring on a made-up authority by ./kith bench", AsOf.at(clock.now()));
    }

    /** One step: what was known at the end of a day, what was found in it, and the picture of it. */
    Optional<Scene> step(Around around, LocalDate day) {
        return CircleReader.first(around.replay().on(day), List.of(around.child()))
                .map(circle -> SceneBuilder.first(circle, finder.of(circle)));
    }

    /** The first days of everything found around a child now. */
    int firstDetectable(Around around) {
        Circle circle = CircleReader.first(around.replay().at(around.replay().last()), List.of(around.child()))
                .orElseThrow();
        List<Finding> findings = finder.of(circle);
        new FirstDetectable(finder).of(around.replay(), findings);
        return findings.size();
    }

    /** Everything that could be seen on any day of a period, with its first and last day. */
    List<FindingSpan> spans(Around around, LocalDate from, LocalDate to) {
        return new FindingSpans(finder).of(around.replay(), List.of(around.child()), from, to);
    }

    /** The last day that can be gone to. */
    LocalDate last() {
        return clock.today();
    }
}
