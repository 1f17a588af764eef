package org.kith.workspace;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import org.kith.kernel.KithException;
import org.kith.vocabulary.JudgementState;

/** Where somebody says whether two records are of one person, with what shows it. */
final class MatchDecision extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> READY = List.of(
            "The same number, and nothing speaks against it",
            "Names, date of birth and address agree",
            "The names are spelt differently; the rest agrees",
            "A maiden or former name; the rest agrees",
            "Asked an agency, which knows that they are one person",
            "Asked an agency, which knows that they are two people",
            "Two relatives who share a name or a home",
            "Twins",
            "Different dates of birth",
            "Not enough is recorded to say");

    private final transient BiConsumer<JudgementState, String> decide;
    private final ComboBox<String> reason = new ComboBox<>("What shows it?");
    private final Paragraph problem = new Paragraph();

    /**
     * @param decide may throw what is then said beside the form
     */
    MatchDecision(BiConsumer<JudgementState, String> decide) {
        this.decide = decide;
        addClassNames("kith-match-decision", "kith-form", "kith-noprint");
        reason.setItems(READY);
        reason.setAllowCustomValue(true);
        reason.addCustomValueSetListener(typed -> reason.setValue(typed.getDetail()));
        reason.setHelperText("Choose one or write your own words. It stands beside your name.");
        reason.setWidthFull();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button same = button("Same person", JudgementState.SAME, Key.KEY_S);
        same.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button apart = button("Not the same", JudgementState.NOT_SAME, Key.KEY_N);
        Button unsure = button("Unsure", JudgementState.UNSURE, Key.KEY_U);
        Div buttons = new Div(same, apart, unsure);
        buttons.addClassName("kith-match-buttons");
        Paragraph keys =
                new Paragraph("Keys: Alt+Shift+S, N or U. Unsure keeps both visible, with a dashed line between them.");
        keys.addClassNames("kith-quiet", "kith-small");
        add(reason, buttons, problem, keys);
    }

    private Button button(String words, JudgementState state, Key key) {
        Button button = new Button(words, click -> say(state));
        button.addClickShortcut(key, KeyModifier.ALT, KeyModifier.SHIFT);
        return button;
    }

    private void say(JudgementState state) {
        String why = reason.getValue();
        reason.setInvalid(why == null || why.isBlank());
        if (why == null || why.isBlank()) {
            reason.setErrorMessage("Say what shows it.");
            reason.focus();
            return;
        }
        try {
            decide.accept(state, why);
        } catch (KithException.Invalid | KithException.Refused | KithException.NotFound said) {
            problem.setText(said.getMessage());
            problem.setVisible(true);
        }
    }
}
