package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kith.access.Accounts;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.enquiry.Desk;
import org.kith.enquiry.DeskAnswer;
import org.kith.enquiry.DeskRequest;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.News;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk of the asked agency: what it sees, what it answers, and what is missing said where it is missing. */
@ViewTest
@SignedInAs(Role.AGENCY_DESK)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskViewTests extends SampleScreens {

    @Autowired
    Accounts accounts;

    @Autowired
    Desk desk;

    @Autowired
    Sayings sayings;

    @Autowired
    DomainClock clock;

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
        assertThat(TestStore.count("MATCH (d:Draft) WHERE NOT d.key ENDS WITH ' seal' RETURN count(d)", Map.of()))
                .isZero();
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

    @Test
    void theDeskLearnsOfWhatItsAgencyIsAskedAndOfNothingThatOthersAre() {
        navigate(DeskView.class);
        NewsNote note = find(NewsNote.class).all().getFirst();
        note.tell(news(ask("AG-POL")));
        assertThat(note.getElement().getTextRecursively()).isEmpty();

        note.tell(news(ask("AG-HOU")));
        assertThat(note.getElement().getTextRecursively()).contains("Bea recorded a request at ");
        assertThat(text()).contains("3 requests wait");
        button("Show").click();
        assertThat(text()).contains("4 requests wait", "Who else has a key?");
    }

    /** Two of the agency answer: the second sees what the first said, and may let it stand or send theirs as well. */
    @Test
    void whoAnswersSecondReadsTheFirstAnswerAndWhatTheyWroteIsNotLost() {
        open();
        outcome().setValue(RequestOutcome.NOTHING_HELD);
        area("Systems searched").setValue("archive");
        answeredByBea();
        button("Send the answer").click();
        assertThat(dialog())
                .contains("This was answered meanwhile", "by Bea", "Nothing of yours was sent", "Send mine as well");
        button("Close").click();

        // After the end of the session: it waits no longer, and is reachable still.
        navigate(DeskView.class);
        assertThat(text()).contains("2 requests wait", "Begun, and not sent", "Only you can read it.");
        button("Go on…").click();
        assertThat(area("Systems searched").getValue()).isEqualTo("archive");
        assertThat(dialog()).contains("What was answered already", "by Bea");
        button("Send the answer").click();
        assertThat(text()).contains("Searched under Jessica Thornley.").doesNotContain("Begun, and not sent");
        assertThat(TestStore.count("MATCH (d:Draft) WHERE NOT d.key ENDS WITH ' seal' RETURN count(d)", Map.of()))
                .isZero();
    }

    private void answeredByBea() {
        String housing = id("AG-HOU");
        DeskRequest asked = desk.board(bea(), housing, 25).waiting().getFirst();
        desk.answer(
                bea(),
                housing,
                asked,
                new DeskAnswer(
                        RequestOutcome.REFUSED,
                        "Bea",
                        "A court order",
                        List.of(),
                        new DeskAnswer.Searched(List.of(), List.of(), List.of(), List.of(), null, null),
                        false));
    }

    private String ask(String agency) {
        return sayings.say(
                        bea(),
                        List.of(Saying.of(StatementKind.REQUEST)
                                .names("agency", id(agency))
                                .names("about", id("S01-MIA"))
                                .cell("asked_at", Moment.of(clock.now()))
                                .cell("question", "Who else has a key?")
                                .build()))
                .getFirst();
    }

    private Lens bea() {
        return new Lens(
                new Reader("bea", "Bea", false),
                "a test",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }

    private News news(String statement) {
        return new News(
                "an act", Moment.of(clock.now()), "bea", "Bea", News.What.RECORDED, Set.of(statement), Set.of());
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
