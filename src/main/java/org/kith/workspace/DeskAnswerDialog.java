package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.enquiry.DeskAnswer;
import org.kith.enquiry.DeskRequest;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.KithException;
import org.kith.vocabulary.RequestOutcome;

/** Takes down what an agency answers: what came of it, under what was searched, and the information line by line. */
final class DeskAnswerDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private transient DeskRequest asked;
    private final transient DeskActions actions;
    private final transient Consumer<List<String>> done;
    private final RadioButtonGroup<RequestOutcome> outcome = new RadioButtonGroup<>("What do you answer?");
    private final TextField by = new TextField("Who answers?");
    private final TextArea reason = new TextArea("Why is it not answered?");
    private final Div lines = new Div();
    private final Div information = new Div();
    private final Div searched = new Div();
    private final TextArea names = area("Names searched, one a line");
    private final TextArea numbers = area("Identifiers searched");
    private final TextArea addresses = area("Addresses searched");
    private final TextArea systems = area("Systems searched");
    private final DatePicker from = new DatePicker("Period from");
    private final DatePicker to = new DatePicker("to");
    private final Checkbox more = new Checkbox("More will follow: the request goes on waiting");
    private final Paragraph problem = new Paragraph();
    private final Div meanwhile = new Div();
    private final KeptForm kept;

    /**
     * @param done told the ids of what was said; none where it was left at what others had answered
     */
    DeskAnswerDialog(DeskRequest asked, DeskActions actions, Consumer<List<String>> done) {
        this.asked = asked;
        this.actions = actions;
        this.done = done;
        this.kept = actions.kept(asked);
        setHeaderTitle("Answer about " + asked.people());
        setWidth("76rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        outcome.setItems(RequestOutcome.values());
        outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        outcome.setItemLabelGenerator(DeskAnswerDialog::label);
        outcome.addValueChangeListener(change -> show(change.getValue()));
        by.setValue(actions.by());
        reason.setMinRows(2);
        reason.setHelperText("Whoever asked reads it. A refusal settles nothing: they may ask again, or ask you why.");
        information();
        searched();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(kept, outcome, reason, information, searched, more, by, meanwhile, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        Div side = new Div(new H3("What you were asked"), asked(), new H3("What you were told"), DeskView.told(asked));
        if (!asked.given().isEmpty()) {
            side.add(new H3("What was answered already"));
            asked.given().forEach(answer -> side.add(AnsweredMeanwhile.given(answer, today())));
        }
        side.addClassName("kith-ask-side");
        Div columns = new Div(form, side);
        columns.addClassNames("kith-ask-columns", "kith-answer-columns");
        add(columns);
        Button apply = new Button("Send the answer", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", click -> close()), apply);
        show(null);
        kept.choice("outcome", outcome, RequestOutcome.class)
                .text("by", by)
                .text("reason", reason)
                .text("names", names)
                .text("identifiers", numbers)
                .text("addresses", addresses)
                .text("systems", systems)
                .day("from", from)
                .day("to", to)
                .tick("more", more)
                .part(this::lineTexts, this::fillLines)
                .begin();
    }

    private Map<String, String> lineTexts() {
        Map<String, String> texts = new HashMap<>();
        List<InformationLine> all = allLines();
        for (int i = 0; i < all.size(); i++) {
            texts.putAll(all.get(i).texts("line" + i + "."));
        }
        texts.put("lines", String.valueOf(all.size()));
        return texts;
    }

    private void fillLines(Map<String, String> texts) {
        lines.removeAll();
        int many = Integer.parseInt(texts.getOrDefault("lines", "1"));
        for (int i = 0; i < many; i++) {
            line().fill("line" + i + ".", texts);
        }
    }

    private Component asked() {
        Div question = new Div(asked.question() == null ? "No question is recorded." : asked.question());
        question.addClassName("kith-ask-text");
        return question;
    }

    private static String label(RequestOutcome each) {
        return switch (each) {
            case INFORMATION -> "Known here: this is what we hold";
            case NOTHING_HELD -> "Not known here: we searched and hold nothing";
            case REFUSED -> "We do not answer this, because…";
        };
    }

    private void information() {
        lines.addClassName("kith-answer-lines");
        Button another = new Button("Another line", click -> line().begin());
        another.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Paragraph hint =
                new Paragraph("One thing a line: what was seen apart from what is thought of it. What is good for the"
                        + " child belongs here too.");
        hint.addClassNames("kith-quiet", "kith-small");
        information.add(hint, lines, another);
        line();
    }

    private InformationLine line() {
        InformationLine line = new InformationLine(
                asked,
                today(),
                gone -> {
                    lines.remove(gone);
                    watch();
                    kept.changed();
                },
                kept::changed);
        lines.add(line);
        watch();
        return line;
    }

    /** They are named by their places, which change when one is taken away. */
    private void watch() {
        List<InformationLine> all = allLines();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).watch("line" + i + ".", kept::watch);
        }
    }

    private void searched() {
        searched.addClassName("kith-answer-searched");
        names.setValue(asked.about().stream()
                .filter(DeskRequest.Subject::person)
                .map(subject -> subject.name().replaceFirst(" \\(born .*\\)$", ""))
                .collect(Collectors.joining("\n")));
        names.setHelperText("As you searched them, with every spelling.");
        systems.setHelperText("Case records, archive, paper…");
        for (DatePicker day : List.of(from, to)) {
            day.setLocale(Locale.UK);
            day.setMax(today());
        }
        to.setValue(today());
        Div period = new Div(from, to);
        period.addClassName("kith-answer-pair");
        Div fields = new Div(names, systems, numbers, addresses);
        fields.addClassName("kith-answer-pair");
        searched.add(new H3("Under what did you search?"), fields, period);
    }

    private void show(@Nullable RequestOutcome chosen) {
        information.setVisible(chosen == RequestOutcome.INFORMATION);
        searched.setVisible(chosen == RequestOutcome.INFORMATION || chosen == RequestOutcome.NOTHING_HELD);
        reason.setVisible(chosen == RequestOutcome.REFUSED);
        more.setVisible(chosen == RequestOutcome.INFORMATION);
        outcome.setInvalid(false);
        problem.setVisible(false);
    }

    private void apply() {
        RequestOutcome chosen = outcome.getValue();
        if (chosen == null) {
            outcome.setErrorMessage("Choose one of the three.");
            outcome.setInvalid(true);
            return;
        }
        mark(chosen);
        try {
            List<String> ids = actions.answer(asked, answer(chosen));
            kept.forget();
            close();
            done.accept(ids);
        } catch (KithException.Stale otherwise) {
            actions.standing(asked.ids()).ifPresentOrElse(this::tell, () -> say(otherwise.getMessage()));
        } catch (KithException.Invalid wrong) {
            say(wrong.getMessage());
        }
    }

    private void say(@Nullable String words) {
        problem.setText(words == null ? "" : words);
        problem.setVisible(true);
        problem.getElement().callJsFunction("scrollIntoView");
    }

    /** It was answered meanwhile: what that says, and whether this is to stand beside it. */
    private void tell(DeskRequest now) {
        problem.setVisible(false);
        meanwhile.removeAll();
        meanwhile.add(new AnsweredMeanwhile(
                asked,
                now,
                today(),
                () -> {
                    kept.forget();
                    close();
                    done.accept(List.of());
                },
                () -> {
                    asked = now;
                    meanwhile.removeAll();
                    apply();
                }));
        meanwhile.getElement().callJsFunction("scrollIntoView");
    }

    /** Says at each field what is missing there. */
    private void mark(RequestOutcome chosen) {
        mark(by, by.getValue().isBlank(), "A name and a role.");
        mark(
                reason,
                chosen == RequestOutcome.REFUSED && reason.getValue().strip().length() < 3,
                "A few words.");
        boolean nothing = chosen == RequestOutcome.NOTHING_HELD;
        mark(
                names,
                nothing && names.isEmpty() && numbers.isEmpty() && addresses.isEmpty(),
                "At least one name, identifier or address.");
        mark(systems, nothing && systems.isEmpty(), "At least one system.");
        if (chosen == RequestOutcome.INFORMATION) {
            filled().forEach(InformationLine::mark);
        }
    }

    private static void mark(HasValidation field, boolean wrong, String words) {
        field.setErrorMessage(words);
        field.setInvalid(wrong);
    }

    private List<InformationLine> filled() {
        return allLines().stream().filter(line -> !line.blank()).toList();
    }

    private List<InformationLine> allLines() {
        return lines.getChildren().map(InformationLine.class::cast).toList();
    }

    private DeskAnswer answer(RequestOutcome chosen) {
        boolean refused = chosen == RequestOutcome.REFUSED;
        return new DeskAnswer(
                chosen,
                by.getValue(),
                refused ? reason.getValue() : "",
                chosen == RequestOutcome.INFORMATION
                        ? filled().stream().map(InformationLine::line).toList()
                        : List.of(),
                refused
                        ? new DeskAnswer.Searched(List.of(), List.of(), List.of(), List.of(), null, null)
                        : new DeskAnswer.Searched(
                                each(names),
                                each(numbers),
                                each(addresses),
                                each(systems),
                                from.getValue(),
                                to.getValue()),
                chosen == RequestOutcome.INFORMATION && more.getValue());
    }

    private static List<String> each(TextArea area) {
        return Arrays.stream(area.getValue().split("\\n"))
                .map(line -> line.replace(';', ',').strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMinRows(2);
        area.setMaxRows(4);
        return area;
    }

    private LocalDate today() {
        return actions.clock().today();
    }
}
