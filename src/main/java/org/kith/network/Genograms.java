package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.network.Genogram.Figure;
import org.kith.network.Genogram.Line;
import org.kith.network.Genogram.Symbol;
import org.kith.network.Genogram.Union;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.YesNo;

/**
 * Reads a scene as a genogram: the child's family in the picture, and whoever lives with the child, in generations. Of
 * what a reader may not see nothing is made: a restricted person is left out, for even a row would say something.
 */
final class Genograms {

    /** What everything drawn for lack of a record is called by. */
    private static final String NONE = "none:";

    private final Known known;
    private final Scene scene;
    private final Expansions expansions;
    private final Map<String, Known.Someone> people = new LinkedHashMap<>();
    private final List<Bond> bonds;
    private final Generations generations;
    private final Families families;
    private final List<Union> unions;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<SceneEdge> edges = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();

    private Genograms(Known known, Scene scene, Expansions expansions, boolean ghosts) {
        this.known = known;
        this.scene = scene;
        this.expansions = expansions;
        List<Known.Someone> shown = known
                .people(scene.nodes().stream()
                        .filter(node -> node.kind().person())
                        .map(SceneNode::id)
                        .toList())
                .stream()
                .filter(Known.Someone::shown)
                .toList();
        List<Bond> all = bonds(shown);
        Set<String> drawn = drawn(all);
        shown.stream()
                .filter(someone -> drawn.contains(someone.id()))
                .forEach(someone -> people.put(someone.id(), someone));
        this.bonds = all.stream()
                .filter(bond -> people.containsKey(bond.elder()) && people.containsKey(bond.younger()))
                .toList();
        this.generations = Generations.of(scene.focus(), people.keySet(), bonds, this::young);
        this.families =
                new Families(people.values().stream().map(this::kinsfolk).toList(), bonds, generations::fits);
        this.unions = new ArrayList<>(families.all());
        scene.edges().stream()
                .filter(edge -> people.containsKey(edge.from()) && people.containsKey(edge.to()))
                .forEach(this::edge);
        people.values().forEach(someone -> figures.put(someone.id(), figure(someone)));
        if (ghosts) {
            missingParents();
        }
    }

    static Genogram of(Known known, Scene scene, Expansions expansions, boolean ghosts) {
        return new Genograms(known, scene, expansions, ghosts).genogram();
    }

    private Genogram genogram() {
        int eldest = figures.values().stream().mapToInt(Figure::row).min().orElse(0);
        List<Figure> drawn = figures.values().stream()
                .map(one -> new Figure(
                        one.node(),
                        one.symbol(),
                        one.row() - eldest,
                        one.note(),
                        one.dead(),
                        one.missing(),
                        one.behind()))
                .toList();
        Set<String> homes = new HashSet<>();
        drawn.forEach(one -> homes.addAll(one.node().homes()));
        List<SceneNode> left = scene.nodes().stream()
                .filter(node -> !figures.containsKey(node.id()))
                .toList();
        int closed = (int) left.stream()
                .filter(node -> node.kind().person() && node.restricted())
                .count();
        int others = (int) left.stream().filter(node -> node.kind().person()).count() - closed;
        return new Genogram(
                drawn,
                unions,
                edges,
                told,
                scene.homes().stream().filter(home -> homes.contains(home.id())).toList(),
                generations.odd().stream().map(this::odd).distinct().toList(),
                new Genogram.Left(others, left.size() - closed - others, closed));
    }

    /** What joins two people of the picture, once for each sort, whoever says so. */
    private List<Bond> bonds(List<Known.Someone> shown) {
        Set<String> present = new HashSet<>();
        shown.forEach(someone -> present.add(someone.id()));
        Map<String, Bond> once = new LinkedHashMap<>();
        for (Known.Someone someone : shown) {
            for (Kin.Tie tie : someone.slice().kin().of(someone.person())) {
                String other = NodeKey.person(tie.other()).text();
                if (present.contains(other) && !tie.row().restricted()) {
                    Bond bond = new Bond(
                            tie.type(),
                            tie.otherIs() ? other : someone.id(),
                            tie.otherIs() ? someone.id() : other,
                            tie.row().verified() == YesNo.YES,
                            tie.row().to() != null
                                    && !tie.row().holdsOn(known.circle().day()));
                    once.merge(bond.type() + " " + bond.elder() + " " + bond.younger(), bond, Genograms::both);
                }
            }
        }
        return List.copyOf(once.values());
    }

    private static Bond both(Bond one, Bond other) {
        return new Bond(
                one.type(),
                one.elder(),
                one.younger(),
                one.verified() || other.verified(),
                one.ended() && other.ended());
    }

    /** Whom bonds join to the child, over however many people, and whoever stays at the child's home. */
    private Set<String> drawn(List<Bond> all) {
        Map<String, Set<String>> near = new LinkedHashMap<>();
        all.stream().filter(Bond::kin).forEach(bond -> {
            near.computeIfAbsent(bond.elder(), k -> new TreeSet<>()).add(bond.younger());
            near.computeIfAbsent(bond.younger(), k -> new TreeSet<>()).add(bond.elder());
        });
        Set<String> drawn = new LinkedHashSet<>(Set.of(scene.focus()));
        List<String> waiting = new ArrayList<>(drawn);
        while (!waiting.isEmpty()) {
            near.getOrDefault(waiting.removeFirst(), Set.of()).stream()
                    .filter(drawn::add)
                    .forEach(waiting::add);
        }
        List<String> homes = scene.node(scene.focus()).map(SceneNode::homes).orElse(List.of());
        scene.nodes().stream()
                .filter(node -> node.kind().person() && node.homes().stream().anyMatch(homes::contains))
                .forEach(node -> drawn.add(node.id()));
        return drawn;
    }

    private boolean young(String id) {
        Known.Someone someone = people.get(id);
        return someone != null && someone.person().child();
    }

    private Families.Kinsfolk kinsfolk(Known.Someone someone) {
        LocalDate born = Called.born(someone.person());
        LocalDate agesFrom = Called.agesFrom(someone.person());
        LocalDate about = agesFrom == null ? expected(someone.person()) : agesFrom;
        return new Families.Kinsfolk(
                someone.id(),
                symbol(someone.person()),
                someone.person().child(),
                toTheDay(someone.person()) ? born : null,
                about);
    }

    private static @Nullable LocalDate expected(Person person) {
        return Called.readable(person).stream()
                .map(PersonRecordRow::expectedDateOfBirth)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the day of birth is recorded as such, or at least nobody says that it is an estimate. */
    private static boolean toTheDay(Person person) {
        return Called.readable(person).stream()
                .filter(row -> row.bornInKnownYear() != null)
                .findFirst()
                .map(PersonRecordRow::accuracy)
                .map(accuracy -> accuracy.equals("AAA"))
                .orElse(true);
    }

    /** By the sex that the records name that this reader may read; where they differ or name none, none. */
    static Symbol symbol(Person person) {
        if (person.unborn()) {
            return Symbol.TRIANGLE;
        }
        Set<Symbol> said = new HashSet<>();
        for (PersonRecordRow row : Called.readable(person)) {
            switch (Objects.requireNonNullElse(row.sex(), "").strip().toLowerCase(java.util.Locale.UK)) {
                case "male", "m", "1" -> said.add(Symbol.SQUARE);
                case "female", "f", "2" -> said.add(Symbol.CIRCLE);
                case "" -> {}
                default -> said.add(Symbol.DIAMOND);
            }
        }
        return said.size() == 1 ? said.iterator().next() : Symbol.DIAMOND;
    }

    private Figure figure(Known.Someone someone) {
        SceneNode node = scene.node(someone.id()).orElseThrow();
        int behind = expansions.behind(node.id(), Way.FAMILY).size()
                + expansions.behind(node.id(), Way.CHILDREN).size();
        return new Figure(
                node,
                symbol(someone.person()),
                generations.row(node.id()),
                note(someone.person(), node),
                someone.person().dead(),
                false,
                behind);
    }

    private static String note(Person person, SceneNode node) {
        if (person.died() != null) {
            return "died " + Words.month(person.died());
        }
        LocalDate expected = person.unborn() ? expected(person) : null;
        return expected == null ? node.sublabel() : "expected " + Words.month(expected);
    }

    private void edge(SceneEdge edge) {
        edges.add(edge);
        List<Bond> said = bonds.stream()
                .filter(bond -> bond.kin() && bond.joins(edge.from(), edge.to()))
                .toList();
        if (!said.isEmpty() && families.told().containsAll(said)) {
            told.add(edge.id());
        }
    }

    /** Beside the one parent who is recorded stands the other; a child in focus without any has two. */
    private void missingParents() {
        for (Union union : families.oneSided()) {
            boolean mother = families.motherOnly(union);
            String id = NONE + (mother ? "father:" : "mother:") + union.id();
            int row = generations.row(union.members().getFirst());
            missing(id, mother, row, union.drops());
            unions.remove(union);
            unions.add(new Union(
                    union.id(),
                    mother
                            ? List.of(id, union.members().getFirst())
                            : List.of(union.members().getFirst(), id),
                    Line.NOT_RECORDED,
                    false,
                    union.drops()));
        }
        String focus = scene.focus();
        boolean recorded =
                bonds.stream().anyMatch(bond -> bond.parent() && bond.younger().equals(focus));
        if (young(focus) && !recorded) {
            List<Genogram.Drop> drops = siblingsAlone(focus);
            int row = generations.row(focus) - 1;
            missing(NONE + "father:" + focus, true, row, drops);
            missing(NONE + "mother:" + focus, false, row, drops);
            unions.add(new Union(
                    NONE + focus,
                    List.of(NONE + "father:" + focus, NONE + "mother:" + focus),
                    Line.NOT_RECORDED,
                    false,
                    drops));
        }
    }

    /** Those on whose line of siblings the child hangs, who share the parents that nobody recorded; else the child alone. */
    private List<Genogram.Drop> siblingsAlone(String focus) {
        Optional<Union> siblings = unions.stream()
                .filter(union -> union.members().isEmpty()
                        && union.drops().stream().anyMatch(drop -> drop.to().equals(focus)))
                .findFirst();
        siblings.ifPresent(unions::remove);
        return siblings.map(Union::drops).orElse(List.of(new Genogram.Drop(focus, Line.NOT_RECORDED, "")));
    }

    private void missing(String id, boolean father, int row, List<Genogram.Drop> drops) {
        String who = father ? "father" : "mother";
        List<String> names = drops.stream()
                .map(drop -> people.get(drop.to()))
                .filter(Objects::nonNull)
                .map(someone -> Words.shortName(someone.person()))
                .toList();
        String sentence = "No " + who + " of " + Words.list(names) + " is recorded that you may see.";
        SceneNode node = new SceneNodeBuilder(id, NodeKind.ADULT, "No " + who + " recorded")
                .ghost(true)
                .ring(2)
                .facts(new SceneNode.Facts("not recorded", null, List.of(), null))
                .sentence(sentence)
                .build();
        figures.put(id, new Figure(node, father ? Symbol.SQUARE : Symbol.CIRCLE, row, "", false, true, 0));
        drops.forEach(drop -> {
            String edge = NONE + id + "|" + drop.to();
            edges.add(new SceneEdge(
                    edge, id, drop.to(), SceneEdge.Tie.KIN_UNVERIFIED, "not recorded", false, true, false, sentence));
            told.add(edge);
        });
    }

    /** "What is recorded of Ann as mother of Bea does not fit the rest: it stands as a plain line." */
    private String odd(Bond bond) {
        String what = bond.type() == KinshipType.OTHER
                ? "connected with"
                : bond.type().label() + " of";
        return "That " + name(bond.elder()) + " is " + what + " " + name(bond.younger())
                + " does not fit the generations recorded otherwise: it is drawn as a plain line.";
    }

    private String name(String id) {
        Known.Someone someone = people.get(id);
        return someone == null ? "somebody" : Words.name(someone.person());
    }
}
