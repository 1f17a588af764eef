package org.kith.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import org.kith.settings.ClockSetting;
import org.kith.settings.Clocks;
import org.kith.vocabulary.Rag;

/** The clock of one grade, to be set: how many hours, and which hours count. */
final class ClockGradeRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Rag grade;
    private final IntegerField hours = new IntegerField();
    private final Select<Boolean> working = new Select<>();

    ClockGradeRow(Rag grade, Runnable changed) {
        this.grade = grade;
        String name = ClockSettingWords.title(grade);
        addClassName("kith-clock-row");
        hours.setLabel(name + ", hours");
        hours.setMin(ClockSetting.SHORTEST);
        hours.setMax(ClockSetting.LONGEST);
        hours.setStepButtonsVisible(true);
        hours.addValueChangeListener(change -> changed.run());
        working.setLabel(name + " counts");
        working.setItems(Boolean.FALSE, Boolean.TRUE);
        working.setItemLabelGenerator(only -> only ? "working hours only" : "every hour, day and night");
        working.addValueChangeListener(change -> changed.run());
        add(hours, working);
    }

    Rag grade() {
        return grade;
    }

    void set(ClockSetting setting) {
        Clocks.Length length = setting.lengths().get(grade);
        if (length != null) {
            hours.setValue((int) length.duration().toHours());
            working.setValue(length.working());
        }
    }

    /** What is filled in; no hours where nothing is, which no setting takes. */
    Clocks.Length length() {
        Integer value = hours.getValue();
        return new Clocks.Length(Duration.ofHours(value == null ? 0 : value), Boolean.TRUE.equals(working.getValue()));
    }
}
