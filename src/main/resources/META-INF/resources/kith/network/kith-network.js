/**
 * `<kith-network>`: draws typed nodes, edges and containers as SVG and reports what the user does. It knows nothing of
 * what the picture is about. Scenes come down as numbered deltas (`applyDelta`), events go up; see `types.js`.
 *
 * Attributes: `label` (name of the picture), `wheel="control"` (the wheel only zooms together with the control key, for
 * pictures within a page that scrolls), `moment` (what the picture is of: who comes back to one finds everything where it
 * stood).
 *
 * Events: `kith-select` {nodes, edges}, `kith-activate` {kind, id}, `kith-expand` {id}, `kith-collapse` {id},
 * `kith-hide` {ids}, `kith-move` {moves}, `kith-undo`, `kith-redo`, `kith-find`, `kith-table`, `kith-help`,
 * `kith-annotate` {what, ids, tint}, `kith-place` {moves}, `kith-leave`, `kith-painted` {seq, nodes, edges, phase, ms}, `kith-resync` {have, got}.
 * `kith-hide` {ids}, `kith-move` {moves}, `kith-undo`, `kith-redo`, `kith-find`, `kith-table`, `kith-details`,
 * `kith-way` {id}, `kith-common`, `kith-help`,
 * `kith-leave`, `kith-painted` {seq, nodes, edges, phase, ms}, `kith-resync` {have, got}.
 */
import { actionsOf } from './actions.js';
import { Announcer } from './announce.js';
import { Camera } from './camera.js';
import { svg } from './dom.js';
import { exportSvg } from './svg-export.js';
import { listenToKeys } from './keyboard.js';
import { Outbox } from './outbox.js';
import { Picture } from './picture.js';
import { Pointer } from './pointer.js';
import { Reader } from './reader.js';
import { Renderer } from './renderer.js';
import { Scene } from './scene.js';
import { sheet } from './styles.js';
import { TEXTS } from './texts.js';

export class KithNetwork extends HTMLElement {
    static observedAttributes = ['label'];

    #scene = new Scene();
    #outbox = new Outbox(this);
    /** The focus was asked for before there was anything to have it. */
    #focusWanted = false;
    #texts = TEXTS;
    #resize = new ResizeObserver(() => this.#measure());

    constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        this.#build(root);
        this.#renderer = new Renderer(this.#stage, this.#scene);
        this.#picture = new Picture(this.#scene, this.#renderer, this.#outbox, () =>
            this.#announcer.say(this.#texts.layoutFailed),
        );
        this.#camera = new Camera(this.#sheet, this.#renderer.world, () => this.#picture.moving());
        this.#picture.use(this.#camera);
        this.#reader = new Reader(
            this.#scene, this.#renderer, this.#camera, this.#outbox, this.#announcer, this.#frame, () => this.#texts,
        );
        this.#picture.reader = this.#reader;
        this.#reader.onMark = () => this.#picture.settleSoon();
        this.#actions = actionsOf(this.#reader, this.#picture, {
            cancel: () => this.#pointer.cancel(),
            leave: () => this.#leave(),
        });
        this.#pointer = new Pointer(
            this.#frame, this.#camera, this.#renderer, this.#actions.pointer,
            () => this.getAttribute('wheel') === 'control',
        );
        listenToKeys(this.#frame, this.#actions.keys);
        this.#say();
    }

    #frame;
    #sheet;
    #stage;
    #note;
    #end;
    #instructions;
    #announcer;
    #renderer;
    #picture;
    #camera;
    #reader;
    #actions;
    #pointer;

    #build(root) {
        const make = (name, attributes, parent) => {
            const element = document.createElement(name);
            Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
            parent.append(element);
            return element;
        };
        this.#frame = make('div', { class: 'frame', role: 'application', 'aria-describedby': 'how' }, root);
        this.#sheet = make('div', { class: 'sheet' }, this.#frame);
        this.#stage = svg('svg', { focusable: 'false' }, this.#sheet);
        this.#note = make('p', { class: 'empty-note' }, this.#frame);
        this.#instructions = make('p', { id: 'how', class: 'sr' }, root);
        this.#announcer = new Announcer(make('div', { class: 'sr live', role: 'status', 'aria-live': 'polite' }, root));
        this.#end = make('span', { class: 'sr end', tabindex: '-1' }, root);
        this.#end.addEventListener('blur', () => (this.#end.tabIndex = -1));
    }

    connectedCallback() {
        this.#picture.start();
        this.#renderer.measure.use(getComputedStyle(this).fontFamily);
        this.#resize.observe(this);
        this.#measure();
    }

    disconnectedCallback() {
        this.#resize.disconnect();
        this.#picture.stop();
    }

    attributeChangedCallback() {
        this.#say();
    }

    /** The words the element itself speaks; what is not given keeps its default. */
    set texts(texts) {
        this.#texts = { ...TEXTS, ...texts };
        this.#say();
    }

    get texts() {
        return this.#texts;
    }

    #say() {
        const label = this.getAttribute('label') || this.#scene.view.label || this.#texts.role;
        this.#frame.setAttribute('aria-label', label);
        this.#frame.setAttribute('aria-roledescription', this.#texts.role);
        this.#renderer.nodeLayer.setAttribute('aria-label', this.#texts.list);
        this.#instructions.textContent = this.#texts.instructions;
        this.#end.textContent = this.#texts.end;
        this.#note.textContent = this.#texts.empty;
    }

    #measure() {
        const { width, height } = this.getBoundingClientRect();
        const auto = this.#camera.auto;
        this.#camera.resize(width, height);
        if (auto) {
            this.#picture.fit();
        }
    }

    #leave() {
        // Reachable just as long as it has the focus, so that Tab goes on behind the network and not back into it.
        this.#end.tabIndex = 0;
        this.#end.focus({ preventScroll: true });
        this.#outbox.send('kith-leave');
    }

    /**
     * Takes a delta. One that has been seen is ignored; after a gap nothing is taken until a delta with `reset` comes,
     * which `kith-resync` asks for.
     *
     * @param {import('./types.js').Delta} delta
     */
    applyDelta(delta) {
        const hadFocus = this.#frame.matches(':focus-within');
        const count = this.#scene.nodes.size;
        const have = this.#scene.seq;
        const { status, changes } = this.#scene.apply(delta, this.getAttribute('moment') ?? '');
        if (status === 'gap') {
            this.#outbox.send('kith-resync', { have, got: delta.seq });
        }
        if (!changes) {
            return;
        }
        this.#picture.update(changes);
        this.#reader.mend(hadFocus);
        if (this.#focusWanted && this.#reader.cursor.node) {
            this.#focusWanted = false;
            if (hadFocus || document.activeElement === document.body) {
                this.#reader.focus(this.#reader.cursor.node, false);
            }
        }
        this.#note.hidden = this.#scene.nodes.size > 0;
        this.#say();
        this.#announceChange(delta, count);
    }

    #announceChange(delta, before) {
        const now = this.#scene.nodes.size;
        if (delta.reset) {
            this.#announcer.say(this.#texts.shown(now, this.#scene.edges.size));
        } else if (now > before) {
            this.#announcer.say(this.#texts.added(now - before));
        } else if (now < before) {
            this.#announcer.say(this.#texts.gone(before - now));
        }
    }

    /** Lays everything out anew, save what the user placed. */
    relayout() {
        this.#picture.relayout();
    }

    fit() {
        this.#actions.keys.fit();
    }

    zoomIn() {
        this.#actions.keys.zoomIn();
    }

    zoomOut() {
        this.#actions.keys.zoomOut();
    }

    /** Pins the selected nodes, or lets them go if all are pinned. */
    togglePin() {
        this.#actions.keys.togglePin();
    }

    /** Moves the keyboard focus to a node and brings it into view. @param {string} id */
    focusNode(id) {
        this.#reader.focus(id);
    }

    /** Focuses the network where one left it; the page around it does not move. */
    focus() {
        const { node } = this.#reader.cursor;
        if (node) {
            this.#reader.focus(node, false);
        } else {
            this.#focusWanted = true;
            this.#frame.focus({ preventScroll: true });
        }
    }

    /** Selects without sending an event back. @param {string[]} nodes @param {string[]} [edges] */
    select(nodes, edges = []) {
        this.#reader.select(nodes, edges, false);
    }

    /** @returns {Record<string, import('./types.js').Place>} where everything stands, in world units */
    positions() {
        return this.#scene.allPlaces();
    }

    /** Where things that are not in the picture are to stand once they come. @param {Record<string, any>} places */
    expect(places) {
        this.#scene.expect(places);
    }

    /** @returns {{x: number, y: number, k: number, auto: boolean}} where one looks */
    sight() {
        return { ...this.#camera.sight, auto: this.#camera.auto };
    }

    /** Looks at a point of the picture. @param {number} x @param {number} y @param {number} k zoom */
    look(x, y, k) {
        this.#camera.look(x, y, k);
        this.#picture.settleSoon();
    }

    /** Sequence number of the last delta taken. */
    get seq() {
        return this.#scene.seq;
    }

    /** @returns {number} pixels on screen for one world unit */
    get zoom() {
        return this.#camera.k;
    }

    /** @returns {string} the whole picture as an SVG document that stands alone, always in light colours */
    toSvg() {
        const scheme = this.style.colorScheme;
        this.style.colorScheme = 'light';
        try {
            const { backgroundColor, fontFamily } = getComputedStyle(this);
            const box = this.#renderer.bounds() ?? { x0: 0, y0: 0, x1: 1, y1: 1 };
            const title = this.#frame.getAttribute('aria-label') ?? '';
            const how = { title, background: backgroundColor, font: fontFamily };
            return this.#reader.plainly(() => exportSvg(this.#renderer.world, box, how));
        } finally {
            this.style.colorScheme = scheme;
        }
    }
}

if (!customElements.get('kith-network')) {
    customElements.define('kith-network', KithNetwork);
}
