package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that something has changed since the page was read, and shows it when somebody asks: nothing moves by itself. */
final class ChangedNote extends Div {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();
    private final Button show;
    private long readAt;
    private long said;

    ChangedNote(Runnable refresh) {
        addClassNames("kith-worklist-changed", "kith-noprint");
        getElement().setAttribute("role", "status");
        show = new Button("Show", click -> refresh.run());
        show.addThemeVariants(ButtonVariant.LUMO_SMALL);
    }

    /** The page was read when so much had changed. */
    void read(long changed) {
        readAt = changed;
        said = changed;
        removeAll();
    }

    /** So much has changed by now. */
    void say(long changed) {
        if (changed != said) {
            said = changed;
            words.setText("Since this page was read, findings around " + children(changed - readAt) + " have changed.");
            add(words, show);
        }
    }

    /** The page does not ask any more. */
    void old() {
        words.setText("This page was read ten minutes ago.");
        add(words, show);
    }

    private static String children(long many) {
        return many == 1 ? "1 child" : many + " children";
    }
}
