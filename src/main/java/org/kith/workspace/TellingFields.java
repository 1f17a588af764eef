package org.kith.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.enquiry.AskLetter;
import org.kith.enquiry.Telling;
import org.kith.gaps.FindingKey;

/** What the asked agency is told, to be ticked: of whom it asks, and who else is named so that it knows who is meant. */
final class TellingFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final String TOLD = "told ";

    private final transient Map<Checkbox, Telling.Tellable> about = new LinkedHashMap<>();
    private final transient Map<Checkbox, Telling.Tellable> others = new LinkedHashMap<>();
    private final transient Map<Telling.Tellable, CheckboxGroup<Telling.Fact>> facts = new LinkedHashMap<>();
    private final transient Runnable changed;

    /**
     * @param changed told whenever something is ticked or not any more
     */
    TellingFields(Telling telling, Runnable changed) {
        this.changed = changed;
        addClassName("kith-telling");
        H3 heading = new H3("What they are told");
        Paragraph least =
                new Paragraph("As little as it takes to know whom you mean. Nothing else of this page is sent.");
        least.addClassNames("kith-quiet", "kith-small");
        add(heading, least);
        telling.about().forEach(one -> about.put(line(one, true), one));
        if (!telling.others().isEmpty()) {
            Paragraph also = new Paragraph("Name also, only where they could not know otherwise who is meant:");
            also.addClassNames("kith-quiet", "kith-small");
            add(also);
            telling.others().forEach(one -> others.put(line(one, false), one));
        }
        for (String held : telling.heldBack()) {
            Paragraph note = new Paragraph(held);
            note.addClassNames("kith-small", "kith-unknown");
            add(note);
        }
    }

    private Checkbox line(Telling.Tellable one, boolean ticked) {
        Checkbox name = new Checkbox(one.name(), ticked);
        Div line = new Div(name);
        line.addClassName("kith-telling-line");
        if (!one.facts().isEmpty()) {
            CheckboxGroup<Telling.Fact> group = new CheckboxGroup<>();
            group.setItems(one.facts());
            group.setItemLabelGenerator(Telling.Fact::words);
            group.setValue(Set.copyOf(one.usual()));
            group.setAriaLabel("What is told of " + one.name());
            group.setVisible(ticked);
            group.addValueChangeListener(change -> changed.run());
            name.addValueChangeListener(change -> group.setVisible(change.getValue()));
            facts.put(one, group);
            line.add(group);
        }
        name.addValueChangeListener(change -> changed.run());
        add(line);
        return name;
    }

    /** What is ticked as texts, to be kept. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map<Checkbox, Telling.Tellable> some : List.of(about, others)) {
            some.forEach((box, one) -> {
                CheckboxGroup<Telling.Fact> group = facts.get(one);
                texts.put(
                        TOLD + one.name(),
                        box.getValue()
                                + (group == null
                                        ? ""
                                        : group.getValue().stream()
                                                .map(Telling.Fact::words)
                                                .sorted()
                                                .collect(Collectors.joining("\n", "\n", ""))));
            });
        }
        return texts;
    }

    /** Puts back what {@link #texts} gave, of those who are offered still. */
    void fill(Map<String, String> texts) {
        for (Map<Checkbox, Telling.Tellable> some : List.of(about, others)) {
            some.forEach((box, one) -> {
                String text = texts.get(TOLD + one.name());
                if (text != null) {
                    List<String> lines = List.of(text.split("\n"));
                    box.setValue(Boolean.parseBoolean(lines.getFirst()));
                    CheckboxGroup<Telling.Fact> group = facts.get(one);
                    if (group != null) {
                        group.setValue(one.facts().stream()
                                .filter(fact -> lines.contains(fact.words()))
                                .collect(Collectors.toSet()));
                    }
                }
            });
        }
    }

    /** Whom and what the ask is about. */
    List<FindingKey.Part> about() {
        return ticked(about).stream().map(Telling.Tellable::part).toList();
    }

    /** Their lines in the ask. */
    List<String> aboutLines() {
        return lines(ticked(about));
    }

    /** The lines of those named besides. */
    List<String> otherLines() {
        return lines(ticked(others));
    }

    private List<String> lines(Set<Telling.Tellable> some) {
        List<String> lines = new ArrayList<>();
        for (Telling.Tellable one : some) {
            CheckboxGroup<Telling.Fact> group = facts.get(one);
            lines.add(AskLetter.line(
                    one.name(),
                    group == null
                            ? List.of()
                            : one.facts().stream()
                                    .filter(group.getValue()::contains)
                                    .toList()));
        }
        return lines;
    }

    private static Set<Telling.Tellable> ticked(Map<Checkbox, Telling.Tellable> boxes) {
        Set<Telling.Tellable> ticked = new LinkedHashSet<>();
        boxes.forEach((box, one) -> {
            if (box.getValue()) {
                ticked.add(one);
            }
        });
        return ticked;
    }
}
