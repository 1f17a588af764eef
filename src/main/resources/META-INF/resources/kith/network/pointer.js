/**
 * Mouse, pen and touch: drag the background to pan, a node to move it, with Shift to draw a band; click to select,
 * double click to open; wheel or two fingers to zoom. Whatever is smaller than 24 pixels on screen is caught all the
 * same: the nearest node, badge or line within reach counts.
 *
 * @typedef {{kind: 'node'|'badge'|'edge'|'container'|'nothing', id: string}} Target
 *
 * @typedef {object} PointerActs
 * @property {(target: Target, add: boolean) => void} click
 * @property {(target: Target) => void} open
 * @property {(target: Target | null) => void} hover
 * @property {(id: string, kind: 'node'|'container') => string[]} grab ids of the nodes that move
 * @property {(ids: string[], dx: number, dy: number) => void} drag world units since the last call
 * @property {(ids: string[]) => void} drop
 * @property {(ids: string[]) => void} undrag
 * @property {(box: import('./types.js').Box, add: boolean) => void} band
 * @property {(box: import('./types.js').Box | null) => void} showBand
 */
import { distanceAlong, distanceTo } from './geometry.js';
import { BADGE_REACH } from './node-view.js';

const REACH = 12;
const EDGE_REACH = 7;
const SLOP = 4;

export class Pointer {
    /** @type {Map<number, {x: number, y: number}>} */
    #down = new Map();
    /** @type {any} */
    #gesture = null;

    /**
     * @param {HTMLElement} stage
     * @param {import('./camera.js').Camera} camera
     * @param {import('./renderer.js').Renderer} renderer
     * @param {PointerActs} acts
     * @param {() => boolean} wheelNeedsControl
     */
    constructor(stage, camera, renderer, acts, wheelNeedsControl) {
        this.stage = stage;
        this.camera = camera;
        this.renderer = renderer;
        this.acts = acts;
        stage.addEventListener('pointerdown', (event) => this.#start(event));
        stage.addEventListener('pointermove', (event) => this.#move(event));
        stage.addEventListener('pointerup', (event) => this.#end(event, true));
        stage.addEventListener('pointercancel', (event) => this.#end(event, false));
        stage.addEventListener('pointerleave', () => this.#down.size === 0 && acts.hover(null));
        stage.addEventListener('dblclick', (event) => acts.open(this.targetAt(event)));
        stage.addEventListener(
            'wheel',
            (event) => {
                if (wheelNeedsControl() && !event.ctrlKey) {
                    return;
                }
                event.preventDefault();
                const { x, y } = this.#local(event);
                const lines = event.deltaMode === 1 ? 16 : 1;
                camera.zoomBy(Math.exp(-Math.max(-120, Math.min(120, event.deltaY * lines)) * 0.0016), x, y);
            },
            { passive: false },
        );
    }

    /** Gives a gesture up and puts back what it moved. @returns {boolean} whether there was one */
    cancel() {
        const gesture = this.#gesture;
        this.#gesture = null;
        this.#down.clear();
        this.#look('');
        if (!gesture?.moved) {
            return false;
        }
        if (gesture.kind === 'drag') {
            this.acts.undrag(gesture.ids);
        }
        this.acts.showBand(null);
        return true;
    }

    #local(event) {
        const { left, top } = this.stage.getBoundingClientRect();
        return { x: event.clientX - left, y: event.clientY - top };
    }

    /** @param {MouseEvent} event @returns {Target} */
    targetAt(event) {
        const { x: px, y: py } = this.#local(event);
        const { x, y } = this.camera.toWorld(px, py);
        const k = this.camera.k;
        const badge = this.#nearest(x, y, (view) => {
            const at = view.badgeAt;
            return at ? Math.hypot(x - view.x - at.x, y - view.y - at.y) : Infinity;
        });
        if (badge && badge.distance * Math.min(k, 1) <= BADGE_REACH && k > 0.34) {
            return { kind: 'badge', id: badge.id };
        }
        const hit = event.target instanceof Element ? event.target : null;
        const node = hit?.closest('.node, .cap');
        if (node) {
            return { kind: 'node', id: node.getAttribute('data-id') ?? '' };
        }
        const near = this.#nearest(x, y, (view) => Math.hypot(x - view.x, y - view.y));
        if (near && near.distance * k <= REACH) {
            return { kind: 'node', id: near.id };
        }
        const caption = hit?.closest('.caption');
        if (caption) {
            return { kind: 'container', id: caption.getAttribute('data-container') ?? '' };
        }
        return this.#edgeAt(x, y, EDGE_REACH / k) ?? { kind: 'nothing', id: '' };
    }

    #nearest(x, y, distanceOf) {
        let best = null;
        for (const [id, view] of this.renderer.nodes) {
            const distance = distanceOf(view);
            if (distance < 200 && (!best || distance < best.distance)) {
                best = { id, distance };
            }
        }
        return best;
    }

    #edgeAt(x, y, reach) {
        let best = null;
        for (const [id, view] of this.renderer.edges) {
            const curve = view.curve;
            if (view.route) {
                const distance = distanceAlong(view.route, x, y);
                if (distance <= reach && (!best || distance < best.distance)) {
                    best = { kind: 'edge', id, distance };
                }
            } else if (curve && view.edge.line !== 'none') {
                const distance = distanceTo(curve, x, y);
                if (distance <= reach && (!best || distance < best.distance)) {
                    best = { kind: 'edge', id, distance };
                }
            }
        }
        return best && { kind: best.kind, id: best.id };
    }

    #start(event) {
        if (event.button !== 0) {
            return;
        }
        const at = this.#local(event);
        this.#down.set(event.pointerId, at);
        if (this.#down.size === 2) {
            this.cancelDragForPinch();
            return;
        }
        const target = this.targetAt(event);
        const kind = event.shiftKey && target.kind === 'nothing' ? 'band' : target.kind === 'nothing' ? 'pan' : 'drag';
        this.#gesture = { kind, target, start: at, last: at, moved: false, add: event.shiftKey || event.ctrlKey };
        if (target.kind === 'edge' || target.kind === 'badge') {
            this.#gesture.kind = 'press';
        }
    }

    cancelDragForPinch() {
        const down = [...this.#down.entries()];
        this.cancel();
        down.forEach(([id, at]) => this.#down.set(id, at));
        this.#gesture = { kind: 'pinch', moved: true };
    }

    #move(event) {
        const at = this.#local(event);
        const gesture = this.#gesture;
        if (!gesture) {
            if (event.pointerType === 'mouse') {
                this.acts.hover(this.targetAt(event));
            }
            return;
        }
        if (gesture.kind === 'pinch') {
            this.#pinch(event, at);
            return;
        }
        if (!gesture.moved && Math.hypot(at.x - gesture.start.x, at.y - gesture.start.y) < SLOP) {
            return;
        }
        if (!gesture.moved) {
            gesture.moved = true;
            this.stage.setPointerCapture(event.pointerId);
            this.#look(gesture.kind === 'band' ? 'selecting' : 'panning');
            if (gesture.kind === 'drag') {
                gesture.ids = this.acts.grab(gesture.target.id, gesture.target.kind);
            }
        }
        const [dx, dy] = [at.x - gesture.last.x, at.y - gesture.last.y];
        gesture.last = at;
        if (gesture.kind === 'drag') {
            this.acts.drag(gesture.ids, dx / this.camera.k, dy / this.camera.k);
        } else if (gesture.kind === 'band') {
            this.acts.showBand(this.#bandBox(gesture));
        } else {
            this.camera.panBy(dx, dy);
        }
    }

    #pinch(event, at) {
        const before = [...this.#down.values()];
        this.#down.set(event.pointerId, at);
        const after = [...this.#down.values()];
        if (before.length < 2) {
            return;
        }
        const spread = (points) => Math.hypot(points[0].x - points[1].x, points[0].y - points[1].y) || 1;
        const middle = (points) => ({ x: (points[0].x + points[1].x) / 2, y: (points[0].y + points[1].y) / 2 });
        const [from, to] = [middle(before), middle(after)];
        this.camera.panBy(to.x - from.x, to.y - from.y);
        this.camera.zoomBy(spread(after) / spread(before), to.x, to.y);
    }

    #bandBox(gesture) {
        const a = this.camera.toWorld(gesture.start.x, gesture.start.y);
        const b = this.camera.toWorld(gesture.last.x, gesture.last.y);
        return { x0: Math.min(a.x, b.x), y0: Math.min(a.y, b.y), x1: Math.max(a.x, b.x), y1: Math.max(a.y, b.y) };
    }

    #end(event, done) {
        const gesture = this.#gesture;
        this.#down.delete(event.pointerId);
        if (!gesture || gesture.kind === 'pinch') {
            if (this.#down.size === 0) {
                this.#gesture = null;
            }
            return;
        }
        this.#gesture = null;
        this.#look('');
        if (!done) {
            if (gesture.kind === 'drag' && gesture.moved) {
                this.acts.undrag(gesture.ids);
            }
            this.acts.showBand(null);
        } else if (!gesture.moved) {
            this.acts.click(gesture.target, gesture.add);
        } else if (gesture.kind === 'drag') {
            this.acts.drop(gesture.ids);
        } else if (gesture.kind === 'band') {
            this.acts.showBand(null);
            this.acts.band(this.#bandBox(gesture), event.ctrlKey);
        }
    }

    #look(name) {
        for (const each of ['panning', 'selecting']) {
            this.stage.classList.toggle(each, each === name);
        }
    }
}
