package org.kith.enquiry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
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
        DISAGREEMENT("It stays a disagreement", "Stays a disagreement"),
        NOT_YET("Not settled yet", "");

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
        KeptForm kept = desk.kept(enquiry.id(), EnquiryDesk.MEETING);
        kept.text("kind", kind)
                .moment("held", held)
                .several("invited", invited, AgencyRow::id)
                .several("came", came, AgencyRow::id)
                .several("apologies", apologies, AgencyRow::id);
        new FormDialog(kept, "Record a meeting", "Record it", () -> {
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
                    return () -> desk.acts().said("Recorded: a " + meeting.kind(), ids);
                })
                .open(
                        kind,
                        held,
                        invited,
                        came,
                        apologies,
                        Fields.note(
                                "Who came may stay empty and be added later; until then the card says that it is not"
                                        + " recorded."));
    }

    static void attendance(EnquiryDesk desk, MeetingRow meeting) {
        MultiSelectComboBox<AgencyRow> came = Fields.several("Who came?", desk.circle(), meeting.invited());
        MultiSelectComboBox<AgencyRow> apologies =
                Fields.several("Who sent apologies?", desk.circle(), meeting.apologies());
        came.setEnabled(meeting.attended().isEmpty());
        apologies.setEnabled(meeting.apologies().isEmpty());
        came.setHelperText("All who were invited are filled in. Take out whoever did not come.");
        String seen = seen(desk, meeting.id());
        KeptForm kept = desk.kept(meeting.id(), EnquiryDesk.ATTENDANCE);
        kept.several("came", came, AgencyRow::id).several("apologies", apologies, AgencyRow::id);
        new FormDialog(kept, "Who came to the meeting?", "Record it", () -> {
                    var act = desk.deciding()
                            .attended(
                                    desk.writing().get(),
                                    meeting.id(),
                                    seen,
                                    meeting.attended().isEmpty() ? Fields.ids(came) : List.of(),
                                    meeting.apologies().isEmpty() ? Fields.ids(apologies) : List.of());
                    return () -> desk.did("Recorded: who came", act);
                })
                .open(came, apologies);
    }

    static void answer(EnquiryDesk desk, ChallengeRow challenge) {
        TextArea words = new TextArea("What did they answer?");
        words.setMinRows(3);
        DateTimePicker at = Fields.moment("When did they answer?", desk.now(), desk.now());
        at.setVisible(challenge.answeredAt() == null);
        RadioButtonGroup<Settled> settled = new RadioButtonGroup<>("What came of it?");
        boolean answered = challenge.answeredAt() != null;
        settled.setItems(Arrays.stream(Settled.values())
                .filter(each -> !answered || each != Settled.NOT_YET)
                .toList());
        settled.setItemLabelGenerator(each -> each.label);
        Paragraph later = Fields.note("It stands as answered and not settled, and can be settled here later. What they"
                + " said is information: record it under Information, so that others read it.");
        later.setVisible(false);
        settled.addValueChangeListener(change -> {
            later.setVisible(change.getValue() == Settled.NOT_YET);
            words.setVisible(change.getValue() != Settled.NOT_YET);
        });
        String seen = seen(desk, challenge.id());
        KeptForm kept = desk.kept(challenge.id(), EnquiryDesk.ANSWER);
        kept.moment("at", at).text("words", words).choice("settled", settled, Settled.class);
        new FormDialog(
                        kept,
                        answered ? "What came of a challenge" : "The answer to a challenge",
                        "Record it",
                        () -> answered(desk, challenge, seen, at, words, settled))
                .open(at, settled, words, later);
    }

    private static Runnable answered(
            EnquiryDesk desk,
            ChallengeRow challenge,
            String seen,
            DateTimePicker at,
            TextArea words,
            RadioButtonGroup<Settled> settled) {
        Settled came = settled.getValue();
        boolean short_ = came != Settled.NOT_YET && words.getValue().strip().length() < 3;
        Fields.mark(words, short_ ? "Say what they answered." : null);
        Fields.mark(settled, came == null ? "Choose one." : null);
        if (came == null || short_) {
            throw new KithException.Invalid("Say what they answered, and what came of it.");
        }
        var act = desk.deciding()
                .answer(
                        desk.writing().get(),
                        challenge,
                        seen,
                        Fields.value(at, desk.now()),
                        came == Settled.NOT_YET
                                ? null
                                : came.words + ". They answered: “"
                                        + words.getValue().strip() + "”");
        return () -> desk.did(
                came == Settled.NOT_YET
                        ? "Recorded: the challenge is answered, and not settled"
                        : "Recorded: the answer to the challenge",
                act);
    }

    static void condition(EnquiryDesk desk) {
        AgreementFields fields = new AgreementFields(desk.circle(), desk.now().day());
        KeptForm kept = desk.kept(desk.child(), EnquiryDesk.CONDITION);
        fields.keep(kept);
        new FormDialog(kept, "Set a condition or agree a contract", "Record it", () -> {
                    fields.mark(desk.now().day());
                    List<String> ids = desk.deciding().agree(desk.writing().get(), fields.value());
                    return () -> desk.acts().said("Recorded: a condition was set", ids);
                })
                .open(fields);
    }

    static void check(EnquiryDesk desk, ConditionRow condition) {
        RadioButtonGroup<ConditionOutcome> outcome = new RadioButtonGroup<>("Was it kept?");
        outcome.setItems(ConditionOutcome.values());
        outcome.setItemLabelGenerator(each -> Called.capital(each.label()));
        DateTimePicker at = Fields.moment("When did somebody look?", desk.now(), desk.now());
        ComboBox<ItemRow> evidence = Fields.item("Which item shows it?", desk.circle());
        evidence.setHelperText("May stay empty. What was seen is recorded under Information first.");
        String seen = seen(desk, condition.id());
        KeptForm kept = desk.kept(condition.id(), EnquiryDesk.CHECK);
        kept.choice("outcome", outcome, ConditionOutcome.class).moment("at", at).one("evidence", evidence, ItemRow::id);
        FormDialog form = new FormDialog(kept, "Was the condition kept?", "Record it", () -> {
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
            String label = Objects.requireNonNull(outcome.getValue()).label();
            return () -> desk.did("Recorded: " + label, act);
        });
        if (condition.text() != null) {
            form.open(Fields.note("“" + condition.text() + "”"), outcome, at, evidence);
        } else {
            form.open(outcome, at, evidence);
        }
    }

    static void feedback(EnquiryDesk desk, EnquiryRow enquiry) {
        DateTimePicker at = Fields.moment("When were they told?", desk.now(), desk.now());
        String seen = seen(desk, enquiry.id());
        new FormDialog(null, "Whoever referred was told", "Record it", () -> {
                    var act =
                            desk.deciding().feedback(desk.writing().get(), enquiry, seen, Fields.value(at, desk.now()));
                    return () -> desk.did("Recorded: whoever referred was told", act);
                })
                .open(at, Fields.note("What was decided, and what happens next, as far as they may know it."));
    }

    /** The version that somebody sees who opens a form. */
    private static String seen(EnquiryDesk desk, String id) {
        return desk.deciding()
                .standing(desk.writing().get(), id)
                .map(Telling::version)
                .orElse("");
    }
}
