package org.kith.information.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.information.weighing.Weighing;
import org.kith.kernel.KithException;
import org.kith.uikit.KeptTyping;
import org.kith.vocabulary.ReadingWeight;

/** What somebody makes of an item: how they read it, how much it weighs for them, and why. */
@StyleSheet("kith/information/share.css")
public final class WeighDialog extends Dialog {

    /** Names what is kept of it among all that is kept about the item. */
    public static final String FORM = "weigh";

    private static final long serialVersionUID = 1L;

    private final TextArea readsItAs = new TextArea("How do you read it?");
    private final RadioButtonGroup<ReadingWeight> weight = new RadioButtonGroup<>("How much does it weigh?");
    private final TextArea why = new TextArea("Why?");
    private final SpeaksFor speaksFor;
    private final Paragraph problem = new Paragraph();
    private final Button save = new Button("Record it", click -> save());
    private final transient KeptTyping kept;
    private final transient WeighDesk desk;
    private final ItemRow item;
    private final transient Consumer<List<String>> done;

    /**
     * @param done told the ids of what was said
     */
    public WeighDialog(WeighDesk desk, ItemRow item, Consumer<List<String>> done) {
        this.desk = desk;
        this.item = item;
        this.done = done;
        speaksFor = new SpeaksFor(desk);
        kept = desk.drafts().apply(item.id(), FORM);
        setHeaderTitle("What do you make of it?");
        setWidth("40rem");
        setMaxWidth("96vw");
        addClassName("kith-weigh");
        Paragraph title = new Paragraph("“" + Called.item(item) + "”");
        title.addClassName("kith-quiet");
        readsItAs.setWidthFull();
        readsItAs.setMinRows(2);
        readsItAs.setHelperText("In your words. The item itself stays as it is.");
        weight.setItems(ReadingWeight.values());
        weight.setItemLabelGenerator(each -> Called.capital(each.label()));
        why.setWidthFull();
        why.setMinRows(2);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Paragraph note = new Paragraph(
                "It stands beside what others make of it. Say it again when you see it otherwise: what you said before"
                        + " stays readable.");
        note.addClassNames("kith-quiet", "kith-small");
        Div form = new Div(kept.line(), title, readsItAs, weight, why, speaksFor, note, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        save.setDisableOnClick(true);
        getFooter().add(new Button("Close", click -> close()), save);
        kept.text("reads", readsItAs)
                .choice("weight", weight, ReadingWeight.class)
                .text("why", why);
        speaksFor.keep(kept);
        kept.begin();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                readsItAs.focus();
            }
        });
    }

    private void save() {
        try {
            speaksFor.chosen().ifPresent(agency -> {
                List<String> ids = desk.read(
                        item.id(), new Weighing.Reads(readsItAs.getValue(), weight.getValue(), why.getValue()), agency);
                kept.forget();
                close();
                done.accept(ids);
            });
        } catch (KithException wrong) {
            problem.setText(wrong.getMessage());
            problem.setVisible(true);
        } finally {
            save.setEnabled(true);
        }
    }
}
