package org.kith.review.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.FindingSpan;
import org.kith.gaps.joining.Broke;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.joining.Standing;
import org.kith.gaps.joining.Way;
import org.kith.review.Period;

/** The tables of an extract that say what was not joined, and how it could have been. */
final class ExtractFindings {

    private final Slice slice;
    private final Period period;
    private final FreshIds agencies;
    private final FreshIds items;
    private final FreshIds people;

    private final List<List<String>> findings = new ArrayList<>();
    private final List<List<String>> rests = new ArrayList<>();
    private final List<List<String>> had = new ArrayList<>();
    private final List<List<String>> ways = new ArrayList<>();
    private final List<List<String>> asks = new ArrayList<>();
    private final List<List<String>> brings = new ArrayList<>();

    ExtractFindings(Slice slice, Period period, FreshIds agencies, FreshIds items, FreshIds people) {
        this.slice = slice;
        this.period = period;
        this.agencies = agencies;
        this.items = items;
        this.people = people;
    }

    List<Sheet> sheets(List<Seen> seen, RandomGenerator chance) {
        List<Seen> drawn = new ArrayList<>(seen);
        Collections.shuffle(drawn, Random.from(chance));
        for (int at = 0; at < drawn.size(); at++) {
            add("F" + (at + 1), drawn.get(at));
        }
        return List.of(
                new Sheet(
                        "findings",
                        List.of(
                                "finding",
                                "child",
                                "pattern",
                                "agency_kind",
                                "from",
                                "until",
                                "pieces",
                                "joined",
                                "joined_day"),
                        findings),
                new Sheet("finding_items", List.of("finding", "item"), rests),
                new Sheet("finding_agencies", List.of("finding", "agency", "pieces_on_the_first_day"), had),
                new Sheet("ways", List.of("finding", "way", "asker", "day", "asks", "items_left_out"), ways),
                new Sheet(
                        "asks",
                        List.of(
                                "finding",
                                "way",
                                "ask",
                                "asked",
                                "about",
                                "day",
                                "after_ask",
                                "broke",
                                "broke_day",
                                "broke_after_days"),
                        asks),
                new Sheet("ask_items", List.of("finding", "way", "ask", "item"), brings));
    }

    private void add(String id, Seen seen) {
        FindingSpan span = seen.seen().span();
        Joining joining = seen.joining();
        Standing standing = joining == null ? null : joining.standing();
        findings.add(List.of(
                id,
                people.of(seen.child()),
                span.finding().pattern(),
                span.finding().agencyType() == null
                        ? ""
                        : span.finding().agencyType().code(),
                span.before() ? LearningExtract.BEFORE : LearningExtract.day(span.first(), period),
                LearningExtract.day(span.over(), period),
                String.valueOf(seen.seen().evidence()),
                standing == null ? "" : ExtractRows.word(standing.how()),
                standing == null ? "" : LearningExtract.day(standing.at(), period)));
        seen.items().stream().map(item -> items.of(item.id())).sorted().forEach(item -> rests.add(List.of(id, item)));
        seen.seen().had().stream()
                .filter(one -> agencies.has(one.agency()))
                .map(one -> List.of(id, agencies.of(one.agency()), String.valueOf(one.pieces())))
                .sorted(java.util.Comparator.comparing(row -> row.get(1)))
                .forEach(had::add);
        LearningExtract.chains(seen).forEach((name, chain) -> way(id, name, seen, chain));
    }

    private void way(String id, String name, Seen seen, Joining.Chain chain) {
        Way way = chain.way();
        ways.add(List.of(
                id,
                name,
                agencies.of(way.asker()),
                LearningExtract.day(way.day(), period),
                String.valueOf(way.asks().size()),
                String.valueOf(seen.joining() == null ? 0 : seen.joining().left())));
        for (int at = 0; at < way.asks().size(); at++) {
            Way.Ask ask = way.asks().get(at);
            Broke broke = chain.broke().get(at);
            String number = String.valueOf(at + 1);
            asks.add(List.of(
                    id,
                    name,
                    number,
                    agencies.of(ask.asked()),
                    ask.about().place() ? "place" : "person",
                    LearningExtract.day(ask.day(), period),
                    ask.after() == 0 ? "" : String.valueOf(ask.after()),
                    ExtractRows.word(broke.where()),
                    LearningExtract.day(broke.at(), period),
                    waited(ask.day(), broke)));
            ask.brings().stream()
                    .filter(row -> slice.row(ItemRow.class, row) != null && items.has(row))
                    .map(items::of)
                    .sorted()
                    .forEach(item -> brings.add(List.of(id, name, number, item)));
        }
    }

    /** From a day outside the period nothing is counted: it would say how far outside. */
    private String waited(@Nullable LocalDate could, Broke broke) {
        return could == null
                        || !period.holds(could)
                        || broke.at() == null
                        || broke.at().day().isBefore(could)
                ? ""
                : String.valueOf(ChronoUnit.DAYS.between(could, broke.at().day()));
    }
}
