package org.kith.enquiry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.ItemStanding;
import org.kith.enquiry.WhoseWord;
import org.kith.uikit.Dates;

/**
 * The items around a child, the newest first, to say of each whether a decision rests on it or it was weighed and set aside,
 * and why. Disputed and superseded ones say so; an allegation stands beside its outcome.
 */
final class EvidenceList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 10;
    private static final String CITES = "cites";
    private static final String ASIDE = "aside.";

    private final transient Circle circle;
    private final transient Runnable changed;
    private final transient List<Line> lines = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private final TextField filter = new TextField("Find among the items");
    private boolean all;

    /**
     * @param changed told after every choice
     */
    EvidenceList(Circle circle, Runnable changed) {
        this.circle = circle;
        this.changed = changed;
        addClassName("kith-weigh");
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setClearButtonVisible(true);
        filter.addValueChangeListener(change -> show());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> {
            all = true;
            show();
        });
        items(circle).forEach(item -> lines.add(new Line(item)));
        filter.setVisible(lines.size() > FIRST);
        if (lines.isEmpty()) {
            add(new Paragraph("No item is recorded around the child that you may read."));
        } else {
            add(filter, list, more);
            show();
        }
    }

    private static List<ItemRow> items(Circle circle) {
        Set<ItemRow> items = new LinkedHashSet<>(circle.items());
        items.addAll(circle.itemsAround());
        return items.stream()
                .filter(item -> !item.restricted())
                .sorted(Comparator.comparing(ItemRow::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(ItemRow::id))
                .toList();
    }

    private void show() {
        list.removeAll();
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        int shown = 0;
        int hidden = 0;
        for (Line line : lines) {
            boolean found = wanted.isEmpty() || line.words.contains(wanted);
            // What was chosen stays in sight.
            if (line.chosen() || found && (all || !wanted.isEmpty() || shown < FIRST)) {
                list.add(line);
                shown++;
            } else if (found) {
                hidden++;
            }
        }
        more.setText("Show " + hidden + (hidden == 1 ? " earlier item" : " earlier items"));
        more.setVisible(hidden > 0);
    }

    /** Ids of the items the decision rests on. */
    List<String> cites() {
        return lines.stream()
                .filter(line -> line.rests.getValue())
                .map(line -> line.item.id())
                .toList();
    }

    /** By the id of an item that was set aside, why. */
    Map<String, String> setAside() {
        Map<String, String> aside = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.aside.getValue())
                .forEach(line -> aside.put(line.item.id(), line.why.getValue().strip()));
        return aside;
    }

    /** Has what is chosen and typed kept with the form it stands in. */
    void keep(KeptForm kept) {
        kept.part(this::texts, this::fill);
        lines.forEach(line -> kept.watch(line.why, ASIDE + line.item.id()));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put(CITES, String.join(";", cites()));
        setAside().forEach((item, why) -> texts.put(ASIDE + item, why));
        return texts;
    }

    private void fill(Map<String, String> texts) {
        List<String> cites = List.of(texts.getOrDefault(CITES, "").split(";"));
        for (Line line : lines) {
            line.rests.setValue(cites.contains(line.item.id()));
            String why = texts.get(ASIDE + line.item.id());
            line.aside.setValue(why != null);
            line.why.setValue(why == null ? "" : why);
        }
        show();
    }

    /** Marks each item set aside without a reason. */
    void askWhy() {
        lines.stream()
                .filter(line -> line.aside.getValue())
                .forEach(line -> Fields.mark(
                        line.why, line.why.getValue().strip().length() < 3 ? "Say why, in a few words." : null));
    }

    /** One item with what can be chosen of it. */
    private final class Line extends ListItem {

        private static final long serialVersionUID = 1L;

        private final transient ItemRow item;
        private final String words;
        private final Checkbox rests = new Checkbox("Rests on it");
        private final Checkbox aside = new Checkbox("Set aside");
        private final TextField why = new TextField();

        Line(ItemRow item) {
            this.item = item;
            addClassName("kith-weigh-line");
            Called called = Called.in(circle.slice());
            String title = Called.item(item);
            Div what = new Div();
            what.addClassName("kith-weigh-what");
            Span head = new Span(title);
            head.addClassName("kith-weigh-title");
            what.add(head);
            LocalDate date = item.date();
            String facts = (date == null ? "day not recorded" : Dates.day(date)) + " · "
                    + called.agency(item.heldBy()) + " · " + item.kind().label()
                    + (item.statement() == null ? "" : ", " + item.statement().label());
            what.add(Fields.quiet(facts));
            ItemStanding.of(circle.slice(), item).sentences(circle.slice()).forEach(sentence -> mark(what, sentence));
            WhoseWord.outcome(item).ifPresent(outcome -> mark(what, outcome));
            Span word = Fields.quiet(WhoseWord.of(circle, item).orElse(""));
            word.setVisible(false);
            word.addClassName("kith-weigh-word");
            what.add(word);
            words = (title + " " + facts).toLowerCase(Locale.ROOT);
            rests.setAriaLabel("The decision rests on “" + title + "”");
            aside.setAriaLabel("“" + title + "” was weighed and set aside");
            why.setPlaceholder("Set aside, because …");
            why.setAriaLabel("Why “" + title + "” was set aside");
            why.setWidthFull();
            why.setValueChangeMode(ValueChangeMode.LAZY);
            why.setValueChangeTimeout(1_000);
            why.setVisible(false);
            why.addValueChangeListener(change -> changed.run());
            rests.addValueChangeListener(change -> {
                if (change.getValue()) {
                    aside.setValue(false);
                }
                word.setVisible(change.getValue() && !word.getText().isEmpty());
                changed.run();
            });
            aside.addValueChangeListener(change -> {
                if (change.getValue()) {
                    rests.setValue(false);
                }
                why.setVisible(change.getValue());
                changed.run();
            });
            what.add(why);
            Div choose = new Div(rests, aside);
            choose.addClassName("kith-weigh-choose");
            add(what, choose);
        }

        private static void mark(Div what, String words) {
            Span mark = new Span(words);
            mark.addClassNames("kith-weigh-mark", "kith-small");
            what.add(mark);
        }

        private boolean chosen() {
            return rests.getValue() || aside.getValue();
        }
    }
}
