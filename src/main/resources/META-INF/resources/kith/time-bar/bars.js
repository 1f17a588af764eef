/**
 * Draws what lies along the time: a bar for each stretch, marks above them, an axis below. Lengths are shares of the
 * width, so that nothing is drawn anew when the width changes.
 *
 * @typedef {{from: string, to: string, count: number, text: string}} Bucket
 * @typedef {{from: string, to: string, open: boolean, text: string}} Mark
 * @typedef {{from: string, to: string, end: string, buckets: Bucket[], marks: Mark[], steps: string[],
 *     spans?: {key: string, text: string}[], span?: string}} Model
 */
import { dayOf, ticks } from './days.js';

const SVG = 'http://www.w3.org/2000/svg';
const TOP = 11;
const FOOT = 47;
export const HEIGHT = 64;

/** @param {string} name @param {Record<string, string | number>} attributes @param {Element} parent @param {string} [text] */
function draw(name, attributes, parent, text) {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
    if (text !== undefined) {
        element.textContent = text;
    }
    parent.append(element);
    return element;
}

const percent = (share) => `${(share * 100).toFixed(3)}%`;

/**
 * @param {SVGElement} svg
 * @param {Model} model
 * @param {(day: number) => number} shareOf 0 at the beginning, 1 at the end
 */
export function drawBars(svg, model, shareOf) {
    svg.replaceChildren();
    const most = Math.max(1, ...model.buckets.map((bucket) => bucket.count));
    for (const { day, text } of ticks(dayOf(model.from), dayOf(model.to))) {
        const x = shareOf(day);
        draw('line', { class: 'rule', x1: percent(x), x2: percent(x), y1: TOP, y2: FOOT + 4 }, svg);
        if (x < 0.97) {
            draw('text', { class: 'tick', x: percent(x), dx: 3, y: HEIGHT - 3 }, svg, text);
        }
    }
    draw('line', { class: 'ground', x1: 0, x2: '100%', y1: FOOT, y2: FOOT }, svg);
    for (const bucket of model.buckets) {
        if (bucket.count > 0) {
            const from = shareOf(dayOf(bucket.from));
            const to = Math.min(1, shareOf(dayOf(bucket.to) + 1));
            const height = 3 + ((FOOT - TOP - 6) * bucket.count) / most;
            draw('rect', {
                class: 'bar', 'data-from': bucket.from, 'data-to': bucket.to,
                x: percent(from + (to - from) * 0.1), width: percent((to - from) * 0.8), y: FOOT - height, height,
            }, svg);
        }
    }
    for (const mark of model.marks) {
        const [from, to] = [shareOf(dayOf(mark.from)), shareOf(dayOf(mark.to))];
        draw('line', { class: 'span', x1: percent(from), x2: percent(to), y1: 4, y2: 4 }, svg);
        draw('circle', { class: 'begin', cx: percent(from), cy: 4, r: 3 }, svg);
        if (!mark.open) {
            draw('line', { class: 'close', x1: percent(to), x2: percent(to), y1: 0.5, y2: 7.5 }, svg);
        }
    }
}

/** What lies behind the day is drawn hollow. @param {SVGElement} svg @param {string} iso */
export function shade(svg, iso) {
    for (const bar of svg.querySelectorAll('.bar')) {
        bar.classList.toggle('later', bar.dataset.from > iso);
    }
}
