package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.kith.circle.EnquiryRow;
import org.kith.enquiry.Question;
import org.kith.enquiry.ui.EnquiryDesk;
import org.kith.enquiry.ui.NotebookCard;
import org.kith.gaps.curious.CuriousQuestion;

/** Keeps a question that Kith proposes in the child's notebook, by one press. */
final class KeepQuestion {

    private KeepQuestion() {}

    /** The way to keep it, or that it is kept; nothing for those who may not. */
    static Optional<Component> of(EnquiryDesk desk, CuriousQuestion question) {
        boolean kept =
                desk.openQuestions().stream().anyMatch(open -> open.text().equals(question.question()));
        if (kept) {
            Span span = new Span("In the notebook");
            span.addClassNames("kith-quiet", "kith-small");
            return Optional.of(span);
        }
        if (!desk.may()) {
            return Optional.empty();
        }
        NativeButton keep = new NativeButton("Keep", click -> NotebookCard.keep(desk, asked(desk, question)));
        keep.getElement().setAttribute("aria-label", "Keep in the notebook: " + question.question());
        keep.addClassNames("kith-plain-button", "kith-noprint");
        return Optional.of(keep);
    }

    /** It rests on the rows behind it: for whoever may not see one of them, it does not exist. */
    private static Question.Asked asked(EnquiryDesk desk, CuriousQuestion question) {
        return new Question.Asked(
                desk.child(),
                question.question(),
                null,
                null,
                question.ask(),
                question.why(),
                desk.circle().latestOpenEnquiry().map(EnquiryRow::id).orElse(null),
                question.rows());
    }
}
