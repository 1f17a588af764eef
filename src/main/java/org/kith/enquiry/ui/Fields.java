package org.kith.enquiry.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;

/** Fields that several dialogs of this room have. */
final class Fields {

    /** Somebody or something to choose: recorded, or in words. */
    record Choice(@Nullable String id, String label) {

        /** As one text, to be kept. */
        String text() {
            return Objects.requireNonNullElse(id, "") + "|" + label;
        }

        /** Of what {@link #text} gave. */
        static Choice of(String text) {
            int end = text.indexOf('|');
            return new Choice(end <= 0 ? null : text.substring(0, end), text.substring(end + 1));
        }
    }

    private Fields() {}

    /** A moment up to now. */
    static DateTimePicker moment(String label, @Nullable Moment value, Moment now) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setDatePlaceholder("Day");
        picker.setTimePlaceholder("Time");
        picker.setMax(local(now).plusMinutes(1));
        if (value != null) {
            picker.setValue(local(value));
        }
        return picker;
    }

    /** What was chosen, never a minute ahead of now; null where nothing was. */
    static @Nullable Moment value(DateTimePicker picker, Moment now) {
        LocalDateTime value = picker.getValue();
        if (value == null) {
            return null;
        }
        Moment chosen = Moment.of(value.atZone(LondonTime.ZONE).toInstant());
        return value.equals(local(now)) || value.equals(local(now).plusMinutes(1)) ? now : chosen;
    }

    static LocalDateTime local(Moment moment) {
        return moment.instant().atZone(LondonTime.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The agencies of the directory, those that work with the child first. */
    static List<AgencyRow> agencies(Circle circle) {
        Set<String> near = circle.workingWithChild();
        return circle.slice().rows(AgencyRow.class).stream()
                .sorted(Comparator.comparing((AgencyRow row) -> !near.contains(row.id()))
                        .thenComparing(AgencyRow::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    static ComboBox<AgencyRow> agency(String label, Circle circle) {
        ComboBox<AgencyRow> box = new ComboBox<>(label);
        box.setItems(agencies(circle));
        box.setItemLabelGenerator(AgencyRow::name);
        return box;
    }

    static MultiSelectComboBox<AgencyRow> several(String label, Circle circle, Collection<String> chosen) {
        MultiSelectComboBox<AgencyRow> box = new MultiSelectComboBox<>(label);
        List<AgencyRow> all = agencies(circle);
        box.setItems(all);
        box.setItemLabelGenerator(AgencyRow::name);
        box.setWidthFull();
        box.setValue(all.stream().filter(row -> chosen.contains(row.id())).toList());
        return box;
    }

    static List<String> ids(MultiSelectComboBox<AgencyRow> box) {
        return box.getValue().stream().map(AgencyRow::id).sorted().toList();
    }

    /** Lets somebody be chosen who is recorded, or written in words. */
    static ComboBox<Choice> choiceOrWords(String label, List<Choice> known) {
        ComboBox<Choice> box = new ComboBox<>(label);
        box.setItems(known);
        box.setItemLabelGenerator(Choice::label);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> {
            Choice words = new Choice(null, typed.getDetail());
            List<Choice> all = new ArrayList<>(known);
            all.addFirst(words);
            box.setItems(all);
            box.setValue(words);
        });
        return box;
    }

    /** An item around the child, the latest first; may stay empty. */
    static ComboBox<ItemRow> item(String label, Circle circle) {
        ComboBox<ItemRow> box = new ComboBox<>(label);
        box.setItems(latestFirst(circle.itemsAround()));
        box.setItemLabelGenerator(Called::item);
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return box;
    }

    /** Items that may be read, the latest first. */
    static List<ItemRow> latestFirst(Collection<ItemRow> items) {
        return items.stream()
                .filter(item -> !item.restricted())
                .sorted(Comparator.comparing(ItemRow::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .toList();
    }

    static void mark(HasValidation field, @Nullable String problem) {
        field.setErrorMessage(problem == null ? "" : problem);
        field.setInvalid(problem != null);
    }

    /** A moment in words: "12 October 2026, 14:30". */
    static String words(Moment moment) {
        return Dates.day(moment.day()) + (moment.bare() ? "" : ", " + Dates.time(moment));
    }

    static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("kith-quiet", "kith-small");
        return note;
    }

    static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassNames("kith-quiet", "kith-small");
        return span;
    }
}
