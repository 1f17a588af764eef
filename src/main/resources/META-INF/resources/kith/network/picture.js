/**
 * Brings a scene onto the screen: asks for the layout where something has no place yet, moves what has to move, fits the
 * camera until the user takes it, and settles the words once things stand still.
 *
 * @typedef {import('./types.js').Place} Place
 */
import { declutter } from './declutter.js';
import { floats } from './floats.js';
import { LayoutClient } from './layout-client.js';

const MOTION = 220;
/** With more nodes than this in motion a frame would take too long to look smooth; they jump instead. */
const MOST_IN_MOTION = 150;
/** From this many nodes on, the last drawing is moved while one pans or zooms, and drawn anew when one stops. */
const HEAVY = 120;
const PAUSE = 90;
const RANKS = { 'rounded-square': 2, circle: 1, 'circle-double': 1 };

export class Picture {
    #motion = 0;
    #pause = 0;
    #stopped = false;
    #layout;
    /** Called when the words are settled: gives importance and wishes. @type {any} */
    reader = null;

    /**
     * @param {import('./scene.js').Scene} scene
     * @param {import('./renderer.js').Renderer} renderer
     * @param {import('./outbox.js').Outbox} outbox
     * @param {(reason: string) => void} onFailure
     */
    constructor(scene, renderer, outbox, onFailure) {
        this.scene = scene;
        this.renderer = renderer;
        this.outbox = outbox;
        this.onFailure = onFailure;
        this.#layout = new LayoutClient(
            (answer) => this.#arrange(answer),
            (reason) => this.#improvise(reason),
        );
    }

    /** @param {import('./camera.js').Camera} camera */
    use(camera) {
        this.camera = camera;
    }

    /** The scene has changed. @param {import('./scene.js').Changes} changes */
    update(changes) {
        const early = this.#nothingDrawn(changes);
        if (early) {
            this.#layout.ask(this.#request());
        }
        this.renderer.sync();
        this.#recall(changes);
        const given = new Map();
        for (const id of changes.nodes) {
            const place = this.scene.places.get(id);
            const view = this.renderer.nodes.get(id);
            if (place && view && (!view.drawn || view.x !== place.x || view.y !== place.y)) {
                given.set(id, place);
            }
        }
        const missing = [...this.scene.nodes.values()].some((node) => !floats(node) && !this.scene.places.has(node.id));
        if (early) {
            return;
        }
        if (missing) {
            this.renderer.moveNodes(given);
            this.#layout.ask(this.#request());
        } else {
            this.#moveTo(given, { phase: 'final', ms: 0 });
        }
    }

    /**
     * A first picture, of which nothing has stood anywhere: its layout needs no element, so that the worker computes while the
     * elements are made.
     */
    #nothingDrawn(changes) {
        const { scene, renderer } = this;
        return renderer.nodes.size === 0 && scene.nodes.size > 0 &&
            [...changes.nodes].every((id) => !scene.places.has(id) && !scene.recall(id)) &&
            [...scene.nodes.values()].some((node) => !floats(node));
    }

    /** What comes back stands where it stood, as long as nothing else has come to stand there. */
    #recall(changes) {
        for (const id of changes.nodes) {
            const view = this.renderer.nodes.get(id);
            const place = this.scene.recall(id);
            if (!view || !place || floats(view.node) || this.scene.places.has(id)) {
                continue;
            }
            const { hw, hh } = view.face.symbol;
            const taken = [...this.renderer.nodes.values()].some((other) => {
                const size = other.face.symbol;
                return other.drawn && !floats(other.node) && other !== view &&
                    Math.abs(other.x - place.x) < size.hw + hw + 6 && Math.abs(other.y - place.y) < size.hh + hh + 6;
            });
            if (!taken) {
                this.scene.places.set(id, { ...place });
            }
        }
    }

    /** Forgets what was computed and lays everything out anew; what the user placed stays. */
    relayout() {
        this.scene.forgetComputedPlaces();
        this.camera.auto = true;
        this.#layout.ask(this.#request());
    }

    #request() {
        const { scene, renderer } = this;
        const nodes = [...scene.nodes.values()].filter((node) => !floats(node)).map((node) => {
            const place = scene.places.get(node.id);
            const { l, r, t, b } = renderer.measure.face(node).extent;
            return {
                id: node.id,
                name: [node.label, node.sublabel, node.glyph, node.sentence].join('\u0000'),
                l, r, t, b,
                ring: node.ring ?? undefined,
                hue: node.hue ?? 0,
                shapeRank: RANKS[node.shape] ?? 0,
                container: node.container,
                x: place?.x, y: place?.y, pinned: place?.pinned,
            };
        });
        const edges = [...scene.edges.values()]
            .filter((edge) => scene.has(edge.from) && scene.has(edge.to))
            .map(({ from, to }) => ({ from, to }));
        const ties = [...scene.nodes.values()].flatMap((node) =>
            (node.alsoIn ?? []).filter((id) => scene.has(id)).map((id) => ({ from: node.id, to: id, weight: 0.7 })),
        );
        const containers = [...scene.containers.values()].map((container) => ({
            id: container.id,
            name: container.label ?? '',
            captionWidth: renderer.captionWidth(container.label) + (container.restricted ? 14 : 0),
        }));
        const focus = scene.view.focus ?? nodes[0]?.id;
        const unions = [...scene.unions.values()];
        return { kind: scene.view.layout ?? 'ecomap', focus, nodes, edges: [...edges, ...ties], containers, unions };
    }

    #arrange({ phase, places, ms }) {
        const moved = new Map();
        for (const [id, [x, y]] of Object.entries(places)) {
            if (this.scene.nodes.has(id) && !this.scene.places.get(id)?.pinned) {
                this.scene.places.set(id, { x, y, pinned: false });
                moved.set(id, { x, y });
            }
        }
        this.#moveTo(moved, { phase, ms });
    }

    /** Without a layout: keep what stands, and put the rest in rows below it. @param {string} reason */
    #improvise(reason) {
        const bounds = this.renderer.bounds() ?? { x0: 0, y1: 0 };
        let count = 0;
        const moved = new Map();
        for (const id of [...this.scene.nodes.keys()].sort()) {
            if (!this.scene.places.has(id) && !floats(this.scene.nodes.get(id))) {
                const view = this.renderer.nodes.get(id);
                const spot = { x: bounds.x0 + 70 + (count % 10) * 140, y: bounds.y1 + 70 + Math.floor(count / 10) * 100 };
                count += view?.drawn ? 0 : 1;
                const { x, y } = view?.drawn ? view : spot;
                this.scene.places.set(id, { x, y, pinned: false });
                moved.set(id, { x, y });
            }
        }
        this.#moveTo(moved, { phase: 'final', ms: 0 });
        this.onFailure(reason);
    }

    /** @param {Map<string, {x: number, y: number}>} targets @param {{phase: string, ms: number}} note */
    #moveTo(targets, note) {
        cancelAnimationFrame(this.#motion);
        const starts = new Map();
        for (const [id, target] of targets) {
            const view = this.renderer.nodes.get(id);
            if (view?.drawn && Math.hypot(view.x - target.x, view.y - target.y) > 1) {
                starts.set(id, { x: view.x, y: view.y });
            }
        }
        const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
        if (still || starts.size === 0 || starts.size > MOST_IN_MOTION || document.hidden) {
            this.#finish(targets, note);
            return;
        }
        const fresh = new Map([...targets].filter(([id]) => !starts.has(id)));
        this.renderer.moveNodes(fresh);
        const began = performance.now();
        const frame = (now) => {
            const t = Math.min(1, Math.max(0, (now - began) / MOTION));
            const eased = 1 - (1 - t) ** 3;
            const step = new Map();
            for (const [id, from] of starts) {
                const to = targets.get(id);
                step.set(id, { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
            }
            if (t < 1) {
                this.renderer.moveNodes(step);
                this.#motion = requestAnimationFrame(frame);
            } else {
                this.#finish(targets, note);
            }
        };
        this.#motion = requestAnimationFrame(frame);
    }

    #finish(targets, note) {
        this.renderer.moveNodes(targets);
        const put = this.renderer.floats.settle(this.camera);
        if (put.length > 0) {
            this.outbox.send('kith-place', { moves: put.map((id) => ({ id, ...this.scene.told(id) })) });
        }
        this.renderer.redraw();
        if (this.camera.auto) {
            this.fit();
        }
        this.settle();
        this.reader.arrive();
        const { seq, nodes, edges } = this.scene;
        requestAnimationFrame(() =>
            requestAnimationFrame(() => {
                if (!this.#stopped) {
                    if (note.phase === 'draft') {
                        this.#layout.refine();
                    }
                    this.outbox.send('kith-painted', { seq, nodes: nodes.size, edges: edges.size, ...note });
                }
            }),
        );
    }

    /** Everything into view. */
    fit() {
        const bounds = this.renderer.bounds();
        if (bounds) {
            this.camera.fit(bounds);
        }
    }

    /** The camera moved; the picture is drawn in full when it stands still. */
    moving() {
        this.camera.direct = this.scene.nodes.size <= HEAVY;
        this.settleSoon();
    }

    /** Something about the words may have changed. */
    settleSoon() {
        clearTimeout(this.#pause);
        this.#pause = window.setTimeout(() => this.settle(), PAUSE);
    }

    /** Decides which words are shown. */
    settle() {
        clearTimeout(this.#pause);
        this.camera.commit();
        declutter(
            this.renderer,
            this.camera.k,
            (id) => this.reader.importance(id),
            (id) => this.reader.wish(id),
        );
        this.reader.ring();
    }

    stop() {
        this.#stopped = true;
        cancelAnimationFrame(this.#motion);
        clearTimeout(this.#pause);
        this.#layout.stop();
    }

    start() {
        this.#stopped = false;
        this.#layout.warm();
    }
}
