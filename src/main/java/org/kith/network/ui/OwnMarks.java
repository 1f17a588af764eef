package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.network.Exploration;
import org.kith.network.Marks;
import org.kith.network.Note;
import org.kith.network.OwnColour;
import org.kith.network.OwnGroup;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.uikit.network.DiagramEvent;

/** Marking by hand: what the menu, the keys and the details do. Every mark is one step that can be undone by its name. */
final class OwnMarks {

    /** What becomes of a mark, said wherever one is made. */
    static final String YOURS =
            "It is yours: it stands in this picture and in views you save, says nothing about anybody"
                    + " in the record, and nothing is worked out from it.";

    private final Exploration exploration;
    private final BiConsumer<String, List<String>> marked;

    /**
     * @param marked told what was done and which nodes to show after it, when the picture is to be drawn anew
     */
    OwnMarks(Exploration exploration, BiConsumer<String, List<String>> marked) {
        this.exploration = exploration;
        this.marked = marked;
    }

    void annotate(DiagramEvent.Annotate event) {
        List<String> nodes = nodes(event.ids());
        switch (event.what()) {
            case NOTE -> note(nodes.size() == 1 ? nodes.getFirst() : null).open();
            case GROUP -> group(nodes).ifPresent(WordsDialog::open);
            case TINT -> {
                OwnColour colour = OwnColour.values()[event.tint() - 1];
                boolean all = !nodes.isEmpty()
                        && nodes.stream()
                                .allMatch(node -> exploration.marks().colours().get(node) == colour);
                colour(nodes, all ? null : colour);
            }
        }
    }

    /** Asks for a note, to be put on something or nowhere in particular. */
    WordsDialog note(@Nullable String node) {
        String on = node == null ? "" : " on " + label(node);
        return WordsDialog.note("Note" + on, "", Note.LONGEST, YOURS, text -> {
            Note note = Note.of(text, node);
            apply("a note" + on, marks -> marks.with(note), List.of(note.id()));
        });
    }

    /** Asks for other words of a note; empty where there is no such note. */
    Optional<WordsDialog> edit(String id) {
        return Optional.ofNullable(exploration.marks().notes().get(id))
                .map(note -> WordsDialog.note(
                        "My note",
                        note.text(),
                        Note.LONGEST,
                        YOURS,
                        text -> apply("changing a note", marks -> marks.with(note.saying(text)), List.of(id))));
    }

    void removeNotes(Collection<String> ids) {
        apply(
                ids.size() == 1 ? "removing a note" : "removing " + ids.size() + " notes",
                marks -> marks.withoutNotes(ids),
                List.of());
    }

    void colour(List<String> nodes, @Nullable OwnColour colour) {
        if (nodes.isEmpty()) {
            marked.accept("Select what is to have a colour of yours first.", List.of());
            return;
        }
        String what = nodes.size() == 1 ? label(nodes.getFirst()) : String.valueOf(nodes.size());
        apply(
                colour == null ? "taking the colour from " + what : "colouring " + what + " " + colour.code(),
                marks -> marks.coloured(nodes, colour),
                nodes);
    }

    /** Asks for the name of a group; empty, and said, where there are not two to group. */
    Optional<WordsDialog> group(List<String> nodes) {
        if (nodes.size() < 2) {
            marked.accept("Select two or more to group them under a name of yours.", List.of());
            return Optional.empty();
        }
        return Optional.of(WordsDialog.name(
                "Group " + nodes.size(),
                "Name of the group",
                "",
                OwnGroup.LONGEST,
                YOURS,
                "Group them",
                name -> apply(
                        "grouping " + nodes.size() + " as ‘" + name + "’",
                        marks -> marks.with(OwnGroup.of(name, nodes)),
                        nodes)));
    }

    void fold(OwnGroup group, boolean one) {
        apply(
                (one ? "folding ‘" : "unfolding ‘") + group.name() + "’",
                marks -> marks.folded(group.id(), one),
                one ? List.of(group.id()) : List.copyOf(group.members()));
    }

    Optional<OwnGroup> group(String id) {
        return Optional.ofNullable(exploration.marks().groups().get(id));
    }

    void ungroup(OwnGroup group) {
        apply(
                "ungrouping ‘" + group.name() + "’",
                marks -> marks.withoutGroup(group.id()),
                List.copyOf(group.members()));
    }

    WordsDialog rename(OwnGroup group) {
        return WordsDialog.name(
                "Rename ‘" + group.name() + "’",
                "Name of the group",
                group.name(),
                OwnGroup.LONGEST,
                YOURS,
                "Rename",
                name -> apply("renaming a group ‘" + name + "’", marks -> marks.named(group.id(), name), List.of()));
    }

    void removeAll() {
        apply("removing all marks", marks -> Marks.NONE, List.of());
    }

    private void apply(String what, UnaryOperator<Marks> change, List<String> show) {
        exploration.mark(what, change);
        marked.accept(Character.toUpperCase(what.charAt(0)) + what.substring(1) + ": done.", show);
    }

    /** Without notes, and what is folded instead of its fold. */
    private List<String> nodes(Collection<String> ids) {
        Set<String> nodes = new LinkedHashSet<>();
        ids.stream().filter(id -> !Note.is(id) && !OwnGroup.is(id)).forEach(nodes::add);
        return List.copyOf(nodes);
    }

    /** What of a selection can be marked. */
    List<String> markable(Collection<String> selection) {
        return nodes(selection);
    }

    private String label(String node) {
        return exploration.scene().node(node).map(SceneNode::label).orElse("something");
    }

    /** What one marked about a thing, in a few words: for its line in the table. */
    String words(String node) {
        Marks marks = exploration.marks();
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(marks.colours().get(node))
                .ifPresent(colour -> parts.add(colour.letter() + " " + colour.code()));
        marks.groupsOf(node).forEach(group -> parts.add("in ‘" + group.name() + "’"));
        marks.notesOn(node).forEach(note -> parts.add("note: " + note.text()));
        return String.join("; ", parts);
    }

    /** What one marked about a thing, to be changed; empty where it bears no mark. */
    Optional<Div> section(String node) {
        Marks marks = exploration.marks();
        Div section = new Div();
        section.addClassName("kith-own");
        marks.notesOn(node).forEach(note -> section.add(card(note)));
        OwnColour colour = marks.colours().get(node);
        if (colour != null) {
            section.add(line(
                    "My colour: " + colour.label() + " (" + colour.letter() + ")",
                    DetailsPanel.quiet("Remove", () -> colour(List.of(node), null))));
        }
        List<OwnGroup> groups = OwnGroup.is(node) ? group(node).stream().toList() : marks.groupsOf(node);
        groups.forEach(group -> section.add(line(
                "My group: " + group.name(),
                DetailsPanel.quiet(group.folded() ? "Unfold" : "Fold", () -> fold(group, !group.folded())),
                DetailsPanel.quiet("Rename…", () -> rename(group).open()),
                DetailsPanel.quiet("Ungroup", () -> ungroup(group)))));
        return section.getChildren().findAny().isPresent() ? Optional.of(section) : Optional.empty();
    }

    /** Buttons that mark several things at once. */
    Div several(Collection<String> selection) {
        List<String> nodes = nodes(selection);
        Div colours = line("My colour:");
        for (OwnColour colour : OwnColour.values()) {
            Span letter = new Span(colour.letter());
            letter.addClassNames("kith-own-letter", "kith-own-" + colour.code());
            Button button = new Button(letter, click -> colour(nodes, colour));
            button.setAriaLabel("Colour these " + nodes.size() + " " + colour.code());
            button.setTooltipText(colour.label());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            colours.add(button);
        }
        Div section = new Div(
                line(
                        "",
                        DetailsPanel.quiet(
                                "Group these " + nodes.size() + "…",
                                () -> group(nodes).ifPresent(WordsDialog::open))),
                colours);
        section.addClassName("kith-own");
        return section;
    }

    /** A note with what can be done to it. */
    Div card(Note note) {
        Paragraph text = new Paragraph(note.text());
        text.addClassName("kith-own-text");
        Div card = new Div(
                new H3("My note"),
                text,
                line(
                        "",
                        DetailsPanel.quiet("Change…", () -> edit(note.id()).ifPresent(WordsDialog::open)),
                        DetailsPanel.quiet("Remove", () -> removeNotes(List.of(note.id())))));
        card.addClassName("kith-own-note");
        return card;
    }

    private static Div line(String text, Component... buttons) {
        Div line = new Div();
        line.addClassName("kith-own-line");
        if (!text.isEmpty()) {
            line.add(new Span(text));
        }
        line.add(buttons);
        return line;
    }

    /** Notes that the picture shows, those on something and those that stand free. */
    List<Note> shown() {
        Scene scene = exploration.scene();
        return exploration.marks().notes().values().stream()
                .filter(note -> MarksDrawing.shown(note, scene))
                .toList();
    }
}
