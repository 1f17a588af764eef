/** The plate that says to which of two sources something belongs: A filled and square, B hollow and round, AB between. */
import { svg, word } from './dom.js';

/**
 * @param {'A'|'B'|'AB'} mark
 * @param {SVGElement} parent
 * @param {string} transform
 */
export function drawSource(mark, parent, transform) {
    const plate = svg('g', { class: `source only-${word(mark)}`, transform }, parent);
    const width = widthOf(mark);
    svg('rect', { x: -width / 2, y: -8, width, height: 16, rx: mark === 'A' ? 1.5 : mark === 'B' ? 8 : 4 }, plate);
    svg('text', { y: 4 }, plate, mark);
    return plate;
}

/** @param {string} mark @returns {number} of its plate */
export function widthOf(mark) {
    return mark === 'AB' ? 24 : 16;
}
