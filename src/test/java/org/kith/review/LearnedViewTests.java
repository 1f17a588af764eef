package org.kith.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Looking;
import org.kith.access.Reviews;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.review.learned.Effect;
import org.kith.review.learned.Factors;
import org.kith.review.learned.Level;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of what is learned across reviews, with something on them: lessons, the list of what helps, and who was there. */
@ViewTest
class LearnedViewTests extends SampleScreens {

    @Autowired
    Reviews reviews;

    @Autowired
    Factors factors;

    private final String review = Ids.fresh();

    @BeforeEach
    @AfterEach
    void forget() {
        TestStore.count(
                "MATCH (n:Review|ReviewAsked|OwnSaying|Influence|Lesson|SeenAgain|FactorChoice) DETACH DELETE n RETURN count(*)",
                Map.of());
        Looking.signedIn().ifPresent(me -> reviews.standsAnew(me.account().id()));
    }

    private void review(String reader) {
        TestStore.count(
                "CREATE (:Review {id: $id, version: 0, title: 'Rapid review 7', terms: 'What was known?', children: [$child],"
                        + " readers: [$reader], from: date('2026-01-01'), to: date('2026-10-12'), names: false, openedBy: 'lead',"
                        + " openedAt: datetime(), until: datetime() + duration('P1D')}) RETURN count(*)",
                Map.of("id", review, "child", id("S01-MIA"), "reader", reader));
        Looking.signedIn().ifPresent(me -> reviews.standsAnew(me.account().id()));
    }

    private static String me() {
        return Looking.signedIn().orElseThrow().account().id();
    }

    private static void lesson(String review, boolean given) {
        TestStore.count(
                "CREATE (:Lesson {id: $id, version: 0, lesson: $id, review: $review, number: 1, words: 'Ask under ' + $id,"
                        + " given: $given, pattern: 'agency-not-asked', fromKind: 'police', toKind: 'school', action: 'A form with all"
                        + " names', role: 'Head of the hub', owner: 'childrens_social_care', state: 'AGREED', evidence: '', by: 'x',"
                        + " at: datetime('2026-01-01T00:00:00Z'), first: datetime('2026-01-01T00:00:00Z')}) RETURN count(*)",
                Map.of("id", "every name " + given, "review", review, "given", given));
    }

    private void go(String address) {
        UI.getCurrent().navigate(address);
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void whoOpensReviewsReadsTheLessonsThatWereGivenWithTheirActionsAndNoOthers() {
        review("somebody");
        lesson(review, true);
        lesson(review, false);

        go("lessons");

        assertThat(text())
                .contains("Ask under every name true", "A form with all names", "Head of the hub")
                .doesNotContain("Ask under every name false");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .as("carries its action on")
                .contains("Change…");
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void whatFewReviewsNamedIsNotToldAndWhatManyNamedIsRounded() {
        TestStore.count(
                "UNWIND range(1, 12) AS n CREATE (:Review {id: 'r' + n, version: 0, title: 'R' + n, terms: 't', children: [],"
                        + " readers: ['somebody'], from: date('2026-01-01'), to: date('2026-10-12'), names: false, openedBy: 'lead',"
                        + " openedAt: datetime(), until: datetime() + duration('P1D')}) CREATE (:Influence {id: 'i' + n, version: 0,"
                        + " note: 'n' + n, review: 'r' + n, number: 1, effect: CASE WHEN n <= 9 THEN 'HINDERED' ELSE 'HELPED' END,"
                        + " level: 'ORGANISATION', factor: $factor, words: 'w', sentence: 's', by: 'x', at: datetime(),"
                        + " takenOut: false}) RETURN count(*)",
                Map.of("factor", factor()));

        go("lessons");

        assertThat(text())
                .contains("across the other reviews", "not toldabout 10")
                .doesNotContain("about 5");
    }

    /** The code of an entry of the list that lies in the organisation. */
    private String factor() {
        return factors.offered(Level.ORGANISATION).getFirst().code();
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void theListOfWhatHelpsNamesItsSourcesAndAnEntryIsAddedAndRetiredWithAReasonThatStays() {
        go("settings/what-helps");
        String shipped = factors.offered(Level.ORGANISATION).getFirst().words();
        assertThat(text()).contains(shipped, "Learned from", "Offered").doesNotContain("Retired");

        button("Add an entry…").click();
        field(TextField.class, "What it is").setValue("Two buildings");
        field(TextField.class, "Learned from").setValue("A local review of 2026");
        button("Keep it").click();
        assertThat(area("Why?").isInvalid()).as("never without a reason").isTrue();
        area("Why?").setValue("Three reviews named it");
        button("Keep it").click();
        assertThat(text())
                .contains("“Two buildings” is on the list.", "A local review of 2026", "Three reviews named it");

        press(find(NativeButton.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").equals("Retire: Two buildings"))
                .findFirst()
                .orElseThrow());
        area("Why?").setValue("There is one building now");
        button("Keep it").click();
        assertThat(text()).contains("“Two buildings” is offered no more.", "Retired", "There is one building now");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whoDoesNotChangeSettingsReadsTheListAlone() {
        go("settings/what-helps");

        assertThat(text()).contains("Data stewards and administrators change the list");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Add an entry…");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .doesNotContain("Retire…");
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void whoWasThereIsToldWhatIsHiddenBeforeTheyWriteAndNothingOfTheReview() {
        review("somebody");
        asked(List.of(me(), "b", "c"));

        go("asked/" + review);

        assertThat(text())
                .contains("Rapid review 7", "Before you write: what is hidden, and what is not", "What it cannot hide")
                .doesNotContain("What was known?", "Mia", "somebody");
        find(TextArea.class).all().getFirst().setValue("I could ring them.");
        button("Send it").click();
        assertThat(text()).contains("Say whether it helped or hindered:");
        effects().getFirst().setValue(Effect.HELPED);
        button("Send it").click();

        assertThat(text()).contains("Sent. Nothing was noted of who you are.").doesNotContain("I could ring them.");
        assertThat(TestStore.texts("MATCH (o:OwnSaying) RETURN o.sentence", Map.of()))
                .containsExactly("I could ring them.");
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void whoWasNotAskedAndWhereFewWereNothingIsTaken() {
        review("somebody");
        asked(List.of("a", "b", "c"));
        go("asked/" + review);
        assertThat(text()).doesNotContain("Rapid review 7", "Send it");
        String otherwise = text();
        go("asked/" + Ids.fresh());
        assertThat(text()).as("as where there is no such review").isEqualTo(otherwise);

        TestStore.count("MATCH (n:ReviewAsked) DETACH DELETE n RETURN count(*)", Map.of());
        asked(List.of(me(), "b"));
        go("asked/" + review);
        assertThat(text()).contains("Too few people were asked").doesNotContain("Send it");
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Effect>> effects() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Effect>) group)
                .toList();
    }

    private void asked(List<String> accounts) {
        TestStore.count(
                "CREATE (:ReviewAsked {review: $review, version: 0, accounts: $accounts, waiting: 0, at: datetime()})"
                        + " RETURN count(*)",
                Map.of("review", review, "accounts", accounts));
    }
}
