package org.kith.enquiry.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.enquiry.BeforeDeciding;
import org.kith.enquiry.Closing;
import org.kith.enquiry.Deciding;
import org.kith.enquiry.WaitingAsk;
import org.kith.kernel.KithException;
import org.kith.record.Revised;
import org.kith.record.Telling;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Decision;

/**
 * Closes an enquiry with a decision: what it is and why, what it rests on, what was set aside, the conditions set with it,
 * and whether whoever referred was told. Beside it stands what is still open. Somebody who decided meanwhile is told of, and
 * nothing of theirs is overwritten.
 */
@StyleSheet("kith/information/record.css")
@StyleSheet("kith/enquiry/enquiry.css")
public final class DecideDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private enum Told {
        NOT_YET("Not yet"),
        GIVEN("Yes, they were told");

        private final String label;

        Told(String label) {
            this.label = label;
        }
    }

    private final transient EnquiryDesk desk;
    private final transient EnquiryRow enquiry;
    private final Select<Decision> decision = new Select<>();
    private final TextArea reason = new TextArea("Why?");
    private final DateTimePicker at;
    private final TextField by = new TextField("Who decided?");
    private final RadioButtonGroup<Told> told = new RadioButtonGroup<>("Was whoever referred told?");
    private final DateTimePicker toldAt;
    private final EvidenceList evidence;
    private final Paragraph evidenceProblem = problem();
    private final AgreementList agreements;
    private final KeptForm kept;
    private final BeforePanel before;
    private final Paragraph problem = problem();
    private final Div stale = new Div();
    private transient String seen = "";
    private boolean done;

    public DecideDialog(EnquiryDesk desk, EnquiryRow enquiry) {
        this.desk = desk;
        this.enquiry = enquiry;
        Called called = Called.in(desk.circle().slice());
        setHeaderTitle("Decide the enquiry about " + called.person(desk.circle().child()));
        setWidth("72rem");
        setHeight("92vh");
        addClassName("kith-decide");
        setCloseOnOutsideClick(false);
        at = Fields.moment("When was it decided?", desk.now(), desk.now());
        toldAt = Fields.moment("When were they told?", desk.now(), desk.now());
        before = new BeforePanel(desk, BeforeDeciding.of(desk.circle(), enquiry, desk.findings()));
        kept = desk.kept(enquiry.id(), EnquiryDesk.DECISION);
        evidence = new EvidenceList(desk.circle(), this::chosen);
        agreements = new AgreementList(desk.circle(), desk.now().day(), kept);
        describe();
        Div form = new Div(
                kept,
                stale,
                decision,
                reason,
                new Div(at, by),
                heading("What does it rest on?"),
                Fields.note(
                        "Choose what decided, and what was weighed and set aside. An item you leave alone is neither."),
                evidence,
                evidenceProblem,
                heading("Conditions and agreed contracts"),
                agreements,
                told,
                toldAt,
                problem);
        form.addClassNames("kith-form", "kith-record-form", "kith-decide-form");
        at.getParent().ifPresent(pair -> pair.addClassName("kith-answer-pair"));
        Aside side = new Aside(before);
        side.getElement().setAttribute("aria-label", "Open before you decide");
        Div columns = new Div(form, side);
        columns.addClassName("kith-decide-columns");
        add(columns);
        Button save = new Button("Close the enquiry with this decision", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        getFooter().add(new Button("Close", click -> close()), save);
        look();
        keep();
    }

    private void keep() {
        kept.field(
                        "decision",
                        decision,
                        Decision::code,
                        code -> Coded.find(Decision.class, code).orElse(null))
                .text("reason", reason)
                .moment("at", at)
                .text("by", by)
                .choice("told", told, Told.class)
                .moment("toldAt", toldAt);
        evidence.keep(kept);
        kept.begin();
    }

    private void describe() {
        decision.setLabel("What is decided?");
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(each -> Called.capital(each.label()));
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setHelperText("So that somebody who was not there can follow it: what decided, and what was not known.");
        by.setValue(desk.name());
        stale.addClassName("kith-record-stale");
        stale.getElement().setAttribute("role", "alert");
        stale.setVisible(false);
        told.setItems(Told.values());
        told.setItemLabelGenerator(each -> each.label);
        told.setValue(Told.NOT_YET);
        told.addValueChangeListener(change -> toldAt.setVisible(change.getValue() == Told.GIVEN));
        toldAt.setVisible(false);
    }

    /** Which version they decide on; where it was decided already, that is said at once. */
    private void look() {
        desk.deciding().standing(desk.writing().get(), enquiry.id()).ifPresent(now -> {
            seen = now.version();
            if (now.cells().moment("closed_at") != null) {
                tell(now);
            }
        });
    }

    private void chosen() {
        before.chosen(evidence.cites());
        kept.changed();
    }

    private Closing typed() {
        return new Closing(
                decision.getValue(),
                reason.getValue(),
                Fields.value(at, desk.now()),
                by.getValue(),
                evidence.cites(),
                evidence.setAside(),
                told.getValue() == Told.GIVEN ? Fields.value(toldAt, desk.now()) : null,
                agreements.values());
    }

    private void save() {
        // A second press on the way out decides nothing a second time.
        if (done) {
            return;
        }
        Closing typed = typed();
        Map<Closing.Field, String> problems = new java.util.LinkedHashMap<>(typed.problems(enquiry, desk.now()));
        if (told.getValue() == Told.GIVEN && typed.feedbackAt() == null) {
            problems.put(Closing.Field.FEEDBACK, "Say when they were told: a day and a time.");
        }
        mark(problems);
        if (!problems.isEmpty()) {
            focus(problems.keySet().iterator().next());
            say(
                    problems.size() == 1
                            ? problems.values().iterator().next()
                            : problems.size() + " fields want a word more. Each says what.");
            return;
        }
        try {
            Deciding.Act act = desk.deciding()
                    .decide(
                            desk.writing().get(),
                            enquiry,
                            seen,
                            typed,
                            desk.circle().slice());
            done = true;
            kept.forget();
            close();
            desk.did(
                    "Recorded: closed, "
                            + (typed.decision() == null ? "" : typed.decision().label()) + stillOpen(),
                    act);
        } catch (Revised meanwhile) {
            tell(meanwhile.theirs());
        } catch (KithException.Invalid | KithException.Refused | KithException.NotFound | KithException.Stale wrong) {
            say(Objects.toString(wrong.getMessage(), ""));
        }
    }

    private String stillOpen() {
        int requests = WaitingAsk.together(BeforeDeciding.waiting(desk.circle().slice(), enquiry))
                .size();
        int questions = desk.openQuestions().size();
        List<String> open = new ArrayList<>();
        if (requests > 0) {
            open.add(requests == 1 ? "1 request" : requests + " requests");
        }
        if (questions > 0) {
            open.add(questions == 1 ? "1 question" : questions + " questions");
        }
        return open.isEmpty()
                ? ""
                : ". " + Called.capital(Called.list(open)) + (requests + questions == 1 ? " stays open" : " stay open");
    }

    /** Whoever is asked for a word more stands where it is to be written. */
    private void focus(Closing.Field field) {
        switch (field) {
            case DECISION -> decision.focus();
            case REASON -> reason.focus();
            case AT -> at.focus();
            case BY -> by.focus();
            case SET_ASIDE -> evidence.scrollIntoView();
            case FEEDBACK -> toldAt.focus();
            case AGREEMENTS -> agreements.scrollIntoView();
        }
    }

    private void mark(Map<Closing.Field, String> problems) {
        Fields.mark(decision, problems.get(Closing.Field.DECISION));
        Fields.mark(reason, problems.get(Closing.Field.REASON));
        Fields.mark(at, problems.get(Closing.Field.AT));
        Fields.mark(by, problems.get(Closing.Field.BY));
        Fields.mark(toldAt, problems.get(Closing.Field.FEEDBACK));
        evidence.askWhy();
        String aside = problems.get(Closing.Field.SET_ASIDE);
        evidenceProblem.setText(aside == null ? "" : aside);
        evidenceProblem.setVisible(aside != null);
        agreements.mark();
    }

    /** Somebody was faster. */
    private void tell(Telling theirs) {
        stale.removeAll();
        stale.add(new DecidedMeanwhile(
                theirs,
                () -> {
                    if (theirs.cells().moment("closed_at") != null) {
                        kept.forget();
                    }
                    close();
                    desk.acts().show();
                },
                () -> {
                    close();
                    ChallengeDialog.open(desk, enquiry, reason.getValue());
                },
                () -> {
                    seen = theirs.version();
                    stale.setVisible(false);
                    save();
                }));
        problem.setVisible(false);
        stale.setVisible(true);
        stale.scrollIntoView();
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private static H3 heading(String text) {
        H3 heading = new H3(text);
        heading.addClassName("kith-decide-heading");
        return heading;
    }

    private static Paragraph problem() {
        Paragraph problem = new Paragraph();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        return problem;
    }
}
