/**
 * Floating nodes: cards of text that lie above the picture. No layout moves them and they move nobody; one that follows
 * another node keeps its distance from it, wherever that one goes. What the server knows of a follower's place is that
 * distance.
 *
 * @typedef {import('./types.js').NodeData} NodeData
 * @typedef {import('./types.js').Place} Place
 */
import { svg } from './dom.js';

/** Air between a card and what it is put beside. */
const AIR = 14;

/** How much larger a card is drawn, so that it can be read. @param {number} k zoom */
export const cardScale = (k) => Math.min(1.7, Math.max(1, 0.78 / k));

/** @param {NodeData | undefined} node */
export const floats = (node) => node?.shape === 'note';

export class Floats {
    #leaders = new Map();

    /**
     * @param {import('./scene.js').Scene} scene
     * @param {import('./renderer.js').Renderer} renderer
     * @param {SVGElement} layer for the lines from cards to what they follow
     */
    constructor(scene, renderer, layer) {
        this.scene = scene;
        this.renderer = renderer;
        this.layer = layer;
    }

    /**
     * Takes along the followers of what moves. A follower that moves by itself gets another distance instead.
     *
     * @param {Map<string, {x: number, y: number}>} places
     * @returns {Map<string, {x: number, y: number}>} places, and those of followers
     */
    carry(places) {
        if (this.scene.offsets.size === 0) {
            return places;
        }
        const all = new Map(places);
        for (const [id, offset] of this.scene.offsets) {
            const target = this.scene.nodes.get(id)?.follows ?? '';
            const to = all.get(target) ?? this.scene.places.get(target);
            if (!to) {
                continue;
            }
            const own = places.get(id);
            if (own) {
                this.scene.offsets.set(id, { x: own.x - to.x, y: own.y - to.y });
            } else if (places.has(target)) {
                const at = { x: to.x + offset.x, y: to.y + offset.y };
                this.scene.places.set(id, { ...at, pinned: true });
                all.set(id, at);
            }
        }
        return all;
    }

    /**
     * Gives a place to every card that has none: beside what it follows, else in the middle of what one sees.
     *
     * @param {import('./camera.js').Camera} camera
     * @returns {string[]} ids of those that were put somewhere
     */
    settle(camera) {
        const put = [];
        for (const node of this.scene.nodes.values()) {
            if (!floats(node)) {
                continue;
            }
            const target = node.follows ? this.scene.places.get(node.follows) : null;
            const offset = this.scene.offsets.get(node.id);
            if (offset && target) {
                this.#place(node.id, { x: target.x + offset.x, y: target.y + offset.y });
            } else if (!this.scene.places.has(node.id) && target !== undefined) {
                const from = target ?? camera.toWorld(camera.width / 2, camera.height / 2);
                const at = this.#free(node, from, Boolean(target), cardScale(camera.k));
                if (target) {
                    this.scene.offsets.set(node.id, { x: at.x - target.x, y: at.y - target.y });
                }
                this.#place(node.id, at);
                put.push(node.id);
            }
        }
        return put;
    }

    #place(id, at) {
        this.scene.places.set(id, { ...at, pinned: true });
        this.renderer.moveNodes(new Map([[id, at]]));
    }

    /** The nearest spot around a point where the card covers nothing, the upper right first. */
    #free(node, at, beside, grown) {
        const view = this.renderer.nodes.get(node.id);
        const anchor = beside ? this.renderer.nodes.get(node.follows ?? '') : null;
        const symbol = view?.face.symbol ?? { hw: 60, hh: 30 };
        const [hw, hh] = [symbol.hw * grown, symbol.hh * grown];
        const reach = anchor ? { x: anchor.face.extent.r + hw + AIR, y: anchor.face.extent.t + hh } : { x: 0, y: 0 };
        const spots = beside ? [] : [{ x: at.x, y: at.y }];
        for (let ring = 0; ring < 12; ring++) {
            for (const [sx, sy] of [[1, -1], [-1, -1], [1, 0], [-1, 0], [1, 1], [-1, 1], [0, -1]]) {
                spots.push({ x: at.x + sx * (reach.x + ring * 30), y: at.y + sy * (reach.y + ring * 26) });
            }
        }
        const taken = [
            ...[...this.renderer.nodes.values()].filter((other) => other.drawn && other !== view),
            ...[...this.renderer.containers.values()].filter((other) => other.box),
        ];
        const clear = (spot) =>
            taken.every(({ box }) =>
                spot.x + hw < box.x0 || box.x1 < spot.x - hw || spot.y + hh < box.y0 || box.y1 < spot.y - hh);
        const { x, y } = spots.find(clear) ?? spots[0];
        return { x: Math.round(x), y: Math.round(y) };
    }

    /** Draws the lines from cards to what they follow. */
    lead() {
        const wanted = new Map();
        for (const node of this.scene.nodes.values()) {
            if (floats(node) && node.follows && this.scene.nodes.has(node.follows)) {
                wanted.set(node.id, node.follows);
            }
        }
        for (const [id, line] of this.#leaders) {
            if (!wanted.has(id)) {
                line.remove();
                this.#leaders.delete(id);
            }
        }
        for (const [id, target] of wanted) {
            const line = this.#leaders.get(id) ?? svg('line', { class: 'leader' }, this.layer);
            this.#leaders.set(id, line);
            const [from, to] = [this.renderer.nodes.get(id), this.renderer.nodes.get(target)];
            line.classList.toggle('unplaced', !from?.drawn || !to?.drawn);
            if (from && to) {
                Object.entries({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }).forEach(([name, value]) =>
                    line.setAttribute(name, String(value)));
            }
        }
    }
}
