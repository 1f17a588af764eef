package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kith.access.Accounts;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.SayingSort;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk of the asked agency: what it sees, what it answers, and what is missing said where it is missing. */
@ViewTest
@SignedInAs(Role.AGENCY_DESK)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskViewTests extends SampleScreens {

    @Autowired
    Accounts accounts;

    /** Before anybody signs in: for some seconds it is remembered how an account stands. */
    @BeforeAll
    void answerForHousing() {
        takeTheSampleIn();
        String housing = TestStore.text("MATCH (h:Agency {delivered: 'AG-HOU'}) RETURN h.id", Map.of());
        TestStore.count("MATCH (a:Account {signInName: 'test-agency_desk'}) DELETE a RETURN count(*)", Map.of());
        accounts.add(
                new NewAccount("test-agency_desk", "Test Agency desk", Set.of(Role.AGENCY_DESK), housing, null),
                "three words together".toCharArray());
    }

    @Test
    void itShowsWhatTheAgencyWasAskedAndLeadsNowhereElse() {
        navigate(DeskView.class);

        assertThat(text())
                .contains("Desk of Calderbrook Homes", "Waiting for your answer", "Who is on the tenancy")
                .contains("of working time; due ");
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .noneMatch(link ->
                        link.getHref().contains("child/") || link.getHref().contains("person/"));
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsSaved() {
        open();
        button("Send the answer").click();
        assertThat(outcome().isInvalid()).isTrue();

        outcome().setValue(RequestOutcome.NOTHING_HELD);
        area("Names searched, one a line").setValue("");
        button("Send the answer").click();
        assertThat(area("Names searched, one a line").isInvalid()).isTrue();
        assertThat(area("Systems searched").isInvalid()).isTrue();
        assertThat(dialog()).contains("a search holds only for what it was made under");

        outcome().setValue(RequestOutcome.REFUSED);
        button("Send the answer").click();
        assertThat(area("Why is it not answered?").isInvalid()).isTrue();
        assertThat(TestStore.texts("MATCH (s:Statement) WHERE s.saidBy IS NOT NULL RETURN s.id", Map.of()))
                .isEmpty();
    }

    @Test
    void nothingHeldIsAnsweredWithWhatWasSearchedAndUndoBringsTheRequestBack() {
        open();
        outcome().setValue(RequestOutcome.NOTHING_HELD);
        area("Systems searched").setValue("rents\ntenancies");
        button("Send the answer").click();

        assertThat(find(DeskAnswerDialog.class).all()).isEmpty();
        assertThat(text()).contains("2 requests wait", "Nothing held", "Searched under Jessica Thornley.");
        button("Undo").click();
        assertThat(text()).contains("3 requests wait");
        button("Do it again").click();
        assertThat(text()).contains("2 requests wait");
    }

    @Test
    void whatIsTypedIsThereAgainWhenTheDialogIsOpenedAnewAndGoneWhenItIsSent() {
        open();
        outcome().setValue(RequestOutcome.INFORMATION);
        sort().setValue(SayingSort.OPINION);
        area("What is held?").setValue("A parrot answers the door");
        area("Systems searched").setValue("rents");
        find(DeskAnswerDialog.class).all().getFirst().close();

        // Another page, as after the end of a session.
        open();
        assertThat(dialog()).contains("Kept from ");
        assertThat(outcome().getValue()).isEqualTo(RequestOutcome.INFORMATION);
        assertThat(area("What is held?").getValue()).isEqualTo("A parrot answers the door");
        assertThat(area("Systems searched").getValue()).isEqualTo("rents");
        button("Send the answer").click();
        assertThat(TestStore.count("MATCH (d:Draft) RETURN count(d)", Map.of())).isZero();
    }

    @Test
    void informationIsKeptLineByLineUnderTheAgency() {
        open();
        outcome().setValue(RequestOutcome.INFORMATION);
        button("Send the answer").click();
        assertThat(dialog()).contains("Write at least one line of information");

        sort().setValue(SayingSort.OPINION);
        area("What is held?").setValue("The flat seems too small for three");
        button("Send the answer").click();

        assertThat(TestStore.texts(
                        "MATCH (i:InformationItem) WHERE i.saidBy IS NOT NULL MATCH (a:Statement {id: i.held_by})"
                                + " RETURN a.delivered + ': ' + i.statement + ': ' + i.summary",
                        Map.of()))
                .containsExactly("AG-HOU: opinion: The flat seems too small for three");
    }

    private void open() {
        navigate(DeskView.class);
        button("Answer…").click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<RequestOutcome> outcome() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<SayingSort> sort() {
        return find(Select.class).all().getFirst();
    }

    private String dialog() {
        return find(DeskAnswerDialog.class).all().getFirst().getElement().getTextRecursively();
    }
}
