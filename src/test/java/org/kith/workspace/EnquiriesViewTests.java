package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.Rag;

/** The enquiries about a child: read, opened from a referral, graded anew. */
@ViewTest
@SignedInAs(Role.ANALYST)
class EnquiriesViewTests extends SampleScreens {

    @BeforeEach
    void openTheEnquiriesOfMia() {
        open();
    }

    private static void open() {
        String mia = TestStore.text("MATCH (s:PersonRecord {delivered: 'S01-MIA'}) RETURN s.id", Map.of());
        UI.getCurrent().navigate("child/" + mia + "/enquiries");
    }

    @Test
    void anEnquiryIsOpenedFromAReferralAndTakenBack() {
        button("Open an enquiry…").click();
        button("Open it").click();
        assertThat(area("The concern, in their words").isInvalid()).isTrue();
        assertThat(grade().isInvalid()).isTrue();
        assertThat(words(OpenEnquiryDialog.class)).contains("Nothing was saved yet");

        ComboBox<?> who = find(ComboBox.class).all().stream()
                .filter(box -> "Who referred?".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(
                who,
                new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<>(
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
    @SignedInAs(Role.STEWARD)
    void whoReviewsReadsOnly() {
        assertThat(text()).contains("Open enquiry, red").doesNotContain("Open an enquiry…", "Change the grade…");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Rag> grade() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private <T extends Component> String dialog(Class<T> type) {
        return find(type).all().getFirst().getElement().getTextRecursively();
    }
}
