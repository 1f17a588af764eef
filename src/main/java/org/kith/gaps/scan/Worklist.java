package org.kith.gaps.scan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.CircleReader;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingOrder;
import org.kith.gaps.GapFinder;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementKind;

/**
 * The findings of everybody in scope, by clock and then by agency: never a ranking of families. It rests on what the scan
 * keeps; for a reader to whom something sealed is open, the children that bears on are looked at as they ask.
 */
public final class Worklist {

    private static final String VIEW = "worklist";

    private final GraphReader graph;
    private final CircleReader circles;
    private final Scanner scanner;
    private final Scope scope;
    private final ScanDecisions decisions;

    Worklist(GraphReader graph, CircleReader circles, Scanner scanner, Scope scope, ScanDecisions decisions) {
        this.graph = graph;
        this.circles = circles;
        this.scanner = scanner;
        this.scope = scope;
        this.decisions = decisions;
    }

    /**
     * A page of cards.
     *
     * @param skip how many cards come before it
     * @param many how many cards it has at most
     * @throws KithException.Refused for a lens that looks from another day or through one agency's eyes
     */
    public WorklistPage page(Lens lens, WorklistFilter filter, int skip, int many) {
        checkNow(lens);
        List<Looked> live = openedTo(lens);
        Set<String> except = live.stream().map(child -> child.child().id()).collect(Collectors.toSet());
        return graph.read(lens, VIEW, reading -> {
            Map<String, Object> params = filter.params(lens.asOf(), except);
            params.put("skip", 0);
            params.put("many", skip + many);
            Map<String, Place> places = new LinkedHashMap<>();
            reading.each(ScanCypher.WORKLIST_CARDS, params, row -> {
                Place place = new Place(
                        row.text("card"),
                        instant(row.momentOrNull("overdue")),
                        instant(row.momentOrNull("due")),
                        row.text("whom"));
                places.put(place.card(), place);
            });
            Map<String, List<Standing>> livingCards = cards(live, filter, lens);
            livingCards.forEach((card, on) -> places.merge(card, Place.of(card, on), Place::first));
            List<String> page = places.values().stream()
                    .sorted(Place.ORDER)
                    .skip(skip)
                    .limit(many)
                    .map(Place::card)
                    .toList();
            Map<String, List<Standing>> standing = kept(reading, page, filter, except);
            livingCards.forEach((card, on) ->
                    standing.computeIfAbsent(card, k -> new ArrayList<>()).addAll(on));
            List<WorklistCard> cards = page.stream()
                    .map(card -> card(card, standing.getOrDefault(card, List.of())))
                    .filter(card -> !card.findings().isEmpty())
                    .toList();
            touch(reading, cards);
            long[] counts = count(reading, filter, except, lens);
            return new WorklistPage(
                    cards,
                    counts[0] + extra(livingCards, reading, filter, except, lens),
                    counts[1]
                            + live.stream()
                                    .filter(child -> shows(child, filter, lens))
                                    .count());
        });
    }

    /** By which areas and teams the children in scope can be narrowed. */
    public Choices choices(Lens lens, boolean live) {
        return graph.read(
                lens,
                VIEW,
                reading -> reading
                        .rows(
                                ScanCypher.WORKLIST_CHOICES,
                                Map.of("live", live),
                                row -> new Choices(row.texts("areas"), row.texts("teams")))
                        .stream()
                        .findFirst()
                        .orElse(new Choices(List.of(), List.of())));
    }

    /** Areas and teams of the children in scope. */
    public record Choices(List<String> areas, List<String> teams) {
        public Choices {
            areas = List.copyOf(areas);
            teams = List.copyOf(teams);
        }
    }

    private static void checkNow(Lens lens) {
        if (lens.viewpoint().only().isPresent()) {
            throw new KithException.Refused(
                    "The worklist is what all agencies together know now. Look through all eyes to see it.");
        }
    }

    /** What is found around those on whom something bears that is sealed for others and open to this reader. */
    private List<Looked> openedTo(Lens lens) {
        Clearance clearance = lens.clearance();
        if (clearance.everything() || clearance.opens().isEmpty()) {
            return List.of();
        }
        Set<String> reached = circles.reach(lens, clearance.opens(), VIEW).records();
        return scanner.look(lens, scope.among(lens, decisions.standing(), reached, VIEW));
    }

    private static Map<String, List<Standing>> cards(List<Looked> live, WorklistFilter filter, Lens lens) {
        Map<String, List<Standing>> cards = new LinkedHashMap<>();
        for (Looked child : live) {
            if (filter.admits(child.child(), lens.asOf())) {
                for (Looked.Carded carded : child.findings()) {
                    if (filter.admits(child.child(), carded.finding(), lens.asOf())) {
                        cards.computeIfAbsent(carded.card(), k -> new ArrayList<>())
                                .add(new Standing(
                                        child.child().ofCard(),
                                        child.child().dueAt(),
                                        carded.whom(),
                                        carded.finding()));
                    }
                }
            }
        }
        return cards;
    }

    private static boolean shows(Looked child, WorklistFilter filter, Lens lens) {
        return filter.admits(child.child(), lens.asOf())
                && child.findings().stream()
                        .anyMatch(carded -> filter.admits(child.child(), carded.finding(), lens.asOf()));
    }

    private static Map<String, List<Standing>> kept(
            GraphReader.Reading reading, List<String> page, WorklistFilter filter, Set<String> except) {
        Map<String, List<Standing>> standing = new HashMap<>();
        reading.each(
                ScanCypher.WORKLIST_FINDINGS,
                Map.of("cards", page, "live", filter.live(), "except", List.copyOf(except)),
                row -> {
                    Map<String, Object> finding = row.properties("f");
                    Map<String, Object> child = row.properties("w");
                    standing.computeIfAbsent(String.valueOf(finding.get("card")), k -> new ArrayList<>())
                            .add(new Standing(
                                    Watched.ofCard(child),
                                    child.get("dueAt") instanceof Moment due ? due.instant() : null,
                                    String.valueOf(finding.get("whom")),
                                    FindingCodec.finding(finding)));
                });
        return standing;
    }

    private static long[] count(GraphReader.Reading reading, WorklistFilter filter, Set<String> except, Lens lens) {
        return reading.rows(ScanCypher.WORKLIST_COUNT, filter.params(lens.asOf(), except), row ->
                        new long[] {row.number("cards"), row.number("children")})
                .getFirst();
    }

    /** Cards that stand only because of what is open to this reader. */
    private static long extra(
            Map<String, List<Standing>> living,
            GraphReader.Reading reading,
            WorklistFilter filter,
            Set<String> except,
            Lens lens) {
        if (living.isEmpty()) {
            return 0;
        }
        Set<String> kept = new TreeSet<>();
        reading.each(
                ScanCypher.WORKLIST_FINDINGS,
                Map.of("cards", List.copyOf(living.keySet()), "live", filter.live(), "except", List.copyOf(except)),
                row -> kept.add(String.valueOf(row.properties("f").get("card"))));
        return living.keySet().stream().filter(card -> !kept.contains(card)).count();
    }

    private static WorklistCard card(String id, List<Standing> on) {
        List<Finding> findings = GapFinder.merge(
                        on.stream().map(Standing::finding).toList())
                .stream()
                .sorted(FindingOrder.onChildsPage(org.kith.circle.Naming.INTERNAL))
                .toList();
        return new WorklistCard(
                id,
                id.startsWith("ask|"),
                on.stream().map(Standing::whom).min(Comparator.naturalOrder()).orElse(""),
                on.stream()
                        .map(Standing::child)
                        .distinct()
                        .sorted(Comparator.comparing(child -> child.records().getFirst()))
                        .toList(),
                findings,
                earliest(on.stream().map(s -> s.finding().overdueSince())),
                earliest(on.stream().map(Standing::dueAt)));
    }

    private static @Nullable Instant earliest(Stream<@Nullable Instant> instants) {
        return instants.flatMap(Stream::ofNullable).min(Instant::compareTo).orElse(null);
    }

    private static void touch(GraphReader.Reading reading, List<WorklistCard> cards) {
        for (WorklistCard card : cards) {
            card.children()
                    .forEach(child -> child.records()
                            .forEach(record -> reading.touch(StatementKind.PERSON_RECORD.label(), record)));
            card.findings()
                    .forEach(finding ->
                            finding.items().forEach(item -> reading.touch(StatementKind.ITEM.label(), item)));
        }
    }

    private static @Nullable Instant instant(@Nullable Moment moment) {
        return moment == null ? null : moment.instant();
    }

    /** A finding around a child in scope. */
    private record Standing(
            WorklistCard.OfChild child, @Nullable Instant dueAt, String whom, Finding finding) {}

    /** Where a card stands: by clock, then by whom to ask. */
    private record Place(
            String card,
            @Nullable Instant overdue,
            @Nullable Instant due,
            String whom) {

        static final Comparator<Place> ORDER = Comparator.comparing(Place::overdueOrNever)
                .thenComparing(Place::dueOrNever)
                .thenComparing(Place::whom)
                .thenComparing(Place::card);

        static Place of(String card, List<Standing> on) {
            return new Place(
                    card,
                    earliest(on.stream().map(s -> s.finding().overdueSince())),
                    earliest(on.stream().map(Standing::dueAt)),
                    on.stream()
                            .map(Standing::whom)
                            .min(Comparator.naturalOrder())
                            .orElse(""));
        }

        Place first(Place other) {
            return ORDER.compare(this, other) <= 0 ? this : other;
        }

        private Instant overdueOrNever() {
            return overdue == null ? Instant.MAX : overdue;
        }

        private Instant dueOrNever() {
            return due == null ? Instant.MAX : due;
        }
    }
}
