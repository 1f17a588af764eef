/**
 * Keeps the SVG in step with the scene. Three layers of lines, captions and symbols in one group that the camera moves.
 *
 * @typedef {import('./scene.js').Scene} Scene
 * @typedef {import('./types.js').Box} Box
 * @typedef {import('./geometry.js').End} End
 */
import { svg } from './dom.js';
import { ContainerView } from './container-view.js';
import { branchesOf, couplesIn, rowsOf, wayAlong } from './branches.js';
import { EdgeView } from './edge-view.js';
import { Floats, floats } from './floats.js';
import { Measure } from './measure.js';
import { NodeView } from './node-view.js';
import { outlineOf } from './outline.js';
import { OutlineView } from './outline-view.js';
import { bendsFor } from './router.js';
import { UnionView } from './union-view.js';

const NOWHERE = { x0: 0, y0: 0, x1: 0, y1: 0 };

export class Renderer {
    /** @type {Map<string, NodeView>} */
    nodes = new Map();
    /** @type {Map<string, EdgeView>} */
    edges = new Map();
    /** @type {Map<string, ContainerView>} */
    containers = new Map();
    /** @type {Map<string, UnionView>} */
    unions = new Map();
    /** @type {Map<string, OutlineView>} */
    outlines = new Map();
    measure = new Measure();
    #ties = new Map();
    #scene;

    /** @param {SVGElement} stage @param {Scene} scene */
    constructor(stage, scene) {
        this.#scene = scene;
        this.world = svg('g', { class: 'world' }, stage);
        const layer = (name, attributes = {}) => svg('g', { class: name, ...attributes }, this.world);
        const silent = { 'aria-hidden': 'true' };
        this.outlineLayer = layer('containers', silent);
        this.unionLayer = layer('unions', silent);
        this.ownLayer = layer('outlines', silent);
        this.lineLayer = layer('edges', silent);
        this.leaderLayer = layer('leaders', silent);
        this.labelLayer = layer('edge-labels', silent);
        this.captionLayer = layer('captions', silent);
        this.nameLayer = layer('names', silent);
        this.nodeLayer = layer('nodes', { role: 'listbox', 'aria-multiselectable': 'true' });
        this.overLayer = layer('over', silent);
        this.floats = new Floats(scene, this, this.leaderLayer);
        this.focusRing = svg('g', { class: 'focus-ring' }, this.overLayer);
        svg('rect', { class: 'focus-outer', rx: 9 }, this.focusRing);
        svg('rect', { class: 'focus-inner', rx: 8 }, this.focusRing);
        this.band = svg('rect', { class: 'band' }, this.overLayer);
    }

    /** Makes, changes and takes away views so that they match the scene. */
    sync() {
        const scene = this.#scene;
        matchViews(this.nodes, scene.nodes, {
            make: (node) => new NodeView(node, this.measure.face(node), this.nodeLayer, this.nameLayer),
            change: (view, node) => view.update(node, this.measure.face(node)),
            same: (view, node) => view.node === node,
            drop: (view) => view.remove(),
        });
        matchViews(this.containers, scene.containers, {
            make: (container) => new ContainerView(container, this.outlineLayer, this.captionLayer),
            change: (view, container) => view.update(container),
            same: (view, container) => view.container === container,
            drop: (view) => view.remove(),
        });
        matchViews(this.outlines, scene.outlines, {
            make: (outline) => new OutlineView(outline, this.ownLayer, this.captionLayer),
            change: (view, outline) => view.update(outline),
            same: (view, outline) => view.outline === outline,
            drop: (view) => view.remove(),
        });
        const drawn = new Map([...scene.edges].filter(([, edge]) => scene.has(edge.from) && scene.has(edge.to)));
        matchViews(this.edges, drawn, {
            make: (edge) => new EdgeView(edge, this.lineLayer, this.labelLayer),
            change: (view, edge) => view.update(edge),
            same: (view, edge) => view.edge === edge,
            drop: (view) => view.remove(),
        });
        matchViews(this.unions, scene.unions, {
            make: (union) => new UnionView(union, this.unionLayer),
            change: (view, union) => (view.union = union),
            same: (view, union) => view.union === union,
            drop: (view) => view.remove(),
        });
        for (const [id, view] of this.nodes) {
            const place = scene.places.get(id);
            view.flag('unplaced', !view.drawn);
            view.pin(Boolean(place?.pinned));
        }
        this.#syncTies();
    }

    #syncTies() {
        const wanted = new Map();
        for (const node of this.#scene.nodes.values()) {
            for (const container of node.alsoIn ?? []) {
                if (this.#scene.has(container) && container !== node.container) {
                    wanted.set(`${node.id} ${container}`, { node: node.id, container });
                }
            }
        }
        for (const [key, tie] of this.#ties) {
            if (!wanted.has(key)) {
                tie.root.remove();
                this.#ties.delete(key);
            }
        }
        for (const [key, ends] of wanted) {
            if (!this.#ties.has(key)) {
                const root = svg('g', { class: 'tie', 'data-tie': key }, this.lineLayer);
                const line = svg('path', { class: 'line' }, root);
                const knob = svg('circle', { class: 'knob', r: 4 }, root);
                this.#ties.set(key, { ...ends, root, line, knob });
            }
        }
    }

    /**
     * Puts nodes where they belong and draws all that hangs on them.
     *
     * @param {Map<string, {x: number, y: number}>} places of the nodes that moved
     */
    moveNodes(places) {
        const touched = new Set();
        for (const [id, { x, y }] of this.floats.carry(places)) {
            const view = this.nodes.get(id);
            if (view) {
                view.moveTo(x, y);
                view.flag('unplaced', false);
                touched.add(id);
                if (view.node.container) {
                    touched.add(view.node.container);
                }
            }
        }
        for (const id of [...touched].filter((each) => this.containers.has(each))) {
            this.#drawContainer(id);
        }
        this.#drawOutlines(touched);
        this.floats.lead();
        for (const view of this.edges.values()) {
            if (touched.has(view.edge.from) || touched.has(view.edge.to)) {
                this.#drawEdge(view);
            }
        }
        this.#drawUnions();
        for (const tie of this.#ties.values()) {
            if (touched.has(tie.node) || touched.has(tie.container)) {
                this.#drawTie(tie);
            }
        }
    }

    /** Draws every container, edge and tie, and chooses the bends anew. */
    redraw() {
        for (const id of this.containers.keys()) {
            this.#drawContainer(id);
        }
        this.#drawUnions();
        this.#drawOutlines(null);
        this.floats.lead();
        const routes = [];
        for (const view of [...this.edges.values()].filter((each) => !each.route)) {
            const [a, b] = [this.endOf(view.edge.from), this.endOf(view.edge.to)];
            if (a && b) {
                routes.push({ id: view.edge.id, from: view.edge.from, to: view.edge.to, a, b });
            }
        }
        const obstacles = this.#placedNodes().filter((view) => !floats(view.node)).map((view) => {
            const { hw, hh } = view.face.symbol;
            const symbol = { x0: view.x - hw - 5, y0: view.y - hh - 5, x1: view.x + hw + 5, y1: view.y + hh + 5 };
            return { id: view.node.id, symbol, box: view.box };
        });
        for (const [id, view] of this.containers) {
            const { box } = view;
            if (box) {
                const caption = { x0: box.x0, y0: box.y0, x1: box.x0 + this.captionWidth(view.container.label) + 24, y1: box.y0 + 22 };
                obstacles.push({ id, symbol: NOWHERE, box: caption });
                obstacles.push({ id, symbol: NOWHERE, box, members: new Set(this.#scene.membersOf(id)) });
            }
        }
        for (const [id, bend] of bendsFor(routes, obstacles)) {
            const view = this.edges.get(id);
            if (view) {
                view.bend = bend;
            }
        }
        this.edges.forEach((view) => this.#drawEdge(view));
        this.#ties.forEach((tie) => this.#drawTie(tie));
    }

    get inRows() {
        return this.#scene.view.layout === 'layers';
    }

    /** Lines of unions, and the ways along them of edges that they tell. */
    #drawUnions() {
        if (this.unions.size === 0) {
            this.edges.forEach((view) => view.route && view.along(null));
            return;
        }
        const branches = branchesOf([...this.#scene.unions.values()], this.#spots());
        const ends = new Map();
        for (const [id, view] of this.unions) {
            const branch = branches.get(id) ?? null;
            view.draw(branch);
            for (const end of branch ? [...branch.up.keys(), ...branch.down.keys()] : []) {
                ends.set(end, [...(ends.get(end) ?? []), branch]);
            }
        }
        for (const view of this.edges.values()) {
            const { from, to } = view.edge;
            const branch = (ends.get(from) ?? []).find((each) => ends.get(to)?.includes(each));
            view.along(branch ? wayAlong(branch, from, to) : null);
        }
    }

    /** What lines and outlines have to reckon with. @returns {Map<string, import('./branches.js').Spot>} */
    #spots() {
        return new Map(
            this.#placedNodes().map((view) => {
                const { hw, hh } = view.face.symbol;
                const { x0, x1, y0, y1 } = view.box;
                return [view.node.id, { id: view.node.id, x: view.x, y: view.y, hw, hh, top: y0, foot: y1, left: x0, right: x1, home: view.node.container }];
            }),
        );
    }

    /** After captions changed their size: lines begin where these now end. */
    redrawEdges() {
        this.edges.forEach((view) => this.#drawEdge(view));
    }

    #placedNodes() {
        return [...this.nodes.values()].filter((view) => view.drawn);
    }

    #drawContainer(id) {
        const view = this.containers.get(id);
        if (this.inRows) {
            this.#drawAround(id, view);
            return;
        }
        const boxes = this.#scene
            .membersOf(id)
            .map((member) => this.nodes.get(member))
            .filter((member) => member?.drawn)
            .map((member) => member.box);
        view?.draw(unionOf(boxes), this.captionWidth(view.container.label));
    }

    #drawAround(id, view) {
        const spots = this.#spots();
        const inside = new Set(this.#scene.membersOf(id));
        const members = [...spots.values()].filter((spot) => inside.has(spot.id));
        const width = this.captionWidth(view.container.label);
        if (members.length === 0) {
            view.draw(null, width);
        } else {
            const others = [...spots.values()].filter((spot) => !inside.has(spot.id));
            const couples = couplesIn([...this.#scene.unions.values()], spots);
            const wide = width + (view.container.restricted ? 14 : 0);
            view.drawAround(outlineOf(members, others, wide, this.#captionAbove(members), couples), width);
        }
    }

    /** Where lines leave the lowest members downwards, and none reaches the uppermost, the caption stands above. */
    #captionAbove(members) {
        const rows = rowsOf(members);
        const unions = [...this.#scene.unions.values()];
        const down = rows[rows.length - 1].spots.some(({ id }) => unions.some((u) => u.drops.length > 0 && u.members.includes(id)));
        const up = rows[0].spots.some(({ id }) => unions.some((u) => u.drops.some((drop) => drop.to === id)));
        return down && !up;
    }

    /** @param {Set<string> | null} touched nodes that moved; null draws all and chooses anew who stands together */
    #drawOutlines(touched) {
        for (const view of this.outlines.values()) {
            const ids = view.outline.members.filter((id) => this.nodes.get(id)?.drawn);
            if (touched === null || ids.some((id) => touched.has(id)) || (view.box === null) !== (ids.length === 0)) {
                const boxes = new Map(ids.map((id) => [id, this.nodes.get(id)?.box]));
                const others = this.#placedNodes().filter(({ node }) => !boxes.has(node.id) && !floats(node));
                view.draw(boxes, others, this.captionWidth(view.outline.label), touched === null);
            }
        }
    }

    /** @param {string} label */
    captionWidth(label) {
        return Math.ceil(this.measure.width(label ?? '', 12, 600));
    }

    #drawEdge(view) {
        const [a, b] = [this.endOf(view.edge.from), this.endOf(view.edge.to)];
        view.root.classList.toggle('unplaced', !a || !b);
        if (a && b && view.route) {
            view.a = a;
            view.b = b;
        } else if (a && b) {
            view.draw(a, b);
        }
    }

    #drawTie(tie) {
        const [a, b] = [this.endOf(tie.node), this.containers.get(tie.container)?.box];
        tie.root.classList.toggle('unplaced', !a || !b);
        if (!a || !b) {
            return;
        }
        const x = Math.max(b.x0, Math.min(b.x1, a.x));
        const y = Math.max(b.y0, Math.min(b.y1, a.y));
        const length = Math.hypot(x - a.x, y - a.y) || 1;
        const out = Math.min(length, a.hw + 3);
        tie.line.setAttribute('d', `M${a.x + ((x - a.x) * out) / length} ${a.y + ((y - a.y) * out) / length}L${x} ${y}`);
        tie.knob.setAttribute('cx', String(x));
        tie.knob.setAttribute('cy', String(y));
    }

    /** @param {string} id of a node or container @returns {End | null} */
    endOf(id) {
        const view = this.nodes.get(id);
        if (view) {
            const { hw, hh, round } = view.face.symbol;
            const cap = view.captionEnd;
            return view.drawn ? { x: view.x, y: view.y, hw, hh, round, cap } : null;
        }
        return this.containers.get(id)?.end ?? null;
    }

    /** @returns {Box | null} around everything that is drawn */
    bounds() {
        const boxes = this.#placedNodes().map((view) => view.box);
        [...this.containers.values(), ...this.outlines.values()].forEach((view) => view.box && boxes.push(view.box));
        return unionOf(boxes);
    }

    /** @param {NodeView | undefined} view the node that has the focus; the ring goes round symbol and caption */
    ring(view) {
        this.focusRing.classList.toggle('shown', Boolean(view));
        if (view) {
            const { x0, y0, x1, y1 } = view.shownBox;
            [5, 3].forEach((grow, i) => {
                const rect = this.focusRing.children[i];
                rect.setAttribute('x', String(x0 - grow));
                rect.setAttribute('y', String(y0 - grow));
                rect.setAttribute('width', String(x1 - x0 + 2 * grow));
                rect.setAttribute('height', String(y1 - y0 + 2 * grow));
            });
        }
    }
}

/**
 * @template T, V
 * @param {Map<string, V>} views
 * @param {Map<string, T>} items
 * @param {{make: (item: T) => V, change: (view: V, item: T) => void, same: (view: V, item: T) => boolean,
 *     drop: (view: V) => void}} how
 */
function matchViews(views, items, how) {
    for (const [id, view] of views) {
        if (!items.has(id)) {
            how.drop(view);
            views.delete(id);
        }
    }
    for (const [id, item] of items) {
        const view = views.get(id);
        if (!view) {
            views.set(id, how.make(item));
        } else if (!how.same(view, item)) {
            how.change(view, item);
        }
    }
}

/** @param {Box[]} boxes @returns {Box | null} */
export function unionOf(boxes) {
    if (boxes.length === 0) {
        return null;
    }
    return {
        x0: Math.min(...boxes.map((box) => box.x0)),
        y0: Math.min(...boxes.map((box) => box.y0)),
        x1: Math.max(...boxes.map((box) => box.x1)),
        y1: Math.max(...boxes.map((box) => box.y1)),
    };
}
