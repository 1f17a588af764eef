package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/**
 * A steward works the queue: sees what joining two records would change before deciding, decides, finds an answer “nothing
 * held” out of date by it, and takes the two apart again.
 */
class MatchesPlaywrightIT {

    private static final String STALE =
            "Answered “nothing held” by Brook Street Surgery on 7 October 2026 about Wayne Acheson";

    private Page page;

    @BeforeEach
    void signIn() {
        page = Demo.signedIn("Dev Malik", ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        page.context().close();
        Demo.forgetWhatWasSaid("Dev Malik");
    }

    @Test
    void fromTheQueueThroughThePreviewToOnePersonAndBack() {
        page.navigate(Demo.address() + "/matches");
        Locator change = section("What joining them would change");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Wayne A.* and Wayne A"))))
                .isVisible();
        assertThat(change).containsText("Answers “nothing held” that would be out of date (1)");
        assertThat(change).containsText(STALE);
        assertThat(change).containsText("Leanne Marsh, partner");
        assertThat(change).containsText("Calderbrook Homes has to do with Wayne Atchison only");
        gapsOfTheChild();
        assertThat(page.locator("main")).not().containsText(STALE);

        page.navigate(Demo.address() + "/matches");
        Locator why = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("What shows it?"));
        why.fill("The landlord knows him by both names");
        why.press("Enter");
        page.keyboard().press("Alt+Shift+S");
        assertThat(page.getByText("One person: recorded, with your reason.")).isVisible();
        assertThat(page.locator(".kith-match-head h2")).containsText("Tesfa");

        page.navigate(Demo.address() + "/matches/judged");
        Locator line =
                page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("landlord knows")));
        assertThat(line).containsText("Dev Malik");
        assertThat(line).containsText("One person");

        gapsOfTheChild();
        assertThat(page.locator("main")).containsText(STALE);

        page.navigate(Demo.address() + "/matches/judged");
        line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Take apart")))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.CHECKBOX).first().check();
        assertThat(dialog).containsText("Said so far, and judged anew by this");
        assertThat(dialog).containsText("Findings that would close");
        dialog.getByLabel("What shows it?").fill("Two men after all");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take them apart"))
                .click();
        assertThat(page.getByText("Taken apart.")).isVisible();
        assertThat(page.getByRole(
                        AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("Two men after all"))))
                .containsText("Not one person");
        assertThat(line).containsText("One person");
    }

    /** Around whom the agency was asked that answered “nothing held”. */
    private void gapsOfTheChild() {
        page.navigate(Demo.address() + "/");
        Walk.toPerson(page, "Alfie Dunn", "Alfie Dunn");
        Walk.toTab(page, "Gaps and asks");
        page.locator(".kith-finding")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private Locator section(String heading) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(heading));
    }
}
