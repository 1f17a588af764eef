package org.kith.uikit.time;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.BarePage;

/** The time bar alone, on a page with nothing else and a strict content security policy. Its clock is turned by hand. */
class TimeBarElementPlaywrightIT {

    private static BarePage site;

    private Page page;

    @BeforeAll
    static void start() {
        site = new BarePage();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void open() {
        page = site.window(1000, 400);
        page.clock().install();
        page.navigate(site.address("/time-bar/page.html"));
        page.waitForFunction("() => document.documentElement.dataset.ready");
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        page.context().close();
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void itBeginsAtTheEndAndSaysSo() {
        assertThat(slider()).hasAttribute("aria-valuetext", "today, 31 December 2025, no items that month");
        assertThat(button("Now")).isDisabled();
        assertThat(button("Next change")).isDisabled();
        assertThat(page.locator(".bar")).hasCount(1);
        assertThat(page.locator(".span")).hasCount(1);
    }

    @Test
    void arrowsGoADayPagesAMonthAndTheEndsToTheEnds() {
        slider().focus();
        press("PageDown");
        assertThat(slider()).hasAttribute("aria-valuetext", "30 November 2025, no items that month");
        press("ArrowLeft");
        press("Home");
        press("PageUp");
        press("PageUp");
        assertThat(slider()).hasAttribute("aria-valuetext", "1 March 2025, 4 items that month");
        for (int i = 0; i < 11; i++) {
            press("ArrowRight");
        }
        assertThat(slider()).hasAttribute("aria-valuetext", "12 March 2025, 4 items that month, enquiry open");
        assertThat(days()).contains("2025-11-30", "2025-11-29", "2025-01-01").endsWith("2025-03-12");
        press("End");
        assertThat(days()).endsWith("");
    }

    @Test
    void theButtonsStepFromChangeToChange() {
        button("Previous change").click();
        button("Previous change").click();
        settle();
        assertThat(slider()).hasAttribute("aria-valuetext", "12 March 2025, 4 items that month, enquiry open");
        button("Next change").click();
        settle();
        button("Next change").click();
        settle();
        assertThat(slider()).hasAttribute("aria-valuetext", "today, 31 December 2025, no items that month");
    }

    @Test
    void nothingIsLostOfTheFocusAtTheLastChange() {
        button("Next change").isDisabled();
        button("Previous change").focus();
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Enter");
            settle();
        }
        assertThat(button("Previous change")).isFocused();
        assertThat(days()).endsWith("2025-02-03");
    }

    @Test
    void draggingAsksForOneDayAtATimeAndForTheLastInTheEnd() {
        page.evaluate("() => (window.answering = false)");
        BoundingBox box = page.locator(".track").boundingBox();
        double y = box.y + 20;
        page.mouse().move(box.x + box.width - 2, y);
        page.mouse().down();
        for (int share = 9; share >= 2; share--) {
            page.mouse().move(box.x + box.width * share / 10, y);
        }
        page.clock().runFor(2000);
        assertThat(days()).as("the first is not answered yet").hasSize(1);

        page.evaluate("() => { window.answering = true; bar.answer(asked[0].seq, asked[0].day); }");
        page.clock().runFor(500);

        assertThat(days()).as("what was wished in between is not asked").hasSize(2);
        assertThat(slider().getAttribute("aria-valuetext")).startsWith("15 March 2025");
        assertThat(runs()).as("one drag").hasSize(1);
        page.mouse().up();
    }

    @Test
    void aLateAnswerDoesNotMoveTheHandle() {
        page.evaluate("() => (window.answering = false)");
        slider().focus();
        press("PageDown");
        page.keyboard().press("PageDown");
        page.evaluate("() => bar.answer(asked[0].seq, asked[0].day)");

        assertThat(slider()).hasAttribute("aria-valuetext", "30 October 2025, no items that month");
    }

    @Test
    void playingStepsOnceASecondFromChangeToChangeAndStopsAtTheEnd() {
        button("Play the changes").click();
        assertThat(days()).containsExactly("2025-02-03");
        page.clock().runFor(900);
        assertThat(days()).hasSize(1);
        page.clock().runFor(200);
        assertThat(days()).containsExactly("2025-02-03", "2025-03-12");
        assertThat(button("Pause")).hasAttribute("aria-pressed", "true");
        page.clock().runFor(4000);
        assertThat(days()).containsExactly("2025-02-03", "2025-03-12", "2025-06-30", "");
        assertThat(button("Play the changes")).isVisible();
        assertThat(runs()).hasSize(1);
    }

    @Test
    void playingWaitsUntilThePictureHasFollowed() {
        page.evaluate("() => (window.answering = false)");
        button("Play the changes").click();
        page.clock().runFor(5000);
        assertThat(days()).hasSize(1);
    }

    @Test
    void anyKeyPausesAtOnceAndTheOneOnTheButtonDoesNotStartAnew() {
        button("Play the changes").click();
        page.locator("#after").focus();
        page.keyboard().press("x");
        page.clock().runFor(5000);
        assertThat(days()).hasSize(1);

        button("Play the changes").focus();
        page.keyboard().press("Enter");
        settle();
        assertThat(button("Pause")).isVisible();
        page.keyboard().press("Enter");
        settle();
        assertThat(button("Play the changes")).isVisible();
        int before = days().size();
        page.clock().runFor(5000);
        assertThat(days()).hasSize(before);
    }

    @Test
    void anotherLengthOfTimeCanBeAskedFor() {
        page.getByLabel("Length of time shown").selectOption("ALL");
        assertThat(page.evaluate("() => spans")).isEqualTo(List.of("ALL"));
    }

    @Test
    void everythingIsReachedByTabAndLargeEnoughToHit() {
        page.locator("#before").focus();
        button("Previous change").click();
        settle();
        List<String> order = new ArrayList<>();
        page.locator("#before").focus();
        for (int i = 0; i < 7; i++) {
            page.keyboard().press("Tab");
            order.add((String) page.evaluate("""
                    () => {
                        const deep = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
                        return deep.getAttribute('aria-label') ?? deep.textContent;
                    }"""));
        }
        assertThat(order)
                .containsExactly(
                        "Previous change",
                        "Play the changes",
                        "Next change",
                        "Length of time shown",
                        "Day",
                        "Now",
                        "After");
        for (Locator target : page.locator("kith-time-bar button, kith-time-bar select, kith-time-bar .handle")
                .all()) {
            BoundingBox box = target.boundingBox();
            assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void theAccessibilityCheckerFindsNothing() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .as("in %s", scheme)
                    .isEmpty();
        }
    }

    private Locator slider() {
        return page.getByRole(AriaRole.SLIDER);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void press(String key) {
        page.keyboard().press(key);
        settle();
    }

    /** Lets the pause between two questions go by. */
    private void settle() {
        page.clock().runFor(200);
    }

    @SuppressWarnings("unchecked")
    private List<String> days() {
        return ((List<Map<String, Object>>) page.evaluate("() => asked"))
                .stream().map(question -> (String) question.get("day")).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object> runs() {
        return ((List<Map<String, Object>>) page.evaluate("() => asked"))
                .stream().map(question -> question.get("run")).distinct().toList();
    }
}
