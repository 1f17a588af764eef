package org.kith.network.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for a few words of one's own: a note, the name of a group or of a view. Says beneath what becomes of them. */
final class WordsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Component field;
    private final transient Consumer<String> kept;

    private WordsDialog(
            String title, Component field, String hint, String keep, Consumer<String> kept, KeyModifier... with) {
        this.field = field;
        this.kept = kept;
        setHeaderTitle(title);
        setWidth("min(30rem, 94vw)");
        Paragraph quiet = new Paragraph(hint);
        quiet.addClassName("kith-quiet");
        add(field, quiet);
        Button done = new Button(keep, click -> keep());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // What is typed comes to the server when the field loses the focus: it must, before the shortcut works.
        done.addClickShortcut(Key.ENTER, with).resetFocusOnActiveElement();
        getFooter().add(new Button("Cancel", click -> close()), done);
    }

    /** A note, in several lines. Ctrl+Enter keeps it. */
    static WordsDialog note(String title, String before, int longest, String hint, Consumer<String> kept) {
        TextArea text = new TextArea("Note");
        text.setMaxLength(longest);
        text.setMinHeight("7rem");
        text.setWidthFull();
        text.setValue(before);
        WordsDialog dialog = new WordsDialog(title, text, hint, "Keep the note", kept, KeyModifier.CONTROL);
        dialog.addOpenedChangeListener(change -> text.focus());
        return dialog;
    }

    /** A name, in one line. Enter keeps it. */
    static WordsDialog name(
            String title, String label, String before, int longest, String hint, String keep, Consumer<String> kept) {
        TextField text = new TextField(label);
        text.setMaxLength(longest);
        text.setWidthFull();
        text.setValue(before);
        WordsDialog dialog = new WordsDialog(title, text, hint, keep, kept);
        dialog.addOpenedChangeListener(change -> text.focus());
        return dialog;
    }

    private void keep() {
        String words = String.valueOf(((HasValue<?, ?>) field).getValue()).strip();
        if (words.isEmpty()) {
            ((com.vaadin.flow.component.shared.HasValidationProperties) field).setErrorMessage("Write a few words.");
            ((com.vaadin.flow.component.shared.HasValidationProperties) field).setInvalid(true);
            return;
        }
        close();
        kept.accept(words);
    }

    /** For tests: types and keeps. */
    void keep(String words) {
        @SuppressWarnings("unchecked")
        AbstractField<?, String> typed = (AbstractField<?, String>) field;
        typed.setValue(words);
        keep();
    }
}
