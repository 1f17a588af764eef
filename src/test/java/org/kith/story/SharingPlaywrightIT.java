package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/**
 * An item is shared with an agency that reads exactly what the composer showed; what people make of it stands side by side;
 * two accounts that differ are compared with the sentence that says what they mean together; and the item's life tells it.
 */
class SharingPlaywrightIT {

    private static final String ITEM = "Mother: she rolled onto a wooden block";
    private static final String WHY = "They visit the flat and may see how she sleeps.";

    private final Page asha = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);

    @AfterEach
    void close() {
        asha.context().close();
        Demo.forgetWhatWasSaid("Asha Verma");
    }

    @Test
    void whatIsSharedIsWhatWasShownAndTheItemTellsWhatBecameOfIt() {
        open(ITEM);
        Walk.press(asha, "Share…");
        Locator dialog = Walk.dialog(asha);
        assertThat(dialog).containsText("Seven golden rules");
        Walk.clean(asha);

        // Nothing is recorded until it says with whom, why and on what basis; the field says how to mend it.
        Walk.press(asha, "Record the decision");
        assertThat(dialog).containsText("Choose with whom.");
        choose("Calderbrook Homes");
        Locator letter = dialog.locator(".kith-ask-preview");
        assertThat(letter).containsText("To Calderbrook Homes");
        assertThat(letter).containsText(ITEM);
        assertThat(letter).not().containsText("Noted in the triage record");
        Walk.press(asha, "Record the decision");
        assertThat(dialog).containsText("Say why they need it.");
        field("Why do they need it?").fill(WHY);
        assertThat(letter).containsText(WHY);
        select(dialog, ITEM, "In full");
        assertThat(letter).containsText("Noted in the triage record");
        assertThat(dialog.locator(".kith-share-cautions")).containsText("is held by Calderbrook Royal Infirmary");
        select(dialog, ITEM, "In summary");
        assertThat(letter).not().containsText("Noted in the triage record");
        select(dialog, "Did the family agree to a service?", "Did not agree");
        select(dialog, "Was the family told of the sharing?", "Not told");
        field("Why were they not told?").fill("It could put her at risk.");
        assertThat(letter).containsText("The family has not been told that this is shared.");
        Walk.clean(asha);
        Walk.press(asha, "Record the decision");
        assertThat(dialog).hasCount(0);

        assertThat(asha.locator(".kith-done")).containsText("Shared with Calderbrook Homes: 1 item");
        Locator side = asha.locator(".kith-information-side");
        assertThat(side.locator("[data-stage=shared]")).containsText("with Calderbrook Homes");
        assertThat(side).containsText("no receipt recorded");

        // It stands still there until somebody says that they have it.
        String item = asha.url();
        asha.navigate(asha.url().replaceAll("/child/.*", "/unlinked/still"));
        Locator line = asha.getByRole(
                AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^Calderbrook Homes")));
        line.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Sent, no receipt")))
                .click();
        assertThat(asha.locator(".kith-stalled-line").filter(new Locator.FilterOptions().setHasText(ITEM)))
                .hasCount(1);
        Walk.clean(asha);

        // Their own desk shows the words that were sent and nothing else, and says that they have it.
        Page farah = Demo.signedIn("Farah Aziz", ColorScheme.DARK);
        try {
            Locator sent = farah.locator(".kith-desk-sent").first();
            assertThat(sent).containsText(ITEM);
            assertThat(sent).containsText(WHY);
            assertThat(sent).containsText("The family has not been told that this is shared.");
            assertThat(sent).not().containsText("Noted in the triage record");
            Walk.clean(farah);
            sent.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("^We have received it")))
                    .click();
            assertThat(farah.locator(".kith-done")).containsText("Recorded: your agency has received it");
            assertThat(sent).containsText("Received 13 October 2026");
        } finally {
            farah.context().close();
        }
        asha.navigate(item);
        assertThat(asha.locator(".kith-information-side [data-stage=received]")).containsText("by Calderbrook Homes");
    }

    @Test
    void aDecisionNotToShareHasItsReasonAndCanBeUndone() {
        open(ITEM);
        Walk.press(asha, "Share…");
        choose("Calderbrook Homes");
        Walk.dialog(asha).getByLabel("Share with them").uncheck();
        Walk.press(asha, "Record the decision");
        assertThat(Walk.dialog(asha)).containsText("Say why not.");
        field("Why not?").fill("They have no part in it yet.");
        Walk.press(asha, "Record the decision");
        assertThat(Walk.dialog(asha)).hasCount(0);
        assertThat(asha.locator(".kith-done")).containsText("Decided not to share with Calderbrook Homes");
        assertThat(asha.locator(".kith-information-side [data-stage=shared]"))
                .not()
                .containsText("Calderbrook Homes");
        Walk.press(asha, "Undo");
        assertThat(asha.locator(".kith-done")).containsText("Undone");
    }

    @Test
    void whatOneMakesOfItStandsBesideItAndTwoAccountsAreComparedInASentence() {
        open(ITEM);
        Walk.press(asha, "What I make of it…");
        field("How do you read it?").fill("An account that came late");
        Walk.dialog(asha).getByLabel("Matters").check();
        Walk.press(asha, "Record it");
        assertThat(Walk.dialog(asha)).containsText("Say why it weighs so much");
        field("Why?").fill("Nobody saw it");
        Walk.clean(asha);
        Walk.press(asha, "Record it");
        assertThat(Walk.dialog(asha)).hasCount(0);
        Locator side = asha.locator(".kith-information-side");
        assertThat(side.locator(".kith-readings")).containsText("An account that came late");
        assertThat(side.locator("[data-stage=weighed]")).containsText("at Calderbrook MASH");

        asha.getByText("Accounts that differ").click();
        Locator card = asha.locator(".kith-contradiction").first();
        assertThat(card).containsText("No comparison is recorded.");
        assertThat(card).containsText("Both are with Calderbrook MASH.");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Compare them…"))
                .click();
        Walk.press(asha, "Join them");
        assertThat(Walk.dialog(asha)).containsText("joining is not yet understanding");
        field("What do they mean together?").fill("Neither explains the second mark");
        assertThat(Walk.dialog(asha)).containsText("It will read");
        assertThat(Walk.dialog(asha)).containsText("Drawing a line settles nothing by itself");
        Walk.clean(asha);
        Walk.press(asha, "Join them");
        assertThat(Walk.dialog(asha)).hasCount(0);
        assertThat(asha.locator(".kith-done")).containsText("Closed by it: “Accounts that differ");
        assertThat(side).containsText("Neither explains the second mark");
        asha.getByText("Accounts that differ: 1").click();
        assertThat(card).containsText("Neither explains the second mark");
        Walk.clean(asha);
    }

    @Test
    void anItemThatStandsOpenSaysWhatIsDoneWithItAndMovesNothing() {
        open(ITEM);
        Page other = asha.context().newPage();
        other.navigate(Demo.address() + "/item/" + asha.url().replaceAll(".*item=", ""));
        assertThat(other.locator(".kith-item").first()).containsText(ITEM);
        Locator making = other.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("What I make of it…").setExact(true));
        making.click();
        Locator typing = other.getByRole(AriaRole.DIALOG).getByLabel("Why?");
        typing.fill("Still being written");

        Walk.press(asha, "Join with another item…");
        Walk.dialog(asha).getByLabel("Was compared with").check();
        Locator box = Walk.dialog(asha).getByLabel("Which other item?");
        box.fill("bouncer");
        asha.getByRole(AriaRole.OPTION).first().click();
        field("What do they mean together?").fill("Both speak of July");
        Walk.press(asha, "Join them");
        assertThat(asha.locator(".kith-done")).containsText("Joined to another item");

        assertThat(other.locator(".kith-news"))
                .containsText("You, in another tab, recorded what two items mean together");
        assertThat(typing).hasValue("Still being written");
        assertThat(other.getByText("Both speak of July")).hasCount(0);
        other.keyboard().press("Escape");
        other.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .click();
        assertThat(other.getByText("Both speak of July").first()).isVisible();
        assertThat(other.locator(".kith-news")).isEmpty();
    }

    private void open(String title) {
        asha.getByRole(AriaRole.TEXTBOX).first().fill("mia adeyemi");
        asha.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Mia Adeyemi")))
                .first()
                .click();
        asha.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Information").setExact(true))
                .click();
        asha.waitForURL(Pattern.compile("/information"));
        asha.locator(".kith-item-list")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(title))
                .first()
                .click();
        assertThat(asha.locator(".kith-information-side")).containsText(title);
    }

    private void choose(String agency) {
        Locator box = Walk.dialog(asha).getByLabel("With whom?");
        box.fill(agency);
        asha.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(agency))
                .first()
                .click();
        box.press("Escape");
        assertThat(Walk.dialog(asha).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(agency)))
                .isVisible();
    }

    private void select(Locator within, String label, String option) {
        Locator options = asha.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option));
        // A list that still closes would take the next click for its own.
        assertThat(asha.getByRole(AriaRole.OPTION)).hasCount(0);
        within.locator("vaadin-select", new Locator.LocatorOptions().setHasText(label))
                .first()
                .click();
        options.first().click();
        assertThat(asha.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    private Locator field(String label) {
        return Walk.dialog(asha).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
