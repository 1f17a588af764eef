package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.kith.gaps.RuleInWords;
import org.kith.kernel.KithException;
import org.kith.settings.Decided;

/** Asks why a rule is switched: a reason and a name, and no way without them. */
final class RuleSwitchDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RuleInWords rule;
    private final boolean isOn;
    private final transient SettingsActions actions;
    private final transient Runnable done;
    private final TextArea reason = new TextArea("Why?");

    RuleSwitchDialog(RuleInWords rule, boolean isOn, SettingsActions actions, Runnable done) {
        this.rule = rule;
        this.isOn = isOn;
        this.actions = actions;
        this.done = done;
        setHeaderTitle((isOn ? "Switch off rule " : "Switch on again rule ") + rule.id());
        setWidth("36rem");
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setMaxLength(Decided.LONGEST_REASON);
        reason.setWidthFull();
        Paragraph what = new Paragraph(rule.fires() + ". Asks " + rule.asks() + ": " + rule.holds() + ".");
        Paragraph why = new Paragraph("What reviews learned: " + rule.why() + ".");
        Paragraph follows = new Paragraph(
                isOn
                        ? "Kith will no longer say that this request is missing, for any child. Another rule, or an agency"
                                + " known to be involved, may still ask the same."
                        : "Kith will again say where this request is missing, for every child it fires for.");
        Paragraph note = new Paragraph("Stands under your name, " + actions.name()
                + ", where everybody who uses Kith can read it. It can be switched back at any time.");
        note.addClassNames("kith-quiet", "kith-small");
        Div form = new Div(what, why, follows, reason, note);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button(isOn ? "Switch off" : "Switch on again", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
        reason.focus();
    }

    private void apply() {
        try {
            actions.choose(rule.id(), !isOn, reason.getValue());
            close();
            done.run();
        } catch (KithException.Invalid | KithException.Stale notLikeThis) {
            reason.setErrorMessage(notLikeThis.getMessage());
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
