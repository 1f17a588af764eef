package org.kith.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Compared;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.network.Contrast.Had;

/**
 * Tells who of two agencies had what of a scene. A person was had by whoever had one of its records, or its name; an item,
 * an enquiry or a request by whoever had the row; what joins two things by whoever had rows that join them. Every agency
 * has the directory of agencies: so an agency or a practitioner counts as had where something joins it to somebody.
 */
final class Contrasts {

    private final Known together;
    private final Compared compared;
    private final SceneState state;
    private final String first;
    private final String second;

    /**
     * @param together what either of them had
     */
    Contrasts(Known together, Compared compared, SceneState state) {
        this.together = together;
        this.compared = compared;
        this.state = state;
        this.first = name(state.sight().eyes());
        this.second = name(state.sight().beside());
    }

    private String name(@Nullable String agency) {
        AgencyRow row = together.row(AgencyRow.class, agency);
        return row == null ? "an agency not shown here" : row.name();
    }

    Contrast of(Scene scene) {
        Set<Join> one = joins(compared.first(), scene);
        Set<Join> other = joins(compared.second(), scene);
        Map<String, Had> had = new HashMap<>();
        for (SceneEdge edge : scene.edges()) {
            Join join = Join.of(edge);
            had.put(edge.id(), who(one.contains(join), other.contains(join)));
        }
        for (SceneNode node : scene.nodes()) {
            NodeKey key = NodeKey.parse(node.id());
            switch (key.sort()) {
                case PERSON, ITEM, ENQUIRY, REQUEST ->
                    had.put(node.id(), who(has(compared.first(), key), has(compared.second(), key)));
                case AGENCY, PRACTITIONER ->
                    had.put(
                            node.id(),
                            who(
                                    at(one, node.id())
                                            || key.id().equals(state.sight().eyes()),
                                    at(other, node.id())
                                            || key.id().equals(state.sight().beside())));
                case AGENCY_TYPE, GROUP, HEAP, HOME -> {}
            }
        }
        return Contrast.of(first, second, had, scene);
    }

    private static Had who(boolean one, boolean other) {
        return one ? other ? Had.BOTH : Had.FIRST : other ? Had.SECOND : Had.TOGETHER;
    }

    private boolean has(Slice slice, NodeKey key) {
        return switch (key.sort()) {
            case PERSON -> !records(slice, key.id()).isEmpty();
            case ITEM -> has(slice, ItemRow.class, key.id());
            case ENQUIRY -> has(slice, EnquiryRow.class, key.id());
            case REQUEST -> has(slice, RequestRow.class, key.id());
            default -> false;
        };
    }

    private static <R extends Row> boolean has(Slice slice, Class<R> type, String id) {
        return slice.row(type, id) != null;
    }

    /** The people a slice knows behind the person of a node: one agency may have several records not known to be one. */
    private List<Person> records(Slice slice, String record) {
        return together.someone(record).stream()
                .flatMap(someone -> someone.person().records().stream())
                .map(PersonRecordRow::id)
                .map(slice.people()::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What joins two things: its sort and its ends, whichever way round, by the ids of the scene. */
    private record Join(String sort, Set<String> ends) {

        static Join of(SceneEdge edge) {
            return of(edge, edge.from(), edge.to());
        }

        static Join of(SceneEdge edge, String from, String to) {
            return new Join(edge.id().substring(0, edge.id().indexOf(':')), new HashSet<>(List.of(from, to)));
        }
    }

    private static boolean at(Collection<Join> joins, String node) {
        return joins.stream().anyMatch(join -> join.ends().contains(node));
    }

    /** What one agency by itself would draw between the things of the scene. */
    private Set<Join> joins(Slice slice, Scene scene) {
        Map<String, String> inScene = new HashMap<>();
        Set<String> nodes = new LinkedHashSet<>();
        for (SceneNode node : scene.nodes()) {
            NodeKey key = NodeKey.parse(node.id());
            if (key.sort() == NodeKey.Sort.PERSON) {
                for (Person person : records(slice, key.id())) {
                    inScene.put(NodeKey.person(person).text(), node.id());
                    nodes.add(NodeKey.person(person).text());
                }
            } else if (key.sort() == NodeKey.Sort.AGENCY
                    || has(slice, key)
                    || key.sort() == NodeKey.Sort.PRACTITIONER) {
                nodes.add(node.id());
            }
        }
        Person anybody = slice.people().all().stream().findFirst().orElse(null);
        if (anybody == null) {
            return Set.of();
        }
        Person child = records(slice, together.child().ref().records().getFirst()).stream()
                .findFirst()
                .orElse(anybody);
        Known alone = new Known(slice.circle(child), new Silences(List.of()), Map.of());
        Set<String> ends = new HashSet<>(nodes);
        scene.homes().forEach(home -> ends.add(home.id()));
        Set<Join> joins = new HashSet<>();
        for (SceneEdge edge : new SceneBuilder(alone, state).edges(nodes, ends)) {
            joins.add(Join.of(
                    edge, inScene.getOrDefault(edge.from(), edge.from()), inScene.getOrDefault(edge.to(), edge.to())));
        }
        return joins;
    }
}
