package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kith.circle.Called;
import org.kith.gaps.Finding;
import org.kith.identity.Consequences;
import org.kith.identity.Portrait;
import org.kith.network.ui.PairPicture;

/**
 * What a judgement would change, seen before it is made: the two circles beside each other and what stands in both, findings
 * that would close or open, answers that would be out of date, and what each agency would newly learn.
 */
final class MatchConsequences extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 6;

    /** One line of a circle: what it is, and which of the people have it. */
    private record Line(String words, List<Boolean> of) {}

    MatchConsequences(Consequences change, boolean joins) {
        addClassName("kith-match-change");
        List<Portrait> apart = joins ? change.before() : change.after();
        if (change.changesTheNetwork()) {
            add(new PairPicture(
                    change.now(), change.then(), joins ? "If they were joined" : "If they were taken apart"));
        }
        if (apart.size() == 2) {
            add(circles(apart, joins));
        } else {
            add(quiet("They are joined through other records too: this judgement alone changes no circle."));
        }
        findings("Answers “nothing held” that would be out of date", change.stale());
        findings(joins ? "Findings that would open" : "Findings that would open again", change.opens());
        findings("Findings that would close", change.closes());
        if (change.stale().isEmpty()
                && change.opens().isEmpty()
                && change.closes().isEmpty()) {
            add(quiet("No finding would open or close, and no answer “nothing held” would be out of date."));
        }
        learns(change.learns());
    }

    /** Who has what: the first alone, both, the second alone. */
    private static Component circles(List<Portrait> two, boolean joins) {
        Div drawn = new Div();
        drawn.addClassName("kith-match-circles");
        List<Part> parts = List.of(
                new Part("Names", Portrait::names),
                new Part("Home now", Portrait::homes),
                new Part("Family and others", Portrait::family),
                new Part("Agencies that work with them now", Portrait::agencies));
        drawn.add(side("Only " + two.getFirst().names().getFirst(), two, parts, true, false));
        drawn.add(side("Both", two, parts, true, true));
        drawn.add(side("Only " + two.getLast().names().getFirst(), two, parts, false, true));
        Paragraph sum = quiet(
                joins
                        ? "Joined, all of it stands around one person. The two records stay as they are, and it can be taken"
                                + " back at any time."
                        : "Apart, each has its own again. The records stay as they are, and it can be taken back at any time.");
        return new Div(drawn, sum);
    }

    private record Part(String label, Function<Portrait, List<String>> lines) {}

    private static Component side(String heading, List<Portrait> two, List<Part> parts, boolean first, boolean second) {
        Div side = new Div(new H3(heading));
        side.addClassNames("kith-match-side", first && second ? "kith-match-both" : "kith-match-one");
        boolean nothing = true;
        for (Part part : parts) {
            List<String> lines = lines(part, two).stream()
                    .filter(line -> line.of().equals(List.of(first, second)))
                    .map(Line::words)
                    .toList();
            if (!lines.isEmpty()) {
                nothing = false;
                Span label = new Span(part.label());
                label.addClassNames("kith-quiet", "kith-small");
                UnorderedList list = new UnorderedList();
                lines.forEach(line -> list.add(new ListItem(line)));
                side.add(label, list);
            }
        }
        if (nothing) {
            side.add(quiet("Nothing."));
        }
        return side;
    }

    private static List<Line> lines(Part part, List<Portrait> two) {
        Map<String, Line> lines = new LinkedHashMap<>();
        List<String> first = part.lines().apply(two.getFirst());
        List<String> second = part.lines().apply(two.getLast());
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        all.forEach(words ->
                lines.putIfAbsent(words, new Line(words, List.of(first.contains(words), second.contains(words)))));
        return List.copyOf(lines.values());
    }

    private void findings(String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.stream().limit(MOST).forEach(finding -> list.add(new ListItem(finding.sentence())));
        if (findings.size() > MOST) {
            list.add(new ListItem("And " + (findings.size() - MOST) + " more."));
        }
        add(new H3(heading + " (" + findings.size() + ")"), list);
    }

    private void learns(List<Consequences.Learns> learns) {
        List<Consequences.Learns> some =
                learns.stream().filter(each -> !each.news().isEmpty()).toList();
        if (some.isEmpty()) {
            return;
        }
        add(new H3("What each agency would newly learn, if it were told"));
        add(quiet("Nothing is sent by a judgement. Agencies learn of it when somebody tells them."));
        UnorderedList list = new UnorderedList();
        for (Consequences.Learns each : some) {
            Span who = new Span(each.name());
            who.addClassName("kith-strong");
            list.add(new ListItem(
                    who,
                    new Span(" has to do with " + each.knows() + " only. New to it: " + Called.list(each.news())
                            + ".")));
        }
        add(list);
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("kith-quiet", "kith-small");
        return quiet;
    }
}
