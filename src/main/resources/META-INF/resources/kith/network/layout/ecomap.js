/*
 * The ecomap: the focus in the centre with those who share its container, the rest on rings around it, the outermost
 * last. The same scene always gives the same picture, and no two boxes (labels included) overlap.
 */
(function (scope) {
    'use strict';
    const kit = (scope.kithLayout = scope.kithLayout || {});
    /** Rings are ellipses: labels are wider than high, and so are screens. */
    const ASPECT = 1.5;
    const GAP = 8;
    const TURN = 2 * Math.PI;

    const norm = (angle) => Math.atan2(Math.sin(angle), Math.cos(angle));

    /**
     * @param blocks the free blocks, without positions
     * @param links pairs of block indices with weights: {a, b, weight}
     * @param centre {x, y}
     * @param obstacles boxes that stand and must not be covered
     * @returns the ellipses between the rings, and sets x and y of each block
     */
    kit.ecomap = (blocks, links, focusBlock, centre, obstacles) => {
        const grid = new kit.Grid();
        obstacles.forEach((box) => grid.add(box));
        const rings = new Map();
        for (const block of blocks) {
            if (block === focusBlock) {
                block.x = centre.x;
                block.y = centre.y;
                grid.add(kit.boxAt(block, block.x, block.y));
            } else {
                rings.set(block.ring, [...(rings.get(block.ring) ?? []), block]);
            }
        }
        const ordered = [...rings.keys()].sort((a, b) => a - b).map((ring) => ({ ring, blocks: rings.get(ring) }));
        order(ordered, links, focusBlock);
        let inner = focusBlock ? Math.min(focusBlock.b, focusBlock.t, focusBlock.r / ASPECT) : 0;
        const guides = [];
        for (const { ring, blocks: onRing } of ordered) {
            const outer = settle(onRing, inner, centre, grid);
            guides.push({ ring, rx: ASPECT * outer.edge, ry: outer.edge });
            inner = outer.edge;
        }
        return guides;
    };

    /** Decides who stands beside whom: each block towards those it is linked to, ring by ring, in and out. */
    function order(rings, links, focusBlock) {
        const near = new Map();
        for (const { a, b, weight } of links) {
            if (a !== focusBlock && b !== focusBlock) {
                near.set(a, [...(near.get(a) ?? []), { block: b, weight }]);
                near.set(b, [...(near.get(b) ?? []), { block: a, weight }]);
            }
        }
        for (const { blocks } of rings) {
            blocks.sort((a, b) => a.hue - b.hue || kit.byId(a, b));
            spread(blocks, blocks.map((_, i) => (TURN * i) / blocks.length));
        }
        let best = null;
        for (let round = 0; round < 24; round++) {
            const sequence = round % 2 ? [...rings].reverse() : rings;
            for (const { blocks } of sequence) {
                const wish = new Map(blocks.map((block) => [block, wishOf(block, near.get(block) ?? [])]));
                blocks.sort((a, b) => wish.get(a) - wish.get(b) || kit.byId(a, b));
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
     * Gives the blocks of one ring their places. Each slides out along its ray until nothing is in the way; the ring's
     * own radius is the one with which the ring ends up smallest.
     */
    function settle(blocks, inner, centre, grid) {
        const thickest = Math.max(...blocks.map((block) => block.t + block.b));
        const around = blocks.reduce((sum, block) => sum + block.l + block.r + GAP, 0) / (TURN * 1.2);
        let best = null;
        for (let base = inner + 10; base <= Math.max(inner + thickest * 1.5, around) + 60; base += 10) {
            const tried = attempt(blocks, base, inner, centre, grid);
            if (!best || tried.cost < best.cost) {
                best = tried;
            }
        }
        for (const { block, x, y } of best.places) {
            block.x = x;
            block.y = y;
            grid.add(kit.boxAt(block, x, y));
        }
        return best;
    }

    function attempt(blocks, base, inner, centre, grid) {
        const own = new kit.Grid();
        const places = [];
        let sum = 0;
        let edge = inner;
        const turns = [...blocks.filter((_, i) => i % 2 === 0), ...blocks.filter((_, i) => i % 2 === 1)];
        for (const block of turns) {
            const cos = Math.cos(block.angle);
            const sin = Math.sin(block.angle);
            const midX = (block.l - block.r) / 2;
            const midY = (block.t - block.b) / 2;
            for (let r = base; ; r += 8) {
                const x = centre.x + ASPECT * r * cos + midX;
                const y = centre.y + r * sin + midY;
                const box = kit.boxAt(block, x, y);
                if (reach(box, centre, Math.min) < inner || grid.hits(box, GAP) || own.hits(box, GAP)) {
                    continue;
                }
                own.add(box);
                places.push({ block, x, y });
                sum += r - inner;
                edge = Math.max(edge, reach(box, centre, Math.max));
                break;
            }
        }
        return { places, edge: edge + 6, cost: (edge - inner) * blocks.length * 0.7 + sum };
    }

    /** The elliptical radius of the nearest or farthest corner of a box. */
    function reach(box, centre, pick) {
        const xs = [box.x0 - centre.x, box.x1 - centre.x];
        const ys = [box.y0 - centre.y, box.y1 - centre.y];
        if (pick === Math.min) {
            const nx = xs[0] > 0 ? xs[0] : xs[1] < 0 ? xs[1] : 0;
            const ny = ys[0] > 0 ? ys[0] : ys[1] < 0 ? ys[1] : 0;
            return Math.hypot(nx / ASPECT, ny);
        }
        return Math.hypot(Math.max(-xs[0], xs[1]) / ASPECT, Math.max(-ys[0], ys[1]));
    }
})(self);
