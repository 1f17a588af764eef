/**
 * Draws the lines of one union: level and upright strokes, each in its own style.
 *
 * @typedef {import('./types.js').UnionData} UnionData
 */
import { svg, word } from './dom.js';

export class UnionView {
    /** @type {import('./branches.js').Branch | null} */
    branch = null;

    /** @param {UnionData} union @param {SVGElement} lines */
    constructor(union, lines) {
        this.root = svg('g', { class: 'union', 'data-id': union.id }, lines);
        this.union = union;
    }

    /** @param {import('./branches.js').Branch | null} branch null where too little of it has a place */
    draw(branch) {
        this.branch = branch;
        this.root.replaceChildren();
        for (const { d, line, slashes = [] } of branch?.parts ?? []) {
            const part = svg('g', { class: `edge line-${word(line)}` }, this.root);
            svg('path', { class: 'line', d }, part);
            if (line === 'double') {
                svg('path', { class: 'core', d }, part);
            }
            for (const { x, y } of slashes) {
                svg('path', { class: 'slash', d: `M${x - 4} ${y + 9}L${x + 4} ${y - 9}` }, this.root);
            }
        }
    }

    remove() {
        this.root.remove();
    }
}
