package org.kith.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kith.access.Lenses;
import org.kith.access.Review;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Replay;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Evidence;
import org.kith.gaps.FindingSpan;
import org.kith.gaps.FindingSpans;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;

/**
 * From which day each thing that was not joined around a child of a review could be seen, who had it then, and what was
 * recorded on the day it was over: for all agencies together, by what was known on each day.
 */
public final class ReviewSpans {

    private static final String VIEW = "first days of a review";

    private final CircleReader circles;
    private final FindingSpans spans;
    private final Lenses lenses;
    private final DomainClock clock;

    ReviewSpans(CircleReader circles, FindingSpans spans, Lenses lenses, DomainClock clock) {
        this.circles = circles;
        this.spans = spans;
        this.lenses = lenses;
        this.clock = clock;
    }

    /**
     * @param child id of a record of the child
     * @return the earliest first; nothing for a child who was not known in the period
     */
    public List<SeenFrom> of(Review review, String child) {
        Lens lens = lenses.lens(review);
        LocalDate to = review.to().isBefore(clock.today()) ? review.to() : clock.today();
        AsOf end = to.isBefore(clock.today()) ? AsOf.endOf(to) : AsOf.at(clock.now());
        if (to.isBefore(review.from())) {
            return List.of();
        }
        Replay replay = circles.replay(lens.asOf(end), List.of(child), VIEW);
        Person person = replay.at(end).people().of(child);
        if (person == null) {
            return List.of();
        }
        return of(spans, replay, person.ref().records(), review.from(), to);
    }

    /**
     * The same of a child whose rows were read already.
     *
     * @param replay read for a moment not before the end of the period
     * @param records ids of the records of the child as known at that moment
     */
    public static List<SeenFrom> of(
            FindingSpans spans, Replay replay, List<String> records, LocalDate from, LocalDate to) {
        Map<LocalDate, Slice> days = new HashMap<>();
        return spans.of(replay, records, from, to).stream()
                .map(span -> seen(span, replay, days))
                .toList();
    }

    private static SeenFrom seen(FindingSpan span, Replay replay, Map<LocalDate, Slice> days) {
        Slice first = on(replay, span.first(), days);
        Holders holders = new Holders(first);
        Map<String, Integer> pieces = new TreeMap<>();
        int evidence = 0;
        for (Evidence one : span.finding().evidence()) {
            Row row = first.row(one.row()).orElse(null);
            if (row != null && !holders.of(row).isEmpty()) {
                evidence++;
                holders.of(row).forEach(agency -> pieces.merge(agency, 1, Integer::sum));
            }
        }
        Called called = Called.in(first);
        List<SeenFrom.Had> had = new ArrayList<>();
        pieces.forEach((agency, many) -> {
            if (first.agency(agency) != null) {
                had.add(new SeenFrom.Had(agency, called.agency(agency), many));
            }
        });
        had.sort(Comparator.comparingInt(SeenFrom.Had::pieces).reversed().thenComparing(SeenFrom.Had::name));
        return new SeenFrom(
                span,
                had,
                evidence,
                span.ended().map(day -> ThatDay.in(on(replay, day, days))).orElse(List.of()));
    }

    private static Slice on(Replay replay, LocalDate day, Map<LocalDate, Slice> days) {
        return Objects.requireNonNull(days.computeIfAbsent(day, one -> replay.on(one)));
    }
}
