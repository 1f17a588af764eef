package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.gaps.FindingKey;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.uikit.ContactLine;
import org.kith.vocabulary.RequestOutcome;

/** Takes down what was asked by telephone: whom, about whom, when, what, and what was answered if anything was. */
final class TelephoneDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What came of the call so far. */
    private enum Answered {
        NOT_YET("No answer yet", null),
        INFORMATION("They have information", RequestOutcome.INFORMATION),
        NOTHING_HELD("They searched and hold nothing", RequestOutcome.NOTHING_HELD),
        REFUSED("They did not answer the question", RequestOutcome.REFUSED);

        private final String label;
        private final @Nullable RequestOutcome outcome;

        Answered(String label, @Nullable RequestOutcome outcome) {
            this.label = label;
            this.outcome = outcome;
        }
    }

    private final transient Circle circle;
    private final transient GapActions actions;
    private final transient BiConsumer<TelephoneAsk, List<String>> done;
    private final ComboBox<AgencyRow> agency = new ComboBox<>("Which agency did you ring?");
    private final Div reach = new Div();
    private final MultiSelectComboBox<FindingKey.Part> about = new MultiSelectComboBox<>("Whom did you ask about?");
    private final DateTimePicker askedAt = new DateTimePicker("When?");
    private final TextArea question = new TextArea("What did you ask?");
    private final RadioButtonGroup<Answered> answered = new RadioButtonGroup<>("What did they say?");
    private final DateTimePicker respondedAt = new DateTimePicker("When did they answer?");
    private final TextField answeredBy = new TextField("Who answered?");
    private final TextArea searched = new TextArea("Which names did they search under? One a line");
    private final Paragraph problem = new Paragraph();

    TelephoneDialog(
            Circle circle,
            List<AgencyRow> first,
            List<FindingKey.Part> people,
            String words,
            GapActions actions,
            BiConsumer<TelephoneAsk, List<String>> done) {
        this.circle = circle;
        this.actions = actions;
        this.done = done;
        setHeaderTitle("Asked by telephone");
        setWidth("40rem");
        agencies(first);
        about.setItems(Subjects.around(circle, people));
        about.setItemLabelGenerator(subject -> Subjects.called(circle, subject));
        about.setValue(Set.copyOf(people));
        question.setValue(words);
        question.setMinRows(2);
        question.setMaxRows(6);
        when(askedAt);
        when(respondedAt);
        answers();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form =
                new Div(agency, reach, about, askedAt, question, answered, respondedAt, answeredBy, searched, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button("Record it", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
    }

    /** Those that the findings name stand first; any other can be searched for. */
    private void agencies(List<AgencyRow> first) {
        Set<AgencyRow> all = new LinkedHashSet<>(first);
        circle.slice().rows(AgencyRow.class).stream()
                .sorted(Comparator.comparing(AgencyRow::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(all::add);
        agency.setItems(all);
        agency.setItemLabelGenerator(AgencyRow::name);
        agency.setRequiredIndicatorVisible(true);
        agency.addValueChangeListener(change -> reach());
        if (!first.isEmpty()) {
            agency.setValue(first.getFirst());
        }
        agency.focus();
    }

    private void reach() {
        reach.removeAll();
        AgencyRow chosen = agency.getValue();
        reach.setVisible(chosen != null);
        if (chosen != null) {
            reach.add(new ContactLine(chosen.name(), chosen.phone(), null));
        }
    }

    private void when(DateTimePicker picker) {
        picker.setLocale(Locale.UK);
        picker.setMax(local(actions.clock().now().plus(1, ChronoUnit.MINUTES)));
        picker.setValue(local(actions.clock().now()));
    }

    private void answers() {
        answered.setItems(Answered.values());
        answered.setItemLabelGenerator(each -> each.label);
        answered.setValue(Answered.NOT_YET);
        answered.addValueChangeListener(change -> showAnswer(change.getValue()));
        answeredBy.setPlaceholder("Name and role, if they said");
        searched.setMinRows(2);
        searched.setHelperText("A search holds only for the names it was made under.");
        showAnswer(Answered.NOT_YET);
    }

    private void showAnswer(Answered outcome) {
        boolean some = outcome != Answered.NOT_YET;
        respondedAt.setVisible(some);
        answeredBy.setVisible(some);
        searched.setVisible(outcome == Answered.NOTHING_HELD);
        answered.setHelperText(
                outcome == Answered.INFORMATION
                        ? "What they told is not recorded here: ask them to send it, so that it stands under their name."
                        : null);
        if (outcome == Answered.NOTHING_HELD && searched.isEmpty()) {
            searched.setValue(String.join("\n", names()));
        }
        LocalDateTime asked = askedAt.getValue();
        LocalDateTime responded = respondedAt.getValue();
        if (some && asked != null && responded != null && responded.isBefore(asked)) {
            respondedAt.setValue(asked);
        }
    }

    /** The names of those asked about, to be put right where another one was searched. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        Called called = Called.in(circle.slice());
        for (FindingKey.Part part : about.getValue()) {
            if (part instanceof FindingKey.Who who) {
                circle.slice()
                        .people()
                        .find(who.person())
                        .filter(person -> !Called.closed(person))
                        .map((Person person) -> called.person(person))
                        .ifPresent(names::add);
            }
        }
        return names.stream().sorted().toList();
    }

    private void apply() {
        try {
            TelephoneAsk ask = ask();
            List<String> ids = actions.asked(circle, ask);
            close();
            done.accept(ask, ids);
        } catch (KithException.Invalid missing) {
            problem.setText(missing.getMessage());
            problem.setVisible(true);
        }
    }

    private TelephoneAsk ask() {
        AgencyRow chosen = agency.getValue();
        if (chosen == null) {
            agency.setInvalid(true);
            throw new KithException.Invalid("Say which agency you rang.");
        }
        List<FindingKey.Part> subjects = about.getValue().stream()
                .sorted(Comparator.comparing(subject -> Subjects.called(circle, subject)))
                .toList();
        return new TelephoneAsk(chosen.id(), subjects, instant(askedAt), question.getValue(), answer());
    }

    private TelephoneAsk.@Nullable Answer answer() {
        RequestOutcome outcome = answered.getValue().outcome;
        if (outcome == null) {
            return null;
        }
        List<String> names = outcome == RequestOutcome.NOTHING_HELD
                ? Arrays.stream(searched.getValue().split("[;\\n]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList()
                : List.of();
        return new TelephoneAsk.Answer(outcome, instant(respondedAt), answeredBy.getValue(), names);
    }

    private static Instant instant(DateTimePicker picker) {
        LocalDateTime value = picker.getValue();
        if (value == null) {
            throw new KithException.Invalid("Say when it was: a day and a time.");
        }
        return value.atZone(LondonTime.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(LondonTime.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
