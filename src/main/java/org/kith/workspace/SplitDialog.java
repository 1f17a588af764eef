package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.identity.Judged;
import org.kith.identity.Previews;
import org.kith.identity.RecordPair;
import org.kith.kernel.KithException;
import org.kith.uikit.Dates;
import org.kith.vocabulary.JudgementState;

/**
 * Takes a person apart who was judged to be one: which records are somebody else, which judgements that changes, and what
 * follows from it before it is done. What was said before stays on record.
 */
final class SplitDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MatchActs acts;
    private final transient BiConsumer<String, List<String>> done;
    private final transient Previews.@Nullable Joined joined;
    private final CheckboxGroup<String> others = new CheckboxGroup<>("Which of these records are somebody else?");
    private final RadioButtonGroup<JudgementState> state = new RadioButtonGroup<>("What is to stand between them?");
    private final TextField reason = new TextField("What shows it?");
    private final Div change = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button apply = new Button("Take them apart", click -> apply());

    /**
     * @param record id of any record of the person
     * @param done told what was done and the ids of what was said
     */
    SplitDialog(MatchActs acts, String record, BiConsumer<String, List<String>> done) {
        this.acts = acts;
        this.done = done;
        Optional<Previews.Joined> read = acts.matches().joined(acts.lens(), record);
        this.joined = read.orElse(null);
        setHeaderTitle("Take a person apart");
        setWidth("52rem");
        setCloseOnOutsideClick(false);
        Div form = new Div();
        form.addClassNames("kith-form", "kith-wide-form");
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        change.getElement().setAttribute("aria-live", "polite");
        read.ifPresentOrElse(
                person -> {
                    Slice slice = person.slice();
                    others.setItems(person.records());
                    others.setItemLabelGenerator(id -> said(slice, id));
                    others.addValueChangeListener(chosen -> preview());
                    state.setItems(JudgementState.NOT_SAME, JudgementState.UNSURE);
                    state.setItemLabelGenerator(each -> each == JudgementState.NOT_SAME
                            ? "They are not one person"
                            : "Unsure: both stay visible, with a dashed line between them");
                    state.setValue(JudgementState.NOT_SAME);
                    state.addValueChangeListener(chosen -> preview());
                    reason.setWidthFull();
                    reason.setMaxLength(500);
                    form.add(others, state, reason, change, problem);
                },
                () -> form.add(new Paragraph("This record stands alone by now: there is nothing to take apart.")));
        add(form);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setVisible(read.isPresent());
        apply.setEnabled(false);
        getFooter().add(new Button("Close", click -> close()), apply);
    }

    private static String said(Slice slice, String id) {
        PersonRecordRow row = slice.row(PersonRecordRow.class, id);
        return MatchList.name(slice, id)
                + (row == null || row.restricted()
                        ? ""
                        : row.dateOfBirth() == null ? "" : ", born " + Dates.day(row.dateOfBirth()))
                + (row == null ? "" : " (recorded by " + MatchList.source(slice, row) + ")");
    }

    private Map<RecordPair, @Nullable String> between() {
        Set<String> some = others.getValue();
        return joined == null
                        || some.isEmpty()
                        || some.size() == joined.records().size()
                ? Map.of()
                : joined.between(some);
    }

    private void preview() {
        change.removeAll();
        problem.setVisible(false);
        Map<RecordPair, @Nullable String> pairs = between();
        apply.setEnabled(!pairs.isEmpty());
        if (pairs.isEmpty() || joined == null) {
            return;
        }
        UnorderedList list = new UnorderedList();
        joined.judgements().stream()
                .filter(judged -> pairs.containsKey(judged.pair()))
                .map(Judged.class::cast)
                .forEach(judged -> list.add(new ListItem(MatchWords.judged(judged) + ".")));
        change.add(new H3("Said so far, and judged anew by this"), list);
        try {
            change.add(new MatchConsequences(acts.consequences(pairs.keySet(), state.getValue()), false));
        } catch (KithException.OutsideRemit outside) {
            change.add(new Paragraph(
                    "What stands around them opens as their own pages do: name the contact on one of those"
                            + " first to see what this changes."));
        } catch (KithException.NotFound gone) {
            change.add(new Paragraph(String.valueOf(gone.getMessage())));
        }
    }

    private void apply() {
        try {
            List<String> said = acts.judge(between(), state.getValue(), reason.getValue());
            close();
            done.accept("Taken apart.", said);
        } catch (KithException.Invalid | KithException.Stale | KithException.Refused | KithException.NotFound why) {
            problem.setText(why.getMessage());
            problem.setVisible(true);
        }
    }
}
