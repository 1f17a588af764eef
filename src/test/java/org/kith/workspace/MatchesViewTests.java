package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.identity.Judging;
import org.kith.identity.Keeper;
import org.kith.identity.PossibleMatches;
import org.kith.identity.Queue;
import org.kith.identity.QueueFilter;
import org.kith.kernel.CurrentLens;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.JudgementState;
import org.springframework.beans.factory.annotation.Autowired;

/** Matches: the queue, the pair with what joining would change, deciding, and taking it back. */
@ViewTest
@SignedInAs(Role.STEWARD)
class MatchesViewTests extends SampleScreens {

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
