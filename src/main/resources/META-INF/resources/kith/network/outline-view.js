/**
 * Draws an outline around some nodes wherever they stand: members that are near each other share one, the others are
 * joined to it by a thin line. An outline encloses nobody but its members and moves nobody.
 *
 * @typedef {import('./types.js').OutlineData} OutlineData
 * @typedef {import('./types.js').Box} Box
 * @typedef {{x: number, y: number}} Point
 */
import { svg, word } from './dom.js';

const PAD = 11;
/** Members farther apart than this never share an outline. */
const FARTHEST = 420;

export class OutlineView {
    /** Where its caption begins, and how wide it is. @type {Box | null} */
    box = null;
    /** Members that share an outline. @type {string[][]} */
    #clusters = [];

    /** @param {OutlineData} outline @param {SVGElement} layer @param {SVGElement} captions */
    constructor(outline, layer, captions) {
        this.shape = svg('path', {}, layer);
        this.caption = svg('g', { 'data-container': outline.id }, captions);
        this.update(outline);
    }

    /** The caption is written and found like a container's. */
    get container() {
        return this.outline;
    }

    /** @param {OutlineData} outline */
    update(outline) {
        this.outline = outline;
        this.shape.setAttribute('class', `outline ${outline.tint ? `tint-${word(outline.tint)}` : ''}`);
        this.caption.setAttribute('class', 'caption own');
        this.caption.replaceChildren();
        this.#clusters = [];
    }

    /**
     * @param {Map<string, Box>} members boxes of the members that stand
     * @param {Point[]} others middles of all other nodes
     * @param {number} textWidth
     * @param {boolean} settle choose anew who shares an outline
     */
    draw(members, others, textWidth, settle) {
        const shown = members.size > 0;
        this.shape.classList.toggle('empty', !shown);
        this.caption.classList.toggle('empty', !shown);
        if (!shown) {
            this.box = null;
            return;
        }
        const known = this.#clusters.flat();
        if (settle || known.length !== members.size || known.some((id) => !members.has(id))) {
            this.#clusters = cluster(members, others);
        }
        const hulls = this.#clusters.map((ids) => hullOf(ids.map((id) => /** @type {Box} */ (members.get(id)))));
        this.shape.setAttribute('d', hulls.map(pathOf).join('') + strings(hulls));
        const top = hulls.reduce((best, hull) => (topOf(hull).y < topOf(best).y ? hull : best));
        const { x, y } = topOf(top);
        const x0 = x - textWidth / 2 - 12;
        this.box = { x0, y0: y - 15, x1: x0 + textWidth * 1.5 + 60, y1: Math.max(...hulls.flat().map((point) => point.y)) };
        this.caption.setAttribute('transform', `translate(${x0 + 12} ${y - 15})`);
        if (this.caption.childElementCount === 0) {
            svg('rect', { class: 'plate', x: -6, y: 3, width: textWidth + 12, height: 18, rx: 9 }, this.caption);
            svg('text', { x: 0, y: 16 }, this.caption, this.outline.label);
        }
    }

    remove() {
        this.shape.remove();
        this.caption.remove();
    }
}

/** Joins the nearest members first, as long as nobody else comes to lie inside. */
function cluster(members, others) {
    const groups = [...members.keys()].sort().map((id) => [id]);
    const groupOf = new Map(groups.map((group) => [group[0], group]));
    const ids = [...groupOf.keys()];
    const middle = (id) => {
        const { x0, y0, x1, y1 } = members.get(id);
        return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
    };
    const pairs = [];
    ids.forEach((a, i) =>
        ids.slice(i + 1).forEach((b) => {
            const [p, q] = [middle(a), middle(b)];
            pairs.push({ a, b, far: Math.hypot(p.x - q.x, p.y - q.y) });
        }),
    );
    pairs.sort((one, two) => one.far - two.far);
    for (const { a, b, far } of pairs) {
        const [left, right] = [groupOf.get(a), groupOf.get(b)];
        if (left === right || far > FARTHEST) {
            continue;
        }
        const hull = hullOf([...left, ...right].map((id) => members.get(id)));
        if (!others.some((point) => inside(hull, point))) {
            left.push(...right);
            right.forEach((id) => groupOf.set(id, left));
        }
    }
    return [...new Set(groupOf.values())];
}

/** A rounded convex outline around some boxes. @param {Box[]} boxes @returns {Point[]} clockwise on screen */
function hullOf(boxes) {
    const points = [];
    for (const { x0, y0, x1, y1 } of boxes) {
        for (const [x, y, from] of [[x1, y1, 0], [x0, y1, 90], [x0, y0, 180], [x1, y0, 270]]) {
            for (let turn = from; turn <= from + 90; turn += 22.5) {
                const angle = (turn * Math.PI) / 180;
                points.push({ x: x + PAD * Math.cos(angle), y: y + PAD * Math.sin(angle) });
            }
        }
    }
    points.sort((a, b) => a.x - b.x || a.y - b.y);
    const half = (list) => {
        const chain = [];
        for (const point of list) {
            while (chain.length > 1 && cross(chain[chain.length - 2], chain[chain.length - 1], point) <= 0) {
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        return chain;
    };
    return [...half(points), ...half(points.reverse())];
}

const cross = (o, a, b) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

const inside = (hull, point) => hull.every((corner, i) => cross(corner, hull[(i + 1) % hull.length], point) >= 0);

/** The middle of the upper edge. */
function topOf(hull) {
    const y = Math.min(...hull.map((point) => point.y));
    const upper = hull.filter((point) => point.y < y + 0.5).map((point) => point.x);
    return { x: (Math.min(...upper) + Math.max(...upper)) / 2, y };
}

const pathOf = (hull) => `M${hull.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

/** Lines between outlines of one group, the shortest that join them all. */
function strings(hulls) {
    let path = '';
    const joined = [hulls[0]];
    const left = hulls.slice(1);
    while (left.length > 0) {
        let best = null;
        for (const from of joined) {
            for (const to of left) {
                for (const p of from) {
                    for (const q of to) {
                        const far = (p.x - q.x) ** 2 + (p.y - q.y) ** 2;
                        if (!best || far < best.far) {
                            best = { far, p, q, to };
                        }
                    }
                }
            }
        }
        path += `M${best.p.x.toFixed(1)} ${best.p.y.toFixed(1)}L${best.q.x.toFixed(1)} ${best.q.y.toFixed(1)}`;
        joined.push(best.to);
        left.splice(left.indexOf(best.to), 1);
    }
    return path;
}
