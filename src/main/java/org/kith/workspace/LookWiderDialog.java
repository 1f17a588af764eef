package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.gaps.scan.ScanDecisions;
import org.kith.kernel.KithException;

/** Decides whom the scan covers: with a reason, and with the name of whoever is signed in. */
final class LookWiderDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    private final transient ScanDecisions decisions;
    private final transient Looking looking;
    private final transient Runnable decided;
    private final boolean wider;
    private final TextArea reason = new TextArea("Reason");
    private final Checkbox confirmed = new Checkbox();

    /**
     * @param wider whether every child is to be looked at, or no more than those about whom somebody is worried
     */
    LookWiderDialog(ScanDecisions decisions, Looking looking, boolean wider, Runnable decided) {
        this.decisions = decisions;
        this.looking = looking;
        this.wider = wider;
        this.decided = decided;
        setHeaderTitle(wider ? "Look at every child" : "Look no wider than where somebody is worried");
        setWidth("34rem");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setMinHeight("6rem");
        reason.setHelperText("Shown on the worklist with your name, to everybody who uses it.");
        confirmed.setLabel("This is a decision of the authority, and I make it in my name: "
                + looking.account().displayName());
        Div form = new Div(
                new Paragraph(
                        wider
                                ? "Kith looks for gaps around children somebody is already worried about. Looking at every"
                                        + " child reads about families nobody is worried about. It wants a lawful basis, and"
                                        + " a reason that those families could read."
                                : "Findings around children about whom nobody is worried leave the worklist. Nothing that"
                                        + " is recorded is lost."),
                reason,
                confirmed);
        form.addClassName("kith-form");
        add(form);
        Button decide = new Button(wider ? "Look at every child" : "Look less wide", click -> decide());
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), decide);
    }

    private void decide() {
        confirmed.setInvalid(!confirmed.getValue());
        confirmed.setErrorMessage("Confirm that this is decided.");
        if (!confirmed.getValue()) {
            return;
        }
        try {
            String name = looking.require(Act.CHANGE_SETTINGS).displayName();
            decisions.decide(wider, name, reason.getValue());
        } catch (KithException.Invalid unsaid) {
            reason.setErrorMessage("Say why. Nothing was changed.");
            reason.setInvalid(true);
            return;
        }
        close();
        decided.run();
    }
}
