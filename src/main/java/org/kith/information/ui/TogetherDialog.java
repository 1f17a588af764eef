package org.kith.information.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.information.weighing.Weighing;
import org.kith.kernel.KithException;
import org.kith.uikit.KeptTyping;
import org.kith.vocabulary.LinkType;

/** Joins two items, and asks for the sentence that says what they mean together. */
@StyleSheet("kith/information/share.css")
public final class TogetherDialog extends Dialog {

    /** Names what is kept of it among all that is kept about the item. */
    public static final String FORM = "join";

    private static final long serialVersionUID = 1L;

    /** How one item can stand to another, read from the one that is open. */
    enum How {
        CONTRADICTS("contradicts", LinkType.CONTRADICTS, false),
        CORROBORATES("corroborates", LinkType.CORROBORATES, false),
        EXPLAINS("explains", LinkType.EXPLAINS, false),
        EXPLAINED("is explained by", LinkType.EXPLAINS, true),
        SAME_EVENT("is the same event as", LinkType.SAME_EVENT, false),
        COMPARED("was compared with", LinkType.COMPARES, false);

        private final String label;
        private final LinkType type;
        private final boolean fromOther;

        How(String label, LinkType type, boolean fromOther) {
            this.label = label;
            this.type = type;
            this.fromOther = fromOther;
        }
    }

    private final transient KeptTyping kept;
    private final transient WeighDesk desk;
    private final ItemRow item;
    private final transient Consumer<List<String>> done;
    private final RadioButtonGroup<How> how = new RadioButtonGroup<>("How does it stand to the other?");
    private final ComboBox<RecordChoices.Choice> other = new ComboBox<>("Which other item?");
    private final TextArea sentence = new TextArea("What do they mean together?");
    private final SpeaksFor speaksFor;
    private final Paragraph reads = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final Button save = new Button("Join them", click -> save());

    /**
     * @param with the other item to begin with, or null
     * @param comparing whether to begin with a comparison
     * @param done told the ids of what was said
     */
    public TogetherDialog(
            WeighDesk desk, ItemRow item, @Nullable ItemRow with, boolean comparing, Consumer<List<String>> done) {
        this.desk = desk;
        this.item = item;
        this.done = done;
        speaksFor = new SpeaksFor(desk);
        // Beside another item it is a form of its own: what is left of the one never stands in the other.
        kept = desk.drafts().apply(item.id(), with == null ? FORM : FORM + "-" + with.id());
        setHeaderTitle(comparing ? "Compare two items" : "Join it to another item");
        setWidth("44rem");
        setMaxWidth("96vw");
        addClassName("kith-weigh");
        Paragraph title = new Paragraph("“" + Called.item(item) + "”");
        how.setItems(How.values());
        how.setItemLabelGenerator(each -> Called.capital(each.label));
        how.setValue(comparing ? How.COMPARED : null);
        how.addValueChangeListener(change -> show());
        List<RecordChoices.Choice> items = new RecordChoices(desk.circle()).items(item.id());
        other.setItems(items);
        other.setItemLabelGenerator(RecordChoices.Choice::label);
        other.setWidthFull();
        other.addValueChangeListener(change -> show());
        if (with != null) {
            items.stream()
                    .filter(each -> each.id().equals(with.id()))
                    .findFirst()
                    .ifPresent(other::setValue);
        }
        sentence.setWidthFull();
        sentence.setMinRows(2);
        sentence.setHelperText("A sentence. It is shown wherever the line is, to those who may read both items.");
        sentence.setValueChangeMode(ValueChangeMode.LAZY);
        sentence.addValueChangeListener(change -> show());
        reads.addClassName("kith-together-reads");
        Paragraph note = new Paragraph(
                "Drawing a line settles nothing by itself: both items stay as they are, and neither becomes right by it.");
        note.addClassNames("kith-quiet", "kith-small");
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(kept.line(), title, how, other, sentence, speaksFor, reads, note, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        save.setDisableOnClick(true);
        getFooter().add(new Button("Close", click -> close()), save);
        show();
        kept.choice("how", how, How.class)
                .field(
                        "other",
                        other,
                        RecordChoices.Choice::id,
                        id -> items.stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElse(null))
                .text("sentence", sentence);
        speaksFor.keep(kept);
        kept.begin();
    }

    private void show() {
        RecordChoices.Choice chosen = other.getValue();
        How kind = how.getValue();
        reads.setVisible(chosen != null && kind != null);
        if (chosen != null && kind != null) {
            reads.setText("It will read: “" + Called.item(item) + "” " + kind.label + " “" + chosen.label() + "”"
                    + (sentence.getValue().isBlank()
                            ? "."
                            : ": " + sentence.getValue().strip()));
        }
    }

    private void save() {
        try {
            if (ready()) {
                speaksFor.chosen().ifPresent(this::join);
            }
        } catch (KithException wrong) {
            problem.setText(wrong.getMessage());
            problem.setVisible(true);
        } finally {
            save.setEnabled(true);
        }
    }

    private boolean ready() {
        how.setInvalid(how.getValue() == null);
        how.setErrorMessage("Choose how it stands to the other.");
        other.setInvalid(other.getValue() == null);
        other.setErrorMessage("Choose the other item.");
        sentence.setInvalid(sentence.getValue().isBlank());
        sentence.setErrorMessage("Say what the two mean together: joining is not yet understanding.");
        return how.getValue() != null && other.getValue() != null && !sentence.isEmpty();
    }

    private void join(String agency) {
        How kind = how.getValue();
        String with = other.getValue().id();
        List<String> ids = desk.join(
                new Weighing.Join(
                        kind.fromOther ? with : item.id(),
                        kind.type,
                        kind.fromOther ? item.id() : with,
                        sentence.getValue()),
                agency);
        kept.forget();
        close();
        done.accept(ids);
    }
}
