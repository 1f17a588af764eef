package org.kith.uikit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.BarePage;

/** The element alone, on a page with nothing else and a strict content security policy. */
class NetworkElementPlaywrightIT {

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
    void openPage() {
        page = site.window(1280, 720);
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        page.context().close();
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void drawsShapesLinesContainersAndWhatIsMissing() {
        open("small", "ecomap");

        assertThat(page.locator(".node").count()).isEqualTo(12);
        assertThat(page.locator(".node.shape-circle-double .inner").count()).isEqualTo(1);
        assertThat(page.locator(".node.shape-hexagon").count()).isEqualTo(3);
        assertThat(page.locator(".node.ghost .query").textContent()).isEqualTo("?");
        assertThat(page.locator(".node.restricted .mark-lock").count()).isEqualTo(1);
        assertThat(node("jo").locator(".badge.more").textContent()).isEqualTo("+7");
        assertThat(node("mia").locator(".badge.count").textContent()).isEqualTo("3");
        assertThat(page.locator(".edge.line-double .core").count()).isEqualTo(2);
        assertThat(page.locator(".container:not(.empty)").count()).isEqualTo(2);
        assertThat(page.locator(".tie").count()).isEqualTo(1);
    }

    /** Whoever opens a menu while the picture is still being laid out is not torn away from it. */
    @Test
    void waitsForTheFocusOnlyAsLongAsNobodyGoesOn() {
        for (boolean before : List.of(true, false)) {
            open(null, null);
            page.evaluate("() => document.body.append(document.createElement('input'))");
            String ask = "document.querySelector('kith-network').focus();";
            String goOn = "document.querySelector('body > input').focus();";
            String delta = "document.querySelector('kith-network')"
                    + ".applyDelta({seq: 1, reset: true, nodes: {put: [{id: 'a', shape: 'circle', label: 'Mia'}]}});";
            page.evaluate("() => {" + (before ? ask + goOn + delta : delta + ask + goOn) + "}");
            page.waitForFunction("() => window.events.some(e => e.name === 'painted')");

            assertThat(evaluate("() => document.activeElement.tagName")).isEqualTo("INPUT");
        }
    }

    @Test
    void markupInTextStaysText() {
        open(null, null);
        apply("{seq: 1, reset: true, nodes: {put: [{id: 'a', shape: 'circle', label: '<b onclick=\"x\">Mia</b>'}]}}");
        page.waitForFunction("() => window.events.some(e => e.name === 'painted')");

        assertThat(page.locator("kith-network b").count()).isZero();
        assertThat(page.locator(".cap .label").allTextContents().toString()).contains("<b");
    }

    @Test
    void noTwoCaptionsOrSymbolsOverlap() {
        for (String layout : List.of("ecomap", "force")) {
            for (String scene : List.of("small", "60")) {
                open(scene, layout);
                assertThat(evaluate("""
                        () => {
                            const boxes = [...network.shadowRoot.querySelectorAll('.node .shape, .cap:not(.quiet) .label')]
                                .map(e => [e.closest('[data-id]').dataset.id, e.getBoundingClientRect()]);
                            const clash = [];
                            for (const [a, p] of boxes) for (const [b, q] of boxes)
                                if (a < b && p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1
                                    && q.top < p.bottom - 1) clash.push(a + ' ' + b);
                            return clash;
                        }""")).as("%s as %s", scene, layout).isEqualTo(List.of());
            }
        }
    }

    @Test
    void membersStayWithinTheirContainerAndNobodyElseDoes() {
        open("60", "ecomap");

        assertThat(evaluate("""
                () => {
                    const positions = network.positions();
                    const scene = examples.circle(60);
                    const boxes = {};
                    scene.containers.forEach((c, i) => boxes[c.id] =
                        network.shadowRoot.querySelectorAll('rect.container')[i].getBBox());
                    const wrong = [];
                    for (const node of scene.nodes) for (const [id, b] of Object.entries(boxes)) {
                        const p = positions[node.id];
                        const inside = p.x > b.x && p.x < b.x + b.width && p.y > b.y && p.y < b.y + b.height;
                        if (inside !== (node.container === id)) wrong.push(node.id + ' ' + id);
                    }
                    return wrong;
                }""")).isEqualTo(List.of());
    }

    @Test
    void theSameSceneGivesTheSamePictureInWhateverOrderItComes() {
        for (String layout : List.of("ecomap", "force")) {
            open("60", layout);
            Object first = evaluate("() => JSON.stringify(Object.entries(network.positions()).sort())");
            open(null, null);
            page.evaluate("""
                    layout => {
                        const scene = examples.circle(60);
                        scene.nodes.reverse();
                        scene.edges.reverse();
                        network.applyDelta(examples.firstDelta(scene, layout));
                    }""", layout);
            awaitPainted(1);
            assertThat(evaluate("() => JSON.stringify(Object.entries(network.positions()).sort())"))
                    .as(layout)
                    .isEqualTo(first);
        }
    }

    @Test
    void newcomersAppearNearTheirNeighbourAndNothingElseMoves() {
        for (String layout : List.of("ecomap", "force")) {
            open("small", layout);
            Map<String, Object> before = positions();
            apply("""
                    {seq: 2, nodes: {put: [{id: 'new', shape: 'rounded-square', label: 'Carl Whitlock'}]},
                     edges: {put: [{id: 'n1', from: 'new', to: 'ruth'}]}}""");
            awaitPainted(2);

            Map<String, Object> after = positions();
            assertThat(after).containsKey("new");
            after.remove("new");
            assertThat(after).as(layout).isEqualTo(before);
            assertThat((Double) evaluate("""
                    () => { const p = network.positions(); return Math.hypot(p.new.x - p.ruth.x, p.new.y - p.ruth.y) + .5; }""")).isLessThan(420);
        }
    }

    @Test
    void pinnedNodesStayWhenAllIsLaidOutAnew() {
        open("small", "force");
        node("gp").click();
        page.keyboard().press("Alt+ArrowRight");
        page.keyboard().press("Alt+ArrowDown");
        Object place = positions().get("gp");
        assertThat(place.toString()).contains("pinned=true");

        page.evaluate("() => { window.events.length = 0; network.relayout(); }");
        page.waitForFunction("() => window.events.some(e => e.name === 'painted' && e.phase === 'final')");

        assertThat(positions()).containsEntry("gp", place);
    }

    @Test
    void draggingPinsAndTellsWhereFrom() {
        open("small", "ecomap");
        var box = node("gp").locator(".shape").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + 70, box.y + 40, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        page.mouse().up();

        Map<String, Object> move = awaitEvent("move");
        Map<?, ?> first = (Map<?, ?>) ((List<?>) move.get("moves")).getFirst();
        assertThat(first.get("id")).isEqualTo("gp");
        assertThat(first.get("pinned")).isEqualTo(true);
        assertThat(((Map<?, ?>) first.get("from")).get("pinned")).isEqualTo(false);
        assertThat(node("gp").locator(".pin").count()).isEqualTo(1);
    }

    @Test
    void aGapAsksForEverythingAndTakesNothingUntilItComes() {
        open("small", "ecomap");
        apply("{seq: 4, nodes: {remove: ['gp']}}");
        assertThat(awaitEvent("resync")).contains(entry("have", 1), entry("got", 4));
        apply("{seq: 5, nodes: {remove: ['gp']}}");
        assertThat(node("gp").count()).isEqualTo(1);

        apply("{seq: 6, reset: true, nodes: {put: [{id: 'mia', shape: 'circle', label: 'Mia'}]}}");
        awaitPainted(6);

        assertThat(page.locator(".node").count()).isEqualTo(1);
        apply("{seq: 6, nodes: {remove: ['mia']}}");
        assertThat(page.locator(".node").count()).as("seen before").isEqualTo(1);
    }

    @Test
    void theNetworkIsOneTabStop() {
        open("small", "ecomap");
        page.locator("#before").focus();
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(node("mia")).isFocused();
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(page.locator("#after")).isFocused();
        page.keyboard().press("Shift+Tab");
        PlaywrightAssertions.assertThat(node("mia")).isFocused();
        assertThat(page.locator(".node[tabindex='0']").count()).isEqualTo(1);
    }

    @Test
    void connectionsAreWalkedAsSentencesAndFollowed() {
        open("small", "ecomap");
        page.locator("#before").focus();
        page.keyboard().press("Tab");

        page.keyboard().press("]");
        PlaywrightAssertions.assertThat(page.locator(".live")).containsText(Pattern.compile("Connection 1 of 5: .+"));
        String said = page.locator(".live").textContent();
        assertThat(page.locator(".edge.walked").count()).isEqualTo(1);
        page.keyboard().press("]");
        assertThat(page.locator(".live").textContent())
                .startsWith("Connection 2 of 5")
                .isNotEqualTo(said);
        page.keyboard().press("[");
        assertThat(page.locator(".live").textContent().strip()).isEqualTo(said.strip());
        String aim = page.locator(".node.aim").getAttribute("data-id");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(node(aim)).isFocused();
        page.keyboard().press("Backspace");
        PlaywrightAssertions.assertThat(node("mia")).isFocused();
    }

    @Test
    void arrowsReachEveryNode() {
        open("60", "ecomap");
        page.locator("#before").focus();
        page.keyboard().press("Tab");
        // A walk by arrows over what each key reaches from each node: all of the picture has to be found.
        assertThat(evaluate("""
                () => {
                    const root = network.shadowRoot;
                    const reached = new Set();
                    const queue = ['n000'];
                    while (queue.length) {
                        const id = queue.pop();
                        if (reached.has(id)) continue;
                        reached.add(id);
                        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
                            network.focusNode(id);
                            root.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
                            queue.push(root.activeElement.dataset.id);
                        }
                    }
                    return reached.size;
                }""")).isEqualTo(60);
    }

    @Test
    void theFocusIsAlwaysInView() {
        open("60", "ecomap");
        page.locator("#before").focus();
        page.keyboard().press("Tab");
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("+");
        }
        for (String key : List.of("ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown", "ArrowLeft")) {
            page.keyboard().press(key);
            assertThat(evaluate("""
                    () => {
                        const r = network.shadowRoot.activeElement.querySelector('.shape').getBoundingClientRect();
                        return r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <= innerHeight;
                    }""")).isEqualTo(true);
        }
        assertThat(page.locator(".focus-ring.shown").isVisible()).isTrue();
    }

    @Test
    void selectsOneOrManyByMouseAndByKey() {
        open("small", "ecomap");
        node("mia").locator(".shape").click();
        assertThat(awaitEvent("select").get("nodes")).isEqualTo(List.of("mia"));
        node("leo")
                .locator(".shape")
                .click(new Locator.ClickOptions()
                        .setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
        assertThat(page.locator(".node[aria-selected='true']").count()).isEqualTo(2);
        page.keyboard().press("Space");
        assertThat(page.locator(".node[aria-selected='true']").count()).isEqualTo(1);
        page.keyboard().press("Control+a");
        assertThat(page.locator(".node[aria-selected='true']").count()).isEqualTo(12);
        page.keyboard().press("Escape");
        assertThat(page.locator(".node[aria-selected='true']").count()).isZero();
        page.keyboard().press("Escape");
        awaitEvent("leave");
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(page.locator("#after")).isFocused();
    }

    @Test
    void aBandSelectsWhatItSurrounds() {
        open("small", "ecomap");
        page.keyboard().down("Shift");
        page.mouse().move(2, 2);
        page.mouse().down();
        page.mouse().move(1270, 710, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(3));
        page.mouse().up();
        page.keyboard().up("Shift");

        assertThat((List<?>) awaitEvent("select").get("nodes")).hasSize(12);
    }

    @Test
    void asksForMoreAndSaysWhenThereIsNone() {
        open("small", "ecomap");
        page.evaluate("() => network.focusNode('jo')");
        page.keyboard().press("Shift+Enter");
        assertThat(awaitEvent("expand")).containsEntry("id", "jo");
        node("dan").locator(".badge.more").click();
        page.waitForFunction("() => window.events.filter(e => e.name === 'expand').at(-1).id === 'dan'");
        page.evaluate("() => network.focusNode('gp')");
        page.keyboard().press("Shift+Enter");
        PlaywrightAssertions.assertThat(page.locator(".live")).containsText("Nothing more");
    }

    @Test
    void keysAskForWhatTheServerDoes() {
        open("small", "ecomap");
        page.evaluate("() => network.focusNode('gp')");
        for (var key : Map.of(
                        "Enter",
                        "activate",
                        "Delete",
                        "hide",
                        "Control+z",
                        "undo",
                        "Control+y",
                        "redo",
                        "f",
                        "find",
                        "t",
                        "table",
                        "w",
                        "way",
                        "Shift+?",
                        "help")
                .entrySet()) {
            page.keyboard().press(key.getKey());
            awaitEvent(key.getValue());
        }
        assertThat(awaitEvent("hide").get("ids")).isEqualTo(List.of("gp"));
    }

    @Test
    void theFocusSurvivesWhatIsTakenAway() {
        open("small", "ecomap");
        page.evaluate("() => network.focusNode('gp')");
        apply("{seq: 2, nodes: {remove: ['gp']}, edges: {remove: ['e7', 'e10']}}");
        PlaywrightAssertions.assertThat(page.locator(".node:focus")).hasCount(1);
        PlaywrightAssertions.assertThat(page.locator(".live")).containsText("1 removed from view");
    }

    @Test
    void whoComesBackToAMomentFindsThePictureAsItWas() {
        open("small", "ecomap");
        Map<String, Object> now = positions();

        page.evaluate("() => network.setAttribute('moment', 'earlier')");
        apply("{seq: 2, nodes: {remove: ['gp', 'leo'], put: ["
                + "{id: 'new', shape: 'circle', label: 'New', container: 'h1'}]},"
                + " edges: {put: [{id: 'n1', from: 'new', to: 'mia'}]}}");
        awaitPainted(2);
        Map<String, Object> earlier = positions();
        now.keySet().stream()
                .filter(earlier::containsKey)
                .forEach(id -> assertThat(earlier).containsEntry(id, now.get(id)));
        page.evaluate("() => network.setAttribute('moment', '')");
        apply("{seq: 3, nodes: {remove: ['new'], put: [{id: 'gp', shape: 'hexagon', label: 'GP'},"
                + "{id: 'leo', shape: 'circle', label: 'Leo', container: 'h1'}]}}");
        awaitPainted(3);

        // What went away is remembered with where it stood.
        assertThat(positions()).containsAllEntriesOf(now);
    }

    @Test
    void somebodyPutSomewhereStandsThereAtEveryMoment() {
        open("small", "ecomap");
        page.evaluate("() => network.setAttribute('moment', 'earlier')");
        apply("{seq: 2, nodes: {remove: ['gp']}}");
        awaitPainted(2);
        page.evaluate("() => network.focusNode('jo')");
        page.keyboard().press("Alt+ArrowRight");
        awaitEvent("move");
        Object moved = positions().get("jo");

        page.evaluate("() => network.setAttribute('moment', '')");
        apply("{seq: 3, nodes: {put: [{id: 'gp', shape: 'hexagon', label: 'GP'}]}}");
        awaitPainted(3);

        assertThat(positions()).containsEntry("jo", moved);
    }

    @Test
    void platesSayToWhichOfTwoSourcesAThingBelongs() {
        open("small", "ecomap");
        apply(
                "{seq: 2, nodes: {put: [{id: 'gp', shape: 'hexagon', label: 'GP', side: 'A'},"
                        + " {id: 'jo', shape: 'rounded-square', label: 'Jo', side: 'AB', container: 'h1'}]},"
                        + " edges: {put: [{id: 'm1', from: 'gp', to: 'mia', side: 'B'}, {id: 'm2', from: 'jo', to: 'mia', side: 'AB'}]}}");
        awaitPainted(2);

        assertThat(node("gp").locator(".source.only-A text").textContent()).isEqualTo("A");
        assertThat(node("jo").locator(".source.only-AB text").textContent()).isEqualTo("AB");
        assertThat(page.locator(".edge[data-id=m1] .source").count()).isEqualTo(1);
        assertThat(page.locator(".edge[data-id=m2] .source").count()).isZero();
    }

    @Test
    void everyNodeHasANameThatSaysItAll() {
        open("small", "ecomap");

        assertThat(node("jo").getAttribute("aria-label"))
                .isEqualTo("Joanne Harlow, 31, mother of Mia; 4 connections shown; 7 not shown");
        assertThat(page.locator("[role=application]").getAttribute("aria-label"))
                .isEqualTo("Network of Mia Harlow");
        assertThat(page.locator("#how").textContent()).contains("Arrow keys");
    }

    @Test
    void theAccessibilityCheckerFindsNothing() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            open("small", "ecomap");
            page.evaluate("() => network.focusNode('leo')");
            page.keyboard().press("Space");

            assertThat(new AxeBuilder(page)
                            .include(List.of("kith-network"))
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .as("in %s", scheme)
                    .isEmpty();
        }
    }

    @Test
    void thePictureStandsAloneAsAFile() {
        open("small", "ecomap");
        String svg = (String) page.evaluate("() => network.toSvg()");

        assertThat(svg)
                .startsWith("<svg")
                .contains("Mia Harlow")
                .doesNotContain("class=")
                .doesNotContain("var(");
        page.setContent(svg);
        assertThat(page.locator("svg text").count()).isGreaterThan(20);
    }

    private void open(String scene, String layout) {
        page.navigate(
                site.address("/network/page.html" + (scene == null ? "" : "?scene=" + scene + "&layout=" + layout)));
        page.waitForFunction("() => document.documentElement.dataset.ready");
        if (scene != null) {
            awaitPainted(1);
        }
    }

    private void awaitPainted(int seq) {
        page.waitForFunction(
                "seq => window.events.some(e => e.name === 'painted' && e.phase === 'final' && e.seq === seq)", seq);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> awaitEvent(String name) {
        return (Map<String, Object>)
                page.waitForFunction("name => window.events.filter(e => e.name === name).at(-1)", name)
                        .jsonValue();
    }

    private void apply(String delta) {
        page.evaluate("() => network.applyDelta(" + delta + ")");
    }

    private Object evaluate(String script) {
        return page.evaluate(script);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> positions() {
        return (Map<String, Object>) page.evaluate("() => network.positions()");
    }

    private Locator node(String id) {
        return page.locator(".node[data-id='" + id + "']");
    }
}
