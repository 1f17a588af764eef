package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.review.learned.Factor;
import org.kith.review.learned.Factors;
import org.kith.review.learned.Level;

/** Adds an entry to the list of what helps and hinders, puts one in other words, or retires it: never without a reason. */
final class FactorDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Factors factors;
    private final transient @Nullable Factor factor;
    private final boolean retire;
    private final Select<Level> level = new Select<>();
    private final TextField words = new TextField("What it is");
    private final TextField source = new TextField("Learned from");
    private final TextArea reason = new TextArea("Why?");

    /**
     * @param factor the entry that is changed, or null for another one
     * @param retire whether it is retired, or offered again
     * @param done told what was done, in words
     */
    FactorDialog(Factors factors, @Nullable Factor factor, boolean retire, Consumer<String> done) {
        this.factors = factors;
        this.factor = factor;
        this.retire = retire;
        setHeaderTitle(title());
        setWidth("36rem");
        level.setLabel("Where it lies");
        level.setItems(Level.values());
        level.setItemLabelGenerator(Level::label);
        level.setValue(Level.ORGANISATION);
        words.setMaxLength(Factors.WORDS);
        words.setHelperText("Neutral, so that it can be said to help and to hinder.");
        source.setMaxLength(Factors.REASON);
        source.setHelperText("Such as a published review: who wrote it, when, and what it is called.");
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        reason.setMaxLength(Factors.REASON);
        Div form = new Div();
        form.addClassNames("kith-form", "kith-wide-form");
        if (factor == null) {
            form.add(level, words, source);
        } else if (retire) {
            form.add(new Paragraph(factor.words()));
        } else {
            words.setValue(factor.words());
            form.add(words);
        }
        Paragraph note = new Paragraph("Stands under your name, where everybody who uses Kith can read it.");
        note.addClassNames("kith-quiet", "kith-small");
        form.add(reason, note);
        add(form);
        Button apply = new Button("Keep it", click -> apply(done));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
    }

    private String title() {
        return factor == null
                ? "Add an entry"
                : !retire ? "Change the words of an entry" : factor.retired() ? "Offer it again" : "Retire it";
    }

    private void apply(Consumer<String> done) {
        try {
            Factor kept = factor == null
                    ? factors.add(level.getValue(), words.getValue(), source.getValue(), reason.getValue())
                    : retire
                            ? factors.retire(factor, !factor.retired(), reason.getValue())
                            : factors.reword(factor, words.getValue(), reason.getValue());
            close();
            done.accept("“" + kept.words() + "” is " + (kept.retired() ? "offered no more." : "on the list."));
        } catch (KithException.Invalid | KithException.Stale | KithException.Refused notLikeThis) {
            reason.setErrorMessage(notLikeThis.getMessage());
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
