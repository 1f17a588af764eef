/*
 * The ecomap: the focus in the centre with those who share its container, the rest on rings around it, the outermost
 * last. The same scene always gives the same picture, and no two boxes (labels included) overlap.
 */
(function (scope) {
    'use strict';
    const kit = (scope.kithLayout = scope.kithLayout || {});
    /** Rings are ellipses, because labels are wider than high, and so are screens: the best of these is taken. */
    const ASPECTS = [1.3, 1.6, 1.9, 2.2];
    /** From this many blocks on only one is tried. */
    const MANY = 120;
    /** Up to this many blocks the order is improved by trying. */
    const SEVERAL = 60;
    /** Width of a screen for a height of one. */
    const SCREEN = 16 / 9;
    const GAP = 8;
    const TURN = 2 * Math.PI;

    const norm = (angle) => Math.atan2(Math.sin(angle), Math.cos(angle));

    /**
     * @param blocks the free blocks, without positions
     * @param links pairs of block indices with weights: {a, b, weight}
     * @param centre {x, y}
     * @param obstacles boxes that stand and must not be covered
     * Sets x and y of each block.
     */
    kit.ecomap = (blocks, links, focusBlock, centre, obstacles) => {
        const rings = new Map();
        for (const block of blocks.filter((each) => each !== focusBlock)) {
            rings.set(block.ring, [...(rings.get(block.ring) ?? []), block]);
        }
        const ordered = [...rings.keys()].sort((a, b) => a - b).map((ring) => ({ ring, blocks: rings.get(ring) }));
        order(ordered, links, focusBlock);
        let best = null;
        for (const aspect of blocks.length > MANY ? [1.7] : ASPECTS) {
            const tried = arrange(ordered, focusBlock, centre, obstacles, aspect);
            if (!best || tried.size < best.size) {
                best = tried;
            }
        }
        best.places.forEach(({ block, x, y }) => Object.assign(block, { x, y }));
    };

    /** Settles the rings one after the other and measures how large the picture gets on a screen. */
    function arrange(rings, focusBlock, centre, obstacles, aspect) {
        const grid = new kit.Grid();
        obstacles.forEach((box) => grid.add(box));
        const places = [];
        let inner = 0;
        if (focusBlock) {
            places.push({ block: focusBlock, ...centre });
            grid.add(kit.boxAt(focusBlock, centre.x, centre.y));
            inner = Math.min(focusBlock.b, focusBlock.t, focusBlock.r / aspect);
        }
        for (const { blocks } of rings) {
            const settled = settle(blocks, inner, centre, grid, aspect);
            settled.places.forEach(({ block, x, y }) => grid.add(kit.boxAt(block, x, y)));
            places.push(...settled.places);
            inner = settled.edge;
        }
        const all = kit.union(places.map(({ block, x, y }) => kit.boxAt(block, x, y)));
        return { places, size: Math.max((all.x1 - all.x0) / SCREEN, all.y1 - all.y0) };
    }

    /** Decides who stands beside whom: each block towards those it is linked to, ring by ring, in and out. */
    function order(rings, links, focusBlock) {
        const near = new Map();
        const note = (block, neighbour) => near.set(block, [...(near.get(block) ?? []), neighbour]);
        for (const { a, b, weight, pulls } of links) {
            if (a === focusBlock || b === focusBlock) {
                for (const { dx, dy } of pulls.get(focusBlock)) {
                    if (dx || dy) {
                        note(a === focusBlock ? b : a, { block: { angle: Math.atan2(dy, dx) }, weight: 0.6 });
                    }
                }
            } else {
                note(a, { block: b, weight });
                note(b, { block: a, weight });
            }
        }
        for (const { blocks } of rings) {
            blocks.sort((a, b) => a.hue - b.hue || kit.byRank(a, b));
            spread(blocks, blocks.map((_, i) => (TURN * i) / blocks.length));
        }
        let best = null;
        for (let round = 0; round < 24; round++) {
            const sequence = round % 2 ? [...rings].reverse() : rings;
            for (const { blocks } of sequence) {
                const wish = new Map(blocks.map((block) => [block, wishOf(block, near.get(block) ?? [])]));
                blocks.sort((a, b) => wish.get(a) - wish.get(b) || kit.byRank(a, b));
                spread(blocks, blocks.map((block) => wish.get(block)));
            }
            const cost = stretch(near);
            if (!best || cost < best.cost - 1e-6) {
                best = { cost, rings: rings.map(({ blocks }) => blocks.map((b) => [b, b.angle])) };
            }
        }
        best?.rings.forEach((saved, i) => {
            saved.forEach(([block, angle]) => (block.angle = angle));
            rings[i].blocks = saved.map(([block]) => block);
        });
        untangle(rings, links, focusBlock);
    }

    /** Swaps neighbours and turns rings as long as fewer lines run through blocks and the lines get shorter. */
    function untangle(rings, links, focusBlock) {
        const blocks = rings.flatMap((ring) => ring.blocks);
        if (blocks.length > SEVERAL) {
            return;
        }
        let radius = focusBlock ? (focusBlock.t + focusBlock.b) / 2 : 0;
        for (const ring of rings) {
            const height = ring.blocks.reduce((sum, block) => sum + block.t + block.b, 0) / ring.blocks.length;
            ring.radius = radius + height / 2 + GAP;
            radius = ring.radius + height / 2;
        }
        const tangle = tangleOf(rings, links, focusBlock);
        let cost = tangle(Infinity);
        const better = (ring, next) => {
            const before = ring.blocks;
            const angles = before.map((block) => block.angle);
            ring.blocks = next;
            next.forEach((block, i) => (block.angle = angles[i]));
            const now = tangle(cost);
            if (now < cost - 1e-6) {
                cost = now;
                bettered = true;
                return;
            }
            ring.blocks = before;
            before.forEach((block, i) => (block.angle = angles[i]));
        };
        let bettered = true;
        for (let round = 0; round < 3 && bettered; round++) {
            bettered = false;
            for (const ring of rings) {
                const n = ring.blocks.length;
                for (let i = 1; i < n; i++) {
                    better(ring, [...ring.blocks.slice(i), ...ring.blocks.slice(0, i)]);
                }
                for (let i = 0; i < n; i++) {
                    for (let j = i + 1; j < Math.min(n, i + 7); j++) {
                        const next = [...ring.blocks];
                        [next[i], next[j]] = [next[j], next[i]];
                        better(ring, next);
                    }
                }
            }
        }
    }

    /**
     * Prepares measuring how tangled the rings are: the length of all lines, and a fine for each block a line runs through
     * that it does not belong to. What stays the same whoever stands where is worked out once, for this is asked thousands
     * of times.
     *
     * @returns a function of a limit: what lies above the limit need not be measured to its end
     */
    function tangleOf(rings, links, focusBlock) {
        const boxes = (focusBlock?.members ?? []).map(({ node, dx, dy }) => placed({ of: node, id: node.id }, dx, dy));
        const at = new Map([[focusBlock, { x: 0, y: 0 }]]);
        for (const { radius, blocks } of rings) {
            for (const block of blocks) {
                const box = placed({ of: block, block, radius }, 0, 0);
                at.set(block, box);
                boxes.push(box);
            }
        }
        const lines = [];
        for (const { a, b, pulls } of links) {
            if (at.has(a) && at.has(b)) {
                pulls.get(a).forEach((from, i) => {
                    const to = pulls.get(b)[i];
                    const others = boxes.filter(({ block, id }) =>
                        block ? block !== a && block !== b : id !== from.id && id !== to.id,
                    );
                    lines.push({ p: at.get(a), q: at.get(b), from, to, others });
                });
            }
        }
        return (limit) => {
            for (const box of boxes) {
                if (box.block) {
                    const { angle } = box.block;
                    placed(box, 1.6 * box.radius * Math.cos(angle), box.radius * Math.sin(angle));
                }
            }
            let cost = 0;
            for (const { p, q, from, to, others } of lines) {
                cost += costOf(p.x + from.dx, p.y + from.dy, q.x + to.dx, q.y + to.dy, others);
                if (cost > limit) {
                    break;
                }
            }
            return cost;
        };
    }

    function placed(box, x, y) {
        box.x = x;
        box.y = y;
        box.x0 = x - box.of.l;
        box.x1 = x + box.of.r;
        box.y0 = y - box.of.t;
        box.y1 = y + box.of.b;
        return box;
    }

    function costOf(px, py, qx, qy, others) {
        const dx = qx - px;
        const dy = qy - py;
        const west = Math.min(px, qx);
        const east = Math.max(px, qx);
        const north = Math.min(py, qy);
        const south = Math.max(py, qy);
        let cost = Math.sqrt(dx * dx + dy * dy);
        for (let i = 0; i < others.length; i++) {
            const box = others[i];
            if (box.x0 < east && west < box.x1 && box.y0 < south && north < box.y1 && meets(px, py, dx, dy, box)) {
                cost += 160;
            }
        }
        return cost;
    }

    /** Whether a line that starts at (x, y) meets a box; their bounds overlap. */
    function meets(x, y, dx, dy, box) {
        let from = 0;
        let to = 1;
        if (Math.abs(dx) > 1e-9) {
            from = Math.max(from, ((dx > 0 ? box.x0 : box.x1) - x) / dx);
            to = Math.min(to, ((dx > 0 ? box.x1 : box.x0) - x) / dx);
        }
        if (Math.abs(dy) > 1e-9) {
            from = Math.max(from, ((dy > 0 ? box.y0 : box.y1) - y) / dy);
            to = Math.min(to, ((dy > 0 ? box.y1 : box.y0) - y) / dy);
        }
        return from < to;
    }

    function wishOf(block, neighbours) {
        let x = 0.2 * Math.cos(block.angle);
        let y = 0.2 * Math.sin(block.angle);
        for (const { block: other, weight } of neighbours) {
            x += weight * Math.cos(other.angle);
            y += weight * Math.sin(other.angle);
        }
        return Math.atan2(y, x);
    }

    /** Shares the circle out by need and turns the whole so that it fits the wishes best. */
    function spread(blocks, wishes) {
        const needs = blocks.map((block) => Math.sqrt((block.l + block.r) * (block.t + block.b)));
        const total = needs.reduce((sum, need) => sum + need, 0);
        let run = 0;
        let x = 0;
        let y = 0;
        const slots = blocks.map((_, i) => {
            const slot = (TURN * (run + needs[i] / 2)) / total;
            run += needs[i];
            x += Math.cos(wishes[i] - slot);
            y += Math.sin(wishes[i] - slot);
            return slot;
        });
        const turn = Math.hypot(x, y) < 1e-6 ? -Math.PI / 2 : Math.atan2(y, x);
        blocks.forEach((block, i) => (block.angle = norm(slots[i] + turn)));
    }

    function stretch(near) {
        let cost = 0;
        for (const [block, neighbours] of near) {
            for (const { block: other, weight } of neighbours) {
                cost += weight * Math.abs(norm(block.angle - other.angle));
            }
        }
        return cost;
    }

    /**
     * Finds places for the blocks of one ring. Each slides out along its ray until nothing is in the way; the ring's
     * own radius is the one with which the ring ends up smallest.
     */
    function settle(blocks, inner, centre, grid, aspect) {
        const thickest = Math.max(...blocks.map((block) => block.t + block.b));
        const around = blocks.reduce((sum, block) => sum + block.l + block.r + GAP, 0) / (TURN * aspect * 0.8);
        let best = null;
        for (let base = inner + 10; base <= Math.max(inner + thickest * 1.5, around) + 60; base += 10) {
            const tried = attempt(blocks, base, inner, centre, grid, aspect, best?.cost ?? Infinity);
            if (tried && (!best || tried.cost < best.cost)) {
                best = tried;
            }
        }
        return best;
    }

    /** Returns nothing as soon as the cost is over the limit. */
    function attempt(blocks, base, inner, centre, grid, aspect, limit) {
        const own = new kit.Grid();
        const places = [];
        const edges = [];
        let sum = 0;
        let last = 0;
        const turns = [...blocks.filter((_, i) => i % 2 === 0), ...blocks.filter((_, i) => i % 2 === 1)];
        for (const block of turns) {
            const cos = Math.cos(block.angle);
            const sin = Math.sin(block.angle);
            const midX = (block.l - block.r) / 2;
            const midY = (block.t - block.b) / 2;
            for (let r = base; ; r += 8) {
                const x = centre.x + aspect * r * cos + midX;
                const y = centre.y + r * sin + midY;
                const box = kit.boxAt(block, x, y);
                if (nearest(box, centre, aspect) < inner || grid.hits(box, GAP) || own.hits(box, GAP)) {
                    continue;
                }
                own.add(box);
                places.push({ block, x, y });
                sum += r - inner;
                const edge = farthest(box, centre, aspect);
                edges.push(edge);
                last = Math.max(last, edge);
                break;
            }
            if ((last - inner) * blocks.length * 0.7 + sum >= limit) {
                return null;
            }
        }
        edges.sort((a, b) => a - b);
        // The next ring begins where most of this one ends; what sticks out further is walked around.
        const edge = edges[Math.floor((edges.length - 1) * 0.5)];
        return { places, edge, cost: (last - inner) * blocks.length * 0.7 + sum };
    }

    /** The elliptical radius of the nearest point of a box. */
    function nearest(box, centre, aspect) {
        const x = Math.max(box.x0 - centre.x, centre.x - box.x1, 0);
        const y = Math.max(box.y0 - centre.y, centre.y - box.y1, 0);
        return Math.hypot(x / aspect, y);
    }

    /** The elliptical radius of the farthest corner of a box. */
    function farthest(box, centre, aspect) {
        const x = Math.max(centre.x - box.x0, box.x1 - centre.x);
        const y = Math.max(centre.y - box.y0, box.y1 - centre.y);
        return Math.hypot(x / aspect, y);
    }
})(self);
