package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/** The same family as rings, genogram and timeline, by keyboard alone, with one selection. */
class ReadingsPlaywrightIT {

    private Page page;

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void viewsAreSwitchedByKeyboardAndTheSelectionCarriesOver() {
        open(ColorScheme.LIGHT);
        page.evaluate("() => document.querySelector('kith-network').focus()");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Space");
        Locator selected = page.locator("kith-network [role=option][aria-selected=true]");
        assertThat(selected).hasCount(1);
        String who = selected.getAttribute("data-id");
        String details = heading();

        view("genogram");
        assertThat(page.locator("kith-network .union").first()).isAttached();
        assertThat(selected).hasAttribute("data-id", who);
        assertThat(page).hasURL(Pattern.compile("[?&]view=genogram$"));
        Assertions.assertThat(heading()).isEqualTo(details);

        view("timeline");
        assertThat(page.locator("kith-timeline .lane").first()).isAttached();
        assertThat(page).hasURL(Pattern.compile("[?&]view=timeline$"));
        Assertions.assertThat(heading()).isEqualTo(details);

        view("rings");
        assertThat(selected).hasAttribute("data-id", who);
        assertThat(page).hasURL(Pattern.compile("[?&]view=rings$"));
    }

    @Test
    void whatIsChosenIsMarkedInTheChronologyAndChosenStillOnTheWayBack() {
        open(ColorScheme.LIGHT);
        Locator agency =
                page.locator("kith-network [role=option][data-id^='a:']").first();
        String id = agency.getAttribute("data-id");
        page.evaluate("id => document.querySelector('kith-network').focusNode(id)", id);
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile("[?&]chosen=" + id.substring(2)));

        Walk.toTab(page, "Chronology");
        assertThat(page.locator(".kith-chronology-chosen").first()).isVisible();
        assertThat(page.locator(".kith-chronology-mark").first()).hasText("Chosen");

        Walk.toTab(page, "Network");
        assertThat(page.locator("kith-network [role=option][aria-selected=true]"))
                .hasAttribute("data-id", id);
    }

    @Test
    void anAddressOpensTheViewItNames() {
        open(ColorScheme.LIGHT);
        page.navigate(page.url().replaceAll("\\?.*", "") + "?view=timeline");

        assertThat(page.locator("kith-timeline .lane").first()).isAttached();
        assertThat(page.locator("kith-network")).hasCount(0);
        page.reload();
        assertThat(page.locator("kith-timeline .lane").first()).isAttached();
    }

    @Test
    void anEventOfTheTimelineIsReadAtTheSideByKeyboard() {
        open(ColorScheme.LIGHT);
        view("timeline");
        assertThat(page.locator("kith-timeline .lane").first()).isAttached();
        page.evaluate("() => document.querySelector('kith-timeline').focus()");
        page.keyboard().press("End");
        page.keyboard().press("Space");

        assertThat(page.locator("kith-timeline [aria-selected=true]").first()).isAttached();
        assertThat(page.getByLabel("Details", new Page.GetByLabelOptions().setExact(true))
                        .locator("h2"))
                .not()
                .hasText(Pattern.compile("^(Details|What is not known here)$"));
    }

    @Test
    void neitherViewBreaksARuleOfAccessibility() {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(colours);
            for (String view : List.of("genogram", "timeline")) {
                view(view);
                page.locator(view.equals("timeline") ? "kith-timeline .lane" : "kith-network .union")
                        .first()
                        .waitFor(new Locator.WaitForOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
                page.getByText("Legend").click();
                Assertions.assertThat(new AxeBuilder(page)
                                .exclude("vaadin-connection-indicator")
                                .withTags(List.of(
                                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                                .analyze()
                                .getViolations())
                        .as("%s in %s", view, colours)
                        .isEmpty();
                page.getByText("Legend").click();
            }
            page.context().close();
        }
        page = Demo.window(ColorScheme.LIGHT);
    }

    private void open(ColorScheme colours) {
        page = Demo.signedIn("Asha Verma", colours);
        Walk.toPerson(page, "Leila", "Leila Whitfield");
        Walk.toTab(page, "Network");
    }

    /** Opens the select, types the first letters, and takes what they find. */
    private void view(String code) {
        page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Picture"))
                .locator("vaadin-select [role=button], vaadin-select[aria-label]")
                .first()
                .focus();
        page.keyboard().press("Enter");
        Locator wanted = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("View: " + code));
        wanted.waitFor();
        for (int i = 0;
                i < 10 && !wanted.evaluate("e => e === document.activeElement").equals(true);
                i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        wanted.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    private String heading() {
        Locator title = page.getByLabel("Details", new Page.GetByLabelOptions().setExact(true))
                .locator("h2")
                .first();
        // What is selected is told a moment later.
        assertThat(title).not().hasText("Details");
        return title.textContent();
    }
}
