/**
 * Draws one edge and, when asked, its label.
 *
 * @typedef {import('./types.js').EdgeData} EdgeData
 */
import { svg, word } from './dom.js';
import { way } from './branches.js';
import { curveBetween, headOf, lengthOf, pathOf, pointOn } from './geometry.js';
import { drawSource } from './source-mark.js';

export class EdgeView {
    bend = 0;
    /** @type {import('./geometry.js').Curve | null} */
    curve = null;
    /** @type {SVGElement | null} */
    label = null;
    /** Where a union tells it: the way along that, shown while somebody looks at it. @type {[number, number][] | null} */
    route = null;

    /** @param {EdgeData} edge @param {SVGElement} lines @param {SVGElement} labels */
    constructor(edge, lines, labels) {
        this.root = svg('g', { 'data-id': edge.id }, lines);
        this.labels = labels;
        this.update(edge);
    }

    /** @param {EdgeData} edge */
    update(edge) {
        const kept = ['near', 'selected', 'walked'].filter((name) => this.root.classList.contains(name));
        this.edge = edge;
        const flags = ['ghost', 'dimmed'].filter((flag) => edge[flag]);
        if (this.route) {
            flags.push('routed');
        }
        this.root.setAttribute('class', ['edge', `line-${word(edge.line ?? 'solid')}`, ...flags, ...kept].join(' '));
        this.root.replaceChildren();
        this.line = svg('path', { class: 'line' }, this.root);
        this.core = edge.line === 'double' ? svg('path', { class: 'core' }, this.root) : null;
        this.head = edge.directed ? svg('path', { class: 'head' }, this.root) : null;
        this.source = edge.side && edge.side !== 'AB' ? drawSource(edge.side, this.root, '') : null;
        this.hideLabel();
        if (this.a && this.b) {
            this.draw(this.a, this.b);
        }
    }

    /** @param {import('./geometry.js').End} a @param {import('./geometry.js').End} b */
    draw(a, b) {
        this.a = a;
        this.b = b;
        this.curve = curveBetween(a, b, this.bend);
        const d = pathOf(this.curve);
        this.line.setAttribute('d', d);
        this.core?.setAttribute('d', d);
        this.head?.setAttribute('d', headOf(this.curve, this.edge.line === 'thick' ? 13 : 10));
        if (this.source) {
            const { x, y } = pointOn(this.curve, 0.5);
            this.source.setAttribute('transform', `translate(${x} ${y})`);
        }
        if (this.label) {
            this.#placeLabel(this.at ?? 0.5);
        }
    }

    /** @param {[number, number][] | null} points */
    along(points) {
        this.route = points;
        this.root.classList.toggle('routed', points !== null);
        if (points) {
            this.line.setAttribute('d', way(points));
            this.core?.setAttribute('d', '');
            this.head?.setAttribute('d', '');
            this.hideLabel();
        }
    }

    get length() {
        return this.curve ? lengthOf(this.curve) : 0;
    }

    /**
     * @param {number} at 0 to 1, where along the line
     * @param {number} scale
     * @param {number} width of the text
     */
    showLabel(at, scale, width) {
        if (!this.label) {
            this.label = svg('g', { class: 'edge-label' }, this.labels);
            svg('rect', { class: 'plate', x: -width / 2 - 3, y: -8, width: width + 6, height: 16, rx: 3 }, this.label);
            svg('text', { y: 4 }, this.label, this.edge.label);
            if (this.source) {
                drawSource(this.edge.side, this.label, `translate(${-width / 2 - 9} 0)`);
            }
        }
        this.source?.classList.add('told');
        this.label.classList.toggle('near', this.root.matches('.near, .selected, .walked'));
        this.at = at;
        this.scale = scale;
        this.#placeLabel(at);
    }

    #placeLabel(at) {
        const { x, y } = pointOn(this.curve, at);
        this.label?.setAttribute('transform', `translate(${x} ${y}) scale(${this.scale ?? 1})`);
    }

    hideLabel() {
        this.label?.remove();
        this.label = null;
        this.source?.classList.remove('told');
    }

    remove() {
        this.hideLabel();
        this.root.remove();
    }
}
