package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
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
 * What is typed while the connection is down, or after the session has ended, outlives the tab it was typed in; on the
 * machine it cannot be read, and nothing of it stays once the server has it or somebody signs out.
 */
class KeptHerePlaywrightIT {

    private static final String ITEM = "Mother: she rolled onto a wooden block";
    private static final String TYPED = "A heron stood by the water";
    private static final String STORED =
            "() => Object.entries(localStorage).filter(([place]) => place.startsWith('kith.kept.')).flat().join(' ')";

    private Page page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
    private final BrowserContext machine = page.context();

    @AfterEach
    void close() {
        machine.close();
        Demo.forgetWhatWasSaid("Asha Verma");
    }

    @Test
    void whatIsTypedWithoutANetworkOutlivesTheTabAndIsOfferedAgain() {
        String item = openItem();
        Walk.press(page, "What I make of it…");
        assertThat(field("How do you read it?")).isVisible();
        machine.setOffline(true);
        assertThat(Walk.dialog(page)).containsText("The connection is lost. What you type is kept on this machine");
        field("How do you read it?").pressSequentially(TYPED);
        assertThat(Walk.dialog(page).locator("kith-kept-here[data-kept]")).hasCount(1);
        assertThat(stored()).isNotEmpty().doesNotContain("heron").doesNotContain("reads");

        page.close();
        machine.setOffline(false);
        page = machine.newPage();
        page.navigate(item);
        Walk.press(page, "What I make of it…");
        // Whatever had arrived by then stands in the form; whatever had not is offered.
        Locator offer = Walk.dialog(page).locator(".kith-kept-found");
        assertThat(offer).containsText(TYPED);
        assertThat(field("How do you read it?")).hasValue("");
        Walk.press(page, "Put it in");
        assertThat(field("How do you read it?")).hasValue(TYPED);
        assertThat(Walk.dialog(page).locator(".kith-kept").last()).containsText("Only you can read it");
        page.waitForFunction("(" + STORED + ")() === ''");
        page.reload();
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What I make of it… (left unsaved)")))
                .isVisible();
    }

    @Test
    void whatIsTypedAfterTheSessionHasEndedIsOfferedToTheSameAccountAndToNoOther() {
        String item = openItem();
        Walk.press(page, "Join with another item…");
        assertThat(field("What do they mean together?")).isVisible();
        machine.clearCookies();
        field("What do they mean together?").pressSequentially(TYPED);
        page.waitForFunction("(" + STORED + ")() !== ''");
        page.close();

        page = machine.newPage();
        signIn("Ben Okafor");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Asha Verma"))
                .waitFor();
        // Somebody else at the machine has not taken it away, and could not read it.
        assertThat(stored()).isNotEmpty().doesNotContain("heron");

        signIn("Asha Verma");
        page.navigate(item);
        assertThat(page.locator(".kith-information-side")).containsText(ITEM);
        Walk.press(page, "Join with another item…");
        assertThat(Walk.dialog(page).locator(".kith-kept-found")).containsText(TYPED);
        Walk.press(page, "Throw it away");
        page.waitForFunction("(" + STORED + ")() === ''");
    }

    @Test
    void signingOutErasesIt() {
        openItem();
        Walk.press(page, "What I make of it…");
        assertThat(field("How do you read it?")).isVisible();
        machine.setOffline(true);
        field("How do you read it?").pressSequentially(TYPED);
        page.waitForFunction("(" + STORED + ")() !== ''");
        page.locator("[data-signs-out]").dispatchEvent("click");
        assertThat(stored()).isEmpty();
    }

    private String stored() {
        return (String) page.evaluate("(" + STORED + ")()");
    }

    private void signIn(String name) {
        page.navigate(Demo.address() + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .waitFor();
    }

    private String openItem() {
        page.getByRole(AriaRole.TEXTBOX).first().fill("mia adeyemi");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Mia Adeyemi")))
                .first()
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Information").setExact(true))
                .click();
        page.waitForURL(Pattern.compile("/information"));
        page.locator(".kith-item-list")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(ITEM))
                .first()
                .click();
        assertThat(page.locator(".kith-information-side")).containsText(ITEM);
        page.waitForURL(Pattern.compile("item="));
        return page.url();
    }

    private Locator field(String label) {
        return Walk.dialog(page).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
