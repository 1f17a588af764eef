package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.circle.AgencyRow;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.kith.kernel.DomainClock;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.ConditionKind;
import org.kith.vocabulary.ConditionOutcome;
import org.kith.vocabulary.Decision;
import org.springframework.beans.factory.annotation.Autowired;

/** Deciding, meeting, challenging, agreeing and asking on the page of a child's enquiries. */
@ViewTest
@SignedInAs(Role.ANALYST)
class DecidingViewTests extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @Autowired
    DomainClock clock;

    @BeforeEach
    void openTheEnquiriesOfMia() {
        if (sample.missing()) {
            sample.take(Progress.UNWATCHED);
        }
        open("enquiries");
    }

    private static void open(String page) {
        String mia = TestStore.text("MATCH (s:PersonRecord {delivered: 'S01-MIA'}) RETURN s.id", Map.of());
        UI.getCurrent().navigate("child/" + mia + "/" + page);
    }

    @AfterEach
    void forgetWhatWasSaid() {
        // A row that was added to says again what was delivered.
        TestStore.count(
                "MATCH (s:Statement)-[:HAD]->(v:Version {ordinal: 0}) WHERE s.saidBy IS NULL AND s.addedAt IS NOT NULL"
                        + " SET s = properties(v) REMOVE s.ordinal, s.supersededBy WITH s"
                        + " MATCH (s)-[:HAD]->(all:Version) DETACH DELETE all RETURN count(*)",
                Map.of());
        TestStore.count(
                "MATCH (s:Statement) WHERE s.saidBy IS NOT NULL OPTIONAL MATCH (s)-[:HAD]->(v:Version)"
                        + " DETACH DELETE s, v RETURN count(*)",
                Map.of());
        TestStore.count("MATCH (d:Draft) DELETE d RETURN count(*)", Map.of());
        TestStore.count("MATCH (q:Question|QuestionVersion) DETACH DELETE q RETURN count(*)", Map.of());
    }

    @Test
    void anEnquiryIsDecidedWithItsConditionsAndTheDecisionIsTakenBack() {
        press("Decide…");
        assertThat(dialog())
                .contains("Open before you decide", "Waits for an answer", "Gaps that bear on deciding now");
        button("Close the enquiry with this decision").click();
        assertThat(select("What is decided?").isInvalid()).isTrue();
        assertThat(area("Why?").getErrorMessage()).contains("Say why");

        select("What is decided?").setValue(Decision.SECTION_17);
        area("Why?").setValue("Two agencies saw the same thing.");
        button("Add a condition or contract").click();
        button("Close the enquiry with this decision").click();
        assertThat(area("What is to be kept?").isInvalid()).isTrue();
        agreement();
        button("Close the enquiry with this decision").click();

        assertThat(text())
                .contains(
                        "Closed enquiry",
                        "Decided: child in need (section 17), by Test MASH analyst",
                        "“Two agencies saw the same thing.”",
                        "Agreed contract about",
                        "for Jo Marsh to look at",
                        "That whoever referred was told is not recorded.")
                .doesNotContain("Decide…");

        press("Whoever referred was told…");
        button("Record it").click();
        assertThat(text()).contains("Whoever referred was told on").doesNotContain("Take the decision back…");
        button("Undo").click();
        assertThat(text()).contains("That whoever referred was told is not recorded.");
    }

    @Test
    void aDecisionIsTakenBackWithItsConditionsAndStaysReadable() {
        press("Decide…");
        select("What is decided?").setValue(Decision.ADVICE);
        area("Why?").setValue("Nothing more is known now.");
        button("Add a condition or contract").click();
        agreement();
        button("Close the enquiry with this decision").click();
        press("Take the decision back…");
        button("Take it back").click();

        assertThat(text())
                .contains("Open enquiry", "since taken back: “Nothing more is known now.”")
                .doesNotContain("for Jo Marsh to look at");
        button("Undo").click();
        assertThat(text()).contains("Closed enquiry", "for Jo Marsh to look at");
    }

    @Test
    void whatIsTypedOutlivesTheDialogUntilItIsThrownAway() {
        press("Decide…");
        area("Why?").setValue("Half a thought");
        select("What is decided?").setValue(Decision.ADVICE);
        evidence(0).setValue(true);
        evidence(3).setValue(true);
        find(TextField.class).all().stream()
                .filter(field -> field.isVisible() && "Set aside, because …".equals(field.getPlaceholder()))
                .forEach(field -> field.setValue("too old"));
        button("Add a condition or contract").click();
        agreement();
        assertThat(find(com.vaadin.flow.component.html.Span.class).all())
                .anyMatch(span -> span.getText().startsWith("Kept at"));
        button("Close").click();

        open("enquiries");
        press("Go on deciding…");
        assertThat(area("Why?").getValue()).isEqualTo("Half a thought");
        assertThat(select("What is decided?").getValue()).isEqualTo(Decision.ADVICE);
        assertThat(evidence(0).getValue()).isTrue();
        assertThat(evidence(3).getValue()).isTrue();
        assertThat(find(TextField.class).all().stream().map(TextField::getValue))
                .contains("too old", "Jo Marsh");
        assertThat(area("What is to be kept?").getValue()).isEqualTo("Breakfast every day");
        button("Start afresh").click();
        open("enquiries");
        assertThat(natives("Decide…")).isNotEmpty();
    }

    /** Each item has two boxes: that the decision rests on it, and that it was set aside. */
    private com.vaadin.flow.component.checkbox.Checkbox evidence(int place) {
        return find(com.vaadin.flow.component.checkbox.Checkbox.class).all().get(place);
    }

    @Test
    void aConditionIsSetAndItsCheckIsRecorded() {
        press("Set one…");
        agreement();
        button("Record it").click();
        assertThat(text()).contains("Look by", "“Breakfast every day”");

        press("Was it kept…");
        button("Record it").click();
        assertThat(dialog()).contains("Say whether it was kept.");
        radio("Was it kept?").setValue(ConditionOutcome.PARTLY);
        button("Record it").click();
        assertThat(text()).contains("Partly kept", "checked ").doesNotContain("Was it kept…");
        button("Undo").click();
        assertThat(text()).contains("Look by", "Was it kept…");
    }

    @Test
    void aMeetingSaysWhoCameAndOfWhomNothingIsRecorded() {
        press("Record a meeting…");
        combo("What kind of meeting?").setValue("strategy meeting");
        List<AgencyRow> agencies = agencies("Who was invited?");
        several("Who was invited?").setValue(agencies);
        button("Record it").click();
        assertThat(text())
                .contains("Strategy meeting on", "invited, no attendance recorded: ")
                .contains(agencies.getFirst().name());

        press("Who came…");
        several("Who came?").setValue(agencies.subList(0, 1));
        several("Who sent apologies?").setValue(agencies.subList(1, 2));
        button("Record it").click();
        assertThat(text())
                .contains(
                        "came: " + agencies.getFirst().name(),
                        "apologies: " + agencies.get(1).name())
                .doesNotContain("no attendance recorded");
    }

    @Test
    void aChallengeIsRaisedAndMayStayADisagreement() {
        press("Challenge…");
        button("Raise it").click();
        assertThat(dialog()).contains("Say what you see otherwise");
        area("What do you see otherwise, and what do you ask for?").setValue("It should be graded red");
        agency("Which agency do they work for?")
                .setValue(agencies("Which agency do they work for?").getFirst());
        button("Raise it").click();
        assertThat(text())
                .contains("Challenges", "Test MASH analyst to ", "“It should be graded red”", "No answer recorded");

        press("Their answer…");
        radio("What came of it?").setValue(option("What came of it?", 3));
        button("Record it").click();
        assertThat(text()).contains("Answered, not settled", "Answered ").doesNotContain("No answer recorded");

        press("What came of it…");
        area("What did they answer?").setValue("Amber is enough");
        radio("What came of it?").setValue(option("What came of it?", 2));
        button("Record it").click();
        assertThat(text()).contains("Stays a disagreement. They answered: “Amber is enough”");
    }

    @Test
    void aQuestionIsKeptSettledAndCarriedToTheNextContact() {
        press("Keep a question…");
        button("Keep it").click();
        assertThat(area("What do you want to know?").isInvalid()).isTrue();
        area("What do you want to know?").setValue("Who brings her to school?");
        button("Keep it").click();
        assertThat(text()).contains("Who brings her to school?", "Kept by Test MASH analyst");

        button("Open an enquiry…").click();
        assertThat(dialog()).contains("A question about the child is still open", "Who brings her to school?");
        find(OpenEnquiryDialog.class).all().getFirst().close();

        press("Cannot be answered…");
        button("Record it").click();
        assertThat(dialog()).contains("Say why it cannot be answered");
        area("Why can it not be answered?").setValue("The school has closed");
        button("Record it").click();
        assertThat(text()).contains("Cannot be answered, recorded by Test MASH analyst", "“The school has closed”");
        button("Undo").click();
        assertThat(text()).contains("Answered…").doesNotContain("The school has closed");
    }

    @Test
    void aProposedQuestionIsKeptByOnePress() {
        open("gaps");
        NativeButton keep = natives("Keep").getFirst();
        String question = keep.getElement().getAttribute("aria-label").replace("Keep in the notebook: ", "");
        ComponentUtil.fireEvent(keep, new ClickEvent<>(keep));
        assertThat(text()).contains("In the notebook");
        open("enquiries");
        assertThat(text()).contains(question);
    }

    /** What was typed before the session ended stands in the form again, and is gone once it is recorded. */
    @Test
    void whatIsTypedInAShortFormIsKeptUntilItIsRecorded() {
        press("Record a meeting…");
        combo("What kind of meeting?").setValue("family meeting");
        List<AgencyRow> agencies = agencies("Who was invited?");
        several("Who was invited?").setValue(agencies);
        button("Close").click();
        press("Challenge…");
        area("What do you see otherwise, and what do you ask for?").setValue("It should be graded red");
        combo("At which level?").setValue("between managers");
        button("Close").click();
        press("Set one…");
        agreement();
        button("Close").click();
        press("Keep a question…");
        area("What do you want to know?").setValue("Who brings her to school?");
        combo("Whom would you ask?")
                .setValue(combo("Whom would you ask?").getListDataView().getItem(0));
        button("Close").click();

        open("enquiries");
        press("Go on with the meeting…");
        assertThat(combo("What kind of meeting?").getValue()).isEqualTo("family meeting");
        assertThat(several("Who was invited?").getValue()).containsExactlyInAnyOrderElementsOf(agencies);
        assertThat(dialog()).contains("Kept from ", "Only you can read it.");
        button("Record it").click();
        press("Go on with the challenge…");
        assertThat(area("What do you see otherwise, and what do you ask for?").getValue())
                .isEqualTo("It should be graded red");
        assertThat(combo("At which level?").getValue()).isEqualTo("between managers");
        agency("Which agency do they work for?")
                .setValue(agencies("Which agency do they work for?").getFirst());
        button("Raise it").click();
        press("Go on with the one begun…");
        assertThat(area("What is to be kept?").getValue()).isEqualTo("Breakfast every day");
        assertThat(select("What kind?").getValue()).isEqualTo(ConditionKind.AGREED_CONTRACT);
        button("Record it").click();
        press("Go on with the question begun…");
        assertThat(area("What do you want to know?").getValue()).isEqualTo("Who brings her to school?");
        assertThat(combo("Whom would you ask?").getValue())
                .isEqualTo(combo("Whom would you ask?").getListDataView().getItem(0));
        button("Keep it").click();

        assertThat(text())
                .contains("Family meeting on", "“It should be graded red”", "“Breakfast every day”")
                .contains("Who brings her to school?")
                .doesNotContain("Go on");
        assertThat(TestStore.count("MATCH (d:Draft) WHERE NOT d.key ENDS WITH ' seal' RETURN count(d)", Map.of()))
                .isZero();
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whoReviewsReadsOnly() {
        assertThat(text())
                .contains("Open enquiry")
                .doesNotContain("Decide…", "Challenge…", "Keep a question…", "Set one…");
    }

    private void agreement() {
        select("What kind?").setValue(ConditionKind.AGREED_CONTRACT);
        area("What is to be kept?").setValue("Breakfast every day");
        field(TextField.class, "Who looks whether it is kept?").setValue("Jo Marsh");
        field(DatePicker.class, "By which day?").setValue(clock.today().plusDays(10));
    }

    private void press(String label) {
        NativeButton button = natives(label).getFirst();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private List<NativeButton> natives(String label) {
        return find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(label))
                .toList();
    }

    private <T extends Component & com.vaadin.flow.component.HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return field(Select.class, label);
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radio(String label) {
        return field(RadioButtonGroup.class, label);
    }

    private <T> T option(String label, int place) {
        RadioButtonGroup<T> group = radio(label);
        return group.getListDataView().getItem(place);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String label) {
        return field(ComboBox.class, label);
    }

    private ComboBox<AgencyRow> agency(String label) {
        return combo(label);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<AgencyRow> several(String label) {
        return field(MultiSelectComboBox.class, label);
    }

    private List<AgencyRow> agencies(String label) {
        return label.startsWith("Which")
                ? agency(label).getListDataView().getItems().limit(2).toList()
                : several(label).getListDataView().getItems().limit(2).toList();
    }

    private TextArea area(String label) {
        return field(TextArea.class, label);
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String dialog() {
        return find(Dialog.class).all().getFirst().getElement().getTextRecursively();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
