package org.kith.review.beside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.information.chronology.Chronologies;
import org.kith.information.chronology.Entry;
import org.kith.kernel.Moment;
import org.kith.network.Scene;
import org.kith.network.SceneBuilder;
import org.kith.network.SceneEdge;
import org.kith.network.SceneNode;
import org.kith.review.Period;

/**
 * What one looks at on one side: the first picture around the child, the findings and the chronology, each thing by a name
 * that is the same on both sides. A person is called by the first record that the reader’s own look has for them: one agency
 * may know somebody by another record, or by several that it does not know to be one.
 *
 * @param scene empty where nothing of the child was known
 * @param network what the picture says of each thing, by its name
 * @param names by id of a node or edge of the scene what it is called on both sides
 * @param findings the sentences of what was not joined, by pattern and key
 * @param chronology the lines of the period, by their key
 */
public record Looked(
        Optional<Scene> scene,
        Map<String, String> network,
        Map<String, String> names,
        Map<String, String> findings,
        Map<String, String> chronology) {

    private static final Looked NOTHING = new Looked(Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of());
    private static final String PERSON = "p:";

    /** How long ago something was is another number on every day, and no difference. */
    private static final Pattern LONG_AGO = Pattern.compile(" \\((?:today|yesterday|\\d+ days ago)\\)");

    public Looked {
        network = kept(network);
        names = kept(names);
        findings = kept(findings);
        chronology = kept(chronology);
    }

    private static Map<String, String> kept(Map<String, String> map) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * @param circle what was known; empty where nothing of the child was
     * @param own the reader's own look, which says who is one person
     * @param period which lines of the chronology are wanted: those that happened or became known in it
     */
    public static Looked at(Optional<Circle> circle, Slice own, GapFinder finder, Period period) {
        return circle.map(there -> at(there, own, finder, period)).orElse(NOTHING);
    }

    private static Looked at(Circle circle, Slice own, GapFinder finder, Period period) {
        List<Finding> found = finder.of(circle);
        Scene scene = SceneBuilder.first(circle, found);
        UnaryOperator<String> called = id -> called(own, id);
        Map<String, String> network = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (SceneNode node : scene.nodes()) {
            names.put(node.id(), called.apply(node.id()));
            network.merge(called.apply(node.id()), said(node.sentence()), Looked::both);
        }
        for (SceneEdge edge : scene.edges()) {
            String name = edge.id().substring(0, edge.id().indexOf(':')) + " "
                    + new TreeSet<>(List.of(called.apply(edge.from()), called.apply(edge.to())));
            names.put(edge.id(), name);
            network.merge(name, said(edge.sentence()), Looked::both);
        }
        Map<String, String> findings = new LinkedHashMap<>();
        found.forEach(finding -> findings.putIfAbsent(
                finding.pattern() + " " + finding.key().text(circle.slice().delivered()), finding.sentence()));
        Map<String, String> chronology = new LinkedHashMap<>();
        Chronologies.of(circle).entries().stream()
                .filter(entry -> in(entry, period))
                .forEach(entry -> chronology.put(entry.key(), text(entry)));
        return new Looked(Optional.of(scene), network, names, findings, chronology);
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " " + other;
    }

    private static String said(String sentence) {
        return LONG_AGO.matcher(sentence).replaceAll("");
    }

    private static String called(Slice own, String id) {
        Person person = id.startsWith(PERSON) ? own.people().of(id.substring(PERSON.length())) : null;
        return person == null ? id : PERSON + person.ref().records().getFirst();
    }

    private static boolean in(Entry entry, Period period) {
        Moment at = entry.when().at();
        return period.holds(at) || period.holds(entry.when().known());
    }

    private static String text(Entry entry) {
        return entry.when().text() + ": " + entry.said().text() + " ("
                + entry.source().names() + ")"
                + (entry.said().outcome() == null ? "" : ". " + entry.said().outcome());
    }
}
