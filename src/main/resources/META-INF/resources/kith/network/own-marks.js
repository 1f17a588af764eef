/**
 * What somebody marked by hand: a ring in a colour with a pattern and a letter of its own, a word beside the symbol, and
 * the text of a card.
 *
 * @typedef {import('./types.js').NodeData} NodeData
 */
import { svg, word } from './dom.js';
import { LINE } from './measure.js';

/** @param {NodeData} node @param {import('./symbols.js').Symbol} symbol @param {SVGElement} root */
export function drawTint(node, symbol, root) {
    const { hw, hh } = symbol;
    if (node.tint) {
        const tint = `tint-${word(node.tint)}`;
        svg('path', { class: `tint under ${tint}`, d: symbol.outline }, root);
        svg('path', { class: `tint ${tint}`, d: symbol.outline }, root);
        const letter = svg('g', { class: `letter ${tint}`, transform: `translate(${-hw - 9} 0)` }, root);
        svg('rect', { x: -8, y: -8, width: 16, height: 16, rx: 3 }, letter);
        svg('text', { y: 4 }, letter, node.mark ?? '');
    }
    if (node.tag) {
        const width = 10 + node.tag.length * 6.4;
        const tag = svg('g', { class: 'tag', transform: `translate(${hw + width / 2 - 2} ${Math.min(8, hh / 2)})` }, root);
        svg('rect', { x: -width / 2, y: -8, width, height: 16, rx: 3 }, tag);
        svg('text', { y: 4 }, tag, node.tag);
    }
}

/** @param {NodeData} node @param {import('./measure.js').Face} face @param {SVGElement} root */
export function drawText(node, face, root) {
    const { hw, hh } = face.symbol;
    let y = -hh + 16;
    if (node.sublabel) {
        svg('text', { class: 'card-head', x: -hw + 8, y }, root, node.sublabel);
        y += LINE;
    }
    (face.text ?? []).forEach((line, i) => svg('text', { class: 'card', x: -hw + 8, y: y + i * LINE }, root, line));
}
