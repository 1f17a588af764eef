package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says in the page what was done, and lets it be undone and done again. It stays until it is closed or something else is
 * done: nobody has to be quick.
 */
final class Undoable {

    /** Takes back what was said, and says it again. */
    interface Back {

        void withdraw(Collection<String> ids);

        void restore(Collection<String> ids);
    }

    private final Back actions;
    private final Runnable changed;
    private final Consumer<List<String>> said;
    private @Nullable Notification shown;

    /**
     * @param changed shows the page as it stands now
     */
    Undoable(Back actions, Runnable changed) {
        this(actions, changed, ids -> {});
    }

    /**
     * @param changed shows the page as it stands now
     * @param said is told what was said from this page
     */
    Undoable(Back actions, Runnable changed, Consumer<List<String>> said) {
        this.actions = actions;
        this.changed = changed;
        this.said = said;
    }

    /** After something was done: the page as it stands now, and how to undo it. */
    void done(String what, List<String> ids) {
        done(what, ids, () -> "");
    }

    /**
     * @param then what to add once the page stands as it is now, such as what closed by it; may be empty
     */
    void done(String what, List<String> ids, Supplier<String> then) {
        said.accept(ids);
        changed.run();
        offer(what + then.get(), "Undo", () -> undo(what, ids));
    }

    /** After something was done that is put right by doing it again otherwise: the page as it stands now. */
    void told(String what, List<String> ids) {
        said.accept(ids);
        changed.run();
        Notification notification = shown == null ? opened() : shown;
        Button dismiss = new Button("Close", click -> close());
        dismiss.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div line = new Div(new Span(what), dismiss);
        line.addClassName("kith-done");
        notification.removeAll();
        notification.add(line);
        shown = notification;
    }

    /** The page as it stands now, where nothing was said. */
    void show() {
        changed.run();
    }

    void undo(String what, List<String> ids) {
        actions.withdraw(ids);
        changed.run();
        offer(undone(what), "Do it again", () -> {
            actions.restore(ids);
            done(what, ids);
        });
    }

    /**
     * After something was done that is no statement.
     *
     * @param back takes it back
     * @param again does it again
     */
    void did(String what, Runnable back, Runnable again) {
        changed.run();
        offer(what, "Undo", () -> {
            back.run();
            changed.run();
            offer(undone(what), "Do it again", again);
        });
    }

    /**
     * The same, where statements were touched that this page has then no news of.
     *
     * @param ids the statements
     */
    void did(String what, List<String> ids, Runnable back, Runnable again) {
        said.accept(ids);
        did(what, back, again);
    }

    private static String undone(String what) {
        return "Undone: " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    }

    /** Takes the words away, when the page is left. */
    void close() {
        Notification open = shown;
        if (open != null) {
            open.close();
            shown = null;
        }
    }

    private void offer(String what, String back, Runnable work) {
        Button act = new Button(back, click -> work.run());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        Button dismiss = new Button("Close", click -> close());
        dismiss.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div line = new Div(new Span(what), act, dismiss);
        line.addClassName("kith-done");
        Notification notification = shown == null ? opened() : shown;
        notification.removeAll();
        notification.add(line);
        shown = notification;
        // What was clicked is gone with the finding: the way back is the next thing at hand.
        act.focus();
    }

    private static Notification opened() {
        Notification notification = new Notification();
        notification.setDuration(0);
        notification.setPosition(Notification.Position.BOTTOM_END);
        notification.open();
        return notification;
    }
}
