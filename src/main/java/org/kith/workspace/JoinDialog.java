package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.kith.circle.Called;
import org.kith.information.LooseItem;
import org.kith.kernel.KithException;
import org.kith.vocabulary.ItemPersonRole;

/** Joins an item to a person: asks in which role, and why if one likes. Whoever is not near the item is searched for first. */
final class JoinDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient LooseItem item;
    private final transient UnlinkedActions actions;
    private final Div form = new Div();
    private final RadioButtonGroup<ItemPersonRole> role = new RadioButtonGroup<>("In which role?");
    private final TextField why = new TextField("How do you know?");
    private final Paragraph problem = new Paragraph();
    private final Button apply = new Button();

    private JoinDialog(LooseItem item, UnlinkedActions actions) {
        this.item = item;
        this.actions = actions;
        setWidth("34rem");
        role.setItems(ItemPersonRole.values());
        role.setItemLabelGenerator(each -> Called.capital(each.label()));
        role.setValue(ItemPersonRole.SUBJECT);
        role.addValueChangeListener(change -> beside(change.getValue()));
        why.setHelperText("May be left empty. It stands beside your name, " + actions.name() + ".");
        why.setMaxLength(500);
        why.setWidthFull();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
    }

    /**
     * To somebody who stands beside the item.
     *
     * @param person id of one of their records
     */
    static JoinDialog to(LooseItem item, String person, String name, UnlinkedActions actions) {
        JoinDialog dialog = new JoinDialog(item, actions);
        dialog.confirm(person, name);
        return dialog;
    }

    /** To somebody who is looked for. */
    static JoinDialog toSomebodyElse(LooseItem item, UnlinkedActions actions) {
        JoinDialog dialog = new JoinDialog(item, actions);
        dialog.look();
        return dialog;
    }

    private void confirm(String person, String name) {
        setHeaderTitle("Join this item to " + name + "?");
        form.removeAll();
        form.add(title(), role, why, problem);
        apply.setText("Join to " + name);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickListener(click -> apply(person, name));
        getFooter().removeAll();
        getFooter().add(new Button("Cancel", click -> close()), apply);
        // The usual answer stands there already: one more press says it.
        apply.focus();
    }

    private Paragraph title() {
        Paragraph title = new Paragraph("“" + item.story().title() + "”");
        title.addClassName("kith-quiet");
        return title;
    }

    private void beside(ItemPersonRole chosen) {
        boolean beside = chosen == ItemPersonRole.WITNESS || chosen == ItemPersonRole.MENTIONED;
        role.setHelperText(
                beside
                        ? "This does not make the item about them: it stays among those about nobody until somebody else is"
                                + " joined."
                        : null);
    }

    private void look() {
        setHeaderTitle("Whom is this item about?");
        TextField box = new TextField("Name, date of birth, address or number");
        box.setWidthFull();
        box.setClearButtonVisible(true);
        box.setValueChangeMode(ValueChangeMode.LAZY);
        UnorderedList results = new UnorderedList();
        results.addClassName("kith-join-found");
        results.getElement().setAttribute("aria-live", "polite");
        box.addValueChangeListener(change -> found(results, change.getValue()));
        form.add(title(), box, results);
        getFooter().add(new Button("Cancel", click -> close()));
        box.focus();
    }

    private void found(UnorderedList results, String typed) {
        results.removeAll();
        List<FoundPeople.Line> lines = actions.find(typed);
        for (FoundPeople.Line line : lines) {
            NativeButton choose = new NativeButton(line.name(), click -> confirm(line.record(), line.name()));
            choose.addClassNames("kith-plain-button");
            choose.setAriaLabel("Choose " + line.name() + ", " + line.age());
            Span more = new Span(line.age() + (line.homes().isEmpty() ? "" : " · " + String.join("; ", line.homes()))
                    + " · " + line.why());
            more.addClassNames("kith-quiet", "kith-small");
            results.add(new ListItem(choose, more));
        }
        if (lines.isEmpty() && !typed.isBlank()) {
            results.add(new ListItem("Nobody found that you may see. Try fewer words, or another spelling."));
        }
    }

    private void apply(String person, String name) {
        try {
            actions.join(item, person, name, role.getValue(), why.getValue());
            close();
        } catch (KithException.Invalid | KithException.Stale | KithException.Refused | KithException.NotFound said) {
            problem.setText(said.getMessage());
            problem.setVisible(true);
        }
    }
}
