package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Role;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.identity.Judging;
import org.kith.identity.Keeper;
import org.kith.identity.PossibleMatches;
import org.kith.identity.Queue;
import org.kith.identity.QueueFilter;
import org.kith.kernel.CurrentLens;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.uikit.network.DiagramNode;
import org.kith.uikit.network.NetworkDiagram;
import org.kith.vocabulary.JudgementState;
import org.springframework.beans.factory.annotation.Autowired;

/** Matches: the queue, the pair with what joining would change, deciding, and taking it back. */
@ViewTest
@SignedInAs(Role.STEWARD)
class MatchesViewTests extends SampleScreens {

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    @Autowired
    Keeper keeper;

    @Autowired
    PossibleMatches matches;

    @Autowired
    Judging judging;

    @Autowired
    CurrentLens current;

    @BeforeEach
    void readRecords() {
        keeper.readAll();
    }

    private Queue queue() {
        return matches.queue(current.lens(), QueueFilter.NONE, 0);
    }

    @Test
    void theBestPairIsOpenWithItsFieldsAndWhatJoiningWouldChange() {
        navigate(MatchesView.class);

        assertThat(queue().all()).isEqualTo(2);
        assertThat(text())
                .contains("2 pairs of records may be of one person.")
                .contains("Wayne Atchison", "Wayne Acheson")
                .contains("Very probably one person")
                .contains("14 August 1987", "strongly for", "a little against")
                .contains("Answers “nothing held” that would be out of date (1)")
                .contains("What each agency would newly learn, if it were told")
                .doesNotContain("bits");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theNetworkAroundTheTwoIsDrawnAsItIsAndAsItWouldBe() {
        navigate(MatchesView.class);
        NetworkDiagram picture = find(NetworkDiagram.class).all().getFirst();
        assertThat(picture.scene().nodes()).extracting(DiagramNode::label).contains("Wayne Atchison", "Wayne Acheson");
        int now = picture.scene().nodes().size();
        assertThat(text()).contains("around A only");

        find(RadioButtonGroup.class).all().getFirst().setValue(true);

        assertThat(picture.scene().nodes()).hasSize(now - 1);
        assertThat(text()).contains("All " + (now - 2) + " of them around one person.");
    }

    @Test
    void withoutAReasonNothingIsSaidAndWithOneTheNextPairComes() {
        navigate(MatchesView.class);
        button("Same person").click();
        assertThat(queue().all()).isEqualTo(2);

        ComboBox<String> reason = reason();
        reason.setValue("The names are spelt differently; the rest agrees");
        button("Same person").click();

        assertThat(queue().all()).isEqualTo(1);
        assertThat(text()).contains("Yonas Tesfay", "Jonas Tesfai").contains("photograph on one file");
        assertThat(notification()).contains("One person: recorded, with your reason.");
        button("Undo").click();
        assertThat(queue().all()).isEqualTo(2);
    }

    @Test
    void whatSomebodyElseJudgedMeanwhileIsToldAndNothingIsSaid() {
        navigate(MatchesView.class);
        Queue.Line best = queue().pairs().getFirst();
        judging.judge(current.lens(), best.records(), JudgementState.UNSURE, "Looked at both", null);

        reason().setValue("Twins");
        button("Not the same").click();

        assertThat(notification()).contains("has judged this pair meanwhile. Nothing was saved.");
        assertThat(matches.log(current.lens(), 0).judged().getFirst().state()).isEqualTo(JudgementState.UNSURE);
    }

    @Test
    void whatWasJudgedStandsInTheLogAndIsTakenApartWithAReason() {
        Queue.Line best = queue().pairs().getFirst();
        judging.judge(current.lens(), best.records(), JudgementState.SAME, "Looked at both", null);
        navigate(JudgedView.class);
        assertThat(text()).contains("Looked at both", "Wayne Atchison", "Wayne Acheson");

        button("Take apart…").click();
        @SuppressWarnings("unchecked")
        CheckboxGroup<String> others = find(CheckboxGroup.class).all().getFirst();
        others.setValue(Set.of(best.records().other()));
        TextField why = field(TextField.class, "What shows it?");
        why.setValue("Two people after all");
        button("Take them apart").click();

        assertThat(matches.log(current.lens(), 0).judged().getFirst().state()).isEqualTo(JudgementState.NOT_SAME);
        assertThat(queue().all()).isEqualTo(1);
    }

    @Test
    void whatTheLastDeliveryBroughtIsOfferedAndTheQueueIsNarrowedToIt() throws Exception {
        navigate(MatchesView.class);
        assertThat(text()).doesNotContain("already in Kith");

        Path delivery = Files.createDirectories(folder.resolve("delivery"));
        Files.writeString(delivery.resolve("delivery.csv"), "deliverer,made_at\nVale Housing,2026-10-13T08:00:00Z\n");
        Files.writeString(
                delivery.resolve("people.csv"),
                "id,kind,given_names,family_name,sex,date_of_birth,telephone\n"
                        + "T1,adult,Pioter,Mazur,male,1989-09-02,07700 900015\n"
                        + "T2,adult,Casimir,Dunleavy,male,1971-06-30,07700 900120\n");
        String id = String.valueOf(imports.take(delivery, folder.resolve("rejects"), Progress.UNWATCHED)
                .delivery());
        try {
            navigate(MatchesView.class);
            assertThat(text())
                    .contains("3 pairs of records may be of one person.")
                    .contains(
                            "The delivery of 13 October 2026 by Vale Housing: 1 of its new records may be somebody already"
                                    + " in Kith.");

            UI.getCurrent().navigate("matches", QueryParameters.simple(java.util.Map.of("new", id)));
            assertThat(text())
                    .contains("1 pair of records fit")
                    .contains("Only what came new with the delivery of 13 October 2026 by Vale Housing")
                    .contains("Pioter Mazur")
                    .doesNotContain("Jonas Tesfai");
        } finally {
            TestStore.count(
                    "MATCH (s:Statement {firstDelivery: $id}) DETACH DELETE s RETURN count(*)",
                    java.util.Map.of("id", id));
            TestStore.count("MATCH (d:Delivery {id: $id}) DETACH DELETE d RETURN count(*)", java.util.Map.of("id", id));
        }
    }

    @Test
    void besideSomebodyFoundStandsWhoseOtherRecordItMayBeWithTheWayToBoth() {
        navigate(FindView.class);

        find(TextField.class).all().getFirst().setValue("Atchison");

        assertThat(text())
                .contains("May be the same person as Wayne Acheson, recorded by Calderbrook Probation: ")
                .contains("date of birth")
                .contains("Compare");
    }

    @Test
    void aStewardMayConfirmNumbersAtOnceAndAnAnalystNot() {
        navigate(MatchesView.class);
        assertThat(button("Confirm the same NHS numbers…").isVisible()).isTrue();
        button("Confirm the same NHS numbers…").click();
        assertThat(find(ExactDialog.class).all().getFirst().getElement().getTextRecursively())
                .contains("No two records that nobody has judged carry the same NHS number");
    }

    @Test
    @SignedInAs(value = Role.ANALYST, alone = true)
    void anAnalystComparesRecordsAndOpensTheFamiliesWithTheirContact() {
        navigate(MatchesView.class);

        assertThat(text())
                .contains("Wayne Atchison", "Wayne Acheson")
                .contains("What stands around the two opens as their own pages do.")
                .doesNotContain("Answers “nothing held”");
        assertThat(find(Button.class).all().stream().filter(Button::isVisible).map(Button::getText))
                .contains("Same person")
                .doesNotContain("Confirm the same NHS numbers…");
    }

    @Test
    void wordsAreLookedForInTheQueue() {
        navigate(MatchesView.class);
        TextField words = field(TextField.class, "Words");
        words.setValue("tesfa");

        assertThat(find(NativeButton.class).all().stream()
                        .filter(button -> button.getClassNames().contains("kith-match-line")))
                .hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> reason() {
        return field(ComboBox.class, "What shows it?");
    }

    private String notification() {
        return String.join(
                " ",
                find(Notification.class).all().stream()
                        .map(one -> one.getElement().getTextRecursively())
                        .toList());
    }
}
