package org.kith.uikit.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.BarePage;

/** The network element with rows given: couples, what hangs on them, and outlines. */
class LayersPlaywrightIT {

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

    @AfterEach
    void nothingWasComplainedAbout() {
        page.context().close();
        assertThat(site.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "skip", "big"})
    void nobodyAndNoNameOverlaps(String family) {
        open(family);

        assertThat(page.evaluate("""
                () => {
                    const boxes = [...network.shadowRoot.querySelectorAll('.node .shape, .cap:not(.quiet) .label, .cap:not(.quiet) .sub')]
                        .map(e => [e.closest('[data-id]').dataset.id, e.getBoundingClientRect()]);
                    const clash = [];
                    for (const [a, p] of boxes) for (const [b, q] of boxes)
                        if (a < b && p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1
                            && q.top < p.bottom - 1) clash.push(a + ' ' + b);
                    return clash;
                }""")).isEqualTo(List.of());
        assertThat(page.locator(".cap.quiet").count()).as("names left out").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "skip", "big"})
    void noLineRunsThroughASymbolOrAName(String family) {
        open(family);

        assertThat(page.evaluate("""
                () => {
                    const root = network.shadowRoot;
                    const boxes = [...root.querySelectorAll('.node .shape, .cap:not(.quiet) .label')]
                        .map(e => [e.closest('[data-id]').dataset.id, e.getBoundingClientRect()]);
                    const hit = new Set();
                    for (const line of root.querySelectorAll('.union .line')) {
                        const m = line.getScreenCTM();
                        const length = line.getTotalLength();
                        for (let at = 0; at <= length; at += 2) {
                            const p = line.getPointAtLength(at).matrixTransform(m);
                            for (const [id, b] of boxes)
                                if (p.x > b.left + 2 && p.x < b.right - 2 && p.y > b.top + 3 && p.y < b.bottom - 3)
                                    hit.add(id + ' by ' + line.getAttribute('d'));
                        }
                    }
                    return [...hit];
                }""")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "skip", "big"})
    void anOutlineHoldsItsMembersAndNobodyElse(String family) {
        open(family);

        assertThat(page.evaluate("""
                family => {
                    const root = network.shadowRoot;
                    const delta = window.family(family);
                    const places = network.positions();
                    const shapes = [...root.querySelectorAll('path.container:not(.empty)')];
                    const wrong = [];
                    delta.containers.put.forEach((home, i) => delta.nodes.put.forEach(node => {
                        const at = root.querySelector('svg').createSVGPoint();
                        Object.assign(at, { x: places[node.id].x, y: places[node.id].y });
                        const inside = shapes[i].isPointInFill(at);
                        if (inside !== (node.container === home.id)) wrong.push(node.id + ' ' + home.id);
                    }));
                    return wrong;
                }""", family)).isEqualTo(List.of());
    }

    @Test
    void inAFamilyOfThirtyNoTwoLinesOfDescentCross() {
        open("big");

        assertThat(page.evaluate("""
                () => {
                    const strokes = [...network.shadowRoot.querySelectorAll('.union')].flatMap(u =>
                        [...u.querySelectorAll('.line')].flatMap(l => {
                            const n = [...l.getAttribute('d').matchAll(/-?[\\d.]+ -?[\\d.]+/g)].map(t => t[0].split(' ').map(Number));
                            return n.slice(1).map((b, i) => [u.dataset.id, n[i], b]);
                        }));
                    const side = (a, b, c) => Math.sign((b[0]-a[0])*(c[1]-a[1]) - (b[1]-a[1])*(c[0]-a[0]));
                    const crossing = [];
                    for (const [u, a, b] of strokes) for (const [v, c, d] of strokes)
                        if (u < v && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0)
                            crossing.push(u + ' ' + v + ' ' + a);
                    return crossing;
                }""")).isEqualTo(List.of());
    }

    @Test
    void theSameFamilyGivesTheSamePictureAgain() {
        open("big");
        Object first = page.evaluate("() => network.positions()");
        page.reload();
        page.waitForFunction("() => window.events?.some(e => e.name === 'painted')");

        assertThat(page.evaluate("() => network.positions()")).isEqualTo(first);
    }

    @Test
    void siblingsStandFromLeftToRightAsTheyCome() {
        open("big");

        assertThat(page.evaluate("() => ['K2', 'K3', 'K4', 'T1', 'T2'].map(id => network.positions()[id].x)"
                        + ".every((x, i, all) => i === 0 || x > all[i - 1])"))
                .isEqualTo(true);
        assertThat(page.evaluate(
                        "() => new Set(['C1', 'D1', 'H1', 'K1', 'BF'].map(id => network.positions()[id].y)).size"))
                .isEqualTo(1);
    }

    @Test
    void whatWasPlacedByHandStaysWhereItIsAndLinesFollow() {
        open("half");
        page.evaluate("() => network.focusNode('Cal')");
        page.keyboard().press("Alt+ArrowRight");
        page.waitForFunction("() => window.events.some(e => e.name === 'move')");
        Object placed = page.evaluate("() => network.positions().Cal");
        assertThat(page.evaluate("""
                () => network.applyDelta({seq: 2, nodes: {put: [{id: 'New', shape: 'circle', ring: 2, label: 'New', container: 'home-A'}]},
                    unions: {put: [{id: 'u5', members: ['Mum'], line: 'solid', drops: [{to: 'New', line: 'solid'}]}]}})""")).isNull();
        page.waitForFunction("() => network.positions().New");

        assertThat(page.evaluate("() => network.positions().Cal")).isEqualTo(placed);
        assertThat(((Map<?, ?>) placed).get("pinned")).isEqualTo(true);
    }

    @Test
    void aConnectionThatALineTellsIsShownWhileItIsWalked() {
        open("half");
        page.evaluate("() => network.focusNode('Ben')");
        page.keyboard().press("]");

        assertThat(page.locator(".edge.routed.walked .line").getAttribute("d")).contains("L");
        assertThat(page.locator(".live").textContent()).contains("Connection 1 of");
    }

    @Test
    void slashesTwinsAndStylesAreDrawn() {
        open("big");

        assertThat(page.locator(".slash").count()).isEqualTo(1);
        assertThat(page.locator(".union .line-dashed").count()).isEqualTo(1);
        assertThat(page.locator(".union .line-dotted").count()).isEqualTo(1);
    }

    @Test
    void theAccessibilityCheckerFindsNothing() {
        open("half");

        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    private void open(String family) {
        page = site.open("/network/layers.html?family=" + family);
    }
}
