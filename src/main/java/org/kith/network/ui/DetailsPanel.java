package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.Finding;
import org.kith.network.Behind;
import org.kith.network.Common;
import org.kith.network.Details;
import org.kith.network.FoundWay;
import org.kith.network.FoundWays;
import org.kith.network.NodeKind;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.network.Way;
import org.kith.uikit.ContactLine;
import org.kith.uikit.CopyButton;
import org.kith.uikit.KeyValue;

/** What one thing of the picture is: what is said about it, by whom, its connections, and what lies behind it. */
final class DetailsPanel extends Section {

    private static final long serialVersionUID = 1L;

    /** Who is told what was pressed. */
    interface Actions {
        void go(String id);

        void open(String id, Way way);

        void putBack(String id, Way way);

        void readOn(String id);

        void pin(String id);

        void hide(List<String> ids);

        void centre(String id);

        void findWay(String id);

        void nothing();

        void inCommon();
    }

    private final transient Actions actions;
    private final List<Component> head = new ArrayList<>();

    DetailsPanel(Actions actions) {
        this.actions = actions;
        addClassName("kith-details");
        getElement().setAttribute("aria-label", "Details");
    }

    /** Moves the keyboard focus here, so that the next Tab is at what can be done. */
    void focusDetails() {
        getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    /** Nothing is selected: says what is not known, for that is what one came for. */
    void nothing(Scene scene) {
        removeAll();
        List<SceneNode> silent = silent(scene);
        if (!silent.isEmpty()) {
            UnorderedList list = new UnorderedList();
            silent.forEach(node -> {
                String what = node.kind() == NodeKind.ITEM
                        ? node.sublabel()
                        : node.facts().relation();
                NativeButton go = new NativeButton(node.label() + ": " + what, click -> {
                    actions.go(node.id());
                    focusDetails();
                });
                go.addClassName("kith-plain-button");
                list.add(new ListItem(go));
            });
            list.addClassNames("kith-connections", "kith-silences");
            add(new H2("What is not known here"), list);
        }
        Paragraph hint = new Paragraph("Select somebody or something in the picture or the table to read what is "
                + "recorded, by whom and since when, and to show what lies behind it.");
        hint.addClassName("kith-quiet");
        add(new H2("Details"), hint);
    }

    private static List<SceneNode> silent(Scene scene) {
        return scene.nodes().stream().filter(SceneNode::ghost).toList();
    }

    void several(List<String> ids) {
        removeAll();
        Div buttons = buttons(quiet("Hide all of these", () -> actions.hide(ids)));
        buttons.addComponentAsFirst(quiet("What do they have in common…", actions::inCommon));
        add(new H2(ids.size() + " selected"), buttons);
    }

    /** A connection was selected. */
    void connection(String sentence, @Nullable String from, @Nullable String to) {
        removeAll();
        add(new H2("Connection"), new Paragraph(sentence));
        Div ends = buttons();
        if (from != null && to != null) {
            ends.add(quiet("To one end", () -> actions.go(from)), quiet("To the other end", () -> actions.go(to)));
        }
        add(ends);
    }

    /** Something that stands for a record there is not. */
    void missing(String title, String sentence) {
        removeAll();
        add(new H2(title), new Paragraph(sentence));
    }

    /**
     * @param acts what stands for the findings that speak of it; empty where they are listed
     */
    void show(Details details, Scene scene, boolean setsOut, Optional<Component> acts) {
        boolean home = scene.home(details.id()).isPresent();
        boolean focus = details.id().equals(scene.focus());
        int silent = silent(scene).size();
        removeAll();
        head.clear();
        head.addAll(List.of(new H2(details.title()), new Paragraph(details.sentence())));
        add(head);
        if (!details.contacts().isEmpty()) {
            add(contact(details));
        }
        acts.ifPresentOrElse(this::add, () -> gaps(details.gaps()));
        if (!details.question().isEmpty()) {
            Paragraph question = new Paragraph(details.question());
            question.addClassName("kith-question");
            add(new H3("What to ask"), question, new CopyButton("Copy the question", details.question()));
        }
        details.texts().forEach(text -> add(new H3(text.about()), quoted(text)));
        lines(details.lines());
        behind(details);
        connections(details);
        if (!home) {
            Div buttons = buttons(
                    quiet("Centre", () -> actions.centre(details.id())),
                    quiet("Pin or let go", () -> actions.pin(details.id())));
            if (setsOut) {
                buttons.add(quiet("Find the way…", () -> actions.findWay(details.id())));
            }
            if (!focus) {
                buttons.add(quiet("Hide", () -> actions.hide(List.of(details.id()))));
            }
            add(buttons);
        }
        if (silent > 0) {
            NativeButton all = new NativeButton("All that is not known here (" + silent + ")", click -> {
                actions.nothing();
                focusDetails();
            });
            all.addClassNames("kith-plain-button", "kith-noprint");
            add(all);
        }
    }

    /**
     * Puts what a row of evidence says above what is shown.
     *
     * @param without why something of it is not in the picture; empty where all of it is
     */
    void evidence(Evidence row, String without) {
        Div box = new Div(new H2("Evidence: " + row.title()));
        box.addClassName("kith-details-evidence");
        row.lines().forEach(line -> box.add(new Paragraph(line)));
        if (!without.isEmpty()) {
            Paragraph missing = new Paragraph(without);
            missing.addClassName("kith-quiet");
            box.add(missing);
        }
        if (row.more() != null) {
            box.add(row.more());
        }
        addComponentAsFirst(box);
    }

    /**
     * A way that is lit up, with the caution that stands beside every one over others.
     *
     * @param without why something of it is not in the picture; empty where all of it is
     * @param another looks for other ways
     */
    void way(FoundWay way, String without, Runnable another) {
        removeAll();
        add(new H2("The way"), new Paragraph(way.sentence()));
        Span source = new Span(FindWayDialog.sources(way));
        source.addClassName("kith-source");
        add(source);
        if (way.length() > 1) {
            Paragraph caution = new Paragraph(FoundWays.CAUTION);
            caution.addClassName("kith-caution");
            add(caution);
        }
        if (!without.isEmpty()) {
            Paragraph missing = new Paragraph(without);
            missing.addClassName("kith-quiet");
            add(missing);
        }
        Div ends = buttons(quiet("Find another way…", another));
        ends.addComponentAsFirst(
                quiet("To the other end", () -> actions.go(way.nodes().getLast())));
        ends.addComponentAsFirst(
                quiet("To one end", () -> actions.go(way.nodes().getFirst())));
        add(ends);
    }

    /** Shows something else than a thing of the picture. */
    void only(Component content) {
        removeAll();
        add(content);
    }

    /** Puts what somebody marked by hand below what a thing is. */
    void own(Component marks) {
        addComponentAtIndex(Math.min(2, getComponentCount()), marks);
    }

    /** One note of one's own, which stands free or on something. */
    void note(Component card, @Nullable String on, String label) {
        removeAll();
        add(card);
        if (on != null) {
            add(buttons(quiet("To " + label, () -> actions.go(on))));
        }
    }

    /**
     * What some people have in common, lit up, with the caution that stands beside it.
     *
     * @param without why something of it is not in the picture; empty where all of it is
     * @param more looks at what else they have in common
     */
    void common(Common common, String without, Runnable more) {
        removeAll();
        add(new H2("In common: " + common.title()));
        common.lines().forEach(line -> add(new Paragraph(line)));
        Paragraph caution = new Paragraph(FoundWays.CAUTION);
        caution.addClassName("kith-caution");
        add(caution);
        if (!without.isEmpty()) {
            Paragraph missing = new Paragraph(without);
            missing.addClassName("kith-quiet");
            add(missing);
        }
        add(buttons(quiet("What else they have in common…", more)));
    }

    /** Leaves out what something is, where that is told above it already. */
    void withoutHead() {
        head.forEach(this::remove);
        head.clear();
    }

    private static Component contact(Details details) {
        String phone = details.contacts().stream()
                .filter(line -> line.href().startsWith("tel:"))
                .map(Details.Contact::label)
                .findFirst()
                .orElse(null);
        String email = details.contacts().stream()
                .filter(line -> line.href().startsWith("mailto:"))
                .map(Details.Contact::label)
                .findFirst()
                .orElse(null);
        return new ContactLine(details.title(), phone, email);
    }

    private void gaps(List<Finding> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        gaps.forEach(gap -> {
            Span question = new Span(gap.question());
            question.addClassName("kith-question");
            list.add(new ListItem(new Span(gap.sentence()), question));
        });
        list.addClassName("kith-silences");
        add(new H3("Not known, not asked, not joined"), list);
    }

    private static Component quoted(Details.Text text) {
        Div box = new Div();
        Element said = new Element(text.quotation() ? "blockquote" : "p");
        said.setText(text.text());
        box.getElement().appendChild(said);
        return box;
    }

    private void lines(List<Details.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        KeyValue facts = new KeyValue();
        for (Details.Line line : lines) {
            Span source = new Span(line.source());
            source.addClassName("kith-source");
            facts.fact(line.about(), new Span(new Span(line.said()), source));
        }
        add(new H3("What is recorded"), facts);
    }

    private void behind(Details details) {
        if (details.behind().isEmpty() && !details.unread()) {
            return;
        }
        Div list = new Div();
        list.addClassName("kith-ways");
        for (Behind way : details.behind()) {
            if (way.count() > 0) {
                list.add(quiet(Behinds.offer(way), () -> actions.open(details.id(), way.way())));
            }
            if (way.opened() > 0) {
                list.add(quiet(Behinds.putBack(way), () -> actions.putBack(details.id(), way.way())));
            }
        }
        add(new H3("Behind it, not in the picture"), list);
        if (details.behind().stream().anyMatch(way -> way.way().toPeople())) {
            Paragraph caution = new Paragraph(FoundWays.CAUTION);
            caution.addClassName("kith-caution");
            add(caution);
        }
        if (details.unread()) {
            add(new Paragraph("Only what touches the child in focus has been read. More may be recorded; reading it "
                    + "goes on record under your purpose."));
            list.add(quiet("Read what is recorded around " + details.title(), () -> actions.readOn(details.id())));
        }
    }

    private void connections(Details details) {
        if (details.connections().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        details.connections().forEach(one -> {
            NativeButton go = new NativeButton(one.sentence(), click -> actions.go(one.other()));
            go.addClassName("kith-plain-button");
            list.add(new ListItem(go));
        });
        list.addClassName("kith-connections");
        add(new H3("Connections in the picture"), list);
    }

    private static Div buttons(Component... parts) {
        Div buttons = new Div(parts);
        buttons.addClassNames("kith-details-buttons", "kith-noprint");
        return buttons;
    }

    static Button quiet(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
