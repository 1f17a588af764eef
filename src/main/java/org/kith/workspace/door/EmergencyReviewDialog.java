package org.kith.workspace.door;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.kith.access.Opening;
import org.kith.access.Openings;
import org.kith.kernel.KithException;

/** Says, afterwards, whether it was right to open a family in an emergency. */
final class EmergencyReviewDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    EmergencyReviewDialog(Openings openings, Opening opening, Runnable done) {
        setHeaderTitle("What did you find?");
        setWidth("36rem");
        Paragraph said = new Paragraph("“" + opening.reason() + "”");
        RadioButtonGroup<Boolean> right = new RadioButtonGroup<>("Was it right to open it?");
        right.setItems(true, false);
        right.setItemLabelGenerator(yes -> yes ? "It was right" : "It was not right");
        TextArea words = new TextArea("What did you look at, and what follows?");
        words.setMaxLength(Openings.LONGEST);
        words.setMinRows(3);
        Paragraph problem = new Paragraph();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(said, right, words, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button keep = new Button("Keep it", click -> {
            right.setErrorMessage("Say whether it was right.");
            right.setInvalid(right.getValue() == null);
            if (right.getValue() == null) {
                return;
            }
            try {
                openings.review(opening.id(), right.getValue(), words.getValue());
                close();
                done.run();
            } catch (KithException.Invalid | KithException.Stale | KithException.Refused wrong) {
                problem.setText(wrong.getMessage());
                problem.setVisible(true);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
    }
}
