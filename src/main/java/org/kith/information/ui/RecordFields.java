package org.kith.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.information.recording.Recording;
import org.kith.information.ui.RecordChoices.Choice;
import org.kith.kernel.Moment;
import org.kith.uikit.KeptHere;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.YesNo;

/**
 * The fields of an item: the few that a line needs, and behind folds what makes it useful to somebody who was not there.
 * Their values are a {@link Recording}.
 */
final class RecordFields extends Div {

    private static final long serialVersionUID = 1L;

    /** A second after the last key: nothing typed waits longer to be kept. */
    private static final int PAUSE_MILLIS = 1_000;

    private final transient RecordChoices choices;
    private final transient Runnable changed;
    private final boolean roles;
    private final Map<String, TextArea> texts = new LinkedHashMap<>();
    private final Map<String, Select<? extends Coded>> codes = new LinkedHashMap<>();
    private final Map<String, ComboBox<Choice>> ones = new LinkedHashMap<>();
    private final MultiSelectComboBox<Choice> about = new MultiSelectComboBox<>("About whom?");
    private final MultiSelectComboBox<Choice> notTo = new MultiSelectComboBox<>("Who must not learn of it?");
    private final Map<String, Select<ItemPersonRole>> roleOf = new LinkedHashMap<>();
    private final Div roleFields = new Div();
    private final DatePicker outcomeAt = new DatePicker("Outcome on");
    private final Div outcome = new Div();
    private final WhenFields when;
    private final Details words;
    private final Details around;
    private final Details means;
    private final Details people;
    private transient Recording base = Recording.EMPTY;
    private boolean filling;

    /**
     * @param roles whether it is said how each person stands in it: of an item that is corrected that stays as it is
     * @param asked what is asked about the time stands beside it
     * @param changed whenever something was typed or chosen
     */
    RecordFields(RecordChoices choices, java.time.LocalDate today, boolean roles, Div asked, Runnable changed) {
        this.choices = choices;
        this.roles = roles;
        this.changed = changed;
        addClassNames("kith-form", "kith-record-fields");
        when = new WhenFields(today, this::tell);
        List<Choice> everybody = choices.people();
        many(about, everybody);
        many(notTo, everybody);
        about.addValueChangeListener(change -> arrangeRoles());
        outcomeAt.setLocale(java.util.Locale.UK);
        outcomeAt.addValueChangeListener(change -> tell());
        outcome.addClassName("kith-record-row");
        roleFields.addClassName("kith-record-roles");
        TextArea summary = text("summary", "What happened, or was said?", 2);
        summary.setHelperText(
                "One line is enough. What goes well, who helps and what speaks against it belong here as much as"
                        + " concern.");
        Select<ItemKind> kind = code("kind", "What is it?", ItemKind.values());
        kind.setEmptySelectionAllowed(false);
        kind.addValueChangeListener(change -> arrange());
        Div sort = row(kind, code("statement", "How firmly is it said?", SayingSort.values()));
        outcome.add(code("outcome", "What became of the allegation?", ItemOutcome.values()), outcomeAt);
        words = fold(
                "The child’s own words",
                text("child_words", "What the child said or showed, as exactly as you can", 2),
                row(
                        one("heard_by", "Who heard or saw it?", choices.practitioners()),
                        code("seen_alone", "Was the child seen alone?", YesNo.values()),
                        code("interpreter_used", "Was an interpreter used?", YesNo.values())));
        around = fold(
                "More detail, and how it came up",
                text("detail", "More of what happened", 3),
                text("context", "How it came up, and what was around it", 2),
                row(
                        one("household", "Where?", choices.homes()),
                        one("origin", "First said in another item?", choices.items(null))));
        means = fold(
                "What it means",
                text("impact", "What does it mean for the child?", 2),
                text("still_relevant_because", "If it is old: why does it still matter?", 2),
                text("could_not", "What could not be found out, and what was tried?", 2));
        people = fold("How each stands in it, and who must not learn of it", roleFields, notTo);
        add(
                summary,
                sort,
                outcome,
                when,
                asked,
                about,
                row(
                        one("reported_by", "Who said it?", choices.speakers()),
                        one("held_by", "Recorded for which agency?", choices.agencies())),
                words,
                around,
                means,
                people);
        arrange();
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("kith-record-row");
        return row;
    }

    private static Details fold(String label, Component... content) {
        Div inside = new Div(content);
        inside.addClassNames("kith-form", "kith-record-fields");
        Details details = new Details(label, inside);
        details.addClassName("kith-record-fold");
        return details;
    }

    private TextArea text(String column, String label, int rows) {
        TextArea area = new TextArea(label);
        area.setMinRows(rows);
        area.setMaxRows(10);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> tell());
        texts.put(column, area);
        return area;
    }

    private <E extends Enum<E> & Coded> Select<E> code(String column, String label, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "Not said" : Called.capital(value.label()));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Not said");
        select.addValueChangeListener(change -> tell());
        codes.put(column, select);
        return select;
    }

    private ComboBox<Choice> one(String column, String label, List<Choice> items) {
        ComboBox<Choice> box = new ComboBox<>(label);
        box.setItems(items);
        box.setItemLabelGenerator(Choice::label);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> tell());
        ones.put(column, box);
        return box;
    }

    private void many(MultiSelectComboBox<Choice> box, List<Choice> items) {
        box.setItems(items);
        box.setItemLabelGenerator(Choice::label);
        box.setWidthFull();
        box.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private void arrange() {
        Object kind = value("kind");
        outcome.setVisible(kind == ItemKind.ALLEGATION);
        TextArea context = area("context");
        boolean missed = kind == ItemKind.MISSED_APPOINTMENT;
        context.setLabel(
                missed
                        ? "Which appointment, who was to bring the child, how it was offered, what stood in the way"
                        : "How it came up, and what was around it");
        if (missed) {
            around.setOpened(true);
        }
        if (kind == ItemKind.CHILDS_VOICE) {
            words.setOpened(true);
        }
        if (kind == ItemKind.WORKING_TOGETHER) {
            means.setOpened(true);
        }
        area("summary")
                .setPlaceholder(
                        kind == ItemKind.WORKING_TOGETHER
                                ? "How they work with services, and what that changed for the child, or what stands in the way"
                                : "");
    }

    private void arrangeRoles() {
        roleFields.removeAll();
        if (!roles) {
            return;
        }
        Map<String, Select<ItemPersonRole>> before = new HashMap<>(roleOf);
        roleOf.clear();
        for (Choice person : about.getValue()) {
            Select<ItemPersonRole> select = before.get(person.id());
            if (select == null) {
                select = new Select<>();
                select.setLabel(person.label());
                select.setItems(ItemPersonRole.values());
                select.setItemLabelGenerator(role -> Called.capital(role.label()));
                select.setValue(ItemPersonRole.SUBJECT);
                select.addValueChangeListener(change -> tell());
            }
            roleOf.put(person.id(), select);
            roleFields.add(select);
        }
    }

    private TextArea area(String column) {
        return java.util.Objects.requireNonNull(texts.get(column));
    }

    private @Nullable Object value(String column) {
        Select<? extends Coded> select = codes.get(column);
        return select == null ? null : select.getValue();
    }

    /** Shows what was typed before; what it says beyond the fields stays with it. */
    void show(Recording recording) {
        filling = true;
        base = recording;
        texts.forEach((column, area) -> area.setValue(recording.text(column)));
        codes.forEach((column, select) -> choose(select, recording.text(column)));
        ones.forEach((column, box) -> box.setValue(
                recording.named(column).flatMap(id -> option(box, id)).orElse(null)));
        about.setValue(people(recording.about()));
        arrangeRoles();
        roleOf.forEach((person, select) -> select.setValue(recording.role(person)));
        notTo.setValue(people(recording.names().getOrDefault("not_to", List.of())));
        when.show(recording.moment("occurred_from"), recording.moment("occurred_to"));
        Moment became = recording.moment("outcome_at");
        outcomeAt.setValue(became == null ? null : became.day());
        arrange();
        openFilled(words, "child_words");
        openFilled(around, "detail", "context");
        openFilled(means, "impact", "still_relevant_because", "could_not");
        people.setOpened(!recording.roles().isEmpty() || recording.names().containsKey("not_to"));
        filling = false;
    }

    private void openFilled(Details fold, String... columns) {
        fold.setOpened(fold.isOpened()
                || Stream.of(columns).anyMatch(column -> !area(column).isEmpty()));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Coded> void choose(Select<E> select, String code) {
        E chosen = (E) select.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
        select.setValue(chosen);
    }

    private java.util.Optional<Choice> option(ComboBox<Choice> box, String id) {
        String wanted = choices.person(id).map(Choice::id).orElse(id);
        return box.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(wanted))
                .findFirst();
    }

    private Set<Choice> people(List<String> records) {
        Set<Choice> chosen = new LinkedHashSet<>();
        records.forEach(record -> choices.person(record).ifPresent(chosen::add));
        return chosen;
    }

    /** What the fields say now. */
    Recording typed() {
        Map<String, Object> cells = new HashMap<>(base.cells());
        texts.forEach((column, area) -> put(cells, column, area.getValue().isBlank() ? null : area.getValue()));
        codes.forEach((column, select) -> {
            Coded chosen = select.getValue();
            put(cells, column, chosen == null ? null : chosen.code());
        });
        put(cells, "occurred_from", when.from());
        put(cells, "occurred_to", when.to());
        put(cells, "outcome_at", outcomeAt.getValue() == null ? null : Moment.of(outcomeAt.getValue()));
        if (value("kind") != ItemKind.ALLEGATION) {
            cells.remove("outcome");
            cells.remove("outcome_at");
        }
        Map<String, List<String>> names = new HashMap<>(base.names());
        ones.forEach((column, box) -> names.put(
                column,
                box.getValue() == null ? List.of() : List.of(box.getValue().id())));
        names.put("about", ids(about));
        names.put("not_to", ids(notTo));
        names.values().removeIf(List::isEmpty);
        Map<String, ItemPersonRole> stand = new HashMap<>();
        roleOf.forEach((person, select) -> {
            if (select.getValue() != ItemPersonRole.SUBJECT) {
                stand.put(person, select.getValue());
            }
        });
        return new Recording(cells, names, stand, base.bearing(), base.kept());
    }

    private static void put(Map<String, Object> cells, String column, @Nullable Object value) {
        if (value == null) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
    }

    private static List<String> ids(MultiSelectComboBox<Choice> box) {
        return new ArrayList<>(box.getValue().stream().map(Choice::id).toList());
    }

    /** Says at each field what has to be mended there, and goes to the first. */
    void problems(Map<String, String> problems) {
        texts.forEach((column, area) -> mark(area, problems.get(column)));
        codes.forEach((column, select) -> mark(select, problems.get(column)));
        ones.forEach((column, box) -> mark(box, problems.get(column)));
        mark(about, problems.get("about"));
        when.problem(problems.get("occurred_to"));
        if (problems.containsKey("child_words")) {
            words.setOpened(true);
        }
        if (problems.containsKey("summary")) {
            area("summary").focus();
        } else if (problems.containsKey("kind")) {
            java.util.Objects.requireNonNull(codes.get("kind")).focus();
        } else if (problems.containsKey("about")) {
            about.focus();
        } else if (problems.containsKey("held_by")) {
            java.util.Objects.requireNonNull(ones.get("held_by")).focus();
        } else if (problems.containsKey("child_words")) {
            area("child_words").focus();
        }
    }

    private static void mark(HasValidation field, @Nullable String problem) {
        field.setInvalid(problem != null);
        field.setErrorMessage(problem == null ? "" : problem);
    }

    /** What is typed here stays on the machine until the server has it. */
    void watch(KeptHere here) {
        texts.forEach((column, area) -> here.watch(area, column));
    }

    Map<String, String> texts() {
        Map<String, String> typed = new HashMap<>();
        texts.forEach((column, area) -> typed.put(column, area.getValue()));
        return typed;
    }

    /** Puts texts in, by the names of {@link #texts}; the rest stays. */
    void put(Map<String, String> typed) {
        typed.forEach((column, text) -> {
            TextArea area = texts.get(column);
            if (area != null) {
                area.setValue(text);
            }
        });
        openFilled(words, "child_words");
        openFilled(around, "detail", "context");
        openFilled(means, "impact", "still_relevant_because", "could_not");
    }

    void focusFirst() {
        area("summary").focus();
    }
}
