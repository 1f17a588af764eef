/**
 * How much room a node needs: its symbol, its wrapped label and its badges.
 *
 * @typedef {import('./types.js').NodeData} NodeData
 * @typedef {import('./types.js').Extent} Extent
 *
 * @typedef {object} Face
 * @property {import('./symbols.js').Symbol} symbol
 * @property {Caption} full label and second part
 * @property {Caption} short for small pictures: the label alone, wrapped narrowly
 * @property {string[]} [text] of a note: its lines
 * @property {Extent} extent symbol, badges and full caption, around the middle of the symbol
 *
 * @typedef {object} Caption
 * @property {string[]} lines
 * @property {string} sub
 * @property {number} width
 * @property {number} height
 */
import { symbolOf } from './symbols.js';

export const LABEL_SIZE = 13;
export const SUB_SIZE = 11.5;
export const LINE = 15;
export const SUB_LINE = 14;
/** Distance from the symbol to its caption. */
export const CAP_GAP = 4;
const MAX_WIDTH = 118;
/** Where the narrow form wraps. */
const NARROW = 60;
export const NOTE_SIZE = 12;
const NOTE_WIDTH = 170;
const NOTE_LINES = 9;

export class Measure {
    /** @type {Map<string, number>} */
    #widths = new Map();
    #context = document.createElement('canvas').getContext('2d');
    #family = 'sans-serif';

    /** @param {string} family font of the element; a change forgets what was measured */
    use(family) {
        if (family !== this.#family) {
            this.#family = family;
            this.#widths.clear();
        }
    }

    /** @param {string} text @param {number} size pixels @param {number} [weight] */
    width(text, size, weight = 400) {
        const key = `${weight} ${size} ${text}`;
        let width = this.#widths.get(key);
        if (width === undefined) {
            if (this.#context) {
                this.#context.font = `${weight} ${size}px ${this.#family}`;
                width = this.#context.measureText(text).width;
            } else {
                width = text.length * size * 0.55;
            }
            this.#widths.set(key, width);
        }
        return width;
    }

    /** @param {NodeData} node @returns {Face} */
    face(node) {
        if (node.shape === 'note') {
            return this.#note(node);
        }
        const symbol = symbolOf(node.shape);
        const label = node.label ?? '';
        const full = this.#caption(this.#wrap(label, MAX_WIDTH), this.#fit(node.sublabel ?? '', SUB_SIZE, MAX_WIDTH + 12));
        const short = this.#caption(this.#wrap(label, NARROW), '');
        const corner = node.hidden || node.expanded || node.records ? 14 : 3;
        const half = Math.max(full.width / 2, symbol.hw + corner);
        const extent = {
            l: half,
            r: half,
            t: symbol.hh + (corner > 3 ? 8 : 3),
            b: symbol.hh + CAP_GAP + full.height,
        };
        return { symbol, full, short, extent };
    }

    /** A card with the text in it and nothing below it. @param {NodeData} node @returns {Face} */
    #note(node) {
        const lines = (node.label ?? '').split('\n').flatMap((line) => this.#fill(line));
        const shown = lines.slice(0, NOTE_LINES);
        if (lines.length > NOTE_LINES) {
            shown[NOTE_LINES - 1] = this.#fit(`${shown[NOTE_LINES - 1]} …`, NOTE_SIZE, NOTE_WIDTH);
        }
        const widths = [...shown.map((line) => this.width(line, NOTE_SIZE)), this.width(node.sublabel ?? '', SUB_SIZE, 600)];
        const hw = Math.max(...widths, 40) / 2 + 9;
        const hh = ((shown.length + (node.sublabel ? 1 : 0)) * LINE + 13) / 2;
        const outline = `M${-hw} ${-hh}H${hw - 9}L${hw} ${-hh + 9}V${hh}H${-hw}Z`;
        const inner = `M${hw - 9} ${-hh}V${-hh + 9}H${hw}`;
        const none = { lines: [], sub: '', width: 0, height: 0 };
        const symbol = { hw, hh, round: false, outline, inner };
        return { symbol, full: none, short: none, extent: { l: hw, r: hw, t: hh, b: hh }, text: shown };
    }

    /** Breaks a line into as many as it needs. @param {string} text @returns {string[]} */
    #fill(text) {
        const lines = [''];
        for (const each of text.split(/\s+/)) {
            const longer = `${lines[lines.length - 1]} ${each}`.trim();
            if (this.width(longer, NOTE_SIZE) <= NOTE_WIDTH) {
                lines[lines.length - 1] = longer;
            } else {
                lines.push(this.#fit(each, NOTE_SIZE, NOTE_WIDTH));
            }
        }
        return lines.filter((line, i) => line || i > 0 || lines.length === 1);
    }

    /** @param {string[]} lines @param {string} sub @returns {Caption} */
    #caption(lines, sub) {
        const text = Math.max(...lines.map((line) => this.width(line, LABEL_SIZE, 500)), this.width(sub, SUB_SIZE));
        const height = lines.length * LINE + (sub ? SUB_LINE : 0) + 3;
        return { lines, sub, width: Math.ceil(text) + 8, height };
    }

    /** At most two lines. @param {string} text @param {number} most width of a single line @returns {string[]} */
    #wrap(text, most) {
        if (this.width(text, LABEL_SIZE, 500) <= most) {
            return [text];
        }
        const words = text.split(/\s+/);
        let best = null;
        for (let i = 1; i < words.length; i++) {
            const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
            const [a, b] = lines.map((line) => this.width(line, LABEL_SIZE, 500));
            const cost = Math.max(a, b) + (a > MAX_WIDTH ? 1000 : 0);
            if (!best || cost < best.cost) {
                best = { cost, lines };
            }
        }
        return (best?.lines ?? [text]).map((line) => this.#fit(line, LABEL_SIZE, MAX_WIDTH));
    }

    /** @param {string} text @param {number} size @param {number} max */
    #fit(text, size, max) {
        if (this.width(text, size, 500) <= max) {
            return text;
        }
        let end = text.length;
        while (end > 1 && this.width(text.slice(0, end) + '…', size, 500) > max) {
            end--;
        }
        return text.slice(0, end).trimEnd() + '…';
    }
}
