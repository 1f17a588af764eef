package org.kith.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.access.Review;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Replay;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Evidence;
import org.kith.gaps.FindingSpan;
import org.kith.gaps.FindingSpans;

/**
 * From which day each thing that was not joined around a child of a review could be seen: by all agencies together, and by
 * each that had some of it alone; who had it then, and what was recorded on the day it was over. Every day by what was known
 * on it.
 */
public final class ReviewSpans {

    private static final String VIEW = "first days of a review";

    private final ReviewReader reader;
    private final FindingSpans spans;

    ReviewSpans(ReviewReader reader, FindingSpans spans) {
        this.reader = reader;
        this.spans = spans;
    }

    /** What is read through the eyes of one agency; each time a read, on record. */
    @FunctionalInterface
    interface Eyes {
        Optional<ReviewedPeriod> of(String agency);
    }

    /**
     * @param child id of a record of the child
     * @return the earliest first; nothing for a child who was not known in the period
     */
    public List<SeenFrom> of(Review review, String child) {
        return reader.read(review, child, VIEW)
                .map(read -> of(spans, read, agency -> reader.through(agency, review, child, VIEW)))
                .orElse(List.of());
    }

    /**
     * The same for all agencies together alone, of what was read for a page of the review.
     *
     * @param read for a moment not before the end of the period
     */
    public List<SeenFrom> together(ReviewedPeriod read) {
        return together(spans, read);
    }

    /**
     * The same of a child whose rows were read already, for all agencies together alone.
     *
     * @param read for a moment not before the end of the period
     */
    public static List<SeenFrom> together(FindingSpans finding, ReviewedPeriod read) {
        return of(finding, read, agency -> Optional.empty());
    }

    static List<SeenFrom> of(FindingSpans finding, ReviewedPeriod read, Eyes eyes) {
        Replay replay = read.replay();
        Map<LocalDate, Slice> days = new HashMap<>();
        List<FindingSpan> together = spans(finding, read);
        List<List<SeenFrom.Had>> had = new ArrayList<>();
        Set<String> agencies = new TreeSet<>();
        for (FindingSpan span : together) {
            List<SeenFrom.Had> who = had(span, on(replay, span.first(), days));
            had.add(who);
            who.forEach(one -> agencies.add(one.agency()));
        }
        Map<String, Map<String, List<FindingSpan>>> alone = new LinkedHashMap<>();
        for (String agency : agencies) {
            eyes.of(agency).ifPresent(own -> alone.put(agency, named(finding, own)));
        }
        String[] names = names(together, replay, days);
        Slice last = on(replay, replay.last().day(), days);
        List<SeenFrom> all = new ArrayList<>();
        for (int at = 0; at < together.size(); at++) {
            FindingSpan span = together.get(at);
            all.add(new SeenFrom(
                    span,
                    had.get(at),
                    evidence(span, on(replay, span.first(), days)),
                    span.ended().map(day -> ThatDay.in(on(replay, day, days))).orElse(List.of()),
                    own(span, names[at], alone, replay, days),
                    AssumedDays.of(last, span.finding().evidence(), span.first())));
        }
        return List.copyOf(all);
    }

    private static List<FindingSpan> spans(FindingSpans finding, ReviewedPeriod read) {
        return finding.of(
                read.replay(),
                read.records(),
                read.period().from(),
                read.period().to());
    }

    /** Spans by pattern and key, as the deliverers call what the key names: so they are called the same for everybody. */
    private static Map<String, List<FindingSpan>> named(FindingSpans finding, ReviewedPeriod read) {
        Map<LocalDate, Slice> days = new HashMap<>();
        Map<String, List<FindingSpan>> named = new HashMap<>();
        for (FindingSpan span : spans(finding, read)) {
            named.computeIfAbsent(name(span, on(read.replay(), span.first(), days)), key -> new ArrayList<>())
                    .add(span);
        }
        return named;
    }

    private static String[] names(List<FindingSpan> spans, Replay replay, Map<LocalDate, Slice> days) {
        return spans.stream()
                .map(span -> name(span, on(replay, span.first(), days)))
                .toArray(String[]::new);
    }

    private static String name(FindingSpan span, Slice slice) {
        return span.finding().pattern() + " " + span.finding().key().text(slice.delivered());
    }

    /** From the first day of its own on which it lasted into the span: of a gap that came back, each time has its own. */
    private static List<SeenFrom.Own> own(
            FindingSpan span,
            String name,
            Map<String, Map<String, List<FindingSpan>>> alone,
            Replay replay,
            Map<LocalDate, Slice> days) {
        List<SeenFrom.Own> own = new ArrayList<>();
        alone.forEach((agency, named) -> named.getOrDefault(name, List.of()).stream()
                .filter(one -> overlap(one, span))
                .findFirst()
                .ifPresent(one -> {
                    Slice then = on(replay, one.first(), days);
                    if (then.agency(agency) != null) {
                        own.add(new SeenFrom.Own(
                                agency,
                                Called.in(then).agency(agency),
                                one.first(),
                                one.before(),
                                Desk.of(then, agency)));
                    }
                }));
        own.sort(Comparator.comparing(SeenFrom.Own::first).thenComparing(SeenFrom.Own::name));
        return own;
    }

    private static boolean overlap(FindingSpan one, FindingSpan other) {
        return (one.over() == null || one.over().isAfter(other.first()))
                && (other.over() == null || one.first().isBefore(other.over()));
    }

    private static int evidence(FindingSpan span, Slice first) {
        Holders holders = new Holders(first);
        return (int) span.finding().evidence().stream()
                .flatMap(one -> first.row(one.row()).stream())
                .filter(row -> !holders.of(row).isEmpty())
                .count();
    }

    private static List<SeenFrom.Had> had(FindingSpan span, Slice first) {
        Holders holders = new Holders(first);
        Map<String, Integer> pieces = new TreeMap<>();
        for (Evidence one : span.finding().evidence()) {
            Row row = first.row(one.row()).orElse(null);
            if (row != null) {
                holders.of(row).forEach(agency -> pieces.merge(agency, 1, Integer::sum));
            }
        }
        Called called = Called.in(first);
        List<SeenFrom.Had> had = new ArrayList<>();
        pieces.forEach((agency, many) -> {
            AgencyRow row = first.agency(agency);
            if (row != null) {
                had.add(new SeenFrom.Had(agency, called.agency(agency), row.type(), many));
            }
        });
        had.sort(Comparator.comparingInt(SeenFrom.Had::pieces).reversed().thenComparing(SeenFrom.Had::name));
        return had;
    }

    private static Slice on(Replay replay, LocalDate day, Map<LocalDate, Slice> days) {
        return Objects.requireNonNull(days.computeIfAbsent(day, one -> replay.on(one)));
    }
}
