package org.kith.gaps.scan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
import org.kith.circle.Naming;
import org.kith.circle.Reach;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingOrder;
import org.kith.gaps.GapFinder;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.vocabulary.AgencyType;
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
        List<Looked> opened = openedTo(lens);
        Set<String> except = opened.stream().map(child -> child.child().id()).collect(Collectors.toSet());
        return graph.read(lens, VIEW, reading -> {
            Map<String, List<Standing>> openedCards = cards(opened, filter, lens);
            List<String> page = places(reading, params(filter, except, lens), openedCards, skip, many);
            Map<String, List<Standing>> standing = kept(reading, page, filter, except, lens);
            openedCards.forEach((card, on) -> {
                if (page.contains(card)) {
                    standing.computeIfAbsent(card, k -> new ArrayList<>()).addAll(on);
                }
            });
            List<WorklistCard> cards = page.stream()
                    .filter(standing::containsKey)
                    .map(card -> card(card, standing.getOrDefault(card, List.of())))
                    .toList();
            touch(reading, cards);
            return new WorklistPage(
                    cards,
                    count(reading, filter.of(true), opened, except, lens),
                    count(reading, filter.of(false), opened, except, lens),
                    choices(reading, filter.live(), opened, except));
        });
    }

    /**
     * What is found of one pattern, of everybody in scope.
     *
     * @param first the first of them; who they are about stands in the record of this read
     * @param all how many there are
     */
    public record OfPattern(List<Finding> first, int all) {}

    /**
     * What is found of one pattern, each once, the newest first.
     *
     * @param many how many are shown at the most
     * @throws KithException.Refused for a lens that looks from another day or through one agency’s eyes
     */
    public OfPattern of(Lens lens, String pattern, int many, String view) {
        checkNow(lens);
        List<Looked> opened = openedTo(lens);
        return graph.read(lens, view, reading -> {
            Map<String, Finding> all = new LinkedHashMap<>();
            opened.stream()
                    .flatMap(child -> child.findings().stream())
                    .map(Looked.Carded::finding)
                    .filter(finding -> finding.pattern().equals(pattern))
                    .forEach(finding -> all.putIfAbsent(finding.key().text(Naming.INTERNAL), finding));
            reading.each(
                    ScanCypher.KEPT_OF_PATTERN,
                    Map.of(
                            "pattern",
                            pattern,
                            "except",
                            opened.stream().map(child -> child.child().id()).toList()),
                    row -> {
                        Finding finding = FindingCodec.finding(row.properties("f"));
                        all.putIfAbsent(finding.key().text(Naming.INTERNAL), finding);
                    });
            List<Finding> first = all.values().stream().limit(many).toList();
            first.forEach(finding -> finding.children()
                    .forEach(child -> child.records()
                            .forEach(record -> reading.touch(StatementKind.PERSON_RECORD.label(), record))));
            return new OfPattern(first, all.size());
        });
    }

    private static List<String> places(
            GraphReader.Reading reading,
            Map<String, Object> params,
            Map<String, List<Standing>> openedCards,
            int skip,
            int many) {
        // Cards that are open to this reader alone may come anywhere between the kept ones.
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
        openedCards.forEach((card, on) -> places.merge(card, Place.of(card, on), Place::first));
        return places.values().stream()
                .sorted(Place.ORDER)
                .skip(skip)
                .limit(many)
                .map(Place::card)
                .toList();
    }

    private static Map<String, Object> params(WorklistFilter filter, Set<String> except, Lens lens) {
        return filter.params(lens.asOf(), except);
    }

    /** What occurs in what is kept, and in what is open to this reader alone. */
    private static WorklistChoices choices(
            GraphReader.Reading reading, boolean live, List<Looked> opened, Set<String> except) {
        Map<String, Set<String>> all = new HashMap<>();
        List<String> names = List.of("patterns", "agencies", "types", "areas", "teams");
        names.forEach(name -> all.put(name, new TreeSet<>()));
        reading.each(
                ScanCypher.WORKLIST_CHOICES,
                Map.of("live", live, "except", List.copyOf(except)),
                row -> names.forEach(name -> add(all, name, row.texts(name))));
        opened.stream().filter(child -> child.child().live() == live).forEach(child -> {
            add(all, "areas", child.child().areas());
            add(all, "teams", child.child().teams());
            child.findings().forEach(carded -> {
                AgencyType type = carded.finding().agencyType();
                add(all, "patterns", Set.of(carded.finding().pattern()));
                add(all, "agencies", carded.finding().agencies());
                add(all, "types", type == null ? Set.of() : Set.of(type.code()));
            });
        });
        return new WorklistChoices(
                some(all, "patterns"),
                some(all, "agencies"),
                some(all, "types"),
                some(all, "areas"),
                some(all, "teams").stream().map(WorklistChoices.Team::new).toList());
    }

    private static void add(Map<String, Set<String>> all, String name, Collection<String> more) {
        all.computeIfAbsent(name, k -> new TreeSet<>()).addAll(more);
    }

    private static List<String> some(Map<String, Set<String>> all, String name) {
        return List.copyOf(all.getOrDefault(name, Set.of()));
    }

    private void checkNow(Lens lens) {
        if (lens.viewpoint().only().isPresent() || lens.asOf().day().isBefore(scanner.today())) {
            throw new KithException.Refused(
                    "The worklist is what all agencies together know now. Look as of now and through all eyes to see it.");
        }
    }

    /** What is found around those on whom something bears that is sealed for others and open to this reader. */
    private List<Looked> openedTo(Lens lens) {
        Clearance clearance = lens.clearance();
        if (clearance.everything() || clearance.opens().isEmpty()) {
            return List.of();
        }
        // Around whom: by the rows. That the agency is in the directory bears on no finding by itself.
        List<String> rows = graph.read(
                lens,
                VIEW,
                reading -> reading.rows(
                        ScanCypher.OPENED_ROWS,
                        Map.of("seals", List.copyOf(clearance.opens())),
                        row -> row.text("id")));
        Reach reach = circles.reach(lens, rows, VIEW);
        return scanner.look(
                lens,
                reach.everybody()
                        ? scope.all(lens, decisions.standing(), VIEW)
                        : scope.among(lens, decisions.standing(), reach.records(), VIEW));
    }

    private static Map<String, List<Standing>> cards(List<Looked> opened, WorklistFilter filter, Lens lens) {
        Map<String, List<Standing>> cards = new LinkedHashMap<>();
        for (Looked child : opened) {
            if (filter.admits(child.child(), lens.asOf())) {
                for (Looked.Carded carded : child.findings()) {
                    if (filter.admits(child.child(), carded.finding(), lens.asOf())) {
                        cards.computeIfAbsent(carded.card(), k -> new ArrayList<>())
                                .add(new Standing(child.child().ofCard(), carded.whom(), carded.finding()));
                    }
                }
            }
        }
        return cards;
    }

    private static Map<String, List<Standing>> kept(
            GraphReader.Reading reading, List<String> page, WorklistFilter filter, Set<String> except, Lens lens) {
        Map<String, Object> params = params(filter, except, lens);
        params.put("cards", page);
        Map<String, List<Standing>> standing = new HashMap<>();
        reading.each(ScanCypher.WORKLIST_FINDINGS, params, row -> {
            Map<String, Object> finding = row.properties("f");
            WorklistCard.OfChild child = Watched.ofCard(row.properties("w"));
            standing.computeIfAbsent(String.valueOf(finding.get("card")), k -> new ArrayList<>())
                    .add(new Standing(child, String.valueOf(finding.get("whom")), FindingCodec.finding(finding)));
        });
        return standing;
    }

    /** The kept cards, and those that stand only because of what is open to this reader. */
    private static long count(
            GraphReader.Reading reading, WorklistFilter filter, List<Looked> opened, Set<String> except, Lens lens) {
        long kept = reading.rows(ScanCypher.WORKLIST_COUNT, params(filter, except, lens), row -> row.number("cards"))
                .getFirst();
        Set<String> more = new TreeSet<>(cards(opened, filter, lens).keySet());
        if (!more.isEmpty()) {
            more.removeAll(
                    kept(reading, List.copyOf(more), filter, except, lens).keySet());
        }
        return kept + more.size();
    }

    private static WorklistCard card(String id, List<Standing> on) {
        List<Finding> findings = GapFinder.merge(
                        on.stream().map(Standing::finding).toList())
                .stream()
                .sorted(FindingOrder.onChildsPage(Naming.INTERNAL))
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
                earliest(on.stream().map(s -> s.child().dueAt())));
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
    private record Standing(WorklistCard.OfChild child, String whom, Finding finding) {}

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
                    earliest(on.stream().map(s -> s.child().dueAt())),
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
