package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.Rag;
import org.springframework.beans.factory.annotation.Autowired;

/** The enquiries about a child: read, opened from a referral, graded anew. */
@ViewTest
@SignedInAs(Role.ANALYST)
class EnquiriesViewTests extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @BeforeEach
    void openTheEnquiriesOfMia() {
        if (sample.missing()) {
            sample.take(Progress.UNWATCHED);
        }
        open();
    }

    private static void open() {
        String mia = TestStore.text("MATCH (s:PersonRecord {delivered: 'S01-MIA'}) RETURN s.id", Map.of());
        UI.getCurrent().navigate("child/" + mia + "/enquiries");
    }

    @AfterEach
    void forgetWhatWasSaid() {
        TestStore.count(
                "MATCH (s:Statement) WHERE s.saidBy IS NOT NULL OPTIONAL MATCH (s)-[:HAD]->(v:Version)"
                        + " DETACH DELETE s, v RETURN count(*)",
                Map.of());
    }

    @Test
    void anEnquiryIsOpenedFromAReferralAndTakenBack() {
        button("Open an enquiry…").click();
        button("Open it").click();
        assertThat(area("The concern, in their words").isInvalid()).isTrue();
        assertThat(dialog(OpenEnquiryDialog.class)).contains("Say who referred", "Choose a grade");

        ComboBox<?> who = find(ComboBox.class).all().stream()
                .filter(box -> "Who referred?".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(who, new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<>(
                (ComboBox) who, false, "A neighbour"));
        area("The concern, in their words").setValue("She was out alone at night");
        grade().setValue(Rag.GREEN);
        area("Why this grade?").setValue("Nothing else is known yet");
        button("Open it").click();

        assertThat(text())
                .contains("Open enquiry, green", "She was out alone at night", "Referred by: A neighbour")
                .contains("by Test MASH analyst: “Nothing else is known yet”");
        button("Undo").click();
        assertThat(text()).doesNotContain("She was out alone at night");
    }

    @Test
    void aGradeIsChangedWithAReasonAndTheOldOneStays() {
        press("Change the grade…");
        button("Change it").click();
        assertThat(dialog(GradeDialog.class)).contains("Choose a grade.");
        grade().setValue(Rag.BLUE);
        area("Why?").setValue("The accounts were compared");
        button("Change it").click();

        assertThat(text()).contains("Open enquiry, blue", "First graded amber", "“The accounts were compared”");
        button("Undo").click();
        assertThat(text()).contains("Open enquiry, red").doesNotContain("“The accounts were compared”");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whoReviewsReadsOnly() {
        assertThat(text()).contains("Open enquiry, red").doesNotContain("Open an enquiry…", "Change the grade…");
    }

    private void press(String label) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(label))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Rag> grade() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component> String dialog(Class<T> type) {
        return find(type).all().getFirst().getElement().getTextRecursively();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
