package org.kith.workspace.door;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.kith.access.Emergency;
import org.kith.access.Openings;
import org.kith.kernel.KithException;

/** Opens a family in an emergency: says first what follows, and asks why. */
final class EmergencyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param person id of a record of the person whose family is opened
     * @param open goes to the page that was asked for
     */
    EmergencyDialog(Openings openings, String person, Runnable open) {
        setHeaderTitle("Open in an emergency");
        setWidth("36rem");
        UnorderedList follows = new UnorderedList(
                new ListItem("The record opens to you for four hours. What is sealed stays sealed."),
                new ListItem("The lead analysts and information governance are told now, with your name and what you"
                        + " write here."),
                new ListItem("Somebody other than you looks at it afterwards and says whether it was right."));
        RadioButtonGroup<Emergency> reason = new RadioButtonGroup<>("What is it?");
        reason.setItems(Emergency.values());
        reason.setItemLabelGenerator(Emergency::label);
        TextArea words = new TextArea("What happened, and why can it not wait?");
        words.setMaxLength(Openings.LONGEST);
        words.setMinRows(3);
        words.setHelperText("Name nobody here.");
        Div form = new Div(follows, reason, words);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button go = new Button("Open it for four hours", click -> {
            reason.setInvalid(reason.getValue() == null);
            reason.setErrorMessage("Say what it is.");
            if (reason.getValue() == null) {
                return;
            }
            try {
                openings.emergency(person, reason.getValue(), words.getValue());
            } catch (KithException.Invalid unsaid) {
                words.setErrorMessage(unsaid.getMessage());
                words.setInvalid(true);
                words.focus();
                return;
            }
            close();
            open.run();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), go);
    }
}
