/*
 * Boxes and blocks, shared by the layouts. A classic script, because the graph library that the force layout uses can
 * only be loaded into a classic worker; it adds to `self.kithLayout`.
 *
 * A block is what a layout moves as one piece: a single node, or a container with its members already arranged.
 */
(function (scope) {
    'use strict';
    const kit = (scope.kithLayout = scope.kithLayout || {});

    /** Inner margin of a container and the height of its caption. The renderer draws with the same two numbers. */
    kit.CONTAINER_PADDING = 12;
    kit.CONTAINER_CAPTION = 20;

    /** The box of something with extents l, r, t, b around (x, y). */
    kit.boxAt = (extent, x, y) => ({ x0: x - extent.l, y0: y - extent.t, x1: x + extent.r, y1: y + extent.b });

    kit.overlap = (a, b, gap) =>
        a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.y0 < b.y1 + gap && b.y0 < a.y1 + gap;

    kit.union = (boxes) =>
        boxes.reduce(
            (u, b) => ({
                x0: Math.min(u.x0, b.x0),
                y0: Math.min(u.y0, b.y0),
                x1: Math.max(u.x1, b.x1),
                y1: Math.max(u.y1, b.y1),
            }),
            { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
        );

    /** Ranks go by the words of things and not by their ids: see `rank` in solve.js. */
    kit.byRank = (a, b) => a.rank - b.rank;

    /** A small, fast generator of numbers in [0, 1): the same seed, the same picture. */
    kit.random = (seed) => {
        let state = seed >>> 0;
        return () => {
            state = (state + 0x6d2b79f5) >>> 0;
            let t = Math.imul(state ^ (state >>> 15), state | 1);
            t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
            return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
        };
    };

    /** Boxes in cells, so that asking what lies where need not look at all of them. */
    kit.Grid = class {
        constructor(cell = 160) {
            this.cell = cell;
            this.cells = new Map();
        }

        #each(box, gap, visit) {
            const c = this.cell;
            for (let i = Math.floor((box.x0 - gap) / c); i <= Math.floor((box.x1 + gap) / c); i++) {
                for (let j = Math.floor((box.y0 - gap) / c); j <= Math.floor((box.y1 + gap) / c); j++) {
                    if (visit(i * 73856093 + j)) {
                        return true;
                    }
                }
            }
            return false;
        }

        add(box) {
            this.#each(box, 0, (key) => {
                const list = this.cells.get(key);
                if (list) {
                    list.push(box);
                } else {
                    this.cells.set(key, [box]);
                }
                return false;
            });
        }

        hits(box, gap) {
            return this.#each(box, gap, (key) => {
                const list = this.cells.get(key);
                return list !== undefined && list.some((other) => kit.overlap(box, other, gap));
            });
        }
    };

    /** Places the members of a container in centred rows, one shape a row where that fits, and measures the whole. */
    kit.arrangeMembers = (members, captionWidth) => {
        const sorted = [...members].sort(
            (a, b) => a.ring - b.ring || b.shapeRank - a.shapeRank || kit.byRank(a, b),
        );
        const rows = [];
        const columns = Math.max(2, Math.ceil(Math.sqrt(sorted.length * 1.5)));
        for (const member of sorted) {
            const row = rows[rows.length - 1];
            const split = sorted.length > 2 && row && row[0].shapeRank !== member.shapeRank;
            if (!row || row.length >= columns || split) {
                rows.push([member]);
            } else {
                row.push(member);
            }
        }
        const gap = 10;
        const widthOf = (row) => row.reduce((sum, m) => sum + m.l + m.r, (row.length - 1) * gap);
        const inner = Math.max(captionWidth, ...rows.map(widthOf));
        const placed = [];
        let y = kit.CONTAINER_CAPTION + kit.CONTAINER_PADDING - 4;
        for (const row of rows) {
            const top = Math.max(...row.map((m) => m.t));
            const bottom = Math.max(...row.map((m) => m.b));
            let x = kit.CONTAINER_PADDING + (inner - widthOf(row)) / 2;
            for (const member of row) {
                placed.push({ node: member, dx: x + member.l, dy: y + top });
                x += member.l + member.r + gap;
            }
            y += top + bottom + gap;
        }
        const width = inner + 2 * kit.CONTAINER_PADDING;
        const height = y - gap + kit.CONTAINER_PADDING - 2;
        for (const place of placed) {
            place.dx -= width / 2;
            place.dy -= height / 2;
        }
        return { members: placed, l: width / 2, r: width / 2, t: height / 2, b: height / 2 };
    };

    /** Air around the focus, for its lines and arrow heads to be seen. */
    const AIR = 26;

    /** Puts the focus in the middle of its container and the other members on an ellipse around it. */
    kit.arrangeAround = (focus, members, captionWidth) => {
        const others = members
            .filter((m) => m !== focus)
            .sort((a, b) => b.shapeRank - a.shapeRank || kit.byRank(a, b));
        const placed = [{ node: focus, dx: 0, dy: 0 }];
        const boxes = [kit.boxAt(focus, 0, 0)];
        const upper = others.filter((m) => m.shapeRank > focus.shapeRank);
        const lower = others.filter((m) => m.shapeRank <= focus.shapeRank);
        const spots = [...arc(upper, -Math.PI / 2), ...arc(lower, lower.length === 1 ? 0.35 : Math.PI / 2)];
        for (const { node, angle } of spots) {
            for (let r = 78; ; r += 4) {
                const box = kit.boxAt(node, 1.3 * r * Math.cos(angle), r * Math.sin(angle));
                if (!boxes.some((other, i) => kit.overlap(box, other, i === 0 ? AIR : 8))) {
                    placed.push({ node, dx: 1.3 * r * Math.cos(angle), dy: r * Math.sin(angle) });
                    boxes.push(box);
                    break;
                }
            }
        }
        const all = kit.union(boxes);
        const pad = kit.CONTAINER_PADDING;
        const l = Math.max(pad - all.x0, captionWidth / 2 + pad);
        return { members: placed, l, r: pad + all.x1, t: pad - 4 + kit.CONTAINER_CAPTION - all.y0, b: pad - 2 + all.y1 };
    };

    /** Spreads nodes over a fan around an angle, from left to right. */
    function arc(nodes, middle) {
        const span = Math.min(Math.PI * 0.9, (nodes.length - 1) * 1.25);
        const sign = middle < 0 ? 1 : -1;
        return nodes.map((node, i) => ({
            node,
            angle: nodes.length === 1 ? middle : middle + sign * (-span / 2 + (span * i) / (nodes.length - 1)),
        }));
    }

    /** Groups free nodes into blocks. */
    kit.blocksOf = (nodes, containers, focus) => {
        const grouped = new Map();
        const blocks = [];
        for (const node of [...nodes].sort(kit.byRank)) {
            if (node.container && containers.has(node.container)) {
                const list = grouped.get(node.container) ?? [];
                list.push(node);
                grouped.set(node.container, list);
            } else {
                const { l, r, t, b } = node;
                blocks.push({ id: node.id, rank: node.rank, members: [{ node, dx: 0, dy: 0 }], l, r, t, b });
            }
        }
        for (const [id, members] of grouped) {
            const { captionWidth: caption, rank } = containers.get(id);
            const centre = members.find((m) => m.id === focus);
            const shape = centre ? kit.arrangeAround(centre, members, caption) : kit.arrangeMembers(members, caption);
            blocks.push({ id, rank, container: true, ...shape });
        }
        for (const block of blocks) {
            block.ring = Math.min(...block.members.map((m) => m.node.ring));
            block.hue = Math.min(...block.members.map((m) => m.node.hue));
        }
        return blocks.sort(kit.byRank);
    };

    /** The nearest free spot around a point, searched outwards in rings; prefers to lie away from `from`. */
    kit.freeSpot = (extent, x, y, from, grid, gap) => {
        const away = Math.atan2(y - from.y, x - from.x) || 0;
        for (let r = 0; r < 6000; r += 20) {
            const steps = r === 0 ? 1 : Math.max(8, Math.round(r / 12));
            for (let i = 0; i < steps; i++) {
                const turn = Math.ceil(i / 2) * (i % 2 ? 1 : -1) * ((2 * Math.PI) / steps);
                const px = x + r * Math.cos(away + turn);
                const py = y + r * Math.sin(away + turn);
                if (!grid.hits(kit.boxAt(extent, px, py), gap)) {
                    return { x: px, y: py };
                }
            }
        }
        return { x, y };
    };

    /** Pushes overlapping blocks apart by as little as can be; blocks marked `still` do not move. */
    kit.separate = (blocks, gap) => {
        for (let round = 0; round < 300; round++) {
            let moved = false;
            for (let i = 0; i < blocks.length; i++) {
                for (let j = i + 1; j < blocks.length; j++) {
                    moved = pushApart(blocks[i], blocks[j], gap) || moved;
                }
            }
            if (!moved) {
                return;
            }
        }
    };

    function pushApart(a, b, gap) {
        if (a.still && b.still) {
            return false;
        }
        const right = a.x + a.r + gap - (b.x - b.l);
        const left = b.x + b.r + gap - (a.x - a.l);
        const down = a.y + a.b + gap - (b.y - b.t);
        const up = b.y + b.b + gap - (a.y - a.t);
        if (right <= 0.01 || left <= 0.01 || down <= 0.01 || up <= 0.01) {
            return false;
        }
        const dx = right < left ? right : -left;
        const dy = down < up ? down : -up;
        const share = a.still ? 0 : b.still ? 1 : 0.5;
        // Sideways rather than up or down: screens are wide.
        if (Math.abs(dx) < Math.abs(dy) * 1.3) {
            a.x -= dx * share;
            b.x += dx * (1 - share);
        } else {
            a.y -= dy * share;
            b.y += dy * (1 - share);
        }
        return true;
    }
})(self);
