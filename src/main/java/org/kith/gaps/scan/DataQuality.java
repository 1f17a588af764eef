package org.kith.gaps.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.kith.vocabulary.AgencyType;

/**
 * What agencies leave empty: one line an agency and matter, for the data steward (gap catalogue, below the table). An
 * agency that reports reading has a line only when it never says so: where it says so of some things and not of others, the
 * others are findings. Counting goes over every row of an agency, so that what was counted is kept for a while.
 */
public final class DataQuality {

    private static final String VIEW = "worklist, data quality";

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int READERS = 100;

    private final GraphReader graph;
    private final DomainClock clock;
    private final Map<Clearance, Counted> kept = new ConcurrentHashMap<>();

    /**
     * What was counted.
     *
     * @param at when, on the domain clock
     * @param lines those who never say something first, then by agency
     */
    public record Counted(Instant at, List<QualityLine> lines) {
        public Counted {
            lines = List.copyOf(lines);
        }
    }

    DataQuality(GraphReader graph, DomainClock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** What was counted lately for a reader to whom the same is open; empty when it would have to be counted now. */
    public Optional<Counted> lately(Lens lens) {
        Instant oldest = clock.now().minus(KEPT);
        return Optional.ofNullable(kept.get(lens.clearance()))
                .filter(counted -> counted.at().isAfter(oldest));
    }

    /** What was counted lately, or else is counted now. */
    public Counted lines(Lens lens) {
        return lately(lens).orElseGet(() -> count(lens));
    }

    /** Counts anew. */
    public Counted count(Lens lens) {
        List<QualityLine> lines = graph.read(lens, VIEW, reading -> {
            List<QualityLine> all = new ArrayList<>();
            for (QualityLine.Matter matter : QualityLine.Matter.values()) {
                reading
                        .rows(
                                query(matter),
                                params(matter),
                                row -> new QualityLine(
                                        row.text("agency"),
                                        row.text("name"),
                                        row.textOrNull("phone"),
                                        row.textOrNull("email"),
                                        matter,
                                        row.number("rows"),
                                        row.number("said")))
                        .stream()
                        .filter(DataQuality::leavesEmpty)
                        .forEach(all::add);
            }
            return all;
        });
        Counted counted = new Counted(
                clock.now(),
                lines.stream()
                        .sorted(Comparator.comparing((QualityLine line) -> !line.never())
                                .thenComparing(QualityLine::name)
                                .thenComparing(QualityLine::matter))
                        .toList());
        if (kept.size() >= READERS) {
            kept.clear();
        }
        kept.put(lens.clearance(), counted);
        return counted;
    }

    private static boolean leavesEmpty(QualityLine line) {
        return line.empty() > 0 && (line.never() || line.matter() != QualityLine.Matter.READING);
    }

    private static ScanCypher query(QualityLine.Matter matter) {
        return switch (matter) {
            case READING -> ScanCypher.QUALITY_READING;
            case SEARCHED -> ScanCypher.QUALITY_SEARCHED;
            case VERIFIED -> ScanCypher.QUALITY_VERIFIED;
            case CHILDREN -> ScanCypher.QUALITY_CHILDREN;
        };
    }

    private static Map<String, Object> params(QualityLine.Matter matter) {
        return matter == QualityLine.Matter.CHILDREN
                ? Map.of(
                        "types",
                        Arrays.stream(AgencyType.values())
                                .filter(AgencyType::servesAdults)
                                .map(AgencyType::code)
                                .toList())
                : Map.of();
    }
}
