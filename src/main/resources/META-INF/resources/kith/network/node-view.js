/**
 * Draws one node. All text goes in as text nodes; nothing is ever parsed.
 *
 * @typedef {import('./types.js').NodeData} NodeData
 * @typedef {import('./measure.js').Face} Face
 */
import { svg, word } from './dom.js';
import { ICONS, PADLOCK, PIN } from './symbols.js';
import { CAP_GAP, LABEL_SIZE, LINE, SUB_LINE } from './measure.js';

/** Half the side of the area in which a badge can be hit, in screen pixels (24 by 24). */
export const BADGE_REACH = 12;

export class NodeView {
    /** @param {NodeData} node @param {Face} face @param {SVGElement} parent */
    constructor(node, face, parent) {
        this.root = svg('g', { role: 'option', tabindex: '-1', 'data-id': node.id }, parent);
        this.x = 0;
        this.y = 0;
        /** Has a place and can be seen. */
        this.drawn = false;
        this.update(node, face);
    }

    /** @param {NodeData} node @param {Face} face */
    update(node, face) {
        this.node = node;
        this.face = face;
        const { symbol } = face;
        const kept = ['selected', 'aim', 'quiet'].filter((name) => this.root.classList.contains(name));
        const classes = ['node', `shape-${word(node.shape)}`, node.hue ? `hue-${word(node.hue)}` : 'hue-none', ...kept];
        for (const flag of ['ghost', 'restricted', 'dimmed']) {
            if (node[flag]) {
                classes.push(flag);
            }
        }
        if (node.container) {
            classes.push('inside');
        }
        this.root.setAttribute('class', classes.join(' '));
        this.root.replaceChildren();
        if (symbol.behind) {
            svg('path', { class: 'behind', d: symbol.behind }, this.root);
        }
        svg('path', { class: 'shape', d: symbol.outline }, this.root);
        this.#inside(node, symbol);
        this.#caption(face);
        this.#badges(node, symbol);
        this.pin(this.pinned ?? false);
    }

    #inside(node, symbol) {
        const shift = symbol.textX ?? 0;
        if (node.ghost) {
            svg('text', { class: 'glyph query', x: shift, y: 6 }, this.root, '?');
            return;
        }
        if (symbol.inner) {
            svg('path', { class: 'inner', d: symbol.inner }, this.root);
        }
        const icon = ICONS[node.icon ?? ''];
        if (icon) {
            const scale = node.shape === 'tag' ? 0.8 : 1;
            svg('path', { class: 'icon', d: icon, transform: `translate(${shift} 0) scale(${scale})` }, this.root);
        } else if (node.glyph) {
            const size = symbol.textSize ?? 14;
            const y = node.shape === 'stack' ? 9 : size * 0.36;
            svg('text', { class: 'glyph', x: shift, y, 'font-size': size }, this.root, node.glyph);
        }
    }

    #caption(face) {
        const { capWidth, capHeight, lines, sub, symbol } = face;
        this.cap = svg('g', { class: 'cap', transform: `translate(0 ${symbol.hh + CAP_GAP})` }, this.root);
        svg('rect', { class: 'plate', x: -capWidth / 2, y: 0, width: capWidth, height: capHeight, rx: 3 }, this.cap);
        lines.forEach((line, i) => {
            svg('text', { class: 'label', y: LABEL_SIZE - 1 + i * LINE }, this.cap, line);
        });
        if (sub) {
            svg('text', { class: 'sub', y: lines.length * LINE + SUB_LINE - 3 }, this.cap, sub);
        }
    }

    #badges(node, symbol) {
        const side = symbol.round ? 0.72 : 1;
        const [x, y] = [symbol.hw * side + 4, -symbol.hh * side];
        if (node.hidden) {
            this.#badge('more', x, y, node.hidden > 99 ? '99+' : `+${node.hidden}`);
        } else if (node.expanded) {
            this.#badge('less', x, y, '−');
        }
        if (node.records && node.records > 1) {
            this.#badge('count', -x, y, node.records > 99 ? '99+' : `${node.records}`);
        }
        if (node.restricted) {
            const mark = svg('g', { class: 'mark', transform: `translate(${x - 2} ${-y - 2})` }, this.root);
            svg('circle', { class: 'mark-disc', r: 9 }, mark);
            svg('path', { class: 'mark-lock', d: PADLOCK, transform: 'translate(0 -0.8) scale(.9)' }, mark);
        }
    }

    #badge(kind, x, y, text) {
        const width = 10 + text.length * 6.4;
        const badge = svg('g', { class: `badge ${kind}`, transform: `translate(${x} ${y})` }, this.root);
        svg('rect', { x: -width / 2, y: -8, width, height: 16, rx: 8 }, badge);
        svg('text', { y: 4 }, badge, text);
    }

    /** The middle of the badge with which one expands or collapses, relative to the node; null if there is none. */
    get badgeAt() {
        if (!this.node.hidden && !this.node.expanded) {
            return null;
        }
        const { symbol } = this.face;
        const side = symbol.round ? 0.72 : 1;
        return { x: symbol.hw * side + 4, y: -symbol.hh * side };
    }

    /** @param {boolean} pinned */
    pin(pinned) {
        this.pinned = pinned;
        const old = this.root.querySelector(':scope > .pin');
        if (!pinned) {
            old?.remove();
        } else if (!old) {
            const { symbol } = this.face;
            const side = symbol.round ? 0.72 : 1;
            const at = `translate(${-symbol.hw * side - 3} ${symbol.hh * side - 3})`;
            const mark = svg('g', { class: 'mark pin', transform: at }, this.root);
            svg('circle', { class: 'mark-disc', r: 8 }, mark);
            svg('path', { class: 'mark-pin', d: PIN, transform: 'scale(.95)' }, mark);
        }
    }

    /** @param {number} x @param {number} y */
    moveTo(x, y) {
        this.x = x;
        this.y = y;
        this.drawn = true;
        this.root.setAttribute('transform', `translate(${x} ${y})`);
    }

    /** @param {number} scale of the caption, so that it can be read when the picture is small */
    scaleCaption(scale) {
        const y = this.face.symbol.hh + CAP_GAP;
        this.cap.setAttribute('transform', scale === 1 ? `translate(0 ${y})` : `translate(0 ${y}) scale(${scale})`);
    }

    /** @returns {import('./types.js').Box} symbol and caption in world units */
    get box() {
        const { l, r, t, b } = this.face.extent;
        return { x0: this.x - l, y0: this.y - t, x1: this.x + r, y1: this.y + b };
    }
}
