package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.KithException;
import org.kith.vocabulary.Rag;

/** Changes the grade of an enquiry, with the reason; what it was before stays readable. */
final class GradeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param kept keeps what is typed
     * @param before the grade now
     * @param record records the change and returns the ids of what was said
     * @param done told the grade and those ids
     */
    GradeDialog(
            KeptForm kept,
            @Nullable Rag before,
            BiFunction<@Nullable Rag, String, List<String>> record,
            BiConsumer<Rag, List<String>> done) {
        setHeaderTitle("Change the grade");
        setWidth("36rem");
        RadioButtonGroup<Rag> grade = new RadioButtonGroup<>("Grade");
        grade.setItems(Rag.values());
        grade.setItemLabelGenerator(
                each -> Called.capital(each.label()) + (each == before ? " (as it is graded now)" : ""));
        TextArea reason = new TextArea("Why?");
        reason.setMinRows(2);
        Paragraph clocks = new Paragraph(
                "The clock of the enquiry and of asks without a time of their own follows the grade from its change on.");
        clocks.addClassNames("kith-quiet", "kith-small");
        Paragraph problem = new Paragraph();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(kept, grade, reason, clocks, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button("Change it", click -> {
            try {
                List<String> ids = record.apply(grade.getValue(), reason.getValue());
                kept.forget();
                close();
                done.accept(Objects.requireNonNull(grade.getValue()), ids);
            } catch (KithException.Invalid | KithException.Stale wrong) {
                problem.setText(wrong.getMessage());
                problem.setVisible(true);
            }
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", click -> close()), apply);
        kept.choice("grade", grade, Rag.class).text("reason", reason).begin();
    }
}
