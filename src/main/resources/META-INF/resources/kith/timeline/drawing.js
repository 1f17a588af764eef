/**
 * Draws lanes, spans and marks as SVG for one range of days. Everything one can go to is an option of one list; all text
 * goes in as text nodes.
 *
 * @typedef {import('./types.js').LaneData} LaneData
 * @typedef {import('./types.js').MarkData} MarkData
 */
import { svg, word } from '../network/dom.js';
import { ICONS, symbolOf } from '../network/symbols.js';
import { heapsOf, sayDay } from './scale.js';

export const GUTTER = 212;
const ROW = 46;
const MARK = 0.62;
/** Targets are no smaller, and marks closer than this stand together. */
const REACH = 26;
const TEXT = GUTTER - 44;

/**
 * @param {SVGElement} axis
 * @param {import('./scale.js').Scale} scale
 * @param {number} height
 * @param {string} end what the last day is called
 */
export function drawAxis(axis, scale, end) {
    axis.replaceChildren();
    const last = scale.x(scale.whole.to);
    for (const { day, text, strong } of scale.ticks()) {
        const x = scale.x(day);
        svg('line', { class: `grid${strong ? ' strong' : ''}`, x1: x, x2: x, y1: 24, y2: 30 }, axis);
        if (x > GUTTER + 24 && x < scale.left + scale.width - 30 && (last - x > 120 || last > scale.left + scale.width + 60)) {
            svg('text', { class: `tick${strong ? ' strong' : ''}`, x, y: 19 }, axis, text);
        }
    }
    if (last <= scale.left + scale.width) {
        svg('text', { class: 'tick strong last', x: Math.min(last + 14, scale.left + scale.width - 4), y: 19 }, axis, end);
    }
}

/**
 * @param {SVGElement} body
 * @param {LaneData[]} lanes
 * @param {import('./scale.js').Scale} scale
 * @param {{texts: any, measure: import('../network/measure.js').Measure, label: string}} how
 * @returns {{stops: Stop[][], height: number}}
 *
 * @typedef {object} Stop something one can go to
 * @property {string} key stays the same while the range does
 * @property {string} id of the lane, span or mark
 * @property {number} day
 * @property {number} x
 * @property {number} y
 * @property {'lane'|'span'|'mark'|'heap'} kind
 * @property {MarkData[]} marks
 * @property {SVGElement} root
 */
export function drawBody(body, lanes, scale, how) {
    body.replaceChildren();
    const height = lanes.length * ROW;
    const lines = svg('g', { 'aria-hidden': 'true' }, body);
    for (const { day, strong } of scale.ticks()) {
        const x = scale.x(day);
        svg('line', { class: `grid${strong ? ' strong' : ''}`, x1: x, x2: x, y1: 0, y2: height }, lines);
    }
    const now = scale.x(scale.whole.to);
    svg('line', { class: 'now', x1: now, x2: now, y1: 0, y2: height }, lines);
    const links = svg('g', { class: 'links', 'aria-hidden': 'true' }, body);
    const list = svg('g', { role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': how.texts.list }, body);
    const stops = lanes.map((lane, i) => drawLane(list, lane, i * ROW, scale, how));
    body.setAttribute('height', String(height));
    return { stops, height, links };
}

function drawLane(list, lane, top, scale, how) {
    const hue = lane.hue ? ` hue-${word(lane.hue)}` : '';
    const group = svg('g', { role: 'group', 'aria-label': lane.label, class: `lane${hue}${lane.ghost ? ' ghost' : ''}` }, list);
    const middle = top + ROW / 2;
    const right = scale.left + scale.width;
    svg('line', { class: 'rule', x1: 0, x2: right, y1: top + ROW - 0.5, y2: top + ROW - 0.5, 'aria-hidden': 'true' }, group);
    const stops = [];
    for (const span of lane.spans) {
        const [x0, x1] = [Math.max(scale.left, scale.x(span.from ?? scale.whole.from - 1)), Math.min(right, scale.x(span.to ?? scale.whole.to))];
        if (x1 > scale.left && x0 < right) {
            const root = option(group, `span ${span.id}`, span.sentence, 'span');
            const [x, width] = [Math.min(x0, x1 - 3), Math.max(3, x1 - x0)];
            svg('rect', { class: 'back', x, y: middle - 12, width: Math.max(24, width), height: 24 }, root);
            svg('rect', { class: `bar${span.from === undefined ? ' open-from' : ''}`, x, y: middle - 7, width, height: 14, rx: 3 }, root);
            ring(root, x - 2, middle - 12, Math.max(24, width) + 4, 24);
            stops.push({ key: `span ${span.id}`, id: span.id, day: span.from ?? scale.whole.from, x, y: middle, kind: 'span', marks: [], root });
        }
    }
    const seen = lane.marks.filter((mark) => scale.x(mark.day) >= scale.left + 4 && scale.x(mark.day) <= right - 4);
    for (const heap of heapsOf(seen, (day) => scale.x(day), REACH)) {
        stops.push(heap.length === 1 ? drawMark(group, heap[0], middle, scale) : drawHeap(group, heap, middle, scale, how));
    }
    stops.sort((a, b) => a.day - b.day);
    stops.unshift(drawLabel(group, lane, top, middle, how));
    // Heard in the order in which they are walked.
    stops.forEach((stop) => group.append(stop.root));
    return stops;
}

function option(group, key, sentence, kind) {
    return svg('g', { role: 'option', tabindex: '-1', class: `option ${kind}`, 'data-key': key, 'aria-label': sentence, 'aria-selected': 'false' }, group);
}

function ring(root, x, y, width, height) {
    svg('rect', { class: 'ring outer', x: x - 2, y: y - 2, width: width + 4, height: height + 4, rx: 6 }, root);
    svg('rect', { class: 'ring inner-ring', x: x - 1, y: y - 1, width: width + 2, height: height + 2, rx: 5 }, root);
}

function drawLabel(group, lane, top, middle, how) {
    const nothing = lane.spans.length + lane.marks.length === 0 ? `; ${how.texts.nothing}` : '';
    const root = option(group, `lane ${lane.id}`, `${lane.sentence.replace(/\.$/, '')}${nothing}.`, 'name');
    svg('rect', { class: 'gutter', x: 0, y: top, width: GUTTER, height: ROW - 1 }, root);
    svg('rect', { class: 'back', x: 3, y: top + 3, width: GUTTER - 6, height: ROW - 7, rx: 4 }, root);
    svg('line', { class: 'gutter-edge', x1: GUTTER, x2: GUTTER, y1: top, y2: top + ROW }, root);
    const icon = ICONS[lane.icon ?? ''];
    if (lane.ghost) {
        svg('text', { class: 'glyph', x: 20, y: middle + 4 }, root, '?');
    } else if (icon) {
        svg('path', { class: 'icon', d: icon, transform: `translate(20 ${middle}) scale(.85)` }, root);
    }
    const [first, second] = wrapped(lane.label, how.measure);
    svg('text', { class: 'lane-label', x: 38, y: second || lane.note ? middle - 3 : middle + 4 }, root, first);
    const below = second || lane.note || '';
    if (below) {
        const style = second ? 'lane-label' : 'note';
        svg('text', { class: style, x: 38, y: middle + 13 }, root, fitted(below, second ? 12.5 : 11.5, how.measure));
    }
    ring(root, 4, top + 4, GUTTER - 8, ROW - 9);
    return { key: `lane ${lane.id}`, id: lane.id, day: -Infinity, x: 0, y: middle, kind: 'lane', marks: [], root };
}

/** On two lines, the first as full as it can be. */
function wrapped(label, measure) {
    if (measure.width(label, 12.5, 500) <= TEXT) {
        return [label, ''];
    }
    const words = label.split(' ');
    let first = words.shift() ?? '';
    while (words.length > 0 && measure.width(`${first} ${words[0]}`, 12.5, 500) <= TEXT) {
        first += ` ${words.shift()}`;
    }
    return [fitted(first, 12.5, measure), words.join(' ')];
}

function fitted(text, size, measure) {
    let end = text.length;
    while (end > 1 && measure.width(text.slice(0, end) + (end < text.length ? '…' : ''), size, 500) > TEXT) {
        end--;
    }
    return end < text.length ? `${text.slice(0, end).trimEnd()}…` : text;
}

function drawMark(group, mark, y, scale) {
    const x = scale.x(mark.day);
    const root = option(group, `mark ${mark.id}`, mark.sentence, `mark shape-${word(mark.shape)}${mark.ghost ? ' ghost' : ''}`);
    const symbol = symbolOf(mark.shape);
    svg('rect', { class: 'back', x: x - 12, y: y - 12, width: 24, height: 24, rx: 4 }, root);
    const at = svg('g', { transform: `translate(${x} ${y}) scale(${MARK})` }, root);
    svg('path', { class: 'shape', d: symbol.outline }, at);
    if (symbol.inner) {
        svg('path', { class: 'inner', d: symbol.inner }, at);
    }
    const icon = ICONS[mark.icon ?? ''];
    if (icon) {
        svg('path', { class: 'inner', d: icon, transform: 'scale(1.1)' }, at);
    }
    if (mark.crossed) {
        svg('path', { class: 'cross', d: 'M-13 -13L13 13M13 -13L-13 13' }, at);
    }
    ring(root, x - 13, y - 13, 26, 26);
    return { key: `mark ${mark.id}`, id: mark.id, day: mark.day, x, y, kind: 'mark', marks: [mark], root };
}

function drawHeap(group, heap, y, scale, { texts }) {
    const [first, last] = [heap[0].day, heap[heap.length - 1].day];
    const x = (scale.x(first) + scale.x(last)) / 2;
    const key = `heap ${heap[0].id}`;
    const root = option(group, key, texts.heap(heap.length, sayDay(first), sayDay(last)), 'heap');
    const width = heap.length > 9 ? 30 : 24;
    svg('rect', { class: 'pill', x: x - width / 2, y: y - 12, width, height: 24, rx: 12 }, root);
    svg('text', { x, y: y + 4.5 }, root, heap.length > 99 ? '99+' : String(heap.length));
    ring(root, x - width / 2 - 1, y - 13, width + 2, 26);
    return { key, id: heap[0].id, day: first, x, y, kind: 'heap', marks: heap, root };
}

/** From something to the lanes that it reached. @param {SVGElement} links @param {Stop} stop @param {Stop[]} lanes */
export function drawReached(links, stop, lanes) {
    for (const lane of lanes) {
        svg('path', { class: 'reach', d: `M${stop.x} ${stop.y}V${lane.y}` }, links);
        svg('circle', { class: 'reach-end', cx: stop.x, cy: lane.y, r: 4.5 }, links);
    }
}
