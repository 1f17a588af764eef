/**
 * The lines of unions: between two members, and from there down to what hangs on them. Worked out from where things stand,
 * so that they follow what is dragged. Pure reckoning, no DOM.
 *
 * @typedef {import('./types.js').UnionData} UnionData
 *
 * @typedef {object} Spot something a line can meet
 * @property {string} id
 * @property {number} x
 * @property {number} y
 * @property {number} hw half width of the symbol
 * @property {number} hh half height of the symbol
 * @property {number} top of symbol and badges
 * @property {number} foot of the caption
 * @property {number} left of symbol and caption
 * @property {number} right
 * @property {string} [home] container it is drawn in
 *
 * @typedef {object} Branch
 * @property {{d: string, line: string, slashes?: {x: number, y: number}[]}[]} parts
 * @property {Map<string, [number, number][]>} up from each that hangs on it to where the lines part, by id
 * @property {Map<string, [number, number][]>} down from each member to where the lines part
 */
const SAME_ROW = 30;
const AIR = 2.5;
const PORT = 9;
const LANE = 7;
/** Nearer than this, and a line drops straight rather than with a small step. */
const NEAR = 16;

/**
 * @param {UnionData[]} unions
 * @param {Map<string, Spot>} spots of all nodes that have a place
 * @returns {Map<string, Branch>}
 */
export function branchesOf(unions, spots) {
    const rows = rowsOf([...spots.values()]);
    const drawn = unions
        .map((union) => ({
            union,
            members: union.members.map((id) => spots.get(id)).filter(Boolean),
            drops: union.drops.filter((drop) => spots.has(drop.to)),
        }))
        .filter(({ members, drops }) => members.length + drops.length > 1);
    const couples = drawn.filter(({ members }) => members.length === 2);
    couples.forEach((one) => (one.straight = standsBeside(one.members, spots)));
    const ports = portsOf(drawn);
    const runs = drawn.flatMap((one) => runsOf(one, rows, spots, ports, couples));
    layTracks(runs, rows);
    return new Map(drawn.map((one) => [one.union.id, draw(one, runs.filter((run) => run.of === one), spots, ports)]));
}

/** @param {Spot[]} all @returns {{y: number, top: number, foot: number, spots: Spot[]}[]} from above */
export function rowsOf(all) {
    const rows = [];
    for (const spot of [...all].sort((a, b) => a.y - b.y)) {
        const row = rows[rows.length - 1];
        if (row && spot.y - row.y < SAME_ROW) {
            row.spots.push(spot);
            row.top = Math.min(row.top, spot.top);
            row.foot = Math.max(row.foot, spot.foot);
        } else {
            rows.push({ y: spot.y, top: spot.top, foot: spot.foot, spots: [spot] });
        }
    }
    return rows;
}

/** The lines between couples that stand side by side: nothing else should pass there. */
export function couplesIn(unions, spots) {
    return unions
        .map(({ members }) => members.map((id) => spots.get(id)).filter(Boolean))
        .filter((members) => members.length === 2 && standsBeside(members, spots))
        .map(([a, b]) => ({ y: a.y, x0: Math.min(a.x, b.x), x1: Math.max(a.x, b.x) }));
}

const rowOf = (rows, spot) => rows.findIndex((row) => row.spots.includes(spot));

/** Two of one row with nobody between them. */
function standsBeside([a, b], spots) {
    const [left, right] = a.x < b.x ? [a, b] : [b, a];
    return (
        Math.abs(a.y - b.y) < 2 &&
        ![...spots.values()].some((s) => s !== a && s !== b && Math.abs(s.y - a.y) < SAME_ROW && s.right > left.right && s.left < right.left)
    );
}

/** Lines that meet at one symbol from above, or leave it below, do so side by side. */
function portsOf(drawn) {
    const into = new Map();
    const outOf = new Map();
    const middle = ({ members }) => (members.length > 0 ? members.reduce((s, m) => s + m.x, 0) / members.length : 0);
    const add = (map, id, one) => map.set(id, [...(map.get(id) ?? []), one]);
    for (const one of drawn) {
        one.drops.forEach(({ to }) => add(into, to, one));
        if (one.members.length === 1 || (one.members.length === 2 && !one.straight)) {
            one.members.forEach(({ id }) => add(outOf, id, one));
        }
    }
    const spread = (map) => {
        const ports = new Map();
        for (const [id, list] of map) {
            list.sort((a, b) => middle(a) - middle(b) || (a.union.id < b.union.id ? -1 : 1));
            list.forEach((one, i) => ports.set(`${one.union.id} ${id}`, (i - (list.length - 1) / 2) * PORT));
        }
        return ports;
    };
    return { into: spread(into), outOf: spread(outOf) };
}

/**
 * The level parts of a union's lines: one in each gap between rows that it passes.
 *
 * @returns {{of: any, gap: number, ins: number[], outs: number[], x0: number, x1: number, targets: any[], bracket?: boolean}[]}
 */
function runsOf(one, rows, spots, ports, couples) {
    const { union, members, drops } = one;
    const start = members.length > 0 ? Math.max(...members.map((m) => rowOf(rows, m))) : -1;
    const bracket = members.length === 2 && !one.straight;
    const feet = members.map((m) => m.x + (ports.outOf.get(`${union.id} ${m.id}`) ?? 0));
    one.feet = feet;
    const targets = new Map();
    for (const drop of drops) {
        const spot = spots.get(drop.to);
        const row = rowOf(rows, spot);
        const target = { drop, spot, x: spot.x + (ports.into.get(`${union.id} ${drop.to}`) ?? 0) };
        targets.set(row, [...(targets.get(row) ?? []), target]);
    }
    const only = drops.length === 1 ? [...targets.values()][0][0].x : null;
    one.from = startOf(one, only);
    const ordered = [...targets].sort((a, b) => a[0] - b[0]);
    const last = ordered.length > 0 ? ordered[ordered.length - 1][0] : start;
    const first = members.length === 0 ? (ordered[0]?.[0] ?? 0) - 1 : start;
    const runs = [];
    let xs = bracket ? feet : one.from ? [one.from.x] : [];
    for (let gap = first; gap < Math.max(last, first + (bracket ? 1 : 0)); gap++) {
        const here = targets.get(gap + 1) ?? [];
        twinPoints(here);
        const outs = here.map((target) => target.at ?? target.x);
        const goesOn = last > gap + 1;
        if (goesOn) {
            const wished = xs.length > 0 ? xs.reduce((s, x) => s + x, 0) / xs.length : outs[0];
            outs.push(freeLane(rows[gap + 1], wished, couples));
        }
        const all = [...xs, ...outs];
        const run = { of: one, gap, ins: xs, outs, x0: Math.min(...all), x1: Math.max(...all), targets: here };
        run.bracket = bracket && gap === first;
        runs.push(run);
        xs = goesOn ? [outs[outs.length - 1]] : [];
    }
    return runs;
}

/** Where the line to those that hang on a union begins: straight above an only one, if that is near enough. */
function startOf({ members, straight, feet }, only) {
    if (members.length === 2 && straight) {
        const [a, b] = members[0].x < members[1].x ? members : [members[1], members[0]];
        const [low, high] = [Math.max(a.x + a.hw, a.right), Math.min(b.x - b.hw, b.left)];
        const middle = (low + high) / 2;
        return { x: only === null ? middle : Math.max(Math.min(middle, low + 8), Math.min(Math.max(middle, high - 8), only)), y: (a.y + b.y) / 2 };
    }
    if (members.length !== 1) {
        return null;
    }
    const near = only !== null && Math.abs(only - feet[0]) < NEAR;
    return { x: near ? only : feet[0], y: members[0].foot + 2 };
}

/** Twins hang on one point. */
function twinPoints(targets) {
    const groups = new Map();
    for (const target of targets) {
        const { twins } = target.drop;
        if (twins) {
            groups.set(twins, [...(groups.get(twins) ?? []), target]);
        }
    }
    for (const group of groups.values()) {
        if (group.length > 1) {
            const at = group.reduce((s, target) => s + target.x, 0) / group.length;
            group.forEach((target) => (target.at = at));
        }
    }
}

/** The place nearest to a wish where a line can pass a row without touching anybody, and if it can be no couple. */
function freeLane(row, wished, couples) {
    const taken = row.spots.map((s) => [s.left - LANE, s.right + LANE]);
    const joined = couples
        .filter(({ members, straight }) => straight && members.every((m) => row.spots.includes(m)))
        .map(({ members }) => [Math.min(...members.map((m) => m.x)), Math.max(...members.map((m) => m.x))]);
    for (const walls of [[...taken, ...joined], taken]) {
        const free = [wished, ...walls.flat()].filter((x) => !walls.some(([low, high]) => x > low && x < high));
        const best = free.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b)[0];
        if (best !== undefined) {
            return best;
        }
    }
    return wished;
}

/** Gives each level part a height of its own where it lies beside another, so ordered that few lines cross. */
function layTracks(runs, rows) {
    const gaps = new Map();
    runs.forEach((run) => gaps.set(run.gap, [...(gaps.get(run.gap) ?? []), run]));
    for (const [gap, list] of gaps) {
        const level = list.filter((run) => run.x1 - run.x0 > 1);
        const order = topDown(level);
        const tracks = new Map();
        for (const run of order) {
            const above = order.filter((other) => tracks.has(other) && other.x0 <= run.x1 + 4 && run.x0 <= other.x1 + 4);
            tracks.set(run, 1 + Math.max(-1, ...above.map((other) => tracks.get(other))));
        }
        const many = 1 + Math.max(0, ...tracks.values());
        const below = rows[gap + 1]?.top ?? (rows[gap]?.foot ?? 0) + 20 + 12 * many;
        const above = gap < 0 ? below - 34 : (rows[gap]?.foot ?? below - 34);
        const [top, foot] = above + 8 < below - 16 ? [above + 6, below - 16] : [below - 18, below - 16];
        for (const run of list) {
            run.y = top + ((foot - top) * ((tracks.get(run) ?? 0) + 0.5)) / many;
        }
    }
}

function topDown(runs) {
    const within = (xs, run) => xs.filter((x) => x > run.x0 + 0.5 && x < run.x1 - 0.5).length;
    // With one above another, what leaves the upper crosses the lower, and what comes to the lower crosses the upper.
    const cost = (upper, lower) => within(upper.outs, lower) + within(lower.ins, upper);
    const left = [...runs].sort((a, b) => a.x0 - b.x0 || (a.of.union.id < b.of.union.id ? -1 : 1));
    const order = [];
    while (left.length > 0) {
        const sums = left.map((run) => left.reduce((s, other) => (other === run ? s : s + cost(run, other) - cost(other, run)), 0));
        order.push(...left.splice(sums.indexOf(Math.min(...sums)), 1));
    }
    return order;
}

/** @returns {Branch} */
function draw(one, runs, spots, ports) {
    const { union, members, straight, from } = one;
    const parts = [];
    const down = new Map();
    const up = new Map();
    if (straight) {
        const [a, b] = members[0].x < members[1].x ? members : [members[1], members[0]];
        const [x0, x1] = [a.x + a.hw + AIR, b.x - b.hw - AIR];
        parts.push({ d: way([[x0, a.y], [x1, b.y]]), line: union.line, slashes: slashes(union, (from.x + x1) / 2, a.y) });
        down.set(a.id, [[x0, a.y], [from.x, from.y]]);
        down.set(b.id, [[x1, b.y], [from.x, from.y]]);
    }
    const line = lineOf(one.drops);
    let stem = from ? [[from.x, from.y]] : null;
    if (members.length === 1) {
        down.set(members[0].id, [[from.x, from.y]]);
    }
    for (const run of runs) {
        if (run.bracket) {
            const [a, b] = members;
            const [xa, xb] = one.feet;
            const level = way([[xa, a.foot + 2], [xa, run.y], [xb, run.y], [xb, b.foot + 2]]);
            parts.push({ d: level, line: union.line, slashes: slashes(union, (xa + xb) / 2, run.y) });
            const middle = [(xa + xb) / 2, run.y];
            down.set(a.id, [[xa, a.foot + 2], [xa, run.y], middle]);
            down.set(b.id, [[xb, b.foot + 2], [xb, run.y], middle]);
            stem = [middle];
        } else if (stem) {
            const [x] = stem[stem.length - 1];
            parts.push({ d: way([stem[stem.length - 1], [x, run.y]]), line });
            stem = [...stem, [x, run.y]];
        }
        const x0 = run.bracket ? Math.min(...one.feet) : run.x0;
        const x1 = run.bracket ? Math.max(...one.feet) : run.x1;
        if (run.bracket) {
            [[run.x0, x0], [x1, run.x1]].filter(([l, r]) => r - l > 1).forEach(([l, r]) => parts.push({ d: way([[l, run.y], [r, run.y]]), line }));
        } else if (x1 - x0 > 1) {
            parts.push({ d: way([[x0, run.y], [x1, run.y]]), line });
        }
        for (const { drop, spot, x, at } of run.targets) {
            const end = [x, spot.y - spot.hh - AIR + Math.abs(x - spot.x) * 0.6];
            const path = [[at ?? x, run.y], end];
            parts.push({ d: way(path), line: drop.line });
            const stemEnd = stem ? stem[stem.length - 1] : [x0, run.y];
            up.set(drop.to, [end, [at ?? x, run.y], [stemEnd[0], run.y], ...(stem ?? []).slice(0, -1).reverse()]);
        }
        if (stem && run.outs.length > run.targets.length) {
            stem = [...stem, [run.outs[run.outs.length - 1], run.y]];
        }
    }
    return { parts, up, down };
}

const lineOf = (drops) => (new Set(drops.map((drop) => drop.line)).size === 1 ? drops[0].line : 'solid');

function slashes({ slashes: many = 0 }, x, y) {
    return Array.from({ length: many }, (_, i) => ({ x: x + (i - (many - 1) / 2) * 6, y }));
}

const round = (value) => Math.round(value * 10) / 10;

/** @param {[number, number][]} points */
export const way = (points) => points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

/**
 * The way along a union from one of its ends to another.
 *
 * @param {Branch} branch @param {string} a @param {string} b
 * @returns {[number, number][] | null}
 */
export function wayAlong(branch, a, b) {
    const [from, to] = [branch.up.get(a) ?? branch.down.get(a), branch.up.get(b) ?? branch.down.get(b)];
    if (!from || !to) {
        return null;
    }
    // From both ends inwards, as far as the ways differ: they part at the bar where two hang on it.
    const back = [...to].reverse();
    if (branch.up.has(a) && branch.up.has(b)) {
        return [...from.slice(0, 2), ...back.slice(-2)];
    }
    return [...from, ...back];
}
