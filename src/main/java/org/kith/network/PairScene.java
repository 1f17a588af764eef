package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.AgencyRow;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.Slice;

/**
 * The picture around two records of which somebody asks whether they are of one person, or around the one person that they
 * would be: the family, the homes and the agencies of each, and of what stands there with which of the two.
 *
 * @param scene the two, or the one, in the middle, and what stands around them; without what lies farther out
 * @param middle ids of their nodes
 * @param sides by id of a node or a home with which of the two it stands, where there are two in the middle
 */
public record PairScene(Scene scene, List<String> middle, Map<String, Contrast.Had> sides) {

    /** People and agencies drawn around each; the rest stands in the list. */
    private static final int MOST = 8;

    public PairScene {
        middle = List.copyOf(middle);
        sides = Map.copyOf(sides);
    }

    /**
     * @param records ids of the records that stand in the middle, of one person or of two
     * @throws IllegalArgumentException if the slice knows none of them
     */
    public static PairScene of(Slice slice, Collection<String> records) {
        List<Person> people = records.stream()
                .map(slice.people()::of)
                .flatMap(person -> Optional.ofNullable(person).stream())
                .distinct()
                .toList();
        if (people.isEmpty()) {
            throw new IllegalArgumentException("nobody to draw");
        }
        return new Building(slice, people).build();
    }

    /** Where it stands, of two: {@code BOTH} for what is not drawn with one of them alone. */
    public Contrast.Had side(String id) {
        return sides.getOrDefault(id, Contrast.Had.BOTH);
    }

    /** How one scene comes about. */
    private static final class Building {

        private final List<Person> people;
        private final Known known;
        private final Homes homes;
        private final PersonNodes persons;
        private final AgencyNodes agencies;
        private final List<String> middle;
        private final Map<String, SceneNode> nodes = new LinkedHashMap<>();
        private final Map<String, Set<String>> touching = new HashMap<>();
        private int left;

        Building(Slice slice, List<Person> people) {
            this.people = people;
            this.known = new Known(slice.circle(people.getFirst()), new Silences(List.of()), Map.of());
            this.homes = new Homes(known);
            this.persons = new PersonNodes(known, homes);
            this.agencies = new AgencyNodes(known);
            this.middle = people.stream().map(Building::key).toList();
        }

        private static String key(Person person) {
            return NodeKey.person(person).text();
        }

        PairScene build() {
            people.forEach(person ->
                    nodes.put(key(person), persons.node(known.someone(person)).middle()));
            people.forEach(this::around);
            List<SceneHome> places = places();
            List<SceneEdge> edges = edges(places);
            Map<String, Contrast.Had> sides = new HashMap<>();
            if (middle.size() == 2) {
                sides.put(middle.getFirst(), Contrast.Had.FIRST);
                sides.put(middle.getLast(), Contrast.Had.SECOND);
                touching.forEach((id, of) -> sides.put(id, side(of)));
            }
            int around = nodes.size() - middle.size();
            return new PairScene(
                    new Scene(
                            middle.getFirst(),
                            "Network around "
                                    + String.join(
                                            " and ",
                                            people.stream().map(Words::name).toList()),
                            List.copyOf(nodes.values()),
                            edges,
                            places,
                            new Shown(around, around + left, 0, 0, 0, 0, 0)),
                    middle,
                    sides);
        }

        private Contrast.Had side(Set<String> of) {
            return of.size() == 2
                    ? Contrast.Had.BOTH
                    : of.contains(middle.getFirst()) ? Contrast.Had.FIRST : Contrast.Had.SECOND;
        }

        private void around(Person person) {
            Known.Someone someone = known.someone(person);
            if (!someone.shown()) {
                return;
            }
            List<Person> kin = someone.slice().kin().of(person).stream()
                    .map(Kin.Tie::other)
                    .distinct()
                    .toList();
            for (Person other : kin.stream().limit(MOST).toList()) {
                touch(key(other), person);
                nodes.computeIfAbsent(key(other), id -> persons.node(known.someone(other)));
            }
            List<AgencyRow> with = agencies.of(someone).stream()
                    .flatMap(id -> Optional.ofNullable(known.row(AgencyRow.class, id)).stream())
                    .toList();
            for (AgencyRow agency : with.stream().limit(MOST).toList()) {
                String id = NodeKey.agency(agency.id()).text();
                touch(id, person);
                nodes.computeIfAbsent(
                        id,
                        key -> agencies.node(
                                agency, people.stream().map(known::someone).toList(), false));
            }
            left += Math.max(0, kin.size() - MOST) + Math.max(0, with.size() - MOST);
        }

        private void touch(String id, Person person) {
            if (!middle.contains(id)) {
                touching.computeIfAbsent(id, one -> new LinkedHashSet<>()).add(key(person));
            }
        }

        /** The homes of those in the middle, each with all who stay there and are drawn. */
        private List<SceneHome> places() {
            Map<String, List<String>> staying = new LinkedHashMap<>();
            for (Person person : people) {
                SceneNode own = nodes.get(key(person));
                if (own != null) {
                    own.homes().forEach(home -> {
                        staying.putIfAbsent(home, new ArrayList<>());
                        touch(home, person);
                    });
                }
            }
            for (SceneNode node : nodes.values()) {
                for (String home : node.homes()) {
                    staying.computeIfPresent(home, (id, names) -> {
                        names.add(node.label());
                        return names;
                    });
                }
            }
            return staying.entrySet().stream()
                    .map(home -> homes.scene(NodeKey.parse(home.getKey()).id(), home.getValue()))
                    .toList();
        }

        /** What joins those in the middle to anything, and who else stays at their homes. */
        private List<SceneEdge> edges(List<SceneHome> places) {
            SceneBuilder builder = new SceneBuilder(known, SceneState.FIRST);
            Set<String> ids = nodes.keySet();
            Stream<SceneEdge> joined = builder.edges(ids, ids).stream()
                    .filter(edge -> middle.stream().anyMatch(edge::touches))
                    .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()));
            Stream<SceneEdge> staying = places.stream()
                    .flatMap(home -> nodes.values().stream()
                            .filter(node -> node.homes().contains(home.id()))
                            .map(node -> stays(node, home)));
            List<SceneEdge> all = new ArrayList<>(Stream.concat(joined, staying).toList());
            if (middle.size() == 2 && all.stream().noneMatch(edge -> edge.tie() == SceneEdge.Tie.MAYBE_ONE)) {
                all.add(asked());
            }
            return List.copyOf(all);
        }

        private static SceneEdge stays(SceneNode node, SceneHome home) {
            return new SceneEdge(
                    "stays:" + node.id() + "|" + home.id(),
                    node.id(),
                    home.id(),
                    SceneEdge.Tie.BELONGS,
                    "",
                    false,
                    false,
                    false,
                    node.label() + " stays here now: " + home.label() + ".");
        }

        private SceneEdge asked() {
            return new SceneEdge(
                    "maybe:" + String.join("|", middle),
                    middle.getFirst(),
                    middle.getLast(),
                    SceneEdge.Tie.MAYBE_ONE,
                    "one person?",
                    false,
                    false,
                    false,
                    "Whether " + Words.name(people.getFirst()) + " and " + Words.name(people.getLast())
                            + " are one person is what is asked.");
        }
    }
}
