/**
 * What the element has been told: nodes, edges, containers, and where things stand. Pure data, no DOM.
 *
 * @typedef {import('./types.js').NodeData} NodeData
 * @typedef {import('./types.js').EdgeData} EdgeData
 * @typedef {import('./types.js').ContainerData} ContainerData
 * @typedef {import('./types.js').UnionData} UnionData
 * @typedef {import('./types.js').ViewData} ViewData
 * @typedef {import('./types.js').Delta} Delta
 * @typedef {import('./types.js').Place} Place
 */

import { Memory } from './memory.js';

/**
 * @typedef {object} Changes
 * @property {Set<string>} nodes ids put
 * @property {Set<string>} gone ids of nodes removed
 * @property {boolean} structure something was added or taken away, so the layout has work to do
 */

export class Scene {
    seq = 0;
    /** A gap was found; nothing is accepted until the whole scene has come down again. */
    waiting = false;
    /** @type {Map<string, NodeData>} */
    nodes = new Map();
    /** @type {Map<string, EdgeData>} */
    edges = new Map();
    /** @type {Map<string, ContainerData>} */
    containers = new Map();
    /** @type {Map<string, UnionData>} */
    unions = new Map();
    /** @type {Map<string, Place>} */
    places = new Map();
    /** @type {Map<string, import('./types.js').OutlineData>} */
    outlines = new Map();
    /** How far followers stand from what they follow. @type {Map<string, {x: number, y: number}>} */
    offsets = new Map();
    /** Where things stood that went away: to stand there again when they come back. @type {Map<string, Place>} */
    #left = new Map();
    memory = new Memory();
    /** What the picture is of; who comes back to one finds it as it was. */
    moment = '';
    /** @type {ViewData} */
    view = { label: '', layout: 'ecomap' };
    /** @type {Map<string, EdgeData[]> | null} */
    #incident = null;
    /** @type {Map<string, string[]> | null} */
    #members = null;

    /**
     * Takes a delta, or says why not.
     *
     * @param {Delta} delta
     * @param {string} [moment] what the picture is of from now on
     * @returns {{status: 'applied'|'duplicate'|'gap'|'waiting', changes?: Changes}}
     */
    apply(delta, moment = '') {
        if (!delta.reset) {
            if (this.waiting) {
                return { status: 'waiting' };
            }
            if (delta.seq <= this.seq) {
                return { status: 'duplicate' };
            }
            if (delta.seq !== this.seq + 1) {
                this.waiting = true;
                return { status: 'gap' };
            }
        }
        this.waiting = false;
        this.seq = delta.seq;
        return { status: 'applied', changes: this.#take(delta, moment) };
    }

    /** @param {Delta} delta @param {string} moment @returns {Changes} */
    #take(delta, moment) {
        const changes = { nodes: new Set(), gone: new Set(), structure: Boolean(delta.reset) };
        const { layout, focus } = this.view;
        const elsewhere = moment !== this.moment;
        const given = new Set();
        if (elsewhere) {
            this.memory.keep(this.moment, this.nodes, this.places);
            this.moment = moment;
        }
        if (delta.reset) {
            this.memory.clear();
            const kept = new Set((delta.nodes?.put ?? []).map((node) => node.id));
            for (const id of this.nodes.keys()) {
                if (!kept.has(id)) {
                    this.#leave(id, changes);
                }
            }
            this.nodes.clear();
            this.edges.clear();
            this.containers.clear();
            this.unions.clear();
            this.outlines.clear();
            this.view = { label: '', layout: 'ecomap' };
        }
        const { fresh, ...lasting } = delta.view ?? {};
        Object.assign(this.view, lasting);
        const turned = this.view.layout !== layout || (this.view.layout === 'ecomap' && this.view.focus !== focus);
        if (fresh || turned) {
            changes.structure = true;
            this.forgetComputedPlaces();
            this.memory.clear();
        }
        takePart(this.containers, delta.containers, () => {});
        takePart(this.nodes, delta.nodes, (id, node, before) => {
            if (!node) {
                this.#leave(id, changes);
                return;
            }
            changes.nodes.add(id);
            changes.structure ||= !before || before.container !== node.container || before.ring !== node.ring;
            if (node.follows) {
                this.#follow(id, node);
            } else if (Number.isFinite(node.x) && Number.isFinite(node.y)) {
                this.places.set(id, { x: Number(node.x), y: Number(node.y), pinned: Boolean(node.pinned) });
                this.memory.forget(id);
                given.add(id);
            } else if (elsewhere && before && before.container !== node.container && id !== this.view.focus) {
                this.#moveOut(id);
            }
        });
        if (elsewhere) {
            this.memory.bringBack(moment, this.nodes, this.places, given).forEach((id) => changes.nodes.add(id));
        }
        takePart(this.edges, delta.edges, () => {});
        takePart(this.unions, delta.unions, () => (changes.structure = true));
        if (this.view.layout === 'layers' && changes.structure) {
            // Somebody new shifts a whole row; only what the user placed stays.
            this.forgetComputedPlaces();
        }
        takePart(this.outlines, delta.outlines, () => {});
        this.#incident = null;
        this.#members = null;
        return changes;
    }

    #leave(id, changes) {
        changes.gone.add(id);
        const place = this.told(id);
        if (place) {
            this.#left.set(id, place);
        }
        this.places.delete(id);
        this.offsets.delete(id);
    }

    #follow(id, node) {
        if (Number.isFinite(node.x) && Number.isFinite(node.y)) {
            this.offsets.set(id, { x: Number(node.x), y: Number(node.y) });
        }
    }

    /** @param {string} id @returns {Place | undefined} where it stood before it went away, or the middle of what it stands for */
    recall(id) {
        const place = this.#left.get(id);
        const apart = (this.nodes.get(id)?.stands ?? []).map((each) => this.#left.get(each)).filter((each) => each !== undefined);
        if (place || apart.length === 0) {
            return place;
        }
        const middle = (of) => apart.reduce((sum, each) => sum + of(each), 0) / apart.length;
        return { x: middle((each) => each.x), y: middle((each) => each.y), pinned: false };
    }

    /** @param {string} id @returns {Place | undefined} its place as the server is told of it: a follower's is a distance */
    told(id) {
        const place = this.places.get(id);
        const offset = this.offsets.get(id);
        return place && offset ? { ...offset, pinned: place.pinned } : place;
    }

    /** @returns {Record<string, Place>} where everything stands, and where that stood which will stand there again */
    allPlaces() {
        const all = new Map(this.#left);
        this.nodes.forEach((node, id) => {
            const place = this.told(id);
            if (place) {
                all.set(id, place);
            }
        });
        return Object.fromEntries(all);
    }

    /** Where somebody wants things that are not here to stand once they come. @param {Record<string, Place>} places */
    expect(places) {
        Object.entries(places).forEach(([id, place]) => this.#left.set(id, place));
    }

    /** Whoever lives elsewhere at this moment is drawn there. @param {string} id */
    #moveOut(id) {
        if (!this.places.get(id)?.pinned) {
            this.places.delete(id);
        }
    }

    /** Lets go of every position that nobody chose, so that the next layout starts from nothing. */
    forgetComputedPlaces() {
        this.#left.clear();
        for (const [id, place] of this.places) {
            if (!place.pinned) {
                this.places.delete(id);
            }
        }
    }

    /** @param {string} id of a node or container @returns {EdgeData[]} the edges at it whose other end is here */
    edgesAt(id) {
        if (!this.#incident) {
            this.#incident = new Map();
            for (const edge of this.edges.values()) {
                if (this.has(edge.from) && this.has(edge.to)) {
                    push(this.#incident, edge.from, edge);
                    push(this.#incident, edge.to, edge);
                }
            }
        }
        return this.#incident.get(id) ?? [];
    }

    /** @param {string} containerId @returns {string[]} ids of the nodes drawn in it, in a steady order */
    membersOf(containerId) {
        const outline = this.outlines.get(containerId);
        if (outline) {
            return outline.members.filter((id) => this.nodes.has(id));
        }
        if (!this.#members) {
            this.#members = new Map();
            for (const node of this.nodes.values()) {
                if (node.container && this.containers.has(node.container)) {
                    push(this.#members, node.container, node.id);
                }
            }
            for (const list of this.#members.values()) {
                list.sort();
            }
        }
        return this.#members.get(containerId) ?? [];
    }

    /** @param {string} id */
    has(id) {
        return this.nodes.has(id) || (this.containers.has(id) && this.membersOf(id).length > 0);
    }

    /** @param {EdgeData} edge @param {string} id one end @returns {string} the other end */
    otherEnd(edge, id) {
        return edge.from === id ? edge.to : edge.from;
    }
}

/**
 * @template {{id: string}} T
 * @param {Map<string, T>} map
 * @param {{put?: T[], remove?: string[]} | undefined} part
 * @param {(id: string, now: T | null, before: T | undefined) => void} note
 */
function takePart(map, part, note) {
    for (const id of part?.remove ?? []) {
        if (map.delete(id)) {
            note(id, null, undefined);
        }
    }
    for (const item of part?.put ?? []) {
        const before = map.get(item.id);
        map.set(item.id, item);
        note(item.id, item, before);
    }
}

/** @template T @param {Map<string, T[]>} map @param {string} key @param {T} value */
function push(map, key, value) {
    const list = map.get(key);
    if (list) {
        list.push(value);
    } else {
        map.set(key, [value]);
    }
}
