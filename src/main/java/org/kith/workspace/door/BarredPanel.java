package org.kith.workspace.door;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Tells somebody that a family is not for them, and whom to ask if that is wrong. */
@StyleSheet("kith/workspace/door.css")
final class BarredPanel extends Div {

    private static final long serialVersionUID = 1L;

    BarredPanel(String why) {
        addClassNames("kith-threshold", "kith-form");
        add(
                new H1("This family’s record is not for you"),
                new Paragraph(why),
                new Paragraph(
                        "That you came here is on record. A colleague can work on what you were about to do. If you"
                                + " do not stand near to this family, ask information governance to look at it again."));
    }
}
