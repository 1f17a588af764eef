package org.kith.information.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;

/** When something happened, as exactly as it is known: no precision is invented. */
final class WhenFields extends Div {

    private static final long serialVersionUID = 1L;

    /** How exactly. */
    enum Precision {
        DAY("On a day"),
        TIME("At a time"),
        BETWEEN("Between two days"),
        UNKNOWN("Not known");

        private final String label;

        Precision(String label) {
            this.label = label;
        }
    }

    private final Select<Precision> precision = new Select<>();
    private final DatePicker from = new DatePicker("Day");
    private final TimePicker at = new TimePicker("Time");
    private final DatePicker to = new DatePicker("Up to");

    /**
     * @param today what the day begins with
     * @param changed whenever something is chosen
     */
    WhenFields(LocalDate today, Runnable changed) {
        addClassName("kith-record-row");
        precision.setLabel("When did it happen?");
        precision.setItems(Precision.values());
        precision.setItemLabelGenerator(each -> each.label);
        precision.setValue(Precision.DAY);
        from.setLocale(Locale.UK);
        to.setLocale(Locale.UK);
        at.setLocale(Locale.UK);
        at.setStep(Duration.ofMinutes(15));
        from.setInitialPosition(today);
        precision.addValueChangeListener(change -> {
            arrange();
            changed.run();
        });
        from.addValueChangeListener(change -> changed.run());
        at.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        add(precision, from, at, to);
        arrange();
    }

    private void arrange() {
        Precision chosen = precision.getValue();
        from.setVisible(chosen != Precision.UNKNOWN);
        from.setLabel(chosen == Precision.BETWEEN ? "From" : "Day");
        at.setVisible(chosen == Precision.TIME);
        to.setVisible(chosen == Precision.BETWEEN);
    }

    @Nullable
    Moment from() {
        LocalDate day = from.getValue();
        if (precision.getValue() == Precision.UNKNOWN || day == null) {
            return null;
        }
        LocalTime time = precision.getValue() == Precision.TIME ? at.getValue() : null;
        return time == null
                ? Moment.of(day)
                : Moment.of(day.atTime(time).atZone(LondonTime.ZONE).toInstant());
    }

    @Nullable
    Moment to() {
        LocalDate day = to.getValue();
        return precision.getValue() == Precision.BETWEEN && day != null ? Moment.of(day) : null;
    }

    void show(@Nullable Moment begins, @Nullable Moment ends) {
        precision.setValue(
                ends != null ? Precision.BETWEEN : begins == null || begins.bare() ? Precision.DAY : Precision.TIME);
        from.setValue(begins == null ? null : begins.day());
        at.setValue(
                begins == null || begins.bare()
                        ? null
                        : begins.instant()
                                .atZone(LondonTime.ZONE)
                                .toLocalTime()
                                .withSecond(0)
                                .withNano(0));
        to.setValue(ends == null ? null : ends.day());
    }

    /** Says what is wrong with the days, or with null that nothing is. */
    void problem(@Nullable String words) {
        to.setInvalid(words != null);
        to.setErrorMessage(words);
    }
}
