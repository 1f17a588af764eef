package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.gaps.Finding;

/**
 * Builds the scene around a child: a pure function of the child's circle, its findings, and what somebody opened, hid
 * and filtered. Masking happens here, before anything is drawn.
 */
public final class SceneBuilder {

    private final Known known;
    private final FirstPaint first;
    private final SceneState state;
    private final Expansions expansions;
    private final Heaps heaps;
    private final PersonNodes people;
    private final AgencyNodes agencies;
    private final ThingNodes things;
    private final Homes homes;

    SceneBuilder(Known known, SceneState state) {
        this.known = known;
        this.state = state;
        this.homes = new Homes(known);
        this.people = new PersonNodes(known, homes);
        this.agencies = new AgencyNodes(known);
        this.things = new ThingNodes(known);
        this.first = FirstPaint.of(known, agencies);
        this.expansions = new Expansions(known, first, state);
        this.heaps = Heaps.of(first, state);
    }

    /** The first picture of a child. */
    public static Scene first(Circle circle, Collection<Finding> findings) {
        return new SceneBuilder(new Known(circle, new Silences(findings), Map.of()), SceneState.FIRST).build();
    }

    Expansions expansions() {
        return expansions;
    }

    Scene build() {
        Map<String, SceneNode> nodes = new LinkedHashMap<>();
        for (String id : heaps.drawn()) {
            node(id).ifPresent(node -> nodes.put(id, node));
        }
        int all = count(nodes.values());
        nodes.keySet().removeAll(state.hidden());
        int before = nodes.size();
        nodes.values().removeIf(node -> !node.focus() && filtered(node));
        int filtered = before - nodes.size();
        Set<String> behind = new LinkedHashSet<>();
        nodes.replaceAll((id, node) -> {
            Set<String> here = new LinkedHashSet<>();
            expansions.behind(id).values().forEach(here::addAll);
            behind.addAll(here);
            boolean open =
                    state.opened().stream().anyMatch(opened -> opened.node().equals(id));
            int count = node.kind() == NodeKind.GROUP ? heaps.left(id, here.size()) : here.size();
            return node.with(open, count);
        });
        List<SceneHome> containers = homes(nodes);
        Set<String> ends = new LinkedHashSet<>(nodes.keySet());
        containers.forEach(home -> ends.add(home.id()));
        List<SceneEdge> edges = edges(nodes.keySet(), ends);
        int folded = heaps.folded(first, expansions.placed());
        int groups = (int) nodes.values().stream()
                .filter(node -> node.kind() == NodeKind.GROUP)
                .count();
        Shown shown = new Shown(
                count(nodes.values()),
                all
                        + first.groups().values().stream()
                                .flatMap(group -> group.members().stream())
                                .filter(id -> !expansions.placed().contains(id))
                                .mapToInt(id -> id.startsWith("p:") || id.startsWith("a:") ? 1 : 0)
                                .sum(),
                folded,
                groups,
                state.hidden().size(),
                filtered,
                behind.size());
        String focus = NodeKey.person(known.child()).text();
        Scene scene = new Scene(
                focus,
                "Network of " + Words.name(known.child()),
                List.copyOf(nodes.values()),
                edges,
                containers,
                shown);
        return OwnFolds.of(scene, state.marks());
    }

    private static int count(Collection<SceneNode> nodes) {
        return (int) nodes.stream()
                .filter(node -> node.id().startsWith("p:") || node.id().startsWith("a:"))
                .count();
    }

    private boolean filtered(SceneNode node) {
        boolean missing = node.ghost() && !node.id().startsWith("a:");
        return state.withoutKinds().contains(node.kind())
                || node.sector() != null && state.withoutSectors().contains(node.sector())
                || !state.ghosts() && missing;
    }

    /** Draws one thing; empty when it does not exist for this reader. */
    Optional<SceneNode> node(String id) {
        NodeKey key = NodeKey.parse(id);
        return switch (key.sort()) {
            case PERSON -> known.someone(key.id()).map(people::node);
            case AGENCY ->
                Optional.ofNullable(known.row(AgencyRow.class, key.id()))
                        .map(agency -> agencies.node(agency, expansions.people(), state.ghosts()));
            case AGENCY_TYPE -> AgencyNodes.type(key.id()).map(agencies::ghost);
            case ITEM ->
                Optional.ofNullable(known.row(ItemRow.class, key.id())).map(item -> things.item(item, loose(item)));
            case PRACTITIONER ->
                Optional.ofNullable(known.row(PractitionerRow.class, key.id()))
                        .map(practitioner -> things.practitioner(practitioner, expansions.people()));
            case ENQUIRY ->
                Optional.ofNullable(known.row(EnquiryRow.class, key.id())).map(things::enquiry);
            case REQUEST ->
                Optional.ofNullable(known.row(RequestRow.class, key.id()))
                        .map(request -> things.request(
                                request, known.silences().answers().contains(request.id())));
            case PARENT -> Optional.of(new MissingParents(known).node(key.id()));
            case GROUP, HEAP -> heaps.node(id);
            case HOME, OWN, NOTE -> Optional.empty();
        };
    }

    private boolean loose(ItemRow item) {
        return known.silences().items().contains(item.id());
    }

    private List<SceneHome> homes(Map<String, SceneNode> nodes) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (SceneNode node : nodes.values()) {
            for (String home : node.homes()) {
                members.computeIfAbsent(home, k -> new ArrayList<>()).add(node.label());
            }
        }
        return members.entrySet().stream()
                .map(home -> homes.scene(NodeKey.parse(home.getKey()).id(), home.getValue()))
                .toList();
    }

    List<SceneEdge> edges(Set<String> nodes, Set<String> ends) {
        List<Known.Someone> present = known.people(nodes);
        List<SceneEdge> edges = new ArrayList<>(new KinEdges(known).among(present));
        edges.addAll(UnsureEdges.among(present));
        AgencyEdges works = new AgencyEdges(known);
        ThingEdges belong = new ThingEdges(known, ends);
        for (String id : nodes) {
            NodeKey key = NodeKey.parse(id);
            switch (key.sort()) {
                case AGENCY ->
                    edges.addAll(works.of(
                            Objects.requireNonNull(known.row(AgencyRow.class, key.id())), present, state.ghosts()));
                case AGENCY_TYPE ->
                    AgencyNodes.type(key.id())
                            .ifPresent(type -> known.silences().notAsked(type).stream()
                                    .filter(ends::contains)
                                    .forEach(to -> edges.add(
                                            missing(id, to, agencies.ghost(type).sentence()))));
                case ITEM -> {
                    ItemRow item = Objects.requireNonNull(known.row(ItemRow.class, key.id()));
                    edges.addAll(belong.item(item, loose(item)));
                }
                case PRACTITIONER ->
                    edges.addAll(belong.practitioner(
                            Objects.requireNonNull(known.row(PractitionerRow.class, key.id())), present));
                case ENQUIRY ->
                    edges.addAll(belong.enquiry(Objects.requireNonNull(known.row(EnquiryRow.class, key.id()))));
                case PARENT -> edges.add(new MissingParents(known).edge(key.id()));
                case REQUEST ->
                    edges.addAll(belong.request(Objects.requireNonNull(known.row(RequestRow.class, key.id()))));
                default -> {}
            }
        }
        edges.addAll(heaps.edges(nodes));
        Map<String, SceneEdge> once = new LinkedHashMap<>();
        edges.forEach(edge -> once.putIfAbsent(edge.id(), edge));
        return List.copyOf(once.values());
    }

    private static SceneEdge missing(String from, String to, String sentence) {
        return new SceneEdge(
                "missing:" + from + "|" + to,
                from,
                to,
                SceneEdge.Tie.SPEAKS_OF,
                "not asked",
                false,
                true,
                false,
                sentence);
    }
}
