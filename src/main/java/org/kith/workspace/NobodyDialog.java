package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.kith.information.LooseItem;
import org.kith.kernel.KithException;

/** Sets an item aside because it is about nobody who can be found: for everybody, with a reason and a name. */
final class NobodyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Words that say nothing of anybody. */
    private static final List<String> SUGGESTIONS = List.of(
            "Asked the holder; they do not know who was meant",
            "Searched by name and address; nobody fits",
            "Not about a person");

    private final transient LooseItem item;
    private final transient UnlinkedActions actions;
    private final TextArea reason = new TextArea("What was looked at?");

    NobodyDialog(LooseItem item, UnlinkedActions actions) {
        this.item = item;
        this.actions = actions;
        setHeaderTitle("Not about anybody we can find");
        setWidth("36rem");
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        reason.setMaxLength(500);
        reason.setWidthFull();
        Paragraph title = new Paragraph("“" + item.story().title() + "”");
        title.addClassName("kith-quiet");
        Div suggestions = new Div();
        suggestions.addClassName("kith-suggestions");
        for (String words : SUGGESTIONS) {
            NativeButton suggestion = new NativeButton(words, click -> {
                reason.setValue(words);
                reason.focus();
            });
            suggestion.addClassNames("kith-chip", "kith-suggestion");
            suggestions.add(suggestion);
        }
        Paragraph note =
                new Paragraph("The item leaves this list for everybody, and stays where it is recorded. It stands"
                        + " folded below under your name, " + actions.name()
                        + ", and can be brought back at any time.");
        note.addClassNames("kith-quiet", "kith-small");
        Div form = new Div(title, reason, suggestions, note);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button("Set aside", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
        reason.focus();
    }

    private void apply() {
        try {
            actions.setAside(item, reason.getValue());
            close();
        } catch (KithException.Invalid | KithException.Stale | KithException.Refused | KithException.NotFound said) {
            reason.setErrorMessage(said.getMessage());
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
