package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/** An analyst goes back in time and looks through other eyes, in the demo, by mouse and by keyboard alone. */
class SeeingTimePlaywrightIT {

    private Page page;

    @BeforeEach
    void openTheNetwork() {
        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        Walk.toPerson(page, "zuz", "Zuzanna Mazur");
        Walk.toTab(page, "Network");
        page.locator("kith-time-bar").waitFor();
        node("Zuzanna Mazur").waitFor();
        painted();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void theChronologyIsReadFromTheSameDay() {
        page.getByRole(AriaRole.SLIDER).press("PageDown");
        Locator picture =
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("How this picture looks"));
        String from = picture.locator(".kith-lens-shout").textContent();
        page.waitForURL(Pattern.compile("[?&]day=2026-"));

        Walk.toTab(page, "Chronology");

        Locator banner =
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("How this chronology looks"));
        assertThat(banner).containsText(from);
        assertThat(page.getByText("Take away…")).hasCount(0);
        int then = lines();
        banner.getByText("Back to now").click();
        assertThat(page.getByText("Take away…")).isVisible();
        assertThat(then).isPositive().isLessThan(lines());
    }

    private int lines() {
        return Integer.parseInt(
                page.locator(".kith-chronology-count").textContent().replaceAll("\\D+", ""));
    }

    @Test
    void draggingGoesBackAndNowComesBackToTheSamePicture() {
        Object before = positions();
        page.locator("kith-time-bar").scrollIntoViewIfNeeded();
        BoundingBox track = page.locator("kith-time-bar .track").boundingBox();
        page.mouse().move(track.x + track.width - 2, track.y + 20);
        page.mouse().down();
        page.mouse()
                .move(
                        track.x + track.width * 0.5,
                        track.y + 20,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().move(track.x + track.width * 0.3, track.y + 20);
        page.mouse().up();

        assertThat(page.getByText("As known on")).isVisible();
        assertThat(node("Darren Pickles")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("day=2026-"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to now"))
                .click();
        node("Darren Pickles").waitFor();

        assertThat(page.locator(".kith-sight")).isHidden();
        assertThat(positions()).isEqualTo(before);
    }

    @Test
    void whatIsSeenCanBeReloadedAndUndoneByKeyboard() {
        Locator slider = page.getByRole(AriaRole.SLIDER);
        slider.focus();
        page.keyboard().press("Home");
        assertThat(page.getByText("As known on")).isVisible();
        String day = slider.getAttribute("aria-valuetext");
        assertThat(page).hasURL(Pattern.compile("day="));

        page.reload();
        assertThat(page.getByText("As known on")).isVisible();
        assertThat(page.getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuetext", day);

        page.getByText("What happened").click();
        assertThat(page.getByText("As it was on")).isVisible();
        assertThat(page).hasURL(Pattern.compile("shows=happened"));
        node("Zuzanna Mazur").focus();
        page.keyboard().press("Control+z");
        assertThat(page.getByText("As known on")).isVisible();
    }

    @Test
    void playingStepsThroughTheChangesAndAnyKeyStopsIt() {
        page.getByRole(AriaRole.SLIDER).press("Home");
        assertThat(page.getByText("As known on")).isVisible();
        String first = page.getByRole(AriaRole.SLIDER).getAttribute("aria-valuenow");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play the changes"))
                .click();
        page.waitForFunction(
                "first => +document.querySelector('kith-time-bar').shadowRoot.querySelector('.handle').ariaValueNow > +first",
                first);
        page.keyboard().press("Shift");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play the changes")))
                .isVisible();
    }

    @Test
    void twoAgenciesAreComparedInPictureListAndTable() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Whose eyes…"))
                .click();
        choose("Through the eyes of", "Calderbrook Homes");
        choose("Compared with", "Weir Bank Primary School");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look this way"))
                .click();

        page.getByText("A: what Calderbrook Homes had and Weir Bank Primary School had not")
                .waitFor();
        assertThat(node("Darren Pickles").getAttribute("aria-label")).contains("Only Calderbrook Homes had this");
        assertThat(page.locator("kith-network .source.only-A").first()).isVisible();
        assertThat(page.locator("kith-network .source.only-B").first()).isVisible();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Had by")))
                .isVisible();
        assertThat(page).hasURL(Pattern.compile("through=.*beside="));
    }

    private void choose(String field, String agency) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field))
                .fill(agency);
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(agency))
                .first()
                .click();
    }

    private Locator node(String name) {
        return page.locator("kith-network .node[aria-label^='" + name + "']");
    }

    private void painted() {
        page.waitForFunction("() => Object.keys(document.querySelector('kith-network').positions()).length > 8");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> positions() {
        return (Map<String, Object>) page.evaluate("() => document.querySelector('kith-network').positions()");
    }
}
