package org.kith.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.information.sharing.RecipientView;
import org.kith.information.sharing.ShareDraft;
import org.kith.information.sharing.ShareForm;
import org.kith.uikit.CopyButton;

/** What one agency will get: whether, how much of each item, on what basis; and exactly what it reads. */
final class RecipientPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AgencyRow agency;
    private final transient Circle circle;
    private final transient Runnable changed;
    private final Checkbox share = new Checkbox("Share with them", true);
    private final TextArea whyNot = new TextArea("Why not?");
    private final Div forms = new Div();
    private final Map<String, Select<ShareForm>> form = new LinkedHashMap<>();
    private final Map<String, TextArea> own = new HashMap<>();
    private final ComboBox<String> basis = new ComboBox<>("Lawful basis");
    private final CheckboxGroup<Person> named = new CheckboxGroup<>("Name in the letter too");
    private final Checkbox received = new Checkbox("They have confirmed that they have it");
    private final UnorderedList cautions = new UnorderedList();
    private final Pre letter = new Pre();
    private final CopyButton copy = new CopyButton("Copy for secure mail", "");
    private final transient KeptForm kept;
    private boolean filling;

    /**
     * @param circle read without any clearance
     * @param kept the form it is a part of
     * @param changed whenever something is chosen
     */
    RecipientPanel(AgencyRow agency, Circle circle, KeptForm kept, Runnable changed) {
        this.agency = agency;
        this.circle = circle;
        this.kept = kept;
        this.changed = changed;
        kept.watch(whyNot, name("why_not"));
        addClassName("kith-share-recipient");
        share.addValueChangeListener(change -> tell());
        text(whyNot);
        whyNot.setHelperText("A decision not to share is recorded too, with its reason.");
        forms.addClassName("kith-share-forms");
        basis.setWidthFull();
        basis.setAllowCustomValue(true);
        basis.addCustomValueSetListener(typed -> basis.setValue(typed.getDetail()));
        basis.addValueChangeListener(change -> tell());
        basis.setHelperText(
                "Offered by kind of agency and purpose, with dates in force. No legal advice: choose, or write another.");
        named.setItemLabelGenerator(Called.in(circle.slice())::person);
        named.addValueChangeListener(change -> tell());
        received.addValueChangeListener(change -> tell());
        cautions.addClassName("kith-share-cautions");
        letter.addClassName("kith-ask-preview");
        letter.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "What " + agency.name() + " reads");
        Paragraph heading = new Paragraph("What they read, exactly");
        heading.addClassName("kith-share-heading");
        Div head = new Div(heading, copy);
        head.addClassName("kith-ask-preview-head");
        add(share, whyNot, forms, named, cautions, head, letter, basis, received);
        arrange();
    }

    AgencyRow agency() {
        return agency;
    }

    private void text(TextArea area) {
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxRows(6);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (!filling) {
            arrange();
            changed.run();
        }
    }

    private void arrange() {
        boolean goes = share.getValue();
        whyNot.setVisible(!goes);
        forms.setVisible(goes);
        basis.setVisible(goes);
        received.setVisible(goes);
        own.forEach((item, area) -> area.setVisible(chosen(item) == ShareForm.OWN_WORDS));
    }

    private ShareForm chosen(String item) {
        Select<ShareForm> select = form.get(item);
        return select == null ? ShareForm.SUMMARY : select.getValue();
    }

    /** The items that were chosen; what was said of those that stay, stays. */
    void items(List<ItemRow> items) {
        filling = true;
        forms.removeAll();
        Map<String, Select<ShareForm>> before = new HashMap<>(form);
        form.clear();
        for (ItemRow item : items) {
            Select<ShareForm> select = before.getOrDefault(item.id(), select(item));
            TextArea words = own.computeIfAbsent(item.id(), id -> words(item));
            form.put(item.id(), select);
            forms.add(select, words);
        }
        filling = false;
        arrange();
    }

    private Select<ShareForm> select(ItemRow item) {
        Select<ShareForm> select = new Select<>();
        select.setLabel(shortly(Called.item(item)));
        select.setItems(ShareForm.values());
        select.setItemLabelGenerator(each -> Called.capital(each.label()));
        // Who has it already is not sent it again unless somebody chooses so.
        select.setValue(circle.slice().holdings().has(agency.id(), item) ? ShareForm.NOT : ShareForm.SUMMARY);
        select.addValueChangeListener(change -> tell());
        return select;
    }

    private TextArea words(ItemRow item) {
        TextArea words = new TextArea("What they read of it instead");
        kept.watch(words, name("own:" + item.id()));
        text(words);
        words.setValue(Called.item(item));
        words.setVisible(false);
        return words;
    }

    private static String shortly(String title) {
        return title.length() <= 70 ? title : title.substring(0, 68) + "…";
    }

    /** The bases that fit; the first one is chosen unless somebody chose or wrote another. */
    void bases(List<String> offered) {
        String chosen = basis.getValue();
        filling = true;
        basis.setItems(offered);
        basis.setValue(
                chosen != null && offered.contains(chosen) ? chosen : offered.isEmpty() ? null : offered.getFirst());
        filling = false;
    }

    private String name(String field) {
        return agency.id() + ":" + field;
    }

    /** What stands in it as texts, to be kept. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put(name("share"), share.getValue().toString());
        texts.put(name("why_not"), whyNot.getValue());
        texts.put(name("basis"), Objects.requireNonNullElse(basis.getValue(), ""));
        texts.put(name("received"), received.getValue().toString());
        texts.put(
                name("named"),
                named.getValue().stream()
                        .map(person -> person.ref().records().getFirst())
                        .sorted()
                        .collect(Collectors.joining(" ")));
        form.forEach((item, select) ->
                texts.put(name("form:" + item), select.getValue().name()));
        own.forEach((item, area) -> texts.put(name("own:" + item), area.getValue()));
        return texts;
    }

    /** Puts back what {@link #texts} gave, of the items that are chosen. */
    void fill(Map<String, String> texts) {
        filling = true;
        share.setValue(!"false".equals(texts.get(name("share"))));
        received.setValue("true".equals(texts.get(name("received"))));
        put(texts, "why_not", whyNot::setValue);
        put(texts, "basis", typed -> basis.setValue(typed.isEmpty() ? null : typed));
        form.forEach((item, select) -> put(
                texts,
                "form:" + item,
                code -> Stream.of(ShareForm.values())
                        .filter(each -> each.name().equals(code))
                        .findFirst()
                        .ifPresent(select::setValue)));
        own.forEach((item, area) -> put(texts, "own:" + item, area::setValue));
        String people = texts.getOrDefault(name("named"), "");
        Set<Person> wanted = Stream.of(people.split(" "))
                .map(circle.slice().people()::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        // Whom the letter may name shows only once it is known what goes; those who may not are left out again then.
        named.setItems(wanted);
        named.setValue(wanted);
        filling = false;
        arrange();
    }

    private void put(Map<String, String> texts, String field, Consumer<String> set) {
        String text = texts.get(name(field));
        if (text != null) {
            set.accept(text);
        }
    }

    /** What is chosen for this agency. */
    ShareDraft.Part part() {
        Map<String, String> words = new HashMap<>();
        own.forEach((item, area) -> words.put(item, area.getValue()));
        Map<String, ShareForm> chosen = new HashMap<>();
        form.forEach((item, select) -> chosen.put(item, select.getValue()));
        return new ShareDraft.Part(
                agency.id(),
                share.getValue(),
                chosen,
                words,
                named.getValue().stream()
                        .map(person -> person.ref().records().getFirst())
                        .collect(Collectors.toSet()),
                Objects.requireNonNullElse(basis.getValue(), ""),
                whyNot.getValue(),
                received.getValue());
    }

    /** Shows what they will read. */
    void show(RecipientView view) {
        filling = true;
        Set<Person> chosen = Set.copyOf(named.getValue());
        named.setItems(view.nameable());
        named.setValue(view.nameable().stream().filter(chosen::contains).collect(Collectors.toSet()));
        named.setVisible(share.getValue() && !view.nameable().isEmpty());
        filling = false;
        cautions.removeAll();
        view.cautions().forEach(caution -> cautions.add(new ListItem(caution)));
        cautions.setVisible(!view.cautions().isEmpty());
        letter.setText(view.letter());
        copy.getElement().setAttribute("data-copy", view.letter());
        copy.setVisible(!view.words().isEmpty());
    }

    /** Says at each field what has to be mended there. */
    void problems(Map<String, String> problems) {
        String not = problems.get("why_not:" + agency.id());
        whyNot.setInvalid(not != null);
        whyNot.setErrorMessage(Objects.requireNonNullElse(not, ""));
        if (not != null) {
            // Every form says "not to them": that is a decision too, and wants its reason.
            whyNot.setVisible(true);
        }
        String on = problems.get("basis:" + agency.id());
        basis.setInvalid(on != null);
        basis.setErrorMessage(Objects.requireNonNullElse(on, ""));
        String blank = problems.get("own:" + agency.id());
        own.forEach((item, area) -> {
            boolean wrong = blank != null && area.isVisible() && area.isEmpty();
            area.setInvalid(wrong);
            area.setErrorMessage(wrong ? blank : "");
        });
    }

    /** Whether something of it has to be mended. */
    boolean wrong(Map<String, String> problems) {
        return problems.keySet().stream().anyMatch(field -> field.endsWith(":" + agency.id()));
    }
}
