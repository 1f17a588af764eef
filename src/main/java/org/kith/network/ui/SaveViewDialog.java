package org.kith.network.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.kith.network.kept.SavedView;

/** Asks how a view is to be called and who may open it. */
final class SaveViewDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Said wherever a view is shared. */
    static final String SHARING = "Whoever may see this child can then open it with the link, through their own lens: what"
            + " they may not see is not there. But they read your notes and the names of your groups as you wrote them."
            + " Name nobody in them whom not every reader may know of.";

    private final TextField name = new TextField("Name of the view");
    private final Checkbox shared = new Checkbox("Everybody who may see this child may open it");
    private final transient BiConsumer<String, Boolean> kept;

    SaveViewDialog(String suggested, BiConsumer<String, Boolean> kept) {
        this.kept = kept;
        setHeaderTitle("Save this view");
        setWidth("min(32rem, 94vw)");
        name.setMaxLength(SavedView.LONGEST);
        name.setWidthFull();
        name.setValue(suggested);
        Paragraph what = new Paragraph("Kept are what is opened and hidden, filters, places, your notes, colours and"
                + " groups: no names and nothing recorded. It opens with what is recorded then, and says what has changed.");
        what.addClassName("kith-quiet");
        Paragraph warning = new Paragraph(SHARING);
        warning.addClassName("kith-own-warning");
        warning.getElement().setAttribute("role", "status");
        warning.setVisible(false);
        shared.addValueChangeListener(change -> warning.setVisible(change.getValue()));
        add(name, what, shared, warning);
        Button save = new Button("Save", click -> keep());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(change -> name.focus());
    }

    private void keep() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage("Give it a name by which you find it again.");
            name.setInvalid(true);
            return;
        }
        close();
        kept.accept(name.getValue().strip(), shared.getValue());
    }

    /** For tests. */
    void keep(String words, boolean everybody) {
        name.setValue(words);
        shared.setValue(everybody);
        keep();
    }
}
