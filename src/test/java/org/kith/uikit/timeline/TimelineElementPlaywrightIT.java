package org.kith.uikit.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.BarePage;

/** The timeline element alone. */
class TimelineElementPlaywrightIT {

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
        page = site.open("/timeline/page.html");
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        page.context().close();
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void drawsALaneForEachAndWhatStandsCloseAsACount() {
        assertThat(page.locator(".lane").count()).isEqualTo(4);
        assertThat(page.locator(".span").count()).isEqualTo(2);
        assertThat(page.locator(".heap text").allTextContents()).containsExactly("3");
        assertThat(page.locator(".mark").count()).isEqualTo(4);
        assertThat(page.locator(".bar.open-from").count()).isEqualTo(1);
    }

    @Test
    void isOneTabStop() {
        page.locator("#before").focus();
        page.keyboard().press("Tab");
        assertThat(name()).isEqualTo("The family.");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("after");
        page.keyboard().press("Shift+Tab");
        assertThat(name()).isEqualTo("The family.");
    }

    @Test
    void arrowsWalkALaneAndGoFromLaneToLane() {
        focus();
        press("ArrowRight");
        assertThat(name()).isEqualTo("Sentence of birth, 2022-03-01.");
        press("ArrowDown");
        assertThat(name()).as("the nearest in time").isEqualTo("On roll since 1 September 2022.");
        press("ArrowRight");
        assertThat(name()).isEqualTo("Sentence of s1, 2022-10-01.");
        press("ArrowRight");
        assertThat(name()).startsWith("3 close together, from 1 May 2023 to 6 May 2023");
        press("ArrowDown");
        assertThat(name()).isEqualTo("GP practice, not asked; nothing recorded.");
        press("ArrowUp");
        press("End");
        assertThat(name()).isEqualTo("Sentence of s5, 2023-11-01.");
        press("ArrowRight");
        assertThat(said()).isEqualTo("Nothing later in this lane");
    }

    @Test
    void spaceSelectsAndEscapeSelectsNothingAndThenLeaves() {
        focus();
        press("ArrowRight");
        press("Space");
        assertThat(event("select")).contains(entry("ids", List.of("birth")));
        assertThat(page.locator("[aria-selected=true]").count()).isEqualTo(1);
        press("Escape");
        assertThat(page.locator("[aria-selected=true]").count()).isZero();
        press("Escape");
        assertThat(event("leave")).isNotNull();
    }

    @Test
    void whatStandsCloseIsListedAndChosen() {
        page.locator(".heap").click();
        assertThat(page.locator(".choice button").count()).isEqualTo(3);
        assertThat(page.locator(".choice button").first().getAttribute("aria-label"))
                .isEqualTo("Sentence of s2, 2023-05-01.");
        press("ArrowDown");
        press("Enter");

        assertThat(event("select")).contains(entry("ids", List.of("s3")));
        assertThat(page.locator(".choice").isVisible()).isFalse();
        assertThat(page.locator(".heap.selected").count()).isEqualTo(1);
    }

    @Test
    void escapeClosesTheListAndReturnsToTheCount() {
        page.locator(".heap").click();
        press("Escape");

        assertThat(page.locator(".choice").isVisible()).isFalse();
        assertThat(name()).startsWith("3 close together");
    }

    @Test
    void zoomingTakesApartWhatStoodClose() {
        page.evaluate("() => timeline.focusItem('s3')");
        for (int i = 0; i < 8; i++) {
            press("+");
        }

        assertThat(page.locator(".heap").count()).isZero();
        assertThat(page.locator(".tick").count()).isGreaterThan(3);
        press("0");
        assertThat(page.locator(".heap").count()).isEqualTo(1);
        assertThat(page.evaluate("() => timeline.range.to - timeline.range.from"))
                .isEqualTo(730);
    }

    @Test
    void whatLiesBeyondTheDaysShownIsWalkedTo() {
        page.evaluate("() => timeline.focusItem('s1')");
        for (int i = 0; i < 6; i++) {
            press("+");
        }
        assertThat(page.locator(".heap, [data-key='mark s2']").count()).isZero();
        press("ArrowRight");

        assertThat(name()).startsWith("Sentence of s2");
    }

    @Test
    void whomSomethingReachedIsShownWhileItIsLookedAt() {
        assertThat(page.locator(".reach").count()).isZero();
        page.evaluate("() => timeline.focusItem('s1')");

        assertThat(page.locator(".reach").count()).isEqualTo(1);
    }

    @Test
    void everythingOneCanGoToHasANameAndATargetOf24Pixels() {
        assertThat(page.evaluate("""
                () => [...timeline.shadowRoot.querySelectorAll('[role=option]')]
                    .filter(e => !e.getAttribute('aria-label') || e.getBoundingClientRect().width < 24 || e.getBoundingClientRect().height < 24)
                    .map(e => e.dataset.key)""")).isEqualTo(List.of());
    }

    @Test
    void noTwoMarksOfALaneOverlap() {
        assertThat(page.evaluate("""
                () => [...timeline.shadowRoot.querySelectorAll('.lane')].flatMap(lane => {
                    const boxes = [...lane.querySelectorAll('.mark .back, .heap .pill')].map(e => e.getBoundingClientRect()).sort((a, b) => a.left - b.left);
                    return boxes.slice(1).filter((b, i) => b.left < boxes[i].right - 0.5).map(b => b.left);
                })""")).isEqualTo(List.of());
    }

    @Test
    void keysAskForWhatThePageDoes() {
        focus();
        for (String key : List.of("Control+z", "Control+y", "f", "t", "?")) {
            press(key);
        }

        for (String name : List.of("undo", "redo", "find", "table", "help")) {
            assertThat(event(name)).as(name).isNotNull();
        }
    }

    @Test
    void draggingMovesTheDaysAndSelectsNothing() {
        press("+");
        page.evaluate("() => { timeline.zoomIn(); timeline.zoomIn(); }");
        double before = ((Number) page.evaluate("() => timeline.range.from")).doubleValue();
        page.mouse().move(800, 600);
        page.mouse().down();
        page.mouse().move(700, 600);
        page.mouse().up();

        assertThat(((Number) page.evaluate("() => timeline.range.from")).doubleValue())
                .isGreaterThan(before);
        assertThat(page.locator("[aria-selected=true]").count()).isZero();
    }

    @Test
    void theAccessibilityCheckerFindsNothingInAnyColours() {
        for (ForcedColors forced : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.context().close();
                page = site.open("/timeline/page.html", colours, forced);
                page.locator(".heap").click();
                assertThat(new AxeBuilder(page)
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations())
                        .as("%s %s", colours, forced)
                        .isEmpty();
            }
        }
    }

    private void focus() {
        page.evaluate("() => timeline.focus()");
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    /** The name of what has the focus. */
    private String name() {
        return (String) page.evaluate("() => timeline.shadowRoot.activeElement?.getAttribute('aria-label')");
    }

    private String said() {
        return page.locator(".live").textContent().replace("\u00a0", "");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> event(String name) {
        return (Map<String, Object>)
                page.waitForFunction("name => window.events.filter(e => e.name === name).at(-1)", name)
                        .jsonValue();
    }
}
