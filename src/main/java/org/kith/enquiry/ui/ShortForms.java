package org.kith.enquiry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.ChallengeRow;
import org.kith.circle.ConditionRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.MeetingRow;
import org.kith.enquiry.Meeting;
import org.kith.kernel.KithException;
import org.kith.record.Telling;
import org.kith.vocabulary.ConditionOutcome;

/** The short forms of an enquiry: a meeting and who came, what came of a challenge, a condition and its check, feedback. */
final class ShortForms {

    private static final List<String> MEETINGS = List.of(
            "strategy meeting",
            "MASH discussion",
            "child protection conference",
            "professionals’ meeting",
            "family meeting");

    /** What came of a challenge. */
    private enum Settled {
        SETTLED("It is settled", "Settled"),
        DIFFERENTLY("They will do it differently", "They will do it differently"),
        DISAGREEMENT("It stays a disagreement", "Stays a disagreement");

        private final String label;
        private final String words;

        Settled(String label, String words) {
            this.label = label;
            this.words = words;
        }
    }

    private ShortForms() {}

    static void meeting(EnquiryDesk desk, EnquiryRow enquiry) {
        ComboBox<String> kind = new ComboBox<>("What kind of meeting?");
        kind.setItems(MEETINGS);
        kind.setAllowCustomValue(true);
        kind.addCustomValueSetListener(typed -> kind.setValue(typed.getDetail()));
        DateTimePicker held = Fields.moment("When was it held?", desk.now(), desk.now());
        MultiSelectComboBox<AgencyRow> invited = Fields.several("Who was invited?", desk.circle(), List.of());
        MultiSelectComboBox<AgencyRow> came = Fields.several("Who came?", desk.circle(), List.of());
        MultiSelectComboBox<AgencyRow> apologies = Fields.several("Who sent apologies?", desk.circle(), List.of());
        FormDialog[] form = new FormDialog[1];
        form[0] = new FormDialog("Record a meeting", "Record it", () -> {
            Meeting meeting = new Meeting(
                    enquiry.id(),
                    kind.getValue() == null ? "" : kind.getValue(),
                    Fields.value(held, desk.now()),
                    Fields.ids(invited),
                    Fields.ids(came),
                    Fields.ids(apologies));
            Fields.mark(kind, meeting.kind().isBlank() ? "Say what kind." : null);
            Fields.mark(held, meeting.heldAt() == null ? "Say when." : null);
            List<String> ids = desk.deciding().meet(desk.writing().get(), meeting);
            form[0].close();
            desk.acts().said("Recorded: a " + meeting.kind(), ids);
        });
        form[0].form(
                kind,
                held,
                invited,
                came,
                apologies,
                Fields.note(
                        "Who came may stay empty and be added later; until then the card says that it is not recorded."));
        form[0].open();
    }

    static void attendance(EnquiryDesk desk, MeetingRow meeting) {
        MultiSelectComboBox<AgencyRow> came = Fields.several("Who came?", desk.circle(), meeting.invited());
        MultiSelectComboBox<AgencyRow> apologies =
                Fields.several("Who sent apologies?", desk.circle(), meeting.apologies());
        came.setEnabled(meeting.attended().isEmpty());
        apologies.setEnabled(meeting.apologies().isEmpty());
        came.setHelperText("All who were invited are filled in. Take out whoever did not come.");
        String seen = seen(desk, meeting.id());
        FormDialog[] form = new FormDialog[1];
        form[0] = new FormDialog("Who came to the meeting?", "Record it", () -> {
            var act = desk.deciding()
                    .attended(
                            desk.writing().get(),
                            meeting.id(),
                            seen,
                            meeting.attended().isEmpty() ? Fields.ids(came) : List.of(),
                            meeting.apologies().isEmpty() ? Fields.ids(apologies) : List.of());
            form[0].close();
            desk.did("Recorded: who came", act);
        });
        form[0].form(came, apologies);
        form[0].open();
    }

    static void answer(EnquiryDesk desk, ChallengeRow challenge) {
        TextArea words = new TextArea("What did they answer?");
        words.setMinRows(3);
        DateTimePicker at = Fields.moment("When did they answer?", desk.now(), desk.now());
        at.setVisible(challenge.answeredAt() == null);
        RadioButtonGroup<Settled> settled = new RadioButtonGroup<>("What came of it?");
        settled.setItems(Settled.values());
        settled.setItemLabelGenerator(each -> each.label);
        String seen = seen(desk, challenge.id());
        FormDialog[] form = new FormDialog[1];
        form[0] = new FormDialog("The answer to a challenge", "Record it", () -> {
            Fields.mark(words, words.getValue().strip().length() < 3 ? "Say what they answered." : null);
            Fields.mark(settled, settled.getValue() == null ? "Choose one." : null);
            if (settled.getValue() == null || words.getValue().strip().length() < 3) {
                throw new KithException.Invalid("Say what they answered, and what came of it.");
            }
            var act = desk.deciding()
                    .answer(
                            desk.writing().get(),
                            challenge,
                            seen,
                            Fields.value(at, desk.now()),
                            settled.getValue().words + ". They answered: “"
                                    + words.getValue().strip() + "”");
            form[0].close();
            desk.did("Recorded: the answer to the challenge", act);
        });
        form[0].form(at, words, settled);
        form[0].open();
    }

    static void condition(EnquiryDesk desk) {
        AgreementFields fields = new AgreementFields(desk.circle(), desk.now().day());
        FormDialog[] form = new FormDialog[1];
        form[0] = new FormDialog("Set a condition or agree a contract", "Record it", () -> {
            fields.mark(desk.now().day());
            List<String> ids = desk.deciding().agree(desk.writing().get(), fields.value());
            form[0].close();
            desk.acts().said("Recorded: a condition was set", ids);
        });
        form[0].form(fields);
        form[0].open();
    }

    static void check(EnquiryDesk desk, ConditionRow condition) {
        RadioButtonGroup<ConditionOutcome> outcome = new RadioButtonGroup<>("Was it kept?");
        outcome.setItems(ConditionOutcome.values());
        outcome.setItemLabelGenerator(each -> Called.capital(each.label()));
        DateTimePicker at = Fields.moment("When did somebody look?", desk.now(), desk.now());
        ComboBox<ItemRow> evidence = new ComboBox<>("Which item shows it?");
        evidence.setItems(desk.circle().itemsAround().stream()
                .filter(item -> !item.restricted())
                .sorted(Comparator.comparing(ItemRow::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .toList());
        evidence.setItemLabelGenerator(Called::item);
        evidence.setClearButtonVisible(true);
        evidence.setHelperText("May stay empty. What was seen is recorded under Information first.");
        evidence.setWidthFull();
        String seen = seen(desk, condition.id());
        FormDialog[] form = new FormDialog[1];
        form[0] = new FormDialog("Was the condition kept?", "Record it", () -> {
            Fields.mark(outcome, outcome.getValue() == null ? "Choose one." : null);
            var act = desk.deciding()
                    .checked(
                            desk.writing().get(),
                            condition,
                            seen,
                            Fields.value(at, desk.now()),
                            outcome.getValue(),
                            evidence.getValue() == null
                                    ? null
                                    : evidence.getValue().id());
            form[0].close();
            desk.did("Recorded: " + Objects.requireNonNull(outcome.getValue()).label(), act);
        });
        if (condition.text() != null) {
            form[0].form(Fields.note("“" + condition.text() + "”"), outcome, at, evidence);
        } else {
            form[0].form(outcome, at, evidence);
        }
        form[0].open();
    }

    static void feedback(EnquiryDesk desk, EnquiryRow enquiry) {
        DateTimePicker at = Fields.moment("When were they told?", desk.now(), desk.now());
        String seen = seen(desk, enquiry.id());
        FormDialog[] form = new FormDialog[1];
        form[0] = new FormDialog("Whoever referred was told", "Record it", () -> {
            var act = desk.deciding().feedback(desk.writing().get(), enquiry, seen, Fields.value(at, desk.now()));
            form[0].close();
            desk.did("Recorded: whoever referred was told", act);
        });
        form[0].form(at, Fields.note("What was decided, and what happens next, as far as they may know it."));
        form[0].open();
    }

    /** The version that somebody sees who opens a form. */
    private static String seen(EnquiryDesk desk, String id) {
        return desk.deciding()
                .standing(desk.writing().get(), id)
                .map(Telling::version)
                .orElse("");
    }
}
