package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.kernel.KithException;
import org.kith.settings.ClockSetting;
import org.kith.settings.Clocks;
import org.kith.settings.Decided;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;
import org.kith.vocabulary.Rag;

/** Sets the clocks, and shows what they would say before anybody relies on them. */
final class ClockForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient SettingsActions actions;
    private final transient Runnable done;
    private final List<ClockGradeRow> grades = ClockSetting.GRADES.stream()
            .map(grade -> new ClockGradeRow(grade, this::preview))
            .toList();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>("Working days");
    private final TimePicker opens = new TimePicker("Working day from");
    private final TimePicker closes = new TimePicker("to");
    private final Checkbox bankHolidays = new Checkbox("English bank holidays are days off");
    private final DatePicker extra = new DatePicker("One more day off");
    private final Div chips = new Div();
    private final transient SortedSet<LocalDate> closed = new TreeSet<>();
    private final Div preview = new Div();
    private final TextArea reason = new TextArea("Why?");
    private final Paragraph problem = new Paragraph();

    ClockForm(ClockSetting now, SettingsActions actions, Runnable done) {
        this.actions = actions;
        this.done = done;
        addClassNames("kith-form", "kith-clock-form");
        grades.forEach(grade -> add(grade));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(ClockSettingWords::day);
        days.addValueChangeListener(change -> preview());
        time(opens);
        time(closes);
        bankHolidays.setHelperText("Kith knows them until " + ClockSetting.bankHolidaysUntil() + ".");
        bankHolidays.addValueChangeListener(change -> preview());
        extra.setLocale(Locale.UK);
        extra.setHelperText("A day of training, a day of mourning, the days around Christmas.");
        Button add = new Button("Add the day", click -> close(extra.getValue()));
        chips.addClassName("kith-suggestions");
        preview.addClassNames("kith-clock-preview", "kith-clock-example");
        preview.getElement().setAttribute("role", "status");
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        reason.setMaxLength(Decided.LONGEST_REASON);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button save = new Button("Set the clocks", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button shipped = new Button("Fill in what Kith ships with", click -> fill(ClockSetting.SHIPPED));
        Paragraph note = new Paragraph("Stands under your name, " + actions.name()
                + ", where everybody who uses Kith can read it. Clocks that run already run by it too, from the moment it is"
                + " set.");
        note.addClassNames("kith-quiet", "kith-small");
        add(days, row(opens, closes), bankHolidays, addable(extra, add), chips, preview, reason, note, problem);
        Div buttons = new Div(save, shipped);
        buttons.addClassName("kith-form-buttons");
        add(buttons);
        fill(now);
    }

    private void time(TimePicker picker) {
        picker.setLocale(Locale.UK);
        picker.setStep(STEP);
        picker.addValueChangeListener(change -> preview());
    }

    private static Div row(com.vaadin.flow.component.Component... parts) {
        Div row = new Div(parts);
        row.addClassName("kith-clock-row");
        return row;
    }

    private static Div addable(com.vaadin.flow.component.Component... parts) {
        Div row = row(parts);
        row.addClassName("kith-clock-add");
        return row;
    }

    private void fill(ClockSetting setting) {
        grades.forEach(grade -> grade.set(setting));
        days.setValue(setting.days());
        opens.setValue(setting.opens());
        closes.setValue(setting.closes());
        bankHolidays.setValue(setting.bankHolidays());
        closed.clear();
        closed.addAll(setting.closed());
        chips();
    }

    private void close(LocalDate day) {
        if (day != null) {
            closed.add(day);
            extra.clear();
            chips();
        }
    }

    private void chips() {
        chips.removeAll();
        chips.setVisible(!closed.isEmpty());
        for (LocalDate day : closed) {
            chips.add(new Chip(Dates.day(day)).removable("Remove the day off: " + Dates.day(day), () -> {
                closed.remove(day);
                chips();
            }));
        }
        preview();
    }

    /** What would hold, or what is missing for it. */
    private void preview() {
        preview.removeAll();
        problem.setVisible(false);
        try {
            UnorderedList lines = new UnorderedList();
            ClockExample.of(setting(), actions.today()).forEach(line -> lines.add(new ListItem(line)));
            preview.add(new H3("What that would mean"), lines);
        } catch (KithException.Invalid unfinished) {
            preview.add(new Paragraph(unfinished.getMessage()));
        }
    }

    private ClockSetting setting() {
        Map<Rag, Clocks.Length> lengths = new EnumMap<>(Rag.class);
        grades.forEach(grade -> lengths.put(grade.grade(), grade.length()));
        return new ClockSetting(
                lengths,
                days.getValue(),
                time(opens.getValue()),
                time(closes.getValue()),
                bankHolidays.getValue(),
                closed);
    }

    private static LocalTime time(@org.jspecify.annotations.Nullable LocalTime value) {
        if (value == null) {
            throw new KithException.Invalid("Say from when to when a working day is, as 09:00. Nothing was changed.");
        }
        return value;
    }

    private void save() {
        try {
            ClockSetting wanted = setting();
            actions.set(wanted, reason.getValue());
            done.run();
        } catch (KithException.Invalid | KithException.Stale notLikeThis) {
            problem.setText(notLikeThis.getMessage());
            problem.setVisible(true);
        }
    }
}
