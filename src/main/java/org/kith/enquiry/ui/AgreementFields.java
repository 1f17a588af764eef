package org.kith.enquiry.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.enquiry.Agreement;
import org.kith.uikit.Dates;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.ConditionKind;

/** Takes a condition or an agreed contract down: about whom, what is to be kept, and who looks by when. */
final class AgreementFields extends Div {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<Person> about = new MultiSelectComboBox<>("About whom?");
    private final Select<ConditionKind> kind = new Select<>();
    private final TextArea text = new TextArea("What is to be kept?");
    private final TextField responsible = new TextField("Who looks whether it is kept?");
    private final DatePicker reviewBy = new DatePicker("By which day?");

    AgreementFields(Circle circle, java.time.LocalDate today) {
        addClassNames("kith-form", "kith-wide-form", "kith-agreement");
        Called called = Called.in(circle.slice());
        Set<Person> people = new LinkedHashSet<>(List.of(circle.child()));
        people.addAll(circle.familyCircle());
        List<Person> open =
                people.stream().filter(person -> !Called.closed(person)).toList();
        about.setItems(open);
        about.setItemLabelGenerator(called::person);
        about.setValue(
                open.stream().filter(person -> person.equals(circle.child())).toList());
        kind.setLabel("What kind?");
        kind.setItems(ConditionKind.values());
        kind.setItemLabelGenerator(each -> Called.capital(each.label()));
        text.setMinRows(2);
        text.setHelperText("So that somebody else can tell whether it is.");
        responsible.setPlaceholder("Name and role");
        reviewBy.setLocale(Locale.UK);
        reviewBy.setMin(today);
        reviewBy.setPlaceholder("for example " + Dates.day(today.plusWeeks(2)));
        Div first = new Div(kind, about);
        Div last = new Div(responsible, reviewBy);
        first.addClassName("kith-answer-pair");
        last.addClassName("kith-answer-pair");
        add(first, text, last);
    }

    Agreement value() {
        return new Agreement(
                about.getValue().stream()
                        .map(person -> Called.readable(person).getFirst().id())
                        .sorted()
                        .toList(),
                kind.getValue(),
                text.getValue(),
                responsible.getValue(),
                reviewBy.getValue());
    }

    /** Has what is typed kept with the form it stands in. */
    void keep(KeptForm kept) {
        kept.part(() -> texts(""), texts -> fill("", texts));
        watch("", kept::watch);
        onChange(kept::changed);
    }

    /** Which fields are typed into, by the names of {@link #texts}. */
    void watch(String prefix, BiConsumer<HasElement, String> by) {
        by.accept(text, prefix + "text");
        by.accept(responsible, prefix + "responsible");
    }

    /** What stands in the fields as texts, to be kept until it is saved. */
    Map<String, String> texts(String prefix) {
        Agreement value = value();
        return Map.of(
                prefix + "about", String.join(";", value.about()),
                prefix + "kind", value.kind() == null ? "" : value.kind().code(),
                prefix + "text", value.text(),
                prefix + "responsible", value.responsible(),
                prefix + "reviewBy", Objects.toString(value.reviewBy(), ""));
    }

    /** Puts back what {@link #texts} gave. */
    void fill(String prefix, Map<String, String> typed) {
        List<String> ids = List.of(typed.getOrDefault(prefix + "about", "").split(";"));
        about.setValue(about.getListDataView()
                .getItems()
                .filter(person -> person.ref().records().stream().anyMatch(ids::contains))
                .toList());
        Coded.find(ConditionKind.class, typed.getOrDefault(prefix + "kind", "")).ifPresent(kind::setValue);
        text.setValue(typed.getOrDefault(prefix + "text", ""));
        responsible.setValue(typed.getOrDefault(prefix + "responsible", ""));
        String day = typed.getOrDefault(prefix + "reviewBy", "");
        reviewBy.setValue(day.isEmpty() ? null : java.time.LocalDate.parse(day));
    }

    /** Tells after every change. */
    void onChange(Runnable changed) {
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(1_000);
        about.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        text.addValueChangeListener(change -> changed.run());
        responsible.addValueChangeListener(change -> changed.run());
        reviewBy.addValueChangeListener(change -> changed.run());
    }

    void mark(java.time.LocalDate today) {
        Agreement value = value();
        Fields.mark(about, value.about().isEmpty() ? "Choose whom it is about." : null);
        Fields.mark(kind, value.kind() == null ? "Choose one." : null);
        Fields.mark(text, value.text().strip().length() < 3 ? "Write what is to be kept." : null);
        Fields.mark(responsible, value.responsible().isBlank() ? "Say who." : null);
        Fields.mark(
                reviewBy,
                value.reviewBy() == null
                        ? "Choose a day."
                        : value.reviewBy().isBefore(today) ? "That day has passed. Choose today or later." : null);
    }
}
