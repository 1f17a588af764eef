package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Between;
import org.kith.circle.Slice;
import org.kith.kernel.KithException;
import org.kith.network.FoundWay;
import org.kith.network.FoundWays;
import org.kith.network.Scene;
import org.kith.network.StepKind;
import org.kith.network.WayQuestion;
import org.kith.network.WaySearch;

/** Asks for the other end, and tells the ways to it as sentences; a way that is pressed is lit up in the picture. */
final class FindWayDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient WaySearch search;
    private final transient BiConsumer<FoundWay, Slice> chosen;
    private final String from;
    private final List<WaySearch.End> inPicture;
    private final ComboBox<WaySearch.End> to = new ComboBox<>("The way to");
    private final Select<Integer> longest = new Select<>();
    private final MultiSelectComboBox<WaySearch.End> avoiding = new MultiSelectComboBox<>("Not over");
    private final MultiSelectComboBox<StepKind> without = new MultiSelectComboBox<>("Not by way of");
    private final Checkbox nowOnly = new Checkbox("Only what holds on the day, nothing former");
    private final Checkbox throughAgencies = new Checkbox("Through agencies, too");
    private final Div results = new Div();

    /**
     * @param from node id of the end to set out from, which is in the picture
     * @param chosen is told which way was pressed, with what is needed to draw it
     */
    FindWayDialog(Scene scene, String from, WaySearch search, BiConsumer<FoundWay, Slice> chosen) {
        this.search = search;
        this.chosen = chosen;
        this.from = from;
        this.inPicture = ends(scene).filter(end -> !end.id().equals(from)).toList();
        addClassName("kith-find-way");
        setHeaderTitle("Find the way from "
                + scene.node(from).map(node -> node.label()).orElse("here"));
        setWidth("min(46rem, 94vw)");
        to.setItemLabelGenerator(WaySearch.End::label);
        to.setItems(inPicture);
        to.setAllowCustomValue(true);
        to.setHelperText("Somebody or something in the picture; or type a name and press Enter to search everybody.");
        to.addCustomValueSetListener(typed -> everybody(typed.getDetail()));
        longest.setLabel("Longest way");
        longest.setItems(IntStream.rangeClosed(1, WayQuestion.LONGEST).boxed().toList());
        longest.setItemLabelGenerator(steps -> steps == 1 ? "1 step" : steps + " steps");
        longest.setValue(WayQuestion.USUAL);
        avoiding.setItemLabelGenerator(WaySearch.End::label);
        avoiding.setItems(Stream.concat(
                        inPicture.stream(),
                        scene.homes().stream().map(home -> new WaySearch.End(home.id(), home.label())))
                .toList());
        without.setItemLabelGenerator(StepKind::label);
        without.setItems(StepKind.values());
        Div form = new Div(to, longest, avoiding, without, nowOnly, throughAgencies);
        form.addClassName("kith-find-way-form");
        results.addClassName("kith-find-way-results");
        results.getElement().setAttribute("role", "status");
        Paragraph record =
                new Paragraph("Looking for a way reads what is recorded about other people. The ways that are"
                        + " shown go on record under your purpose.");
        record.addClassName("kith-quiet");
        add(form, record, results);
        Button find = new Button("Find the way", click -> find());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", click -> close()), find);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                to.focus();
            }
        });
    }

    /** What a way can start from or lead to. */
    static Stream<WaySearch.End> ends(Scene scene) {
        return scene.nodes().stream()
                .filter(node -> leads(node.id()) && !node.restricted())
                .map(node -> new WaySearch.End(
                        node.id(), node.sublabel().isEmpty() ? node.label() : node.label() + ", " + node.sublabel()));
    }

    private static boolean leads(String id) {
        return id.startsWith("p:") || id.startsWith("a:") || id.startsWith("i:");
    }

    ComboBox<WaySearch.End> to() {
        return to;
    }

    private void everybody(String typed) {
        List<WaySearch.End> found = search.ends(typed);
        Set<WaySearch.End> all = new LinkedHashSet<>(found);
        all.addAll(inPicture);
        to.setItems(all);
        Optional<WaySearch.End> meant = meant(found, typed);
        if (meant.isPresent()) {
            to.setValue(meant.get());
            // Whoever typed a name and pressed Enter has said all that is needed.
            find();
        } else {
            to.setValue(null);
            to.setOpened(!found.isEmpty());
            say(
                    found.isEmpty()
                            ? "Nobody and nothing found that you may see for “" + typed + "”."
                            : found.size() + " found for “" + typed + "”: choose one above.");
        }
    }

    /** The only thing found, or the only person who has the name typed in full. */
    private static Optional<WaySearch.End> meant(List<WaySearch.End> found, String typed) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        String name = typed.strip().toLowerCase(Locale.UK);
        List<WaySearch.End> named = found.stream()
                .filter(end -> end.person() && (end.label().toLowerCase(Locale.UK) + ",").startsWith(name + ","))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    void find() {
        WaySearch.@Nullable End end = to.getValue();
        if (end == null) {
            say("Choose where the way is to lead.");
            to.focus();
            return;
        }
        WayQuestion question = new WayQuestion(
                from,
                end.id(),
                longest.getValue(),
                avoiding.getValue().stream().map(WaySearch.End::id).collect(Collectors.toSet()),
                without.getValue(),
                nowOnly.getValue(),
                throughAgencies.getValue());
        try {
            show(search.find(question));
        } catch (KithException.Refused refused) {
            say(String.valueOf(refused.getMessage()));
        }
    }

    private void show(Between<FoundWays> between) {
        FoundWays found = between.found();
        say(found.summary());
        if (found.overOthers()) {
            Paragraph caution = new Paragraph(FoundWays.CAUTION);
            caution.addClassName("kith-caution");
            results.add(caution);
        }
        OrderedList list = new OrderedList();
        list.addClassName("kith-connections");
        found.ways().forEach(way -> {
            NativeButton show = new NativeButton(way.sentence(), click -> {
                close();
                chosen.accept(way, between.slice());
            });
            show.addClassName("kith-plain-button");
            Span source = new Span(sources(way));
            source.addClassName("kith-source");
            list.add(new ListItem(show, source));
        });
        if (!found.ways().isEmpty()) {
            results.add(list);
        }
    }

    /** Who says what, step by step. */
    static String sources(FoundWay way) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < way.steps().size(); i++) {
            String source = way.steps().get(i).source();
            if (!source.isEmpty()) {
                parts.add("step " + (i + 1) + " " + source);
            }
        }
        String all = String.join("; ", parts);
        return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    private void say(String text) {
        results.removeAll();
        results.add(new Paragraph(text));
    }
}
