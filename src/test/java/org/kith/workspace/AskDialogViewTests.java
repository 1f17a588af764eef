package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.circle.AgencyRow;
import org.kith.enquiry.RequestBoard;
import org.kith.kernel.CurrentLens;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking from the gaps: what the agency is told is seen and chosen, sent, and taken back. */
@ViewTest
@SignedInAs(Role.ANALYST)
class AskDialogViewTests extends SampleScreens {

    @Autowired
    RequestBoard board;

    @Autowired
    CurrentLens current;

    @BeforeEach
    void openTheGapsOfMia() {
        String mia = TestStore.text("MATCH (s:PersonRecord {delivered: 'S01-MIA'}) RETURN s.id", Map.of());
        UI.getCurrent().navigate("child/" + mia + "/gaps");
    }

    @Test
    void theAskIsSentStandsOnTheBoardAndClosesTheGapUntilItIsTakenBack() {
        String agency = asks().getFirst();
        int waiting = waiting();
        press("Ask…");
        assertThat(preview()).contains("To " + agency, "born ", "Lawful basis: ", "Please answer by ");
        button("Send").click();

        assertThat(asks()).doesNotContain(agency);
        assertThat(waiting()).isEqualTo(waiting + 1);
        assertThat(TestStore.texts("MATCH (r:Request) WHERE r.saidBy IS NOT NULL RETURN r.told", Map.of()))
                .isNotEmpty()
                .allMatch(told -> told.startsWith("Asked by Test MASH analyst"));
        button("Undo").click();
        assertThat(asks()).contains(agency);
        assertThat(waiting()).isEqualTo(waiting);
    }

    @Test
    void whatIsWrittenIsThereAgainAndStartingAfreshBringsBackWhatWasOffered() {
        press("Ask…");
        String offered = area("What do you ask?").getValue();
        area("What do you ask?").setValue("Who waters the plants?");
        Checkbox named = find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel() != null && box.getLabel().contains(" of Mia") && !box.getValue())
                .findFirst()
                .orElseThrow();
        named.setValue(true);
        find(AskDialog.class).all().getFirst().close();

        press("Ask…");
        assertThat(area("What do you ask?").getValue()).isEqualTo("Who waters the plants?");
        assertThat(preview()).contains("Who waters the plants?", named.getLabel());
        button("Start afresh").click();
        assertThat(area("What do you ask?").getValue()).isEqualTo(offered);
        assertThat(preview()).doesNotContain(named.getLabel());
    }

    @Test
    void whatIsTickedIsToldAndWhatIsNotIsNot() {
        press("Ask…");
        Checkbox other = find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel() != null && box.getLabel().contains(" of Mia") && !box.getValue())
                .findFirst()
                .orElseThrow();
        assertThat(preview()).doesNotContain(other.getLabel());
        other.setValue(true);
        assertThat(preview()).contains("Named so that you know who is meant\n- " + other.getLabel());
    }

    /** Items say that the father of this sample family must not learn of them. */
    @Test
    @SuppressWarnings("unchecked")
    void whoMustNotLearnOfAnItemIsOfferedAndCanBeTakenOut() {
        UI.getCurrent().navigate("child/" + id("S07-HAM") + "/gaps");
        press("Ask…");
        MultiSelectComboBox<?> notTo = field(MultiSelectComboBox.class, "Who must not learn of it?");
        assertThat(notTo.getValue()).hasSize(1);
        assertThat(notTo.getHelperText()).startsWith("Recorded already: Tariq Akhtar.");
        assertThat(preview()).contains("Must not learn of this request: Tariq Akhtar");

        notTo.clear();
        assertThat(preview()).doesNotContain("Must not learn");
        button("Start afresh").click();
        assertThat(preview()).contains("Must not learn of this request: Tariq Akhtar");
        ComboBox<AgencyRow> agency = field(ComboBox.class, "Which agency do you ask?");
        agency.setValue(agency.getGenericDataView().getItem(0));
        type("Lawful basis", "Public task");
        button("Send").click();
        assertThat(TestStore.texts(
                        "MATCH (r:Request) WHERE r.saidBy IS NOT NULL RETURN size(r.unsafe_if_known_to)", Map.of()))
                .isNotEmpty()
                .allMatch("1"::equals);
    }

    @Test
    void nothingIsSavedWhileSomethingIsMissing() {
        int waiting = waiting();
        press("Ask…");
        find(TextArea.class).all().getFirst().setValue("");
        button("Send").click();

        assertThat(find(AskDialog.class).all())
                .singleElement()
                .satisfies(dialog ->
                        assertThat(dialog.getElement().getTextRecursively()).contains("Say what you ask."));
        assertThat(waiting()).isEqualTo(waiting);
    }

    @Test
    void whoeverIsInvolvedIsAskedOfOnesOwnAccord() {
        int waiting = waiting();
        UI.getCurrent()
                .navigate(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getPath()
                        .replace("/gaps", "/involved"));
        NativeButton ask = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals("Ask…"))
                .findFirst()
                .orElseThrow();
        String whom = ask.getElement().getAttribute("aria-label");
        test(ask).click();
        String asked = preview().lines().findFirst().orElseThrow().substring("To ".length());
        assertThat(whom).startsWith("Ask… " + asked + " about ");
        find(TextArea.class).all().getFirst().setValue("What went well this term?");
        button("Send").click();

        assertThat(waiting()).isEqualTo(waiting + 1);
        assertThat(TestStore.texts(
                        "MATCH (r:Request) WHERE r.saidBy IS NOT NULL AND r.withdrawnAt IS NULL RETURN r.question",
                        Map.of()))
                .contains("What went well this term?");
        button("Undo").click();
        assertThat(waiting()).isEqualTo(waiting);
    }

    private int waiting() {
        return board.all(current.lens()).asks().size();
    }

    private List<String> asks() {
        return find(H3.class).all().stream()
                .filter(head -> head.getParent()
                        .filter(parent -> parent.getElement().getClassList().contains("kith-ask-head"))
                        .isPresent())
                .map(H3::getText)
                .toList();
    }

    private String preview() {
        return find(Pre.class).all().stream()
                .filter(pre -> pre.hasClassName("kith-ask-preview"))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
