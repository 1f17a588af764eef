package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.enquiry.ui.KeptForm;
import org.kith.gaps.FindingKey;
import org.kith.kernel.KithException;
import org.kith.uikit.ContactLine;

/** Takes down what was asked by telephone: whom, about whom, when, what, and what was answered if anything was. */
final class TelephoneDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Circle circle;
    private final transient GapActions actions;
    private final transient BiConsumer<TelephoneAsk, List<String>> done;
    private final ComboBox<AgencyRow> agency = new ComboBox<>("Which agency did you ring?");
    private final Div reach = new Div();
    private final MultiSelectComboBox<FindingKey.Part> about = new MultiSelectComboBox<>("Whom did you ask about?");
    private final DateTimePicker askedAt = new DateTimePicker("When?");
    private final TextArea question = new TextArea("What did you ask?");
    private final AnswerFields answer;
    private final Paragraph problem = new Paragraph();
    private final transient Optional<KeptForm> kept;

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
        AnswerFields.when(askedAt, actions.clock());
        answer = new AnswerFields(true, () -> names(circle, about.getValue()), actions.clock());
        askedAt.addValueChangeListener(change -> answer.notBefore(change.getValue()));
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(agency, reach, about, askedAt, question, answer, problem);
        this.kept = actions.kept(
                circle.child().ref().records().getFirst(),
                "telephone" + (first.isEmpty() ? "" : "-" + first.getFirst().id()));
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button("Record it", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", click -> close()), apply);
        kept.ifPresent(keeper -> {
            form.addComponentAsFirst(keeper);
            keeper.one("agency", agency, AgencyRow::id)
                    .several("about", about, Subjects::id)
                    .moment("askedAt", askedAt)
                    .text("question", question);
            answer.keep(keeper);
            keeper.begin();
        });
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

    /** The names of those asked about, to be put right where another one was searched. */
    static List<String> names(Circle circle, Collection<FindingKey.Part> about) {
        List<String> names = new ArrayList<>();
        Called called = Called.in(circle.slice());
        for (FindingKey.Part part : about) {
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
            kept.ifPresent(KeptForm::forget);
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
        return new TelephoneAsk(
                chosen.id(), subjects, AnswerFields.instant(askedAt), question.getValue(), answer.answer());
    }
}
