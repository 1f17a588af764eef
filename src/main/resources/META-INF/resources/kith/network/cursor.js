/**
 * Where the reader is: the focused node, the way that led there, and the connection that is being looked at. Pure
 * reckoning on the scene and its places; drawing and announcing are the element's business.
 *
 * @typedef {import('./scene.js').Scene} Scene
 * @typedef {import('./types.js').EdgeData} EdgeData
 */
const DIRECTIONS = {
    left: [-1, 0],
    right: [1, 0],
    up: [0, -1],
    down: [0, 1],
};
const TRAIL = 50;

export class Cursor {
    /** @type {string | null} */
    node = null;
    /** @type {{edges: EdgeData[], index: number} | null} */
    walk = null;
    /** @type {string[]} */
    #trail = [];
    #scene;

    /** @param {Scene} scene */
    constructor(scene) {
        this.#scene = scene;
    }

    /** @param {string | null} id */
    go(id) {
        if (this.node && this.node !== id) {
            this.#trail.push(this.node);
            this.#trail.splice(0, this.#trail.length - TRAIL);
        }
        this.node = id;
        this.walk = null;
    }

    /** One step back. @returns {string | null} null at the beginning */
    back() {
        for (let id = this.#trail.pop(); id !== undefined; id = this.#trail.pop()) {
            if (this.#scene.nodes.has(id) && id !== this.node) {
                this.node = id;
                this.walk = null;
                return id;
            }
        }
        return null;
    }

    /** After nodes went away: the nearest sensible one that is still here. */
    mend() {
        const nodes = this.#scene.nodes;
        if (this.node && nodes.has(this.node)) {
            if (this.walk) {
                const edge = this.walk.edges[this.walk.index];
                const edges = this.connections();
                const index = edges.findIndex((each) => each.id === edge.id);
                this.walk = index < 0 ? null : { edges, index };
            }
            return;
        }
        this.walk = null;
        this.node = null;
        if (this.back() === null) {
            const focus = this.#scene.view.focus;
            this.node = focus && nodes.has(focus) ? focus : (nodes.keys().next().value ?? null);
        }
    }

    /** The connections of the focused node, clockwise from the top. */
    connections() {
        const here = this.node ? this.#scene.places.get(this.node) : undefined;
        if (!this.node || !here) {
            return [];
        }
        const turn = (edge) => {
            const there = this.placeOf(this.#scene.otherEnd(edge, this.node));
            const angle = there ? Math.atan2(there.x - here.x, here.y - there.y) : 0;
            return (angle + 2 * Math.PI) % (2 * Math.PI);
        };
        return [...this.#scene.edgesAt(this.node)].sort((a, b) => turn(a) - turn(b) || (a.id < b.id ? -1 : 1));
    }

    /** @param {string} id of a node or container */
    placeOf(id) {
        return this.#scene.places.get(this.nodeAt(id) ?? '');
    }

    /** @param {string} id @returns {string | undefined} the node itself, or the first member of the container */
    nodeAt(id) {
        return this.#scene.nodes.has(id) ? id : this.#scene.membersOf(id)[0];
    }

    /** @param {1 | -1} step @returns {EdgeData | null} */
    step(step) {
        const edges = this.walk?.edges ?? this.connections();
        if (edges.length === 0) {
            return null;
        }
        const before = this.walk ? this.walk.index : step > 0 ? -1 : 0;
        const index = (before + step + edges.length) % edges.length;
        this.walk = { edges, index };
        return edges[index];
    }

    /** @returns {EdgeData | null} */
    get walked() {
        return this.walk ? this.walk.edges[this.walk.index] : null;
    }

    /**
     * The nearest node in a direction; a connected one counts as if it were half as far.
     *
     * @param {'left'|'right'|'up'|'down'} direction
     * @returns {string | null}
     */
    towards(direction) {
        const here = this.node ? this.#scene.places.get(this.node) : undefined;
        if (!this.node || !here) {
            return null;
        }
        const [ux, uy] = DIRECTIONS[direction];
        const linked = new Set(this.#scene.edgesAt(this.node).map((edge) => this.#scene.otherEnd(edge, this.node)));
        let best = null;
        for (const [id, place] of this.#scene.places) {
            const dx = place.x - here.x;
            const dy = place.y - here.y;
            const ahead = dx * ux + dy * uy;
            const aside = Math.abs(dx * uy - dy * ux);
            if (id === this.node || !this.#scene.nodes.has(id) || ahead <= 1 || aside > ahead * 2.5) {
                continue;
            }
            const cost = (ahead + aside * 2) * (linked.has(id) ? 0.5 : 1) * (aside > ahead ? 2 : 1);
            if (!best || cost < best.cost || (cost === best.cost && id < best.id)) {
                best = { id, cost };
            }
        }
        return best?.id ?? null;
    }
}
