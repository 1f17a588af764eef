package org.kith.workspace;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kith.circle.Called;
import org.kith.enquiry.DeskAnswer;
import org.kith.enquiry.DeskRequest;
import org.kith.vocabulary.SayingSort;

/** One piece of information of an answer: what sort of statement, when it happened, about whom, and the words. */
final class InformationLine extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AFTER_THE_LAST_KEY = 600;

    private final Select<SayingSort> sort = new Select<>();
    private final DatePicker happened = new DatePicker("When did it happen?");
    private final CheckboxGroup<DeskRequest.Subject> about = new CheckboxGroup<>("About");
    private final TextArea text = new TextArea("What is held?");

    /**
     * @param away takes the line away
     * @param changed told whenever something is typed or chosen
     */
    InformationLine(DeskRequest asked, LocalDate today, Consumer<InformationLine> away, Runnable changed) {
        addClassName("kith-answer-line");
        sort.setLabel("What sort of statement?");
        sort.setItems(SayingSort.values());
        sort.setItemLabelGenerator(each -> each == null ? "" : Called.capital(each.label()));
        happened.setLocale(Locale.UK);
        happened.setMax(today);
        happened.setPlaceholder("Empty where not known");
        about.setItems(asked.about());
        about.setItemLabelGenerator(DeskRequest.Subject::name);
        about.setValue(Set.copyOf(asked.about()));
        about.setVisible(asked.about().size() > 1);
        text.setMinRows(2);
        text.setMaxRows(8);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(AFTER_THE_LAST_KEY);
        for (HasValue<?, ?> field : List.of(sort, happened, about, text)) {
            field.addValueChangeListener(change -> changed.run());
        }
        NativeButton remove = new NativeButton("Take this line away", click -> away.accept(this));
        remove.addClassName("kith-plain-button");
        Div head = new Div(sort, happened);
        head.addClassName("kith-answer-pair");
        add(head, text, about, remove);
    }

    /** Which field is typed into, by its name in {@link #texts}. */
    void watch(String prefix, BiConsumer<HasElement, String> by) {
        by.accept(text, prefix + "text");
    }

    /** What stands in it as texts, to be kept. */
    Map<String, String> texts(String prefix) {
        return Map.of(
                prefix + "sort", sort.getValue() == null ? "" : sort.getValue().name(),
                prefix + "happened", Objects.toString(happened.getValue(), ""),
                prefix + "text", text.getValue(),
                prefix + "about",
                        about.getValue().stream()
                                .map(DeskRequest.Subject::record)
                                .sorted()
                                .collect(Collectors.joining(" ")));
    }

    /** Puts back what {@link #texts} gave. */
    void fill(String prefix, Map<String, String> texts) {
        String sorted = texts.getOrDefault(prefix + "sort", "");
        sort.setValue(sorted.isEmpty() ? null : SayingSort.valueOf(sorted));
        String day = texts.getOrDefault(prefix + "happened", "");
        happened.setValue(day.isEmpty() ? null : LocalDate.parse(day));
        text.setValue(texts.getOrDefault(prefix + "text", ""));
        List<String> records = List.of(texts.getOrDefault(prefix + "about", "").split(" "));
        about.setValue(about.getListDataView()
                .getItems()
                .filter(subject -> records.contains(subject.record()))
                .collect(Collectors.toSet()));
    }

    void begin() {
        sort.focus();
    }

    boolean blank() {
        return text.isEmpty() && sort.isEmpty() && happened.isEmpty();
    }

    DeskAnswer.Line line() {
        return new DeskAnswer.Line(
                sort.getValue(),
                happened.getValue(),
                text.getValue(),
                about.getValue().stream().map(DeskRequest.Subject::record).toList());
    }

    /** Marks what is missing where it is missing. */
    void mark() {
        sort.setInvalid(sort.isEmpty());
        sort.setErrorMessage("Choose one: a fact is not an opinion.");
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage("Say what is held, or take the line away.");
    }

    List<String> names() {
        return about.getValue().stream().map(DeskRequest.Subject::name).toList();
    }
}
