/**
 * A closed line around the members of a container that stand in rows, and around nobody else: its sides step in and out
 * from row to row.
 *
 * @typedef {import('./types.js').Box} Box
 */
import { rowsOf } from './branches.js';
import { CAPTION, PADDING } from './container-view.js';

const CORNER = 10;
const LANE = 8;
/** Between the names of the lowest row, which may be drawn larger, and the caption. */
const ROOM = 8;
/** Less than this in common, and the way from one row to the next leads sideways. */
const COMMON = 30;

/**
 * @param {import('./branches.js').Spot[]} members
 * @param {import('./branches.js').Spot[]} others
 * @param {number} captionWidth below the lowest row, or above the uppermost
 * @param {boolean} above where the caption stands
 * @param {{y: number, x0: number, x1: number}[]} couples lines that the way between two rows should not cross
 * @returns {{d: string, box: Box, caption: {x: number, y: number}}}
 */
export function outlineOf(members, others, captionWidth, above, couples) {
    const bands = rowsOf(members).map(({ spots }) => ({
        x0: Math.min(...spots.map((s) => s.left)) - PADDING,
        x1: Math.max(...spots.map((s) => s.right)) + PADDING,
        y0: Math.min(...spots.map((s) => s.top)) - PADDING + 2,
        y1: Math.max(...spots.map((s) => s.foot)) + PADDING - 4,
    }));
    const last = bands[bands.length - 1];
    const captioned = above ? bands[0] : last;
    const lacking = captionWidth + 2 * PADDING - (captioned.x1 - captioned.x0);
    if (lacking > 0) {
        captioned.x0 -= lacking / 2;
        captioned.x1 += lacking / 2;
    }
    if (above) {
        captioned.y0 -= CAPTION - 2;
    } else {
        captioned.y1 += CAPTION + ROOM;
    }
    const all = [bands[0]];
    for (let i = 1; i < bands.length; i++) {
        all.push(...between(bands[i - 1], bands[i], others, couples), bands[i]);
    }
    const right = all.flatMap((band) => [[band.x1, band.y0], [band.x1, band.y1]]);
    const left = all.flatMap((band) => [[band.x0, band.y0], [band.x0, band.y1]]).reverse();
    const box = {
        x0: Math.min(...all.map((b) => b.x0)), y0: bands[0].y0, x1: Math.max(...all.map((b) => b.x1)), y1: last.y1,
    };
    return { d: rounded(tidy([...right, ...left])), box, caption: { x: captioned.x0 + PADDING, y: above ? captioned.y0 + 2 : last.y1 - CAPTION - 3 } };
}

/** What leads from one band to the next: straight down where they have enough in common, through lanes elsewhere. */
function between(upper, lower, others, couples) {
    const rows = rowsOf(others.filter((s) => s.y > upper.y1 && s.y < lower.y0 && s.foot > upper.y1 && s.top < lower.y0));
    if (rows.length === 0) {
        const middle = (upper.y1 + lower.y0) / 2;
        if (Math.min(upper.x1, lower.x1) - Math.max(upper.x0, lower.x0) >= COMMON) {
            // Close above the lower row: the lines of unions lie higher.
            lower.y0 = Math.max(middle, lower.y0 - 2);
            upper.y1 = lower.y0;
            return [];
        }
        const corridor = { x0: Math.min(upper.x0, lower.x0), x1: Math.max(upper.x1, lower.x1), y0: middle - 6, y1: middle + 6 };
        upper.y1 = corridor.y0;
        lower.y0 = corridor.y1;
        return [corridor];
    }
    const lanes = rows.map((row) => {
        const wished = (Math.max(upper.x0, lower.x0) + Math.min(upper.x1, lower.x1)) / 2;
        const walls = row.spots.map((s) => {
            const far = LANE + 4 + (s.home ? PADDING : 0);
            return [s.left - far, s.right + far];
        });
        const joined = couples.filter(({ y }) => y > row.top && y < row.foot).map(({ x0, x1 }) => [x0, x1]);
        const x = nearest(wished, [...walls, ...joined]) ?? nearest(wished, walls) ?? wished;
        return { x0: x - LANE, x1: x + LANE, y0: row.top - 2, y1: row.foot + 2 };
    });
    const chain = [upper, ...lanes, lower];
    const result = [];
    for (let i = 1; i < chain.length; i++) {
        result.push(...between(chain[i - 1], chain[i], [], []));
        if (i < chain.length - 1) {
            result.push(chain[i]);
        }
    }
    return result;
}

/** The place nearest to a wish that lies within no wall. */
function nearest(wished, walls) {
    const free = [wished, ...walls.flat()].filter((x) => !walls.some(([low, high]) => x > low && x < high));
    return free.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b)[0];
}

/** Without points that lie on one another or on a straight side. */
function tidy(points) {
    const some = points.filter(([x, y], i) => {
        const [px, py] = points[(i + points.length - 1) % points.length];
        return Math.abs(x - px) > 0.5 || Math.abs(y - py) > 0.5;
    });
    return some.filter(([x, y], i) => {
        const [a, b] = [some[(i + some.length - 1) % some.length], some[(i + 1) % some.length]];
        return !((Math.abs(a[0] - x) < 0.5 && Math.abs(b[0] - x) < 0.5) || (Math.abs(a[1] - y) < 0.5 && Math.abs(b[1] - y) < 0.5));
    });
}

function rounded(points) {
    const toward = ([x, y], [tx, ty], far) => {
        const length = Math.hypot(tx - x, ty - y) || 1;
        const r = Math.min(far, length / 2);
        return `${Math.round((x + ((tx - x) / length) * r) * 10) / 10} ${Math.round((y + ((ty - y) / length) * r) * 10) / 10}`;
    };
    const corners = points.map((point, i) => {
        const before = points[(i + points.length - 1) % points.length];
        const after = points[(i + 1) % points.length];
        return `${i ? 'L' : 'M'}${toward(point, before, CORNER)}Q${point[0]} ${point[1]} ${toward(point, after, CORNER)}`;
    });
    return `${corners.join('')}Z`;
}
