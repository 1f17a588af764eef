package org.kith.workspace;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.vocabulary.RequestOutcome;

/** Takes down what an agency said on the telephone: what came of it, when, who said so, and what was searched. */
final class AnswerFields extends Div {

    private static final long serialVersionUID = 1L;

    /** What came of the call so far. */
    private enum Came {
        NOT_YET("No answer yet", null),
        INFORMATION("They have information", RequestOutcome.INFORMATION),
        NOTHING_HELD("They searched and hold nothing", RequestOutcome.NOTHING_HELD),
        REFUSED("They did not answer the question", RequestOutcome.REFUSED);

        private final String label;
        private final @Nullable RequestOutcome outcome;

        Came(String label, @Nullable RequestOutcome outcome) {
            this.label = label;
            this.outcome = outcome;
        }
    }

    private final RadioButtonGroup<Came> came = new RadioButtonGroup<>("What did they say?");
    private final DateTimePicker at = new DateTimePicker("When did they answer?");
    private final TextField by = new TextField("Who answered?");
    private final TextArea searched = new TextArea("Which names did they search under? One a line");
    private final transient Supplier<List<String>> names;

    /**
     * @param waiting whether there may be no answer yet
     * @param names the names to search under as far as they are known, to be put right where another one was searched
     */
    AnswerFields(boolean waiting, Supplier<List<String>> names, DomainClock clock) {
        this.names = names;
        addClassNames("kith-form", "kith-wide-form");
        came.setItems(Stream.of(Came.values())
                .filter(each -> waiting || each.outcome != null)
                .toList());
        came.setItemLabelGenerator(each -> each.label);
        came.addValueChangeListener(change -> show(change.getValue()));
        by.setPlaceholder("Name and role, if they said");
        searched.setMinRows(2);
        searched.setHelperText("A search holds only for the names it was made under.");
        when(at, clock);
        add(came, at, by, searched);
        if (waiting) {
            came.setValue(Came.NOT_YET);
        }
        show(waiting ? Came.NOT_YET : null);
    }

    private void show(@Nullable Came chosen) {
        boolean some = chosen != null && chosen.outcome != null;
        at.setVisible(some);
        by.setVisible(some);
        searched.setVisible(chosen == Came.NOTHING_HELD);
        came.setHelperText(
                chosen == Came.INFORMATION
                        ? "What they told is not recorded here: ask them to send it, so that it stands under their name."
                        : null);
        if (chosen == Came.NOTHING_HELD && searched.isEmpty()) {
            searched.setValue(String.join("\n", names.get()));
        }
    }

    /** Has what is typed kept with the form it stands in. */
    void keep(KeptForm kept) {
        kept.choice("came", came, Came.class).moment("at", at).text("by", by).text("searched", searched);
    }

    /** An answer comes after the asking. */
    void notBefore(@Nullable LocalDateTime asked) {
        LocalDateTime answered = at.getValue();
        if (asked != null && answered != null && answered.isBefore(asked)) {
            at.setValue(asked);
        }
    }

    /**
     * What was answered, or null when nothing was yet.
     *
     * @throws KithException.Invalid when it is not said what came of it, or when
     */
    TelephoneAsk.@Nullable Answer answer() {
        Came chosen = came.getValue();
        if (chosen == null) {
            throw new KithException.Invalid("Say what came of it.");
        }
        if (chosen.outcome == null) {
            return null;
        }
        List<String> under = chosen == Came.NOTHING_HELD
                ? Arrays.stream(searched.getValue().split("[;\\n]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList()
                : List.of();
        return new TelephoneAsk.Answer(chosen.outcome, instant(at), by.getValue(), under);
    }

    /** Makes a field for a moment up to now, with now in it. */
    static void when(DateTimePicker picker, DomainClock clock) {
        picker.setLocale(Locale.UK);
        picker.setMax(local(clock.now().plus(1, ChronoUnit.MINUTES)));
        picker.setValue(local(clock.now()));
    }

    /**
     * @throws KithException.Invalid when nothing is filled in
     */
    static Instant instant(DateTimePicker picker) {
        LocalDateTime value = picker.getValue();
        if (value == null) {
            throw new KithException.Invalid("Say when it was: a day and a time.");
        }
        return value.atZone(LondonTime.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(LondonTime.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
