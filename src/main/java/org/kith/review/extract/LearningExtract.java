package org.kith.review.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.FindingSpans;
import org.kith.gaps.joining.Joining;
import org.kith.kernel.Moment;
import org.kith.kernel.WorkingCalendar;
import org.kith.review.Period;
import org.kith.review.ReviewSpans;
import org.kith.review.ReviewedPeriod;
import org.kith.review.had.WhoHadIt;
import org.kith.review.joined.NeverMet;

/**
 * What a review leaves to learn from: which kinds of agency had what when, what was not joined since which day, which asks would
 * have joined it, and where the chains broke. Nothing in it is a name, an address, an identifier, a date or somebody’s words: it
 * holds codes of Kith’s own lists, whole numbers, yes and no, and ids that are made afresh each time.
 *
 * @param sheets the tables
 * @param days how many days the period has
 */
public record LearningExtract(List<Sheet> sheets, long days) {

    /** Said instead of a day that lies outside the period: how far outside could tell whose case it is. */
    static final String BEFORE = "before";

    static final String AFTER = "after";

    public LearningExtract {
        sheets = List.copyOf(sheets);
    }

    /** @throws IllegalArgumentException where there is no such table */
    public Sheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
    }

    /**
     * @param children what was read around each child of the review, for the end of the period
     * @param calendar on which days the hub works
     * @param chance draws the ids
     */
    public static LearningExtract of(
            Collection<ReviewedPeriod> children, FindingSpans spans, WorkingCalendar calendar, RandomGenerator chance) {
        Made made = new Made(children, spans, calendar);
        return made.extract(chance);
    }

    /** A day as the extract says it: how many days after the first one of the period. */
    static String day(@Nullable LocalDate day, Period period) {
        return day == null
                ? ""
                : day.isBefore(period.from())
                        ? BEFORE
                        : day.isAfter(period.to())
                                ? AFTER
                                : String.valueOf(ChronoUnit.DAYS.between(period.from(), day));
    }

    static String day(@Nullable Moment moment, Period period) {
        return day(moment == null ? null : moment.day(), period);
    }

    /** Gathers what is in it from every child; what is around two children is in it once. */
    private static final class Made {

        private final Period period;
        private final Set<String> reviewed = new LinkedHashSet<>();
        private final Map<String, WhoHadIt.Line> lines = new LinkedHashMap<>();
        private final Map<String, ItemRow> items = new LinkedHashMap<>();
        private final Map<String, RequestRow> requests = new LinkedHashMap<>();
        private final Map<String, Person> people = new LinkedHashMap<>();
        private final List<Seen> seen = new ArrayList<>();
        private final SortedSet<String> agencies = new TreeSet<>();
        private final Set<String> running = new TreeSet<>();
        private final Slice slice;

        Made(Collection<ReviewedPeriod> children, FindingSpans spans, WorkingCalendar calendar) {
            List<ReviewedPeriod> all = List.copyOf(children);
            this.period = all.getFirst().period();
            this.slice = all.getFirst().last().slice();
            for (ReviewedPeriod read : all) {
                Circle circle = read.last();
                reviewed.add(id(circle.child()));
                person(circle.child());
                WhoHadIt.of(circle, period, calendar)
                        .lines()
                        .forEach(line -> lines.putIfAbsent(line.item().id(), line));
                ReviewSpans.together(spans, read).forEach(each -> {
                    List<ItemRow> rests =
                            NeverMet.items(circle.slice(), each.span().finding());
                    seen.add(new Seen(
                            id(circle.child()),
                            each,
                            rests,
                            rests.size() < 2 ? null : NeverMet.joining(circle, rests)));
                });
                circle.enquiries().forEach(enquiry -> {
                    running.addAll(slice.enquiries().runners(enquiry));
                    slice.enquiries().requests(enquiry).forEach(this::request);
                });
                circle.slice().requestsAround(circle.child()).forEach(this::request);
            }
            gather();
        }

        private static String id(Person person) {
            return person.ref().records().getFirst();
        }

        private void person(Person person) {
            people.putIfAbsent(id(person), person);
        }

        private void request(RequestRow request) {
            if (period.holds(request.askedAt())) {
                requests.putIfAbsent(request.id(), request);
            }
        }

        private void gather() {
            lines.values().forEach(line -> items.putIfAbsent(line.item().id(), line.item()));
            seen.forEach(each -> each.items().forEach(item -> items.putIfAbsent(item.id(), item)));
            for (Seen each : seen) {
                for (Joining.Chain chain : chains(each).values()) {
                    agencies.add(chain.way().asker());
                    chain.way().asks().forEach(ask -> agencies.add(ask.asked()));
                }
                each.seen().had().forEach(had -> agencies.add(had.agency()));
            }
            items.values().forEach(item -> {
                agencies.add(item.heldBy());
                slice.items().about(item).forEach(this::person);
            });
            lines.values().forEach(line -> agencies.addAll(line.cells().keySet()));
            requests.values().forEach(request -> agencies.add(request.agency()));
            agencies.addAll(running);
            agencies.removeIf(agency -> slice.agency(agency) == null);
        }

        LearningExtract extract(RandomGenerator chance) {
            FreshIds agencyIds = new FreshIds("A", agencies, chance);
            FreshIds itemIds = new FreshIds("I", new TreeSet<>(items.keySet()), chance);
            FreshIds peopleIds = new FreshIds("P", new TreeSet<>(people.keySet()), chance);
            FreshIds requestIds = new FreshIds("R", new TreeSet<>(requests.keySet()), chance);
            ExtractRows rows = new ExtractRows(slice, period, agencyIds, itemIds, peopleIds, requestIds);
            List<Sheet> sheets = new ArrayList<>();
            sheets.add(rows.agencies(running));
            sheets.add(rows.people(people, reviewed));
            sheets.add(rows.items(items));
            sheets.add(rows.itemPeople(items));
            sheets.add(rows.reached(lines));
            sheets.add(rows.stops(lines));
            sheets.add(rows.requests(requests));
            sheets.addAll(new ExtractFindings(slice, period, agencyIds, itemIds, peopleIds).sheets(seen, chance));
            return new LearningExtract(sheets, ChronoUnit.DAYS.between(period.from(), period.to()) + 1);
        }
    }

    /** The ways of a joining, by what they are called in the extract. */
    static Map<String, Joining.Chain> chains(Seen seen) {
        Map<String, Joining.Chain> chains = new LinkedHashMap<>();
        Joining joining = seen.joining();
        if (joining != null && joining.fewest() != null) {
            chains.put("fewest", joining.fewest());
        }
        if (joining != null && joining.earliest() != null) {
            chains.put("earliest", joining.earliest());
        }
        return chains;
    }
}
