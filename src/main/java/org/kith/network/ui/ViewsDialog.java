package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.kith.kernel.KithException;
import org.kith.network.kept.SavedView;
import org.kith.uikit.CopyButton;
import org.kith.uikit.Dates;

/** One's own views of this picture: to be opened, renamed, shared and deleted. */
final class ViewsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ViewShelf shelf;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final Paragraph news = new Paragraph();

    /**
     * @param changed told after something was renamed, shared or deleted
     */
    ViewsDialog(ViewShelf shelf, Runnable changed) {
        this.shelf = shelf;
        this.changed = changed;
        setHeaderTitle("My views of this picture");
        setWidth("min(44rem, 94vw)");
        list.addClassName("kith-views");
        news.getElement().setAttribute("role", "status");
        news.addClassName("kith-own-warning");
        news.setVisible(false);
        add(list, news);
        getFooter().add(new Button("Close", click -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        List<SavedView> views = shelf.mine();
        if (views.isEmpty()) {
            list.add(new Paragraph("You have saved no view of this picture yet."));
        }
        views.forEach(view -> list.add(line(view)));
    }

    private Component line(SavedView view) {
        Anchor open = new Anchor(shelf.address(view), view.name());
        open.getElement().setAttribute("router-link", true);
        open.addClassName("kith-kept-name");
        Span saved = new Span("saved " + Dates.day(view.savedAt().day()) + ", " + Dates.time(view.savedAt()));
        saved.addClassName("kith-quiet");
        Checkbox shared = new Checkbox("Shared", view.shared());
        shared.setAriaLabel("‘" + view.name() + "’ may be opened by everybody who may see this child");
        shared.addValueChangeListener(change -> {
            attempt(() -> shelf.share(view, change.getValue()));
            say(change.getValue() ? SaveViewDialog.SHARING : "‘" + view.name() + "’ is yours alone again.");
        });
        Div actions = new Div(
                shared,
                CopyButton.link("Copy the link", shelf.address(view)),
                DetailsPanel.quiet("Rename…", () -> rename(view)),
                DetailsPanel.quiet("Delete…", () -> ask(view)));
        actions.addClassName("kith-kept-actions");
        Div line = new Div(new Div(open, saved), actions);
        line.addClassName("kith-views-line");
        return line;
    }

    private void rename(SavedView view) {
        WordsDialog.name(
                        "Rename ‘" + view.name() + "’",
                        "Name of the view",
                        view.name(),
                        SavedView.LONGEST,
                        "Links to it stay as they are.",
                        "Rename",
                        name -> attempt(() -> shelf.rename(view, name)))
                .open();
    }

    private void ask(SavedView view) {
        Dialog sure = new Dialog();
        sure.setHeaderTitle("Delete ‘" + view.name() + "’?");
        sure.setWidth("min(28rem, 94vw)");
        sure.add(new Paragraph("Its notes, colours and groups go with it, and links to it open nothing. Nothing in the"
                + " record is touched."));
        Button delete = new Button("Delete", click -> {
            sure.close();
            attempt(() -> {
                SavedView whole = shelf.delete(view);
                say("‘" + view.name() + "’ is deleted. ");
                news.add(DetailsPanel.quiet("Undo", () -> attempt(() -> shelf.restore(whole))));
            });
        });
        sure.getFooter().add(new Button("Keep it", click -> sure.close()), delete);
        sure.open();
    }

    private void attempt(Runnable work) {
        try {
            news.setVisible(false);
            work.run();
            changed.run();
        } catch (KithException stale) {
            say(String.valueOf(stale.getMessage()));
        }
        show();
    }

    private void say(String text) {
        news.removeAll();
        news.setText(text);
        news.setVisible(true);
    }
}
