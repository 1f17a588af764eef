package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.RequestRow;
import org.kith.circle.ShareRow;
import org.kith.kernel.Moment;
import org.kith.network.Timeline.Lane;
import org.kith.network.Timeline.Mark;
import org.kith.network.Timeline.Sort;
import org.kith.network.Timeline.Span;
import org.kith.vocabulary.Sector;

/**
 * Reads a scene as a timeline: the people of the picture, and what agencies hold about them, on the days on which it
 * happened. Filters hold here as in the picture; what was hidden from it is hidden here. Of something restricted not even
 * the day is shown.
 */
final class Timelines {

    /** Before the birth of the child in focus, this much is worth showing. */
    private static final int YEARS_BEFORE = 1;

    private final Known known;
    private final Scene scene;
    private final SceneState state;
    private final SceneBuilder builder;
    private final Homes homes;
    private final List<Known.Someone> people;
    private final Set<String> undated = new LinkedHashSet<>();
    private final Set<String> closed = new LinkedHashSet<>();

    private Timelines(Known known, Scene scene, SceneState state, SceneBuilder builder) {
        this.known = known;
        this.scene = scene;
        this.state = state;
        this.builder = builder;
        this.homes = new Homes(known);
        this.people =
                known
                        .people(scene.nodes().stream()
                                .filter(node -> node.kind().person())
                                .map(SceneNode::id)
                                .toList())
                        .stream()
                        .filter(Known.Someone::shown)
                        .toList();
    }

    static Timeline of(Known known, Scene scene, SceneState state, SceneBuilder builder) {
        return new Timelines(known, scene, state, builder).timeline();
    }

    private Timeline timeline() {
        LocalDate to = known.circle().day();
        List<Lane> lanes = new ArrayList<>();
        lanes.add(family());
        lanes.addAll(homeLanes());
        lanes.addAll(agencyLanes());
        LocalDate from = from(lanes, to);
        return new Timeline(from, start(lanes, from, to), to, reachedHere(lanes), undated.size(), closed.size());
    }

    /** From a year before the child's birth, or the first thing that happened, if that was earlier. */
    private LocalDate from(List<Lane> lanes, LocalDate to) {
        LocalDate born = Called.born(known.child());
        LocalDate first =
                born == null || born.isAfter(to) ? to.minusYears(YEARS_BEFORE) : born.minusYears(YEARS_BEFORE);
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .map(Mark::day)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(first))
                .orElse(first);
    }

    /** A little before the first thing that an agency holds or was asked; at least the last year. */
    private static LocalDate start(List<Lane> lanes, LocalDate from, LocalDate to) {
        LocalDate year = to.minusYears(1);
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .filter(mark -> mark.id().equals(mark.about()))
                .map(mark -> mark.day().minusMonths(2))
                .filter(day -> day.isBefore(year))
                .min(LocalDate::compareTo)
                .map(day -> day.isBefore(from) ? from : day)
                .orElse(year);
    }

    private Lane family() {
        List<Mark> marks = new ArrayList<>();
        for (Known.Someone someone : people) {
            LocalDate born = Called.born(someone.person());
            if (born != null && someone.person().child() && !someone.person().unborn()) {
                String text = Words.name(someone.person()) + " was born";
                marks.add(mark(someone.id() + ":born", someone.id(), born, Sort.BIRTH, text));
            }
            LocalDate died = someone.person().died();
            if (died != null) {
                String text = Words.name(someone.person()) + " died";
                marks.add(mark(someone.id() + ":died", someone.id(), died, Sort.DEATH, text));
            }
            if (!state.withoutKinds().contains(NodeKind.ENQUIRY)) {
                someone.slice().enquiries().about(someone.person()).forEach(enquiry -> enquiry(marks, enquiry));
            }
        }
        return new Lane(
                scene.focus(),
                "Family",
                "births, enquiries",
                null,
                false,
                List.of(),
                sorted(marks),
                "The family: births and enquiries.");
    }

    private void enquiry(List<Mark> marks, EnquiryRow enquiry) {
        String id = new NodeKey(NodeKey.Sort.ENQUIRY, enquiry.id()).text();
        if (enquiry.restricted() || state.hidden().contains(id)) {
            return;
        }
        Moment opened = enquiry.openedAt();
        if (opened == null) {
            undated.add(id);
            return;
        }
        builder.node(id)
                .ifPresent(node -> marks.add(
                        new Mark(id, id, opened.day(), Sort.ENQUIRY, false, node.label(), node.sentence(), List.of())));
    }

    /** A lane for each home where the child stays or stayed: its stay, and who came there and went. */
    private List<Lane> homeLanes() {
        Known.Someone child = known.someone(known.child());
        Map<String, List<HomeStay>> byHome = new LinkedHashMap<>();
        child.slice().stays().standingFor(child.person()).stream()
                .filter(stay -> !stay.row().restricted() && !homes.restricted(stay.household()))
                .sorted(Comparator.comparing(
                                (HomeStay stay) -> stay.days().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(stay -> stay.household().id()))
                .forEach(stay -> byHome.computeIfAbsent(stay.household().id(), k -> new ArrayList<>())
                        .add(stay));
        return byHome.values().stream().map(stays -> home(child, stays)).toList();
    }

    private Lane home(Known.Someone child, List<HomeStay> stays) {
        HouseholdRow household = stays.getFirst().household();
        String id = new NodeKey(NodeKey.Sort.HOME, household.id()).text();
        String label = homes.label(household);
        String who = Words.shortName(child.person());
        List<Span> spans = Days.joined(stays.stream().map(HomeStay::days).toList()).stream()
                .map(days -> new Span(
                        id + ":" + days.from(),
                        days.from(),
                        days.to(),
                        who,
                        who + " stays at " + label + Days.said(days) + "."))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (Known.Someone someone : people) {
            List<HomeStay> own = someone.slice().stays().said(someone.person()).stream()
                    .filter(stay -> stay.household().id().equals(household.id())
                            && !stay.row().restricted())
                    .toList();
            Days.joined(own.stream().map(HomeStay::days).toList()).forEach(days -> {
                String name = Words.name(someone.person());
                String key = someone.id() + "@" + household.id();
                if (days.from() != null) {
                    marks.add(mark(
                            key + ":in",
                            someone.id(),
                            days.from(),
                            Sort.MOVE,
                            name + " is at " + label + " from this day"));
                }
                if (days.to() != null && days.to().isBefore(known.circle().day())) {
                    marks.add(mark(
                            key + ":out",
                            someone.id(),
                            days.to(),
                            Sort.MOVE,
                            name + " is at " + label + " until this day"));
                }
            });
        }
        return new Lane(id, label, "home", null, false, spans, sorted(marks), "Home at " + label + ".");
    }

    /** A lane for every agency that has to do with the people of the picture, and for those nobody has asked. */
    private List<Lane> agencyLanes() {
        if (state.withoutKinds().contains(NodeKind.AGENCY)) {
            return List.of();
        }
        Map<String, List<Mark>> marks = new TreeMap<>();
        items().forEach((id, item) -> item(marks, id, item));
        if (!state.withoutKinds().contains(NodeKind.REQUEST)) {
            people.forEach(someone ->
                    someone.slice().requests().naming(someone.person()).forEach(request -> request(marks, request)));
        }
        Set<String> ids = new LinkedHashSet<>(marks.keySet());
        scene.nodes().stream()
                .filter(node -> node.kind() == NodeKind.AGENCY)
                .map(SceneNode::id)
                .forEach(ids::add);
        people.forEach(someone -> someone.slice().involvements().of(someone.person()).stream()
                .filter(row -> !row.restricted())
                .forEach(row -> ids.add(NodeKey.agency(row.agency()).text())));
        return ids.stream()
                .filter(id -> !state.hidden().contains(id))
                .flatMap(id -> lane(id, marks.getOrDefault(id, List.of())).stream())
                .filter(lane -> lane.sector() == null || !state.withoutSectors().contains(lane.sector()))
                .sorted(Comparator.comparing(
                                (Lane lane) -> lane.sector(), Comparator.nullsLast(Comparator.<Sector>naturalOrder()))
                        .thenComparing(Lane::label)
                        .thenComparing(Lane::id))
                .toList();
    }

    private Optional<Lane> lane(String id, List<Mark> marks) {
        return scene.node(id)
                .or(() -> builder.node(id))
                .filter(node -> !node.restricted())
                .map(node -> new Lane(
                        id,
                        node.label(),
                        node.sublabel(),
                        sector(node),
                        node.ghost(),
                        NodeKey.parse(id).sort() == NodeKey.Sort.AGENCY ? involved(id, node.label()) : List.of(),
                        sorted(marks),
                        node.sentence()));
    }

    private static @Nullable Sector sector(SceneNode node) {
        return node.sector() != null
                ? node.sector()
                : AgencyNodes.type(NodeKey.parse(node.id()).id())
                        .map(type -> type.sector())
                        .orElse(null);
    }

    /** Bands of days on which an agency worked with anybody here; each says with whom, and since when. */
    private List<Span> involved(String id, String agency) {
        Map<String, List<InvolvementRow>> rows = new LinkedHashMap<>();
        for (Known.Someone someone : people) {
            someone.slice().involvements().of(someone.person()).stream()
                    .filter(row -> !row.restricted()
                            && NodeKey.agency(row.agency()).text().equals(id))
                    .forEach(row -> rows.computeIfAbsent(Words.shortName(someone.person()), k -> new ArrayList<>())
                            .add(row));
        }
        return Days.joined(rows.values().stream()
                        .flatMap(List::stream)
                        .map(Days::of)
                        .toList())
                .stream()
                .map(days -> {
                    List<String> with = rows.entrySet().stream()
                            .filter(one -> one.getValue().stream().map(Days::of).anyMatch(days::overlaps))
                            .map(one -> one.getKey()
                                    + Days.said(Days.joined(one.getValue().stream()
                                                    .map(Days::of)
                                                    .filter(days::overlaps)
                                                    .toList())
                                            .getFirst()))
                            .toList();
                    return new Span(
                            id + ":" + days.from(),
                            days.from(),
                            days.to(),
                            String.join(", ", rows.keySet()),
                            agency + " works or worked with " + Words.list(with) + ".");
                })
                .toList();
    }

    /** Items about anybody of the picture, and those about nobody that the findings name. */
    private Map<String, ItemRow> items() {
        Map<String, ItemRow> items = new TreeMap<>();
        if (state.withoutKinds().contains(NodeKind.ITEM)) {
            return items;
        }
        for (Known.Someone someone : people) {
            someone.slice()
                    .items()
                    .about(someone.person())
                    .forEach(item -> items.put(NodeKey.item(item.id()).text(), item));
        }
        if (state.ghosts()) {
            known.silences().items().forEach(id -> {
                ItemRow item = known.row(ItemRow.class, id);
                if (item != null) {
                    items.put(NodeKey.item(id).text(), item);
                }
            });
        }
        items.keySet().removeAll(state.hidden());
        return items;
    }

    private void item(Map<String, List<Mark>> marks, String id, ItemRow item) {
        if (item.restricted()) {
            closed.add(id);
            return;
        }
        LocalDate day = item.date();
        if (day == null) {
            undated.add(id);
            return;
        }
        builder.node(id).ifPresent(node -> {
            List<String> reached = known.<ShareRow>all(slice -> slice.rows(ShareRow.class)).stream()
                    .filter(share ->
                            share.item().equals(item.id()) && !share.restricted() && share.receivedAt() != null)
                    .map(share -> NodeKey.agency(share.sharedWith()).text())
                    .distinct()
                    .toList();
            marks.computeIfAbsent(NodeKey.agency(item.heldBy()).text(), k -> new ArrayList<>())
                    .add(new Mark(id, id, day, sort(node), node.ghost(), node.label(), node.sentence(), reached));
        });
    }

    private static Sort sort(SceneNode node) {
        return switch (node.look()) {
            case PLAIN -> Sort.FACT;
            case OPINION -> Sort.OPINION;
            case OWN_WORDS -> Sort.OWN_WORDS;
        };
    }

    private void request(Map<String, List<Mark>> marks, RequestRow request) {
        String id = new NodeKey(NodeKey.Sort.REQUEST, request.id()).text();
        if (request.restricted() || state.hidden().contains(id)) {
            return;
        }
        Moment asked = request.askedAt();
        if (asked == null) {
            undated.add(id);
            return;
        }
        List<Mark> own = marks.computeIfAbsent(NodeKey.agency(request.agency()).text(), k -> new ArrayList<>());
        if (own.stream().noneMatch(mark -> mark.id().equals(id))) {
            builder.node(id)
                    .ifPresent(node -> own.add(new Mark(
                            id,
                            id,
                            asked.day(),
                            Sort.REQUEST,
                            request.answeredAt() == null,
                            node.label(),
                            node.sentence(),
                            List.of())));
        }
    }

    private static Mark mark(String id, String about, LocalDate day, Sort sort, String text) {
        return new Mark(id, about, day, sort, false, text, text + ", " + Words.day(day) + ".", List.of());
    }

    private static List<Mark> sorted(List<Mark> marks) {
        Map<String, Mark> once = new LinkedHashMap<>();
        marks.stream()
                .sorted(Comparator.comparing(Mark::day).thenComparing(Mark::id))
                .forEach(mark -> once.putIfAbsent(mark.id() + mark.day(), mark));
        return List.copyOf(once.values());
    }

    /** An item that reached an agency says so where that has a lane here. */
    private List<Lane> reachedHere(List<Lane> lanes) {
        Map<String, String> labels = new LinkedHashMap<>();
        lanes.forEach(lane -> labels.put(lane.id(), lane.label()));
        return lanes.stream()
                .map(lane -> new Lane(
                        lane.id(),
                        lane.label(),
                        lane.note(),
                        lane.sector(),
                        lane.ghost(),
                        lane.spans(),
                        lane.marks().stream().map(mark -> reached(mark, labels)).toList(),
                        lane.sentence()))
                .toList();
    }

    private static Mark reached(Mark mark, Map<String, String> labels) {
        List<String> here = mark.reached().stream().filter(labels::containsKey).toList();
        if (here.isEmpty()) {
            return new Mark(
                    mark.id(),
                    mark.about(),
                    mark.day(),
                    mark.sort(),
                    mark.ghost(),
                    mark.label(),
                    mark.sentence(),
                    here);
        }
        String with = Words.list(
                here.stream().map(labels::get).map(Objects::requireNonNull).toList());
        return new Mark(
                mark.id(),
                mark.about(),
                mark.day(),
                mark.sort(),
                mark.ghost(),
                mark.label(),
                mark.sentence() + " Received by " + with + ".",
                here);
    }
}
