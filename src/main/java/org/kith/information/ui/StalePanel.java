package org.kith.information.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.kith.circle.Slice;
import org.kith.record.Telling;
import org.kith.uikit.Dates;
import org.kith.vocabulary.Cells;

/** Somebody else changed it meanwhile: what they made of it beside what one has typed, and the two ways on. */
final class StalePanel extends Div {

    private static final long serialVersionUID = 1L;

    StalePanel(Telling theirs, Cells yours, Slice slice, Runnable keepTheirs, Runnable putYours) {
        addClassName("kith-record-stale");
        getElement().setAttribute("role", "alert");
        boolean takenBack = theirs.what() == Telling.What.TAKEN_BACK;
        String by = theirs.by() == null ? "Somebody" : theirs.by();
        String at = theirs.at() == null
                ? ""
                : " at " + Dates.time(theirs.at()) + " on "
                        + Dates.day(theirs.at().day());
        add(new H3(by + (takenBack ? " took this back" : " changed this") + at));
        if (theirs.why() != null) {
            add(new Paragraph("Why: “" + theirs.why() + "”"));
        }
        List<Difference> differences = Difference.between(theirs.cells(), yours, slice);
        if (!takenBack && !differences.isEmpty()) {
            add(new DifferenceTable(differences, "Theirs", "Yours"));
        }
        add(new Paragraph("Nothing was overwritten. Whichever you choose, the other stays readable."));
        Button theirsStay = new Button(takenBack ? "Leave it taken back" : "Keep theirs", click -> keepTheirs.run());
        Button yoursOnTop =
                new Button(takenBack ? "Say it again as yours" : "Put yours on top", click -> putYours.run());
        yoursOnTop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div ways = new Div(theirsStay, yoursOnTop);
        ways.addClassName("kith-form-buttons");
        add(ways);
    }
}
