/**
 * Draws one node. All text goes in as text nodes; nothing is ever parsed.
 *
 * @typedef {import('./types.js').NodeData} NodeData
 * @typedef {import('./measure.js').Face} Face
 */
import { svg, word } from './dom.js';
import { drawSource, widthOf } from './source-mark.js';
import { ICONS, PADLOCK, PIN } from './symbols.js';
import { CAP_GAP, LABEL_SIZE, LINE, SUB_LINE } from './measure.js';
import { drawText, drawTint } from './own-marks.js';

/** Half the side of the area in which a badge can be hit, in screen pixels (24 by 24). */
export const BADGE_REACH = 12;

export class NodeView {
    /**
     * @param {NodeData} node
     * @param {Face} face
     * @param {SVGElement} symbols
     * @param {SVGElement} captions a layer below the symbols, so that no caption ever covers one
     */
    constructor(node, face, symbols, captions) {
        this.root = svg('g', { role: 'option', tabindex: '-1', 'data-id': node.id }, symbols);
        this.cap = svg('g', { 'data-id': node.id }, captions);
        this.scale = 1;
        this.short = false;
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
        const kept = ['selected', 'aim', 'quiet', 'unplaced'].filter((name) => this.root.classList.contains(name));
        const flags = ['ghost', 'restricted', 'dimmed'].filter((flag) => node[flag]);
        const both = [...flags, ...kept, ...(node.container ? ['inside'] : [])];
        const hue = node.hue ? `hue-${word(node.hue)}` : 'hue-none';
        this.root.setAttribute('class', ['node', `shape-${word(node.shape)}`, hue, ...both].join(' '));
        this.cap.setAttribute('class', ['cap', ...both].join(' '));
        this.root.replaceChildren();
        if (symbol.behind) {
            svg('path', { class: 'behind', d: symbol.behind }, this.root);
        }
        drawTint(node, symbol, this.root);
        svg('path', { class: 'shape', d: symbol.outline }, this.root);
        if (node.crossed) {
            const [w, h] = [symbol.hw, symbol.hh].map((side) => side * (symbol.round ? 0.71 : 1));
            svg('path', { class: 'cross', d: `M${-w} ${-h}L${w} ${h}M${w} ${-h}L${-w} ${h}` }, this.root);
        }
        this.#inside(node, symbol);
        this.#caption();
        this.#badges(node, symbol);
        this.pin(this.pinned ?? false);
    }

    #inside(node, symbol) {
        const shift = symbol.textX ?? 0;
        if (node.ghost) {
            svg('text', { class: 'glyph query', x: shift, y: 6 }, this.root, '?');
            return;
        }
        if (this.face.text) {
            drawText(node, this.face, this.root);
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

    /** The caption in use. @returns {import('./measure.js').Caption} */
    get caption() {
        return this.short ? this.face.short : this.face.full;
    }

    #caption() {
        const { width, height, lines, sub } = this.caption;
        this.cap.replaceChildren();
        if (this.face.text) {
            return;
        }
        svg('rect', { class: 'plate', x: -width / 2, y: -1, width, height, rx: 3 }, this.cap);
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
        if (node.side) {
            drawSource(node.side, this.root, `translate(${-symbol.hw - widthOf(node.side) / 2} 0)`);
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
        if (!pinned || this.face?.text) {
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
        this.#placeCaption();
    }

    #placeCaption() {
        // A card is its own caption and grows as captions do, within reason.
        const grown = this.face.text ? Math.min(this.scale, 1.7) : 1;
        this.root.setAttribute('transform', `translate(${this.x} ${this.y})${grown === 1 ? '' : ` scale(${grown})`}`);
        const at = `translate(${this.x} ${this.y + this.face.symbol.hh + CAP_GAP})`;
        this.cap.setAttribute('transform', this.scale === 1 ? at : `${at} scale(${this.scale})`);
    }

    /**
     * @param {number} scale of the caption, so that it can be read when the picture is small
     * @param {boolean} short the narrow form, without its second part
     */
    scaleCaption(scale, short) {
        this.scale = scale;
        if (short !== this.short) {
            this.short = short;
            this.#caption();
        }
        this.#placeCaption();
    }

    /** The caption as an edge meets it; none if it is not shown, or so much enlarged that it would hide the edges. */
    get captionEnd() {
        if (this.face.text || this.scale > 1.8 || this.root.classList.contains('quiet')) {
            return undefined;
        }
        const { width, height } = this.caption;
        const top = this.face.symbol.hh + CAP_GAP;
        return { half: (width * this.scale) / 2, top: top - 1, foot: top + height * this.scale };
    }

    /** @param {string} name of a class @param {boolean} on */
    flag(name, on) {
        this.root.classList.toggle(name, on);
        this.cap.classList.toggle(name, on);
    }

    remove() {
        this.root.remove();
        this.cap.remove();
    }

    /** @returns {import('./types.js').Box} symbol and caption in world units */
    get box() {
        const { l, r, t, b } = this.face.extent;
        return { x0: this.x - l, y0: this.y - t, x1: this.x + r, y1: this.y + b };
    }

    /** @returns {import('./types.js').Box} symbol and caption as they are drawn at the present zoom */
    get shownBox() {
        const { x0, y0, x1, y1 } = this.box;
        const { width, height } = this.caption;
        const half = (width / 2) * this.scale;
        const foot = this.y + this.face.symbol.hh + CAP_GAP + height * this.scale;
        return { x0: Math.min(x0, this.x - half), y0, x1: Math.max(x1, this.x + half), y1: Math.max(y1, foot) };
    }
}
