package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.gaps.FindingKey;
import org.kith.gaps.known.Asked;

/** Asking an agency from where somebody stands: for a finding, for one that is involved, or of one's own accord. */
final class AskActs {

    private final Circle circle;
    private final GapActions actions;
    private final Undoable undoable;

    AskActs(Circle circle, GapActions actions, Undoable undoable) {
        this.circle = circle;
        this.actions = actions;
        this.undoable = undoable;
    }

    /** Whether whoever looks may put a question to an agency from here. */
    boolean may() {
        return actions.may() && actions.asking().isPresent();
    }

    /** To ask any agency about the child, or to record that one was rung. */
    Component ofOnesOwnAccord() {
        List<FindingKey.Part> about = List.of(FindingKey.who(circle.child()));
        Div line = new Div(
                tool("Ask an agency…", () -> write(List.of(), about, "")),
                tool("Record an ask by telephone…", () -> telephone(List.of(), about, "")));
        line.addClassNames("kith-page-tools", "kith-noprint");
        return line;
    }

    /** To ask one agency about somebody it is recorded with; nothing where it runs the enquiry itself. */
    Component[] of(InvolvementTable.Line line) {
        Person about = circle.slice().people().of(line.person().record());
        if (!may() || about == null || Called.closed(about) || line.asked() instanceof Asked.Runs) {
            return new Component[0];
        }
        NativeButton ask = new NativeButton("Ask…", click -> write(
                        List.of(line.agency()), List.of(FindingKey.who(about)), "")
                .open());
        ask.addClassNames("kith-plain-button", "kith-noprint");
        ask.getElement()
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute(
                        "aria-label",
                        "Ask… " + line.agency().name() + " about " + line.person().name());
        return new Component[] {ask};
    }

    /**
     * The dialog in which an ask is written.
     *
     * @param first the agencies to offer first, from the page's circle
     * @param words the question to begin with
     */
    Dialog write(List<AgencyRow> first, List<FindingKey.Part> about, String words) {
        return actions.toAskFrom(circle)
                .<Dialog>map(open -> new AskDialog(
                        open,
                        first.stream()
                                .map(agency -> open.slice().agency(agency.id()))
                                .filter(Objects::nonNull)
                                .toList(),
                        about,
                        words,
                        actions,
                        (agency, ids) -> undoable.done("Recorded: asked " + agency, ids)))
                .orElseGet(NotFromHereDialog::new);
    }

    /** The dialog in which an ask that was made by telephone is recorded. */
    Dialog telephone(List<AgencyRow> first, List<FindingKey.Part> about, String words) {
        return new TelephoneDialog(
                circle,
                first,
                about,
                words,
                actions,
                (ask, ids) -> undoable.done(
                        "Recorded: asked " + Called.in(circle.slice()).agency(ask.agency()) + " about "
                                + Subjects.list(circle, ask.about()),
                        ids));
    }

    private static Button tool(String label, Supplier<Dialog> dialog) {
        Button button = new Button(label, click -> dialog.get().open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }
}
