package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.gaps.Dismissing;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.ui.CardText;
import org.kith.kernel.KithException;

/** Asks why a finding is set aside: a reason and a name, and no way without them. */
final class SetAsideDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Words that say nothing of anybody. */
    private static final List<String> SUGGESTIONS = List.of(
            "Asked and answered outside Kith",
            "Known already from another agency",
            "Talked about together in a meeting",
            "Looked at; nothing to ask now");

    private final transient Circle circle;
    private final transient List<Finding> findings;
    private final transient GapActions actions;
    private final transient Consumer<List<String>> done;
    private final TextArea reason = new TextArea();
    private final MultiSelectComboBox<FindingKey.Part> who = new MultiSelectComboBox<>("Who must not learn of it?");

    private SetAsideDialog(
            Circle circle, List<Finding> findings, GapActions actions, Consumer<List<String>> done, boolean risk) {
        this.circle = circle;
        this.findings = List.copyOf(findings);
        this.actions = actions;
        this.done = done;
        setWidth("36rem");
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setMaxLength(1_500);
        reason.setWidthFull();
        Div form = new Div();
        form.addClassNames("kith-form", "kith-wide-form");
        form.add(what(findings));
        if (risk) {
            risk(form);
        } else {
            notNeeded(form);
        }
        Paragraph note = new Paragraph("Stands under your name, " + actions.name()
                + ", where everybody who can see these gaps can read it. It can be undone, and the question comes back by"
                + " itself when new evidence becomes known.");
        note.addClassNames("kith-quiet", "kith-small");
        form.add(note);
        add(form);
        Button apply = new Button("Set aside", click -> apply(risk));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
    }

    static SetAsideDialog notNeeded(
            Circle circle, List<Finding> findings, GapActions actions, Consumer<List<String>> done) {
        return new SetAsideDialog(circle, findings, actions, done, false);
    }

    static SetAsideDialog risk(Circle circle, List<Finding> findings, GapActions actions, Consumer<List<String>> done) {
        return new SetAsideDialog(circle, findings, actions, done, true);
    }

    private static UnorderedList what(List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-set-aside-what");
        findings.forEach(finding -> list.add(new ListItem(CardText.lead(finding))));
        return list;
    }

    private void notNeeded(Div form) {
        setHeaderTitle("Not needed here, because…");
        reason.setLabel("Why is it not needed?");
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
        form.add(reason, suggestions);
        reason.focus();
    }

    private void risk(Div form) {
        setHeaderTitle("Asking could put somebody at risk");
        form.add(new Paragraph(
                "Kith puts this question aside for this child and shows why, so that nobody asks it unawares."
                        + " It tells nobody else and makes nobody safe: if somebody may be in danger now, ring whoever runs the"
                        + " enquiry, or 999."));
        who.setItems(Subjects.around(circle, List.of()).stream()
                .filter(subject -> subject instanceof FindingKey.Who)
                .toList());
        who.setItemLabelGenerator(subject -> Subjects.called(circle, subject));
        who.setHelperText("Leave it empty when you cannot say.");
        who.setWidthFull();
        reason.setLabel("What could happen if it were asked?");
        form.add(who, reason);
        who.focus();
    }

    private void apply(boolean risk) {
        String why = reason.getValue().strip();
        List<String> names = who.getValue().stream()
                .map(subject -> Subjects.called(circle, subject))
                .sorted()
                .toList();
        String hidden = names.isEmpty() ? "" : Called.list(names) + " must not learn of it. ";
        try {
            if (why.isEmpty()) {
                throw new KithException.Invalid("Say why, in a few words that others will understand later.");
            }
            List<String> ids = actions.setAside(circle, findings, risk ? Dismissing.atRisk(hidden + why) : why);
            close();
            done.accept(ids);
        } catch (KithException.Invalid unsaid) {
            reason.setErrorMessage(unsaid.getMessage());
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
