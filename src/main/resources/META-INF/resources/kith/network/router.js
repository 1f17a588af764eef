/**
 * Chooses how far each edge bends, so that it does not run through a symbol it has nothing to do with, and so that
 * several edges between the same two can be told apart.
 */
import { curveBetween, pointOn, lengthOf } from './geometry.js';

const BENDS = [0, 0.08, -0.08, 0.16, -0.16, 0.25, -0.25, 0.36, -0.36];
const CELL = 64;

/**
 * @typedef {object} Route
 * @property {string} id
 * @property {string} from
 * @property {string} to
 * @property {import('./geometry.js').End} a
 * @property {import('./geometry.js').End} b
 *
 * @typedef {object} Obstacle
 * @property {string} id
 * @property {import('./types.js').Box} symbol
 * @property {import('./types.js').Box} box with its caption
 * @property {Set<string>} [members] edges of these may cross it
 */

/**
 * @param {Route[]} routes
 * @param {Obstacle[]} obstacles
 * @returns {Map<string, number>} bend of each edge
 */
export function bendsFor(routes, obstacles) {
    const cells = cellsOf(obstacles);
    const bends = new Map();
    const twins = new Map();
    for (const route of routes) {
        const key = route.from < route.to ? `${route.from} ${route.to}` : `${route.to} ${route.from}`;
        twins.set(key, [...(twins.get(key) ?? []), route]);
    }
    for (const group of twins.values()) {
        if (group.length > 1) {
            group.forEach((route, i) => {
                const side = route.from < route.to ? 1 : -1;
                bends.set(route.id, side * 0.16 * (i - (group.length - 1) / 2));
            });
        } else {
            bends.set(group[0].id, best(group[0], cells));
        }
    }
    return bends;
}

function best(route, cells) {
    let choice = { bend: 0, cost: Infinity };
    for (const bend of BENDS) {
        const cost = costOf(route, bend, cells, choice.cost);
        if (cost < choice.cost) {
            choice = { bend, cost };
        }
        if (choice.cost === 0) {
            break;
        }
    }
    return choice.bend;
}

function costOf(route, bend, cells, limit) {
    const curve = curveBetween(route.a, route.b, bend);
    const length = lengthOf(curve);
    const steps = Math.max(4, Math.min(60, Math.round(length / 12)));
    let cost = Math.abs(bend) * 25 + Math.max(0, Math.abs(bend) * length - 140) * 0.4;
    const met = new Set();
    for (let i = 1; i < steps && cost < limit; i++) {
        const { x, y } = pointOn(curve, i / steps);
        for (const obstacle of cells.get(cellKey(x, y)) ?? []) {
            if (belongs(obstacle, route.from) || belongs(obstacle, route.to)) {
                continue;
            }
            if (inside(obstacle.symbol, x, y) && !met.has(obstacle)) {
                met.add(obstacle);
                cost += 20;
            } else if (inside(obstacle.box, x, y)) {
                cost += met.has(obstacle.box) ? 0.8 : obstacle.members ? 2 : 7;
                met.add(obstacle.box);
            }
        }
    }
    return cost;
}

const belongs = (obstacle, end) => obstacle.id === end || Boolean(obstacle.members?.has(end));
const inside = (box, x, y) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
const cellKey = (x, y) => Math.floor(x / CELL) * 100003 + Math.floor(y / CELL);

function cellsOf(obstacles) {
    const cells = new Map();
    for (const obstacle of obstacles) {
        const { x0, y0, x1, y1 } = obstacle.box;
        for (let i = Math.floor(x0 / CELL); i <= Math.floor(x1 / CELL); i++) {
            for (let j = Math.floor(y0 / CELL); j <= Math.floor(y1 / CELL); j++) {
                const key = i * 100003 + j;
                const list = cells.get(key);
                if (list) {
                    list.push(obstacle);
                } else {
                    cells.set(key, [obstacle]);
                }
            }
        }
    }
    return cells;
}
