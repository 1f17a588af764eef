/**
 * The reader's side of the picture: focus, selection, what is pointed at, and what is said about it.
 *
 * @typedef {import('./scene.js').Scene} Scene
 * @typedef {import('./types.js').NodeData} NodeData
 * @typedef {import('./types.js').EdgeData} EdgeData
 */
import { Cursor } from './cursor.js';
import { floats } from './floats.js';

export class Reader {
    /** @type {Set<string>} */
    nodes = new Set();
    /** @type {Set<string>} */
    edges = new Set();
    /** @type {string | null} */
    hovered = null;
    /** What takes the focus as soon as it has a place. @type {string | null} */
    awaited = null;
    /** What had the focus when the wait began. @type {Element | null} */
    #stood = null;
    /** Nothing is marked just now. */
    plain = false;

    /**
     * @param {Scene} scene
     * @param {import('./renderer.js').Renderer} renderer
     * @param {import('./camera.js').Camera} camera
     * @param {import('./outbox.js').Outbox} outbox
     * @param {import('./announce.js').Announcer} announcer
     * @param {HTMLElement} frame
     * @param {() => typeof import('./texts.js').TEXTS} texts
     */
    constructor(scene, renderer, camera, outbox, announcer, frame, texts) {
        this.scene = scene;
        this.renderer = renderer;
        this.camera = camera;
        this.outbox = outbox;
        this.announcer = announcer;
        this.frame = frame;
        this.texts = texts;
        this.cursor = new Cursor(scene);
        // On the frame, because a browser may take an SVG element that listens for focus for one that can have it.
        frame.addEventListener('focusin', (event) => {
            const id = event.target instanceof Element ? event.target.getAttribute('data-id') : null;
            if (id && id !== this.cursor.node) {
                this.cursor.go(id);
            }
            this.awaited = null;
            this.mark();
        });
        frame.addEventListener('focusout', (event) => {
            this.mark();
            if (!(event.relatedTarget instanceof Node && frame.contains(event.relatedTarget))) {
                // What is pressed next, elsewhere, counts on what was selected here.
                outbox.flush();
            }
        });
    }

    get focused() {
        return this.frame.matches(':focus-within');
    }

    /** After the scene changed: names, selection, focus. @param {boolean} hadFocus before nodes were taken away */
    mend(hadFocus) {
        this.cursor.mend();
        this.nodes.forEach((id) => this.scene.nodes.has(id) || this.nodes.delete(id));
        this.edges.forEach((id) => this.scene.edges.has(id) || this.edges.delete(id));
        for (const [id, view] of this.renderer.nodes) {
            const name = this.nameOf(view.node);
            if (view.root.getAttribute('aria-label') !== name) {
                view.root.setAttribute('aria-label', name);
            }
            view.root.setAttribute('aria-selected', String(this.nodes.has(id)));
            view.root.setAttribute('tabindex', id === this.cursor.node ? '0' : '-1');
        }
        this.frame.tabIndex = this.renderer.nodes.size === 0 ? 0 : -1;
        if (hadFocus && this.cursor.node && !this.focused) {
            this.renderer.nodes.get(this.cursor.node)?.root.focus({ preventScroll: true });
        }
        this.mark();
    }

    /** @param {NodeData} node */
    nameOf(node) {
        const texts = this.texts();
        const parts = [node.sentence || [node.label, node.sublabel].filter(Boolean).join(', ')];
        if (!node.sentence) {
            parts.push(node.ghost ? texts.missing : '', node.restricted ? texts.restricted : '');
        }
        parts.push(floats(node) ? '' : texts.connections(this.scene.edgesAt(node.id).length));
        parts.push(node.hidden ? texts.hidden(node.hidden) : '');
        parts.push(this.scene.places.get(node.id)?.pinned && !floats(node) ? texts.pinned : '');
        return parts.filter(Boolean).map((part) => part.replace(/[.;,]\s*$/, '')).join('; ');
    }

    /** @param {string} id of a node or container */
    labelOf(id) {
        return (this.scene.nodes.get(id) ?? this.scene.containers.get(id))?.label ?? '';
    }

    /** @param {EdgeData} edge @param {string} from the end one stands at */
    sentenceOf(edge, from) {
        const other = this.labelOf(this.scene.otherEnd(edge, from));
        const sentence = edge.sentence || this.texts().edge(this.labelOf(edge.from), edge.label ?? '', this.labelOf(edge.to));
        return sentence.includes(other) ? sentence : `${other}: ${sentence}`;
    }

    /** Moves the focus. @param {string} id @param {boolean} [remember] keep the way back */
    focus(id, remember = true) {
        const view = this.renderer.nodes.get(id);
        if (!view?.drawn) {
            // Without a place it is not shown, and cannot have the focus yet.
            this.awaited = view ? id : null;
            this.#stood = document.activeElement;
            return;
        }
        this.awaited = null;
        const before = this.cursor.node && this.renderer.nodes.get(this.cursor.node);
        if (remember) {
            this.cursor.go(id);
        }
        before?.root.setAttribute('tabindex', '-1');
        view.root.setAttribute('tabindex', '0');
        view.root.focus({ preventScroll: true });
        this.camera.reveal(view.box);
        this.mark();
    }

    /** Things have their places: what was waited for takes the focus, unless the reader has gone on to something else. */
    arrive() {
        if (this.awaited && this.#goneOn) {
            this.awaited = null;
        } else if (this.awaited) {
            this.focus(this.awaited);
        }
    }

    get #goneOn() {
        const now = document.activeElement;
        return now !== null && now !== document.body && now !== this.#stood && !this.focused;
    }

    /** @param {string[]} nodes @param {string[]} edges @param {boolean} [tell] */
    select(nodes, edges = [], tell = true) {
        this.nodes = new Set(nodes.filter((id) => this.scene.nodes.has(id)));
        this.edges = new Set(edges.filter((id) => this.scene.edges.has(id)));
        this.#showSelection(tell);
    }

    /** @param {string} id */
    toggleNode(id) {
        if (!this.nodes.delete(id)) {
            this.nodes.add(id);
        }
        this.#showSelection(true);
    }

    /** @param {string} id */
    toggleEdge(id) {
        if (!this.edges.delete(id)) {
            this.edges.add(id);
        }
        this.#showSelection(true);
    }

    #showSelection(tell) {
        for (const [id, view] of this.renderer.nodes) {
            const selected = String(this.nodes.has(id));
            if (view.root.getAttribute('aria-selected') !== selected) {
                view.root.setAttribute('aria-selected', selected);
            }
        }
        this.mark();
        if (tell) {
            this.announcer.say(this.texts().selected(this.nodes.size + this.edges.size));
            this.outbox.soon('kith-select', () => ({ nodes: [...this.nodes], edges: [...this.edges] }));
        }
    }

    /**
     * Does something while nothing is selected, focused or pointed at: for a picture that is to be kept.
     *
     * @template T
     * @param {() => T} work
     * @returns {T}
     */
    plainly(work) {
        const { nodes, edges, hovered } = this;
        const { walk } = this.cursor;
        Object.assign(this, { nodes: new Set(), edges: new Set(), hovered: null, plain: true });
        this.cursor.walk = null;
        this.mark();
        try {
            return work();
        } finally {
            Object.assign(this, { nodes, edges, hovered, plain: false });
            this.cursor.walk = walk;
            this.mark();
        }
    }

    /** Selected nodes if the focused one is among them, else the focused one: what a command is about. */
    subjects() {
        const { node } = this.cursor;
        if (node && this.nodes.has(node)) {
            return [...this.nodes];
        }
        return node ? [node] : [...this.nodes];
    }

    /** Shows focus, selection and what is near in the picture. */
    mark() {
        const { cursor, renderer, scene } = this;
        const walked = cursor.walked;
        const aim = walked && cursor.node ? cursor.nodeAt(scene.otherEnd(walked, cursor.node)) : null;
        const near = new Set([this.focused && !this.plain ? cursor.node : null, this.hovered].filter(Boolean));
        for (const [id, view] of renderer.nodes) {
            view.flag('selected', this.nodes.has(id));
            view.flag('aim', id === aim);
        }
        for (const [id, view] of renderer.edges) {
            view.root.classList.toggle('near', near.has(view.edge.from) || near.has(view.edge.to));
            view.root.classList.toggle('selected', this.edges.has(id));
            view.root.classList.toggle('walked', walked?.id === id);
        }
        this.onMark?.();
    }

    /** The ring round the focused node. */
    ring() {
        this.renderer.ring(this.cursor.node ? this.renderer.nodes.get(this.cursor.node) : undefined);
    }

    /** How much a node's caption matters when there is not room for all. @param {string} id */
    importance(id) {
        const { scene, cursor } = this;
        if (id === cursor.node || id === this.hovered || id === scene.view.focus || this.nodes.has(id)) {
            return Infinity;
        }
        const node = scene.nodes.get(id);
        return 100 - 20 * Math.min(4, node?.ring ?? 3) + (node?.ghost ? 15 : 0) + scene.edgesAt(id).length;
    }

    /** @param {string} id of an edge @returns {0 | 1 | 2} how much its label is wanted */
    wish(id) {
        const view = this.renderer.edges.get(id);
        if (view?.root.matches('.walked, .selected')) {
            return 2;
        }
        return view?.root.classList.contains('near') ? 1 : 0;
    }
}
