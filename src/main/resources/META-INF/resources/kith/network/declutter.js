/**
 * Semantic zoom: decides which words are shown at the present zoom. Captions grow as the picture shrinks, so that what
 * is shown can be read; what does not fit is left out, the least important first. What has the focus, is selected or is
 * pointed at keeps its words.
 */
import { LABEL_SIZE } from './measure.js';
import { pointOn } from './geometry.js';

/** Captions never get smaller on screen than this share of their size. */
const SMALLEST = 0.78;
const LARGEST_SCALE = 4;
const EDGE_LABEL_SIZE = 11.5;

/**
 * @param {import('./renderer.js').Renderer} renderer
 * @param {number} k zoom
 * @param {(id: string) => number} importance of a node; Infinity keeps its caption in any case
 * @param {(id: string) => 0 | 1 | 2} wanted an edge's label: 0 if there is room and the zoom allows, 1 if there is room,
 *     2 in any case
 */
export function declutter(renderer, k, importance, wanted) {
    const scale = Math.min(LARGEST_SCALE, Math.max(1, SMALLEST / k));
    const small = k < 0.62;
    renderer.world.classList.toggle('small', small);
    const tiny = k < 0.42;
    renderer.world.classList.toggle('tiny', tiny);
    // In rows names stand side by side: they are made narrow before any is left out.
    const narrow = small || (renderer.inRows && scale > 1);
    const taken = new Cells();
    const placed = [...renderer.nodes.values()].filter((view) => view.drawn);
    for (const view of placed) {
        const { hw, hh } = view.face.symbol;
        taken.add({ x0: view.x - hw, y0: view.y - hh, x1: view.x + hw, y1: view.y + hh }, view);
    }
    for (const view of [...renderer.containers.values(), ...renderer.outlines.values()]) {
        if (view.box) {
            const { x0, y0, x1 } = view.captionAt
                ? { x0: view.captionAt.x - 12, y0: view.captionAt.y, x1: view.box.x1 }
                : view.box;
            const width = renderer.captionWidth(view.container.label) + 10;
            const grown = Math.min(scale, 1.35);
            const shown = !tiny && (grown === 1 || width * grown < x1 - x0);
            view.caption.classList.toggle('quiet', !shown);
            if (shown) {
                view.caption.setAttribute('transform', `translate(${x0 + 12} ${y0}) scale(${grown})`);
                taken.add({ x0, y0, x1: x0 + 16 + width * grown, y1: y0 + 21 * grown }, view);
            }
        }
    }
    const ranked = placed
        .map((view) => ({ view, rank: importance(view.node.id) }))
        .sort((a, b) => b.rank - a.rank || (words(a) < words(b) ? -1 : 1));
    let changed = false;
    for (const { view, rank } of ranked) {
        const box = captionBox(view, scale, narrow);
        const shown = scale === 1 || rank === Infinity || !taken.hits(box, view);
        const [before, was] = [view.scale, view.short];
        changed ||= view.root.classList.contains('quiet') === shown;
        view.flag('quiet', !shown);
        if (shown) {
            taken.add(box, view);
            view.scaleCaption(scale, narrow);
            changed ||= before !== scale || was !== narrow;
        }
    }
    if (changed) {
        renderer.redrawEdges();
    }
    edgeLabels(renderer, k, scale, taken, wanted);
}

/** The id comes last, so that things that came with other ids keep their words. */
const words = ({ view: { node } }) => `${node.label}\u0000${node.sublabel}\u0000${node.id}`;

function captionBox(view, scale, narrow) {
    const { symbol, full, short } = view.face;
    const { width, height } = narrow ? short : full;
    const y0 = view.y + symbol.hh + 4;
    return { x0: view.x - (width / 2) * scale, x1: view.x + (width / 2) * scale, y0, y1: y0 + height * scale };
}

function edgeLabels(renderer, k, scale, taken, wanted) {
    const ordered = [...renderer.edges.values()].filter((view) => view.edge.label && view.curve && !view.route && view.edge.line !== 'none');
    ordered.sort((a, b) => wanted(b.edge.id) - wanted(a.edge.id) || (a.edge.id < b.edge.id ? -1 : 1));
    for (const view of ordered) {
        const wish = wanted(view.edge.id);
        if (wish === 0 && k < 0.72) {
            view.hideLabel();
            continue;
        }
        const width = renderer.measure.width(view.edge.label ?? '', EDGE_LABEL_SIZE);
        const spot = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
            .map((at) => ({ at, ...pointOn(view.curve, at) }))
            .find(({ x, y }) => !taken.hits(labelBox(x, y, width, scale), null));
        const fits = spot && roomFor(view.curve, width * scale, 16 * scale);
        if (fits || wish === 2) {
            const at = spot?.at ?? 0.5;
            const { x, y } = pointOn(view.curve, at);
            taken.add(labelBox(x, y, width, scale), null);
            view.showLabel(at, scale, width);
        } else {
            view.hideLabel();
        }
    }
}

/** Whether enough of the line is seen on both sides of its label. */
function roomFor(curve, width, height) {
    const [dx, dy] = [Math.abs(curve.x1 - curve.x0), Math.abs(curve.y1 - curve.y0)];
    const length = Math.hypot(dx, dy) || 1;
    return length - Math.min((width * length) / (dx || 0.1), (height * length) / (dy || 0.1)) > 28;
}

function labelBox(x, y, width, scale) {
    const half = (width / 2 + 4) * scale;
    return { x0: x - half, x1: x + half, y0: y - 8 * scale, y1: y + 8 * scale };
}

/** Taken areas, in cells, each with its owner, who may cross his own. */
class Cells {
    #cells = new Map();
    #size = LABEL_SIZE * 10;

    #keys(box) {
        const keys = [];
        for (let i = Math.floor(box.x0 / this.#size); i <= Math.floor(box.x1 / this.#size); i++) {
            for (let j = Math.floor(box.y0 / this.#size); j <= Math.floor(box.y1 / this.#size); j++) {
                keys.push(i * 100003 + j);
            }
        }
        return keys;
    }

    add(box, owner) {
        for (const key of this.#keys(box)) {
            const list = this.#cells.get(key) ?? [];
            list.push({ box, owner });
            this.#cells.set(key, list);
        }
    }

    hits(box, owner) {
        return this.#keys(box).some((key) =>
            (this.#cells.get(key) ?? []).some(
                (other) =>
                    (owner === null || other.owner !== owner) &&
                    box.x0 < other.box.x1 &&
                    other.box.x0 < box.x1 &&
                    box.y0 < other.box.y1 &&
                    other.box.y0 < box.y1,
            ),
        );
    }
}
