/**
 * Lines between symbols: where they start and end, how they bend, and how far a point is from them.
 *
 * @typedef {object} End something an edge can end at
 * @property {number} x
 * @property {number} y
 * @property {number} hw half width
 * @property {number} hh half height
 * @property {boolean} round
 * @property {{half: number, top: number, foot: number}} [cap] caption below it, relative to the middle
 *
 * @typedef {object} Curve a quadratic curve; straight when the control point lies on the line
 * @property {number} x0
 * @property {number} y0
 * @property {number} cx
 * @property {number} cy
 * @property {number} x1
 * @property {number} y1
 * @property {boolean} straight
 */

/** Air between a symbol and the end of a line. */
const AIR = 2.5;

/** The point where the way from the middle of `end` to (tx, ty) leaves its outline. */
function leave(end, tx, ty) {
    const dx = tx - end.x;
    const dy = ty - end.y;
    const length = Math.hypot(dx, dy) || 1;
    const out = end.round
        ? end.hw + AIR
        : Math.min((end.hw + AIR) / Math.abs(dx / length || 1e-9), (end.hh + AIR) / Math.abs(dy / length || 1e-9));
    const beyond = end.cap ? pastCaption(end.cap, dx / length, dy / length, out) : out;
    const along = Math.min(beyond, Math.max(out, length - 12));
    return { x: end.x + (dx / length) * along, y: end.y + (dy / length) * along };
}

/** A line that would run through the caption starts below or beside it. */
function pastCaption(cap, ux, uy, out) {
    if (uy <= 0) {
        return out;
    }
    const enter = Math.max(out, cap.top / uy);
    if (Math.abs(ux) * enter > cap.half) {
        return out;
    }
    return Math.min(cap.foot / uy, (cap.half + 1) / Math.abs(ux || 1e-9)) + 1;
}

/**
 * @param {End} a
 * @param {End} b
 * @param {number} bend how far the middle is pushed sideways, as a share of the length
 * @returns {Curve}
 */
export function curveBetween(a, b, bend) {
    const cx = (a.x + b.x) / 2 - (b.y - a.y) * bend;
    const cy = (a.y + b.y) / 2 + (b.x - a.x) * bend;
    const from = leave(a, bend ? cx : b.x, bend ? cy : b.y);
    const to = leave(b, bend ? cx : a.x, bend ? cy : a.y);
    return { x0: from.x, y0: from.y, cx, cy, x1: to.x, y1: to.y, straight: bend === 0 };
}

const round = (value) => Math.round(value * 10) / 10;

/** @param {Curve} c */
export function pathOf(c) {
    return c.straight
        ? `M${round(c.x0)} ${round(c.y0)}L${round(c.x1)} ${round(c.y1)}`
        : `M${round(c.x0)} ${round(c.y0)}Q${round(c.cx)} ${round(c.cy)} ${round(c.x1)} ${round(c.y1)}`;
}

/** @param {Curve} c @param {number} t 0 to 1 */
export function pointOn(c, t) {
    if (c.straight) {
        return { x: c.x0 + (c.x1 - c.x0) * t, y: c.y0 + (c.y1 - c.y0) * t };
    }
    const u = 1 - t;
    return {
        x: u * u * c.x0 + 2 * u * t * c.cx + t * t * c.x1,
        y: u * u * c.y0 + 2 * u * t * c.cy + t * t * c.y1,
    };
}

/** A triangle at the end of the curve. @param {Curve} c @param {number} size */
export function headOf(c, size) {
    const back = c.straight ? { x: c.x0, y: c.y0 } : { x: c.cx, y: c.cy };
    const length = Math.hypot(c.x1 - back.x, c.y1 - back.y) || 1;
    const [ux, uy] = [(c.x1 - back.x) / length, (c.y1 - back.y) / length];
    const [bx, by] = [c.x1 - ux * size, c.y1 - uy * size];
    const half = size * 0.45;
    return (
        `M${round(c.x1)} ${round(c.y1)}L${round(bx - uy * half)} ${round(by + ux * half)}` +
        `L${round(bx + uy * half)} ${round(by - ux * half)}Z`
    );
}

/** @param {Curve} c */
export const lengthOf = (c) => Math.hypot(c.x1 - c.x0, c.y1 - c.y0);

/** Distance of a point from the curve. @param {Curve} c @param {number} x @param {number} y */
export function distanceTo(c, x, y) {
    const steps = c.straight ? 1 : 12;
    let best = Infinity;
    let a = pointOn(c, 0);
    for (let i = 1; i <= steps; i++) {
        const b = pointOn(c, i / steps);
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
        best = Math.min(best, Math.hypot(x - a.x - t * dx, y - a.y - t * dy));
        a = b;
    }
    return best;
}

/** Distance of a point from straight strokes. @param {[number, number][]} points @param {number} x @param {number} y */
export function distanceAlong(points, x, y) {
    let best = Infinity;
    for (let i = 1; i < points.length; i++) {
        const [[ax, ay], [bx, by]] = [points[i - 1], points[i]];
        const [dx, dy] = [bx - ax, by - ay];
        const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
        best = Math.min(best, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    }
    return best;
}
