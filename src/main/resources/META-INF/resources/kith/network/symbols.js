/**
 * The symbols: outlines and icons as path data around the origin, and how far each reaches. Shapes carry the meaning;
 * the element does not know what it is.
 *
 * @typedef {object} Symbol
 * @property {number} hw half width
 * @property {number} hh half height
 * @property {boolean} round clip edges at a circle rather than at a box
 * @property {string} outline closed path
 * @property {string} [inner] a second, open or closed, path that is not filled
 * @property {string} [behind] a path drawn beneath the outline
 * @property {number} [textSize] size of a glyph inside it
 * @property {number} [textX] shift of the glyph or icon to the right
 */

/** @param {number} r */
const circle = (r) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

/** @param {number} w half width @param {number} h half height @param {number} r corner radius */
const rounded = (w, h, r) =>
    `M${-w + r} ${-h}H${w - r}A${r} ${r} 0 0 1 ${w} ${-h + r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}` +
    `H${-w + r}A${r} ${r} 0 0 1 ${-w} ${h - r}V${-h + r}A${r} ${r} 0 0 1 ${-w + r} ${-h}Z`;

/** @param {number} r */
const square = (r) => `M${-r} ${-r}H${r}V${r}H${-r}Z`;
/** @param {number} r */
const diamond = (r) => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
/** @param {number} w half width @param {number} top @param {number} foot */
const triangle = (w, top, foot) => `M0 ${top}L${w} ${foot}H${-w}Z`;

const hexagon = 'M-11 -19.05H11L22 0L11 19.05H-11L-22 0Z';
const page = 'M-13 -18H6L14 -10V18H-13Z';
const fold = 'M6 -18V-10H14';
const pageLines = 'M-8 -3H9M-8 3H9M-8 9H4';

/** @type {Record<string, Symbol>} */
export const SYMBOLS = {
    circle: { hw: 18, hh: 18, round: true, outline: circle(18) },
    'circle-double': { hw: 25, hh: 25, round: true, outline: circle(25), inner: circle(20.5), textSize: 16 },
    'rounded-square': { hw: 17, hh: 17, round: false, outline: rounded(17, 17, 5) },
    square: { hw: 18, hh: 18, round: false, outline: square(18) },
    'square-double': { hw: 24, hh: 24, round: false, outline: square(24), inner: square(19.5), textSize: 16 },
    diamond: { hw: 22, hh: 22, round: true, outline: diamond(22) },
    'diamond-double': { hw: 29, hh: 29, round: true, outline: diamond(29), inner: diamond(23), textSize: 16 },
    triangle: { hw: 20, hh: 18, round: false, outline: triangle(20, -18, 18) },
    'triangle-double': { hw: 27, hh: 24, round: false, outline: triangle(27, -24, 24), inner: triangle(20, -14, 19.6) },
    hexagon: { hw: 22, hh: 19, round: true, outline: hexagon },
    tag: {
        hw: 22,
        hh: 13,
        round: false,
        outline: 'M-22 0L-12 -13H19A3 3 0 0 1 22 -10V10A3 3 0 0 1 19 13H-12Z',
        inner: 'M-14.6 0A2.1 2.1 0 1 1 -10.4 0A2.1 2.1 0 1 1 -14.6 0Z',
        textX: 6,
    },
    document: { hw: 14, hh: 18, round: false, outline: page, inner: fold + pageLines },
    'document-dashed': { hw: 14, hh: 18, round: false, outline: page, inner: fold + pageLines },
    'document-quote': {
        hw: 14,
        hh: 18,
        round: false,
        outline: page,
        inner: fold + 'M-3 1C-7 1 -8 4 -8 6.5A2.4 2.4 0 1 0 -5.6 4M6 1C2 1 1 4 1 6.5A2.4 2.4 0 1 0 3.4 4',
    },
    stack: {
        hw: 20,
        hh: 19,
        round: false,
        outline: 'M-20 -11H14V19H-20Z',
        behind: 'M-17 -11V-15H17V15H14M-14 -15V-19H20V11H17',
        textX: -3,
    },
};

/** @param {string} shape */
export const symbolOf = (shape) => SYMBOLS[shape] ?? SYMBOLS.circle;

/** Icons on a 20 by 20 field around the origin, drawn as lines. @type {Record<string, string>} */
export const ICONS = {
    cross: 'M-3 -8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z',
    book: 'M0 -5C-2 -7 -6 -7.5 -9 -7V6C-6 5.5 -2 6 0 8C2 6 6 5.5 9 6V-7C6 -7.5 2 -7 0 -5ZM0 -5V8',
    people: 'M-4 -1.5A3.2 3.2 0 1 1 -3.9 -1.5ZM-9.5 8C-9.5 3 -7 1 -4 1S1.5 3 1.5 8M3.5 -1.5A2.7 2.7 0 1 0 3 -6.6M4.5 1.4C7.5 1.6 9.5 3.6 9.5 8',
    shield: 'M0 -9L8 -6V0C8 4.5 5 7.5 0 9.5C-5 7.5 -8 4.5 -8 0V-6ZM-3.5 0L-0.7 3L4 -3',
    house: 'M-9 0L0 -8L9 0M-6.5 -2V8H6.5V-2M-2 8V2.5H2V8',
    heart: 'M0 8C-5 4 -9 1 -9 -3A4.6 4.6 0 0 1 0 -4.5A4.6 4.6 0 0 1 9 -3C9 1 5 4 0 8Z',
    scales: 'M0 -8V8M-5 8H5M-7 -6H7M-7 -6L-10 1A3.3 3.3 0 0 0 -4 1ZM7 -6L4 1A3.3 3.3 0 0 0 10 1Z',
    phone: 'M-6 -8L-3 -8L-1.5 -3.5L-4 -2A9 9 0 0 0 2 4L3.5 1.5L8 3V6C8 7.5 6.5 8.5 5 8A17 17 0 0 1 -8 -5C-8.5 -6.5 -7.5 -8 -6 -8Z',
    cap: 'M-10 -2L0 -7L10 -2L0 3ZM-6 0V5C-4 7.5 4 7.5 6 5V0M10 -2V4',
    building: 'M-6.5 8.5V-8.5H6.5V8.5ZM-3 -4.5H-1.5M1.5 -4.5H3M-3 -0.5H-1.5M1.5 -0.5H3M-2 8.5V4H2V8.5',
    stethoscope: 'M-7 -8.5H-8.5V-4A4.5 4.5 0 0 0 0.5 -4V-8.5H-1M-4 0.5V3.5A4.5 4.5 0 0 0 5 3.5V0.5M5 -4.5A2.5 2.5 0 1 1 4.9 -4.5',
    star: 'M0 -8L2.4 -2.6L8 -2.2L3.7 1.5L5 7.2L0 4.1L-5 7.2L-3.7 1.5L-8 -2.2L-2.4 -2.6Z',
};

/** Small marks at the corners of a symbol, 12 by 12. */
export const PADLOCK = 'M-4.5 -0.5H4.5V5.5H-4.5ZM-2.8 -0.5V-2.5A2.8 2.8 0 0 1 2.8 -2.5V-0.5';
export const PIN = 'M-2.5 -5H2.5L1.8 -1.2L4 1H-4L-1.8 -1.2ZM0 1V5.5';
