package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kith.circle.Between;
import org.kith.circle.Slice;
import org.kith.kernel.KithException;
import org.kith.network.Common;
import org.kith.network.FoundCommon;
import org.kith.network.FoundWays;
import org.kith.network.NodeKind;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.network.WaySearch;

/** Asks what some people have in common, and tells it; each thing can be brought into the picture. */
final class CommonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient WaySearch search;
    private final transient BiConsumer<Common, Slice> chosen;
    private final transient List<WaySearch.End> inPicture;
    private final MultiSelectComboBox<WaySearch.End> people = new MultiSelectComboBox<>("Who");
    private final Div results = new Div();

    /**
     * @param selected node ids to begin with; with fewer than two people among them, the child in focus and its brothers
     *     and sisters
     * @param chosen is told which thing was pressed, with what is needed to draw it
     */
    CommonDialog(Scene scene, Collection<String> selected, WaySearch search, BiConsumer<Common, Slice> chosen) {
        this.search = search;
        this.chosen = chosen;
        this.inPicture = people(scene).map(CommonDialog::end).toList();
        addClassName("kith-find-way");
        setHeaderTitle("What do they have in common?");
        setWidth("min(46rem, 94vw)");
        people.setItemLabelGenerator(WaySearch.End::label);
        people.setItems(inPicture);
        people.setWidthFull();
        people.setAllowCustomValue(true);
        people.setHelperText("Up to " + FoundCommon.MOST
                + " people of the picture; or type a name and press Enter to search everybody.");
        people.addCustomValueSetListener(typed -> everybody(typed.getDetail()));
        results.addClassName("kith-common-results");
        results.getElement().setAttribute("role", "status");
        Paragraph record =
                new Paragraph("Looking for what is in common reads what is recorded around them. What is shown"
                        + " goes on record under your purpose.");
        record.addClassName("kith-quiet");
        add(people, record, results);
        Button find = new Button("Look", click -> find());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", click -> close()), find);
        Set<String> first = begin(scene, selected);
        people.setValue(inPicture.stream()
                .filter(end -> first.contains(end.id()))
                .limit(FoundCommon.MOST)
                .toList());
        addOpenedChangeListener(change -> {
            if (change.isOpened() && people.getValue().size() > 1) {
                find();
            } else if (change.isOpened()) {
                people.focus();
            }
        });
    }

    private static Set<String> begin(Scene scene, Collection<String> selected) {
        Set<String> ids = new LinkedHashSet<>();
        people(scene).map(SceneNode::id).filter(selected::contains).forEach(ids::add);
        if (ids.size() < 2) {
            people(scene)
                    .filter(node -> node.focus() || ids.contains(node.id()) || sibling(node))
                    .map(SceneNode::id)
                    .forEach(ids::add);
        }
        return ids;
    }

    private static boolean sibling(SceneNode node) {
        return node.sublabel().contains("brother") || node.sublabel().contains("sister");
    }

    /** Children first: it is they who are mostly asked about. */
    private static Stream<SceneNode> people(Scene scene) {
        List<SceneNode> all = scene.nodes().stream()
                .filter(node -> node.kind().person() && !node.restricted() && !node.ghost())
                .toList();
        return Stream.concat(
                all.stream().filter(node -> node.kind() == NodeKind.CHILD),
                all.stream().filter(node -> node.kind() != NodeKind.CHILD));
    }

    private static WaySearch.End end(SceneNode node) {
        return new WaySearch.End(
                node.id(), node.sublabel().isEmpty() ? node.label() : node.label() + ", " + node.sublabel());
    }

    MultiSelectComboBox<WaySearch.End> who() {
        return people;
    }

    private void everybody(String typed) {
        List<WaySearch.End> found =
                search.ends(typed).stream().filter(WaySearch.End::person).toList();
        Set<WaySearch.End> before = new LinkedHashSet<>(people.getValue());
        Set<WaySearch.End> all = new LinkedHashSet<>(found);
        all.addAll(before);
        all.addAll(inPicture);
        people.setItems(all);
        if (found.size() == 1) {
            before.add(found.getFirst());
        }
        people.setValue(before);
        if (found.size() == 1 && before.size() > 1) {
            find();
        } else if (found.size() == 1) {
            say("Found: " + found.getFirst().label() + ". Choose somebody else, too.");
        } else {
            people.setOpened(!found.isEmpty());
            say(
                    found.isEmpty()
                            ? "Nobody found that you may see for “" + typed + "”."
                            : found.size() + " found for “" + typed + "”: choose above.");
        }
    }

    void find() {
        List<String> ids =
                people.getValue().stream().map(WaySearch.End::id).distinct().toList();
        if (ids.size() < 2 || ids.size() > FoundCommon.MOST) {
            say("Choose two people or more, " + FoundCommon.MOST + " at the most.");
            people.focus();
            return;
        }
        try {
            show(search.common(ids));
        } catch (KithException.Refused refused) {
            say(String.valueOf(refused.getMessage()));
        }
    }

    private void show(Between<FoundCommon> between) {
        FoundCommon found = between.found();
        say(found.summary());
        if (!found.all().isEmpty()) {
            Paragraph caution = new Paragraph(FoundWays.CAUTION);
            caution.addClassName("kith-caution");
            results.add(caution);
        }
        for (Common.Kind kind : Common.Kind.values()) {
            List<Common> some =
                    found.all().stream().filter(common -> common.kind() == kind).toList();
            if (!some.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("kith-connections");
                some.forEach(common -> list.add(line(common, between.slice())));
                results.add(new H3(kind.label()), list);
            }
        }
    }

    private ListItem line(Common common, Slice read) {
        NativeButton show = new NativeButton(common.title(), click -> {
            close();
            chosen.accept(common, read);
        });
        show.addClassName("kith-plain-button");
        show.setTitle("Show in the picture");
        ListItem line = new ListItem(show);
        if (common.toMany()) {
            Span many = new Span("has to do with many families");
            many.addClassNames("kith-chip", "kith-small");
            line.add(many);
        }
        common.lines().forEach(said -> {
            Div each = new Div(said);
            each.addClassName("kith-source");
            line.add(each);
        });
        return line;
    }

    private void say(String text) {
        results.removeAll();
        results.add(new Paragraph(text));
    }
}
