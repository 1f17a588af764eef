package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.RequestRow;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.KithException;
import org.kith.uikit.ContactLine;
import org.kith.uikit.Dates;

/**
 * Takes down what an agency answered by telephone to a request that stands unanswered. Only an answer settles such a
 * request; a call without one changes nothing that is recorded.
 */
final class AnsweredDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Circle circle;
    private final transient RequestRow request;
    private final transient BiFunction<TelephoneAsk.Answer, Boolean, List<String>> record;
    private final transient Consumer<List<String>> done;
    private final AnswerFields answer;
    private final Paragraph problem = new Paragraph();
    private final transient Optional<KeptForm> kept;

    /**
     * @param actions whose it is
     * @param record records the answer, where asked to beside what others answered meanwhile, and returns the ids of what
     *     was said
     * @param done told those ids
     */
    AnsweredDialog(
            Circle circle,
            RequestRow request,
            GapActions actions,
            BiFunction<TelephoneAsk.Answer, Boolean, List<String>> record,
            Consumer<List<String>> done) {
        this.circle = circle;
        this.request = request;
        this.record = record;
        this.done = done;
        setHeaderTitle("Answered by telephone");
        setWidth("40rem");
        answer = new AnswerFields(
                false, () -> TelephoneDialog.names(circle, TelephoneAsk.subject(circle, request)), actions.clock());
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(asked(), answer, note(), problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button("Record the answer", click -> apply(false));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", click -> close()), apply);
        kept = actions.kept(circle.child().ref().records().getFirst(), "answered-" + request.id());
        kept.ifPresent(keeper -> {
            form.addComponentAsFirst(keeper);
            answer.keep(keeper);
            keeper.begin();
        });
    }

    private Div asked() {
        AgencyRow agency = Objects.requireNonNull(circle.slice().agency(request.agency()));
        Div asked = new Div(new Paragraph("The request to " + agency.name() + " about "
                + Subjects.list(circle, TelephoneAsk.subject(circle, request))
                + (request.askedAt() == null
                        ? ""
                        : " of " + Dates.day(request.askedAt().day())) + "."));
        if (request.question() != null && !request.restricted()) {
            asked.add(new Paragraph("“" + request.question() + "”"));
        }
        asked.add(new ContactLine(agency.name(), agency.phone(), null));
        return asked;
    }

    private static Paragraph note() {
        Paragraph note =
                new Paragraph("The agency’s own record of the request is not changed: the answer stands beside it"
                        + " under your name, and the request is set aside as answered. You rang and there is no answer yet? Then"
                        + " there is nothing to record: it stands as unanswered until there is one.");
        note.addClassNames("kith-quiet", "kith-small");
        return note;
    }

    private void apply(boolean beside) {
        try {
            List<String> ids = record.apply(Objects.requireNonNull(answer.answer()), beside);
            kept.ifPresent(KeptForm::forget);
            close();
            done.accept(ids);
        } catch (KithException.Stale meanwhile) {
            say(meanwhile.getMessage());
            // Here is the only way to what was typed: the request waits no longer, so it is offered nowhere else.
            Button also = new Button("Record it beside that", click -> apply(true));
            also.addThemeVariants(ButtonVariant.LUMO_SMALL);
            problem.add(also);
        } catch (KithException.Invalid | KithException.NotFound | KithException.Refused missing) {
            say(missing.getMessage());
        }
    }

    private void say(@Nullable String words) {
        problem.setText(words == null ? "" : words);
        problem.setVisible(true);
    }
}
