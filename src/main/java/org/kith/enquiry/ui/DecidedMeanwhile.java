package org.kith.enquiry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.kith.circle.Called;
import org.kith.record.Telling;
import org.kith.vocabulary.Decision;

/** Somebody decided an enquiry, or changed it, while one was writing: what they made of it, and the ways on. */
final class DecidedMeanwhile extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param leave leaves it as it stands
     * @param challenge raises a challenge that stands beside their decision
     * @param decide decides on what it says now, where it is open still
     */
    DecidedMeanwhile(Telling theirs, Runnable leave, Runnable challenge, Runnable decide) {
        String by = theirs.by() == null || theirs.by().isEmpty() ? "Somebody" : theirs.by();
        String when = theirs.at() == null ? "" : " on " + Fields.words(theirs.at());
        boolean decided = theirs.cells().moment("closed_at") != null;
        add(new H3(by + (decided ? " decided this enquiry" : " changed this enquiry") + when));
        if (decided) {
            String label = theirs.cells()
                    .code("decision", Decision.class)
                    .map(Decision::label)
                    .orElse("no decision recorded");
            String why = theirs.cells().text("decision_reason");
            add(new Paragraph(Called.capital(label) + (why == null ? "." : ": “" + why + "”")));
            add(
                    new Paragraph(
                            "Nothing was overwritten, and nothing of yours was saved. If you see it otherwise, speak with"
                                    + " whoever decided: they can take it back, or you can raise a challenge that stands beside it."));
            add(ways(new Button("Leave it as decided", click -> leave.run()), "Raise a challenge…", challenge));
        } else {
            add(new Paragraph("It is open. Nothing was overwritten. Look at what changed, then decide."));
            add(ways(new Button("Close and look", click -> leave.run()), "Decide on what it says now", decide));
        }
    }

    private static Div ways(Button leave, String other, Runnable work) {
        Button second = new Button(other, click -> work.run());
        second.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div ways = new Div(leave, second);
        ways.addClassName("kith-form-buttons");
        return ways;
    }
}
