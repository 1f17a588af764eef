/**
 * Where things stood at each moment that was looked at: who goes back to one finds the picture as it was, and what comes
 * back at a new moment stands where it stood last, if nothing else stands there by now.
 *
 * @typedef {import('./types.js').NodeData} NodeData
 * @typedef {import('./types.js').Place} Place
 */

/** Nearer than this two symbols with their captions would cover each other, in world units. */
const [WIDE, HIGH] = [72, 56];

export class Memory {
    /** @type {Map<string, Map<string, Place>>} */
    #moments = new Map();
    /** @type {Map<string, Place>} by node and the container it stood in */
    #last = new Map();

    clear() {
        this.#moments.clear();
        this.#last.clear();
    }

    /** Somebody has put a node somewhere: there it stands from now on, whenever. @param {string} id */
    forget(id) {
        this.#moments.forEach((places) => places.delete(id));
        for (const key of this.#last.keys()) {
            if (key.startsWith(`${id}\n`)) {
                this.#last.delete(key);
            }
        }
    }

    /** @param {string} moment that is left @param {Map<string, NodeData>} nodes @param {Map<string, Place>} places */
    keep(moment, nodes, places) {
        this.#moments.set(moment, new Map([...places].map(([id, place]) => [id, { ...place }])));
        for (const [id, place] of places) {
            this.#last.set(keyOf(nodes.get(id), id), { ...place });
        }
    }

    /**
     * Puts everything where it belongs at a moment.
     *
     * @param {string} moment
     * @param {Map<string, NodeData>} nodes as they are now
     * @param {Map<string, Place>} places to be changed
     * @param {Set<string>} given ids of nodes that were told where to stand
     * @returns {string[]} ids of those that were put somewhere
     */
    bringBack(moment, nodes, places, given) {
        const kept = this.#moments.get(moment);
        const put = [];
        for (const [id, node] of nodes) {
            const place = node.follows ? undefined : kept?.get(id);
            if (place && !given.has(id) && !places.get(id)?.pinned) {
                places.set(id, { ...place });
                put.push(id);
            }
        }
        for (const [id, node] of nodes) {
            const place = this.#last.get(keyOf(node, id));
            if (place && !node.follows && !places.has(id) && free(place, places)) {
                places.set(id, { ...place });
                put.push(id);
            }
        }
        return put;
    }
}

function keyOf(node, id) {
    return `${id}\n${node?.container ?? ''}`;
}

function free(place, places) {
    return [...places.values()].every(({ x, y }) => Math.abs(x - place.x) >= WIDE || Math.abs(y - place.y) >= HIGH);
}
