package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.identity.Judging;
import org.kith.identity.RecordPair;
import org.kith.kernel.KithException;
import org.kith.uikit.Dates;

/**
 * Records that carry the same NHS number, for a steward to look through and confirm in one act. The whole list stands there;
 * what somebody does not want confirmed they take out.
 */
final class ExactDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MatchActs acts;
    private final transient BiConsumer<String, List<String>> done;
    private final transient Map<RecordPair, Checkbox> chosen = new LinkedHashMap<>();
    private final TextField reason = new TextField("What shows it?");
    private final Paragraph problem = new Paragraph();
    private final Button apply = new Button("Confirm", click -> apply());

    /**
     * @param done told what was done and the ids of what was said
     */
    ExactDialog(MatchActs acts, BiConsumer<String, List<String>> done) {
        this.acts = acts;
        this.done = done;
        setHeaderTitle("Records with the same NHS number");
        setWidth("64rem");
        setCloseOnOutsideClick(false);
        List<Judging.Exact> exact = acts.exact();
        Div form = new Div();
        form.addClassNames("kith-form", "kith-wide-form", "kith-exact");
        if (exact.isEmpty()) {
            form.add(new Paragraph(
                    "No two records that nobody has judged carry the same NHS number without something that"
                            + " speaks against it."));
        } else {
            form.add(intro(exact.size()), table(exact), reason, problem);
        }
        reason.setValue(
                "The same NHS number with a right check digit; names, date of birth and sex do not speak against it");
        reason.setWidthFull();
        reason.setMaxLength(500);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setVisible(!exact.isEmpty());
        getFooter().add(new Button("Close", click -> close()), apply);
        counted();
    }

    private static Paragraph intro(int many) {
        Paragraph intro =
                new Paragraph("Each pair carries the same NHS number, its check digit is right, and names, dates of"
                        + " birth and sex do not speak against it. Numbers are mistyped now and then: look through the list, and take"
                        + " out what you are not sure of. Each pair stands on record by itself, and all of it can be undone at once."
                        + (many == Judging.MOST_AT_ONCE
                                ? " These are the first " + many + "; more come after them."
                                : ""));
        intro.addClassNames("kith-quiet", "kith-small");
        return intro;
    }

    private PlainTable<Judging.Exact> table(List<Judging.Exact> exact) {
        Set<String> records = new LinkedHashSet<>();
        exact.forEach(pair -> {
            records.add(pair.records().one());
            records.add(pair.records().other());
        });
        Slice slice = acts.faces(records);
        exact.forEach(pair -> {
            Checkbox box = new Checkbox(true, change -> counted());
            box.setAriaLabel("Confirm " + MatchList.name(slice, pair.records().one()) + " and "
                    + MatchList.name(slice, pair.records().other()));
            chosen.put(pair.records(), box);
        });
        return new PlainTable<>(exact)
                .column("Confirm", pair -> chosen.get(pair.records()))
                .column("One record", pair -> side(slice, pair.records().one()))
                .column("The other", pair -> side(slice, pair.records().other()))
                .column(
                        "NHS number",
                        pair -> new Span(number(slice, pair.records().one())))
                .column("Together", pair -> new Span(Called.capital(MatchWords.probably(pair.possible()))))
                .caption("Pairs with the same NHS number");
    }

    private static Div side(Slice slice, String id) {
        PersonRecordRow row = slice.row(PersonRecordRow.class, id);
        Span more = new Span(
                row == null
                        ? ""
                        : (row.dateOfBirth() == null
                                        ? "date of birth not recorded"
                                        : "born " + Dates.day(row.dateOfBirth()))
                                + " · " + MatchList.source(slice, row));
        more.addClassNames("kith-quiet", "kith-small");
        Div side = new Div(new Span(MatchList.name(slice, id)), more);
        side.addClassName("kith-match-record");
        return side;
    }

    private static String number(Slice slice, String id) {
        PersonRecordRow row = slice.row(PersonRecordRow.class, id);
        return row == null || row.nhsNumber() == null ? "" : row.nhsNumber();
    }

    private List<RecordPair> wanted() {
        return chosen.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void counted() {
        int many = wanted().size();
        apply.setText("Confirm " + Ages.counted(many, "pair") + " as one person each");
        apply.setEnabled(many > 0);
    }

    private void apply() {
        List<RecordPair> pairs = wanted();
        try {
            List<String> said = acts.confirm(pairs, reason.getValue());
            close();
            done.accept(Ages.counted(pairs.size(), "pair") + " confirmed as one person each.", said);
        } catch (KithException.Invalid | KithException.Stale | KithException.Refused | KithException.NotFound why) {
            problem.setText(why.getMessage());
            problem.setVisible(true);
        }
    }
}
