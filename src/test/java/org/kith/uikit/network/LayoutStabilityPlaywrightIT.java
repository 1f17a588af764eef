package org.kith.uikit.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.BarePage;

/** Whoever looks again finds things where they were. */
class LayoutStabilityPlaywrightIT {

    private static final String CLOSE = "((p, q) => Math.hypot(p.x - q.x, p.y - q.y) < 0.5)";

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
    void closePage() {
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecomap", "force"})
    void thePictureIsTheSameTomorrow(String layout) {
        open(150, layout);
        Object today = positions();
        open(150, layout);

        assertThat(positions()).isEqualTo(today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecomap", "force"})
    void thePictureIsTheSameWhenTheThingsCameWithOtherIds(String layout) {
        open(150, layout);
        page.evaluate("() => window.first = network.positions()");
        page.navigate(site.address("/network/page.html"));
        open(150, layout);

        Object elsewhere = page.evaluate("""
                layout => new Promise(done => {
                    const stood = network.positions();
                    const other = id => id && 'x' + [...id].reverse().join('') + (id.charCodeAt(2) * 7919) % 89;
                    const scene = examples.circle(150);
                    scene.view.focus = other(scene.view.focus);
                    scene.nodes = scene.nodes.map(n => ({ ...n, id: other(n.id), container: other(n.container) }));
                    scene.edges = scene.edges.map(e => ({ ...e, id: other(e.id), from: other(e.from), to: other(e.to) }));
                    scene.containers = scene.containers.map(c => ({ ...c, id: other(c.id) }));
                    network.addEventListener('kith-painted', ({ detail }) => {
                        if (detail.seq === 1000 && detail.phase === 'final') {
                            const now = network.positions();
                            done(Object.entries(stood).filter(([id, p]) => !NEAR(p, now[other(id)])).map(([id]) => id));
                        }
                    });
                    network.applyDelta(examples.firstDelta(scene, layout, 1000));
                })""".replace("NEAR", CLOSE), layout);

        assertThat(elsewhere).as("elsewhere in %s", layout).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecomap", "force"})
    void whatIsOpenedMovesNothingThatStood(String layout) {
        open(150, layout);

        Object moved = page.evaluate("""
                () => new Promise(done => {
                    const stood = network.positions();
                    network.addEventListener('kith-painted', () => {
                        const now = network.positions();
                        done(Object.entries(stood).filter(([id, p]) => !NEAR(p, now[id])).map(([id]) => id));
                    });
                    const some = Array.from({ length: 10 }, (_, i) => ({ id: `new${i}`, shape: 'document', label: `Item ${i}` }));
                    network.applyDelta({
                        seq: 2,
                        nodes: { put: some },
                        edges: { put: some.map(n => ({ id: `to-${n.id}`, from: n.id, to: 'n010' })) },
                    });
                })""".replace("NEAR", CLOSE));

        assertThat(moved).isEqualTo(List.of());
    }

    /** Whoever moves in makes a home wider; only what it then covers steps aside, and never what a person has placed. */
    @Test
    void aHomeThatGrowsPushesOnlyWhatItCovers() {
        open(150, "ecomap");

        Object moved = page.evaluate("""
                () => new Promise(done => {
                    const scene = examples.circle(150);
                    const stood = network.positions();
                    const pinned = Object.keys(stood).filter((_, i) => i % 2 === 0);
                    network.addEventListener('kith-painted', ({ detail }) => {
                        if (detail.seq === 3) {
                            const now = network.positions();
                            const moved = Object.keys(stood).filter(id => !NEAR(stood[id], now[id]));
                            done({ pinned: moved.filter(id => pinned.includes(id)).length, all: moved.length });
                        }
                    });
                    const put = scene.nodes.filter(n => pinned.includes(n.id))
                        .map(n => ({ ...n, ...stood[n.id], pinned: true }));
                    network.applyDelta({ seq: 2, nodes: { put } });
                    network.applyDelta({
                        seq: 3,
                        nodes: { put: [{ id: 'new', shape: 'circle', label: 'Somebody new', container: 'h05' }] },
                    });
                })""".replace("NEAR", CLOSE));

        Map<?, ?> counts = (Map<?, ?>) moved;
        assertThat(counts.get("pinned")).isEqualTo(0);
        assertThat((Integer) counts.get("all")).isLessThan(25);
    }

    @Test
    void whatIsPlacedWhileADraftIsRefinedStays() {
        page.navigate(site.address("/network/page.html?scene=300&layout=force"));
        page.waitForFunction("() => window.events?.some(e => e.name === 'painted' && e.phase === 'draft')");
        page.evaluate("""
                () => {
                    const node = examples.circle(300).nodes[40];
                    network.applyDelta({ seq: 2, nodes: { put: [{ ...node, x: 4321, y: -1234, pinned: true }] } });
                }""");
        page.waitForFunction("() => window.events.some(e => e.name === 'painted' && e.phase === 'final' && e.ms > 0)"
                + " || window.events.filter(e => e.name === 'painted').length > 2");

        assertThat(page.evaluate("() => { const p = network.positions()['n040']; return [p.x, p.y]; }"))
                .isEqualTo(List.of(4321, -1234));
    }

    /** With the focus itself among them: the rest is drawn around what stands, and nothing lies on anything. */
    @ParameterizedTest
    @ValueSource(strings = {"ecomap", "force"})
    void layingOutAnewLeavesWhatIsPinnedAndOverlapsNothing(String layout) {
        open(150, layout);

        Object found = page.evaluate("""
                () => new Promise(done => {
                    const scene = examples.circle(150);
                    const stood = network.positions();
                    const pinned = Object.keys(stood).filter((_, i) => i % 15 === 0);
                    const put = scene.nodes.filter(n => pinned.includes(n.id))
                        .map(n => ({ ...n, ...stood[n.id], pinned: true }));
                    let steps = 0;
                    network.addEventListener('kith-painted', ({ detail }) => {
                        steps += detail.phase === 'final' ? 1 : 0;
                        if (steps === 1) {
                            steps++;
                            network.relayout();
                        } else if (detail.phase === 'final') {
                            const now = network.positions();
                            const all = Object.entries(now);
                            const onOthers = all.filter(([a, p]) =>
                                all.some(([b, q]) => a < b && Math.hypot(p.x - q.x, p.y - q.y) < 20));
                            done([
                                pinned.filter(id => !NEAR(stood[id], now[id])).length,
                                onOthers.length,
                                network.shadowRoot.querySelector('.live').textContent,
                            ]);
                        }
                    });
                    network.applyDelta({ seq: 2, nodes: { put } });
                })""".replace("NEAR", CLOSE));

        List<?> counts = (List<?>) found;
        assertThat(counts.get(0)).as("pinned ones that moved").isEqualTo(0);
        assertThat(counts.get(1)).as("nodes on others").isEqualTo(0);
        assertThat(counts.get(2).toString()).doesNotContain("layout");
    }

    private void open(int size, String layout) {
        page.navigate(site.address("/network/page.html?scene=" + size + "&layout=" + layout));
        page.waitForFunction("() => window.events?.some(e => e.name === 'painted' && e.phase === 'final')");
    }

    private Object positions() {
        return page.evaluate("() => JSON.stringify(Object.entries(network.positions()).sort())");
    }
}
