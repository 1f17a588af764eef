package org.kith.identity.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.gaps.known.LastDelivered;
import org.kith.identity.PossibleMatches;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Cells;

/**
 * The quality of data by source, read through a lens: what is sealed for it is in no figure, and of what is restricted for it
 * only that it is there. Counting goes over every record, so that what was counted is kept for a while. It is said of now and
 * of all agencies together, as {@link PossibleMatches} are.
 */
public final class SourceQualities {

    /** Rows to mend on a page. */
    public static final int PAGE = 50;

    /** So many rows to mend a file holds at most. */
    public static final int MOST_TAKEN = 10_000;

    private static final String VIEW = "quality of data";
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int READERS = 100;

    private final GraphReader graph;
    private final CircleReader circles;
    private final PossibleMatches matches;
    private final LastDelivered delivered;
    private final DomainClock clock;
    private final Map<Clearance, Counted> kept = new ConcurrentHashMap<>();

    SourceQualities(
            GraphReader graph,
            CircleReader circles,
            PossibleMatches matches,
            LastDelivered delivered,
            DomainClock clock) {
        this.graph = graph;
        this.circles = circles;
        this.matches = matches;
        this.delivered = delivered;
        this.clock = clock;
    }

    /**
     * What was counted.
     *
     * @param at when, on the domain clock
     * @param sources in the order of their names; records that name no agency come last
     */
    public record Counted(Instant at, List<SourceQuality> sources) {
        public Counted {
            sources = List.copyOf(sources);
        }

        public Optional<SourceQuality> source(String id) {
            return sources.stream().filter(one -> one.source().equals(id)).findFirst();
        }
    }

    /**
     * A page of rows to mend.
     *
     * @param all how many there are
     * @param rows those of the page
     * @param slice the people of the page, as a list shows them
     */
    public record Page(int all, List<ToMend> rows, Slice slice) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** Whether it is said through such a lens: from now, with all agencies together, by people's own names. */
    public boolean open(Lens lens) {
        return PossibleMatches.open(lens, clock);
    }

    /** What was counted lately for a reader to whom the same is open; empty where it would have to be counted now. */
    public Optional<Counted> lately(Lens lens) {
        Instant oldest = clock.now().minus(KEPT);
        return lens.remit().listsEverybody() && open(lens)
                ? Optional.ofNullable(kept.get(lens.clearance()))
                        .filter(counted -> counted.at().isAfter(oldest))
                : Optional.empty();
    }

    /**
     * Counts anew.
     *
     * @param progress told how many records were looked at so far
     */
    public Counted count(Lens lens, LongConsumer progress) {
        if (!open(lens)) {
            return new Counted(clock.now(), List.of());
        }
        Map<String, String> agencies = agencies(lens);
        Set<String> outside = outside(lens, "");
        Map<String, Counting> counting = graph.read(lens, VIEW, reading -> {
            Map<String, Counting> all = new HashMap<>();
            long[] looked = {0};
            each(reading, lens, "", outside, (cells, said) -> {
                String named = cells.textOrEmpty("source");
                all.computeIfAbsent(agencies.containsKey(named) ? named : "", k -> new Counting())
                        .take(said);
                progress.accept(++looked[0]);
            });
            return all;
        });
        Optional<Map<String, Integer>> alike = matches.alikeBySource(lens);
        Map<String, Moment> last = delivered.of(lens, counting.keySet());
        Map<String, SourceQuality> sources = new TreeMap<>();
        counting.forEach((source, one) -> {
            String name = agencies.getOrDefault(source, "No agency named");
            sources.put(
                    (source.isEmpty() ? "1" : "0" + name.toLowerCase(Locale.UK)) + " " + source,
                    one.quality(
                            source,
                            name,
                            last.get(source),
                            alike.map(all -> all.getOrDefault(source, 0)).orElse(null)));
        });
        Counted counted = new Counted(clock.now(), List.copyOf(sources.values()));
        if (lens.remit().listsEverybody() && alike.isPresent()) {
            if (kept.size() >= READERS) {
                kept.clear();
            }
            kept.put(lens.clearance(), counted);
        }
        return counted;
    }

    /**
     * Rows of a source to mend.
     *
     * @param source internal id of the agency, or empty for records that name none
     * @param page from 0
     */
    public Page rows(Lens lens, String source, Figure figure, int page) {
        List<ToMend> all = toMend(lens, source, Set.of(figure));
        int from = Math.min(all.size(), Math.max(0, page) * PAGE);
        List<ToMend> shown = all.subList(from, Math.min(all.size(), from + PAGE));
        Set<String> people = new LinkedHashSet<>();
        shown.forEach(row -> people.add(row.record()));
        return new Page(all.size(), shown, circles.peopleAndAgencies(lens, people, VIEW));
    }

    /**
     * All rows of a source to mend, for the agency: nothing that is sealed or restricted is among them, whoever reads.
     *
     * @return the first {@link #MOST_TAKEN} of them
     */
    public List<ToMend> forAgency(Lens lens, String source) {
        Lens open = lens.cleared(Clearance.NONE);
        Set<Figure> mended = new HashSet<>(Set.of(Figure.values()));
        mended.remove(Figure.SAID_LATELY);
        return toMend(open, source, mended).stream().limit(MOST_TAKEN).toList();
    }

    private List<ToMend> toMend(Lens lens, String source, Set<Figure> figures) {
        if (!open(lens)) {
            return List.of();
        }
        Map<String, String> agencies = agencies(lens);
        if (!source.isEmpty() && !agencies.containsKey(source)) {
            return List.of();
        }
        Set<String> outside = outside(lens, source);
        List<ToMend> all = graph.read(lens, VIEW, reading -> {
            List<ToMend> found = new ArrayList<>();
            each(reading, lens, source, outside, (cells, said) -> {
                if (said != null && (!source.isEmpty() || !agencies.containsKey(cells.textOrEmpty("source")))) {
                    figures.forEach(figure -> figure.check(said).wrong().forEach(wrong -> {
                        found.add(row(figure, said, wrong));
                    }));
                }
            });
            return found;
        });
        all.sort(ToMend.ORDER);
        return all;
    }

    private static ToMend row(Figure figure, Said said, Outcome.Wrong wrong) {
        Moment at = wrong.origin().at();
        return new ToMend(
                figure,
                said.id(),
                said.record().delivered(),
                wrong.file(),
                wrong.origin().delivered(),
                wrong.origin().line(),
                at == null ? null : at.day(),
                wrong.words());
    }

    /** Hands over the records of a source; what one says is null where it is restricted. */
    private static void each(
            GraphReader.Reading reading,
            Lens lens,
            String source,
            Set<String> outside,
            BiConsumer<Cells, @Nullable Said> taking) {
        Map<String, Moment> deliveries = new HashMap<>();
        reading.each(QualityCypher.QUALITY_DELIVERIES, Map.of(), row -> {
            Moment made = row.momentOrNull("madeAt");
            if (made != null) {
                deliveries.put(row.text("id"), made);
            }
        });
        SaidMaker maker = new SaidMaker(lens, deliveries);
        reading.each(QualityCypher.QUALITY_RECORDS, Map.of("source", source), row -> {
            Cells cells = new Cells(row.properties("record"));
            if (maker.known(cells) && !outside.contains(cells.textOrEmpty("id"))) {
                taking.accept(cells, maker.closed(cells) ? null : maker.said(cells, row));
            }
        });
    }

    /** Records outside the remit of a lens; looked for only where there can be any. */
    private Set<String> outside(Lens lens, String source) {
        if (lens.remit().listsEverybody()) {
            return Set.of();
        }
        Set<String> all = graph.read(lens, VIEW, reading -> {
            Set<String> ids = new HashSet<>();
            each(reading, lens, source, Set.of(), (cells, said) -> ids.add(cells.textOrEmpty("id")));
            return ids;
        });
        Set<String> outside = new HashSet<>(all);
        outside.removeAll(circles.admitted(lens, all));
        return outside;
    }

    /** What agencies are called that exist for the lens, by their ids. */
    private Map<String, String> agencies(Lens lens) {
        Slice slice = circles.peopleAndAgencies(lens, List.of(), VIEW);
        Map<String, String> names = new HashMap<>();
        for (AgencyType type : AgencyType.values()) {
            for (AgencyRow agency : slice.agencies(type)) {
                names.put(agency.head().id(), agency.name());
            }
        }
        return names;
    }

    /** Counts of one source. */
    private static final class Counting {

        private final Map<Figure, long[]> figures = new EnumMap<>(Figure.class);
        private long records;
        private long restricted;
        private @Nullable Moment newest;

        void take(@Nullable Said said) {
            if (said == null) {
                restricted++;
                return;
            }
            records++;
            for (Figure figure : Figure.values()) {
                Outcome outcome = figure.check(said);
                if (outcome.of() > 0) {
                    long[] both = figures.computeIfAbsent(figure, k -> new long[2]);
                    both[0] += outcome.of();
                    both[1] += outcome.wrong().size();
                }
            }
            Moment last = said.newest();
            if (last != null && (newest == null || last.compareTo(newest) > 0)) {
                newest = last;
            }
        }

        SourceQuality quality(String source, String name, @Nullable Moment delivered, @Nullable Integer alike) {
            Map<Figure, SourceQuality.Share> shares = new EnumMap<>(Figure.class);
            figures.forEach((figure, both) -> shares.put(figure, new SourceQuality.Share(both[0], both[1])));
            return new SourceQuality(source, name, records, restricted, shares, newest, delivered, alike);
        }
    }
}
