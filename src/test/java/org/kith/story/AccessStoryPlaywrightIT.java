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
 * Whose records open to whom, as people meet it: an analyst names a contact; a practitioner finds a name and whom to ask,
 * opens the record in an emergency, and somebody else hears of it at once and looks at it.
 */
class AccessStoryPlaywrightIT {

    private static final Pattern MIA = Pattern.compile("Mia Adeyemi");

    private final Page ben = Demo.signedIn("Ben Okafor", ColorScheme.LIGHT);
    private final Page gita = Demo.signedIn("Gita Rao", ColorScheme.DARK);

    @AfterEach
    void close() {
        ben.context().close();
        gita.context().close();
        Demo.forgetOpenings();
    }

    @Test
    void aFamilyOfOthersShowsANameAndWhomToAskAndOpensInAnEmergencyThatSomebodyElseLooksAt() {
        search(ben, "weavers row");
        assertThat(ben.locator("main")).containsText("Nothing found that you may see");
        search(ben, "adeyemi");
        assertThat(ben.locator("main")).containsText("not shown: your agency is not recorded as working with them");
        assertThat(ben.locator("main")).not().containsText("Weavers Row");
        ben.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(MIA))
                .click();
        assertThat(ben.locator("h1")).hasText("Your agency is not recorded as working with this family");
        assertThat(ben.locator("main")).containsText("Calderbrook MASH");
        assertThat(ben.locator("main")).not().containsText("Weavers Row");
        Walk.clean(ben);

        Walk.press(ben, "Open in an emergency…");
        assertThat(ben.locator("vaadin-dialog")).containsText("What is it?");
        Walk.clean(ben);
        Walk.press(ben, "Open it for four hours");
        assertThat(ben.locator("vaadin-dialog")).containsText("Say what it is.");
        ben.getByLabel("A child may come to harm today").check();
        ben.getByLabel("What happened, and why can it not wait?").fill("Too short");
        Walk.press(ben, "Open it for four hours");
        assertThat(ben.locator("vaadin-dialog")).containsText("Say what the emergency is");
        ben.getByLabel("What happened, and why can it not wait?")
                .fill("A neighbour heard screams, nobody answers at the hub.");
        Walk.press(ben, "Open it for four hours");
        assertThat(ben.locator(".kith-person")).containsText("12 Weavers Row");

        Locator bell = gita.locator(".kith-bell");
        assertThat(bell).containsText("A family was opened in an emergency, and nobody has looked at it yet.");
        Walk.clean(gita);
        bell.getByRole(AriaRole.LINK).click();
        assertThat(gita.locator(".kith-emergency")).containsText("Ben Okafor");
        assertThat(gita.locator(".kith-emergency")).containsText("nobody answers at the hub");
        Walk.press(gita, "Say what you found…");
        assertThat(gita.locator("vaadin-dialog")).containsText("Was it right to open it?");
        Walk.clean(gita);
        gita.getByLabel("It was right", new Page.GetByLabelOptions().setExact(true))
                .check();
        gita.getByLabel("What did you look at, and what follows?")
                .fill("Police were called; the reads fit what was told.");
        Walk.press(gita, "Keep it");
        assertThat(gita.locator(".kith-emergency")).containsText("Found right");
        assertThat(bell).isHidden();
        Walk.clean(gita);
    }

    @Test
    void anAnalystNamesTheContactInOnePressAndTheNextFamilyOffersTheSame() {
        // In no other story does Gita open a family: to her every door is shut.
        Page lead = Demo.signedInToTheDoor("Gita Rao", ColorScheme.LIGHT);
        try {
            search(lead, "adeyemi");
            lead.locator("main")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(MIA))
                    .click();
            assertThat(lead.locator("h1")).hasText("Which contact about this family do you work on?");
            Walk.clean(lead);
            lead.getByLabel("Another contact").fill("x");
            Walk.press(lead, "Open with this contact");
            assertThat(lead.locator("main")).containsText("Say which contact it is, in a few words.");
            Locator first = lead.locator(".kith-threshold-choices")
                    .getByRole(AriaRole.BUTTON)
                    .first();
            assertThat(first).hasText("The enquiry that is open since 12 October 2026");
            first.click();
            assertThat(lead.locator(".kith-person")).containsText("12 Weavers Row");
            assertThat(lead.locator(".kith-lens")).containsText("The enquiry that is open since 12 October 2026");

            lead.navigate(Demo.address() + "/");
            search(lead, "zuz");
            lead.locator("main")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Zuzanna")))
                    .first()
                    .click();
            assertThat(lead.locator(".kith-threshold-choices")
                            .getByRole(AriaRole.BUTTON)
                            .first())
                    .containsText("The same as before: The enquiry that is open since 12 October 2026");
        } finally {
            lead.context().close();
        }
    }

    private static void search(Page page, String words) {
        page.getByLabel("Who, or what, are you looking for?").fill(words);
    }
}
