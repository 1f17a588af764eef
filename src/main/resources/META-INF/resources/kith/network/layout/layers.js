/*
 * The layered layout: rows are given, couples stand side by side, what hangs on a union stands below it, and a container's
 * members stand together in every row. The order within the rows is found by a search with a fixed start and a fixed
 * number of steps, so the same scene always gives the same picture; after that places are chosen so that what hangs
 * stands below what it hangs on (each row is a problem of isotonic regression, solved by pooling adjacent violators).
 */
(function (scope) {
    'use strict';
    const kit = (scope.kithLayout = scope.kithLayout || {});
    const GAP = 18;
    /** Between the outlines of two containers, and between an outline and whoever does not belong. */
    const OUTER = 14;
    const PADDING = 12;
    const LANE = 9;
    /** Height between two rows for the first line, and for each further one. */
    const HANG = 40;
    const TRACK = 15;
    /** How often a change may be tried: enough for a family of sixty. */
    const TRIES = 30000;

    /**
     * @param request as of `kit.solve`, with unions: [{id, members: [id], drops: [{to}]}]
     * @returns {Record<string, [number, number]>}
     */
    kit.layers = (request) => {
        const family = read(request);
        startingOrder(family, request);
        keepTogether(family);
        search(family);
        horizontally(family);
        return places(family, request);
    };

    /** Items in rows: nodes; and lanes that lines and outlines pass through in rows where they have no node. */
    function read(request) {
        const rowsOf = [...new Set(request.nodes.map((n) => n.ring ?? 0))].sort((a, b) => a - b);
        const rowAt = new Map(rowsOf.map((ring, i) => [ring, i]));
        const containers = new Map(request.containers.map((c) => [c.id, c]));
        const items = new Map();
        for (const node of request.nodes) {
            items.set(node.id, {
                id: node.id, node, row: rowAt.get(node.ring ?? 0), l: node.l, r: node.r,
                home: containers.has(node.container) ? node.container : null,
            });
        }
        const rows = rowsOf.map(() => []);
        const family = { items, rows, containers, unions: [], pillars: [] };
        for (const union of request.unions ?? []) {
            const members = union.members.filter((id) => items.has(id));
            const drops = union.drops.map((drop) => drop.to).filter((id) => items.has(id));
            const lines = new Map(union.drops.map((drop) => [drop.to, drop.line]));
            const row = members.length > 0
                ? items.get(members[0]).row
                : Math.min(...drops.map((id) => items.get(id).row)) - 1;
            const whole = { id: union.id, row, members, drops, lines, links: [] };
            link(family, whole);
            family.unions.push(whole);
        }
        for (const home of containers.keys()) {
            pillar(family, home);
        }
        return family;
    }

    function lane(family, id, row, home) {
        const item = { id, row, l: LANE, r: LANE, home, lane: true };
        family.items.set(id, item);
        return item;
    }

    /** From a union down to each that hangs on it, through a lane in every row between. */
    function link(family, union) {
        const lanes = new Map();
        for (const to of union.drops) {
            const child = family.items.get(to);
            let from = null;
            for (let row = union.row + 1; row < child.row; row++) {
                const key = `${union.id} ${row}`;
                if (!lanes.has(row)) {
                    lanes.set(row, lane(family, key, row, null));
                    union.links.push({ from, to: lanes.get(row) });
                }
                from = lanes.get(row);
            }
            union.links.push({ from, to: child });
        }
    }

    /** An outline that passes a row without a member has a lane there. */
    function pillar(family, home) {
        const rows = [...family.items.values()].filter((i) => i.home === home && !i.lane).map((i) => i.row);
        for (let row = Math.min(...rows) + 1; row < Math.max(...rows); row++) {
            if (!rows.includes(row)) {
                family.pillars.push(lane(family, `${home} ${row}`, row, home));
            }
        }
    }

    /** From the eldest down: each with partners and what hangs on them, so that trees come out without a crossing. */
    function startingOrder(family, request) {
        const { items, rows, unions } = family;
        const placed = new Set();
        const byMember = new Map();
        const above = new Set();
        for (const union of unions) {
            union.members.forEach((id) => byMember.set(id, [...(byMember.get(id) ?? []), union]));
            union.drops.forEach((id) => above.add(id));
        }
        const put = (item) => {
            if (!placed.has(item.id)) {
                placed.add(item.id);
                rows[item.row].push(item);
            }
        };
        const hang = (union) => {
            for (const { to } of union.links) {
                if (to.lane) {
                    put(to);
                } else {
                    visit(to.id);
                }
            }
        };
        const visit = (id) => {
            if (placed.has(id)) {
                return;
            }
            const own = byMember.get(id) ?? [];
            const before = own.filter((union) => union.members.length === 2 && union.members[1] === id && own.length > 1);
            const chain = [id];
            const beside = (union, one) => {
                const other = union.members.find((member) => member !== one);
                if (other && !placed.has(other) && items.get(other).row === items.get(one).row) {
                    put(items.get(other));
                    chain.push(other);
                }
            };
            before.slice(0, 1).forEach((union) => beside(union, id));
            put(items.get(id));
            for (const one of chain) {
                (byMember.get(one) ?? []).forEach((union) => beside(union, one));
            }
            new Set(chain.flatMap((one) => byMember.get(one) ?? [])).forEach(hang);
        };
        const ids = request.nodes.map((node) => node.id);
        const roots = ids.filter((id) => !above.has(id)).sort((a, b) => items.get(a).row - items.get(b).row);
        const near = kinOf(request.focus, unions);
        [...roots.filter((id) => near.has(id)), ...roots, ...ids].forEach(visit);
        unions.filter((union) => union.members.length === 0).forEach(hang);
        [...items.values()].forEach(put);
    }

    /** Whom unions join to somebody, over however many others. */
    function kinOf(id, unions) {
        const kin = new Set([id]);
        for (let before = 0; before !== kin.size; ) {
            before = kin.size;
            for (const { members, drops } of unions) {
                const all = [...members, ...drops];
                if (all.some((one) => kin.has(one))) {
                    all.forEach((one) => kin.add(one));
                }
            }
        }
        return kin;
    }

    /** The members of a container side by side in each row, and the containers in one order in all rows. */
    function keepTogether(family) {
        const at = new Map();
        for (const row of family.rows) {
            row.forEach((item, i) => {
                if (item.home && !item.lane) {
                    at.set(item.home, [...(at.get(item.home) ?? []), (i + 0.5) / row.length]);
                }
            });
        }
        const mean = new Map([...at].map(([home, list]) => [home, list.reduce((s, v) => s + v, 0) / list.length]));
        const order = [...mean.keys()].sort((a, b) => mean.get(a) - mean.get(b) || (a < b ? -1 : 1));
        family.rows = family.rows.map((row) => {
            const homes = order.filter((home) => row.some((item) => item.home === home));
            const blocks = homes.map((home) => {
                const members = row.filter((item) => item.home === home);
                return { members, at: row.indexOf(members[0]) };
            });
            // The blocks take each other's first places in the order of all rows; whoever has no home keeps its own.
            const spots = blocks.map((block) => block.at).sort((a, b) => a - b);
            const singles = row.map((item, i) => ({ item, at: i })).filter(({ item }) => !item.home);
            const all = [
                ...singles.map(({ item, at: i }) => ({ members: [item], at: i })),
                ...blocks.map((block, i) => ({ members: block.members, at: spots[i] })),
            ];
            return all.sort((a, b) => a.at - b.at).flatMap((block) => block.members);
        });
    }

    /** Moves single items and whole blocks within their rows as long as that makes the picture simpler. */
    function search(family) {
        let tries = 0;
        let cost = costOf(family);
        for (let better = true; better && tries < TRIES; ) {
            better = false;
            for (let r = 0; r < family.rows.length; r++) {
                const row = family.rows[r];
                for (let size = Math.min(4, row.length - 1); size >= 1; size--) {
                    for (let from = 0; from + size <= row.length; from++) {
                        for (let to = 0; to + size <= row.length && tries < TRIES; to++) {
                            if (to === from) {
                                continue;
                            }
                            for (const turned of size > 1 ? [false, true] : [false]) {
                                tries++;
                                const before = family.rows[r];
                                family.rows[r] = moved(before, from, size, to, turned);
                                const now = costOf(family);
                                if (now < cost - 1e-9) {
                                    cost = now;
                                    better = true;
                                } else {
                                    family.rows[r] = before;
                                }
                            }
                        }
                    }
                }
            }
        }
        family.cost = cost;
    }

    function moved(row, from, size, to, turned) {
        const block = row.slice(from, from + size);
        const rest = [...row.slice(0, from), ...row.slice(from + size)];
        rest.splice(to, 0, ...(turned ? block.reverse() : block));
        return rest;
    }

    /**
     * What speaks against an order, the gravest first: a stranger within an outline, outlines that cross, couples torn
     * apart, siblings out of order, lines that cross; and, of equal ones, long lines.
     */
    function costOf(family) {
        const { rows, unions } = family;
        let cost = 0;
        const at = new Map();
        rows.forEach((row) => row.forEach((item, i) => at.set(item.id, i - (row.length - 1) / 2)));
        cost += 2000 * strangers(rows) + 2000 * swapped(rows);
        const edges = rows.map(() => []);
        for (const union of unions) {
            const [a, b] = union.members.map((id) => at.get(id));
            const middle = b === undefined ? a : (a + b) / 2;
            if (b !== undefined) {
                cost += 60 * (Math.abs(a - b) - 1) + (a > b ? 2 : 0);
            }
            for (const { from, to } of union.links) {
                const x = from ? at.get(from.id) : (middle ?? at.get(to.id));
                edges[to.row].push({ x, to: at.get(to.id), union });
                cost += Math.abs(x - at.get(to.id)) * (to.lane ? 0.5 : 1);
            }
            for (let i = 1; i < union.drops.length; i++) {
                const [one, other] = [union.drops[i - 1], union.drops[i]];
                cost += family.items.get(one).row === family.items.get(other).row && at.get(one) > at.get(other) ? 45 : 0;
            }
        }
        for (const row of edges) {
            for (let i = 0; i < row.length; i++) {
                for (let j = i + 1; j < row.length; j++) {
                    cost += (row[i].x - row[j].x) * (row[i].to - row[j].to) < 0 ? 30 : 0;
                }
            }
        }
        for (const lane of family.pillars) {
            for (const row of [rows[lane.row - 1], rows[lane.row + 1]]) {
                const near = row.filter((item) => item.home === lane.home).map((item) => at.get(item.id));
                cost += near.length === 0 ? 0 : Math.min(...near.map((x) => Math.abs(x - at.get(lane.id))));
            }
        }
        return cost;
    }

    function strangers(rows) {
        let count = 0;
        for (const row of rows) {
            const first = new Map();
            const last = new Map();
            const size = new Map();
            row.forEach(({ home }, i) => {
                if (home) {
                    first.set(home, first.get(home) ?? i);
                    last.set(home, i);
                    size.set(home, (size.get(home) ?? 0) + 1);
                }
            });
            first.forEach((i, home) => (count += last.get(home) - i + 1 - size.get(home)));
        }
        return count;
    }

    function swapped(rows) {
        const before = new Map();
        let count = 0;
        for (const row of rows) {
            const homes = [...new Set(row.map((item) => item.home).filter(Boolean))];
            for (let i = 0; i < homes.length; i++) {
                for (let j = i + 1; j < homes.length; j++) {
                    const key = homes[i] < homes[j] ? `${homes[i]} ${homes[j]}` : `${homes[j]} ${homes[i]}`;
                    const left = before.get(key) ?? homes[i];
                    before.set(key, left);
                    count += left === homes[i] ? 0 : 1;
                }
            }
        }
        return count;
    }

    /** Where each stands in its row: below what it hangs on, above what hangs on it, and nowhere on another. */
    function horizontally(family) {
        const { rows, unions, items, containers } = family;
        roomForCaptions(family, containers);
        for (const row of rows) {
            let x = 0;
            row.forEach((item, i) => {
                x += i === 0 ? 0 : apart(row[i - 1], item, unions);
                item.x = x;
            });
        }
        for (let round = 0; round < 80; round++) {
            const down = round % 2 === 0;
            const order = rows.map((_, i) => (down ? i : rows.length - 1 - i));
            for (const r of order) {
                const wishes = wishesOf(family, rows[r], items, unions);
                settle(rows[r], wishes, unions);
            }
        }
    }

    /** The lowest row of a container is wide enough for its caption. */
    function roomForCaptions({ rows }, containers) {
        for (const [home, { captionWidth }] of containers) {
            const row = [...rows].reverse().find((each) => each.some((item) => item.home === home && !item.lane));
            const members = row?.filter((item) => item.home === home) ?? [];
            const width = members.reduce((sum, item) => sum + item.l + item.r + GAP, -GAP);
            const lacking = captionWidth + 8 - width;
            if (members.length > 0 && lacking > 0) {
                members[0].l += lacking / 2;
                members[members.length - 1].r += lacking / 2;
            }
        }
    }

    function apart(a, b, unions) {
        const couple = unions.some(({ members }) => members.includes(a.id) && members.includes(b.id));
        const gap = a.home === b.home ? GAP : OUTER + (a.home ? PADDING : 0) + (b.home ? PADDING : 0);
        return a.r + b.l + Math.max(gap, couple ? (a.home === b.home ? 30 : 46) : 0);
    }

    /** Where what hangs on them begins: in the middle of what is free between two, and not of their symbols. */
    function middleOf(members) {
        if (members.length === 1) {
            return members[0].x;
        }
        const [a, b] = members[0].x < members[1].x ? members : [members[1], members[0]];
        return (a.x + a.node.r + b.x - b.node.l) / 2;
    }

    function wishesOf(family, row, items, unions) {
        const wishes = new Map(row.map((item) => [item.id, { sum: item.x * 0.05, weight: 0.05 }]));
        const wish = (item, x, weight) => {
            const own = wishes.get(item.id);
            if (own) {
                own.sum += x * weight;
                own.weight += weight;
            }
        };
        for (const union of unions) {
            const members = union.members.map((id) => items.get(id));
            const middle = members.length > 0 ? middleOf(members) : null;
            const groups = new Map();
            for (const { from, to } of union.links) {
                const key = `${to.row} ${from ? from.id : ''}`;
                groups.set(key, [...(groups.get(key) ?? []), { from, to }]);
            }
            for (const group of groups.values()) {
                const top = group[0].from ? group[0].from.x : middle;
                const low = Math.min(...group.map(({ to }) => to.x));
                const high = Math.max(...group.map(({ to }) => to.x));
                const centre = (low + high) / 2;
                if (top === null) {
                    continue;
                }
                // What hangs on plain lines pulls more: a second, looser line gives way.
                const plain = group.some(({ to }) => ['solid', 'dashed'].includes(union.lines.get(to.id)));
                const weight = plain ? 2 : 0.6;
                group.forEach(({ to }) => wish(to, to.x + top - centre, weight));
                (group[0].from ? [group[0].from] : members).forEach((one) => wish(one, one.x + centre - top, weight));
            }
            if (members.length === 2) {
                const [a, b] = members[0].x < members[1].x ? members : [members[1], members[0]];
                const far = b.x - a.x - apart(a, b, unions);
                wish(a, a.x + far / 2, 0.5);
                wish(b, b.x - far / 2, 0.5);
            }
        }
        for (const item of row.filter((one) => one.home)) {
            const mates = [...items.values()].filter((other) => other.home === item.home && other.row !== item.row);
            if (mates.length > 0) {
                wish(item, mates.reduce((s, m) => s + m.x, 0) / mates.length, item.lane ? 1 : 0.4);
            }
        }
        return wishes;
    }

    /** The nearest places to what is wished for that keep the order and the distances. */
    function settle(row, wishes, unions) {
        const shift = [0];
        for (let i = 1; i < row.length; i++) {
            shift.push(shift[i - 1] + apart(row[i - 1], row[i], unions));
        }
        const pools = [];
        row.forEach((item, i) => {
            const { sum, weight } = wishes.get(item.id);
            pools.push({ value: sum / weight - shift[i], weight, count: 1 });
            while (pools.length > 1 && pools[pools.length - 2].value > pools[pools.length - 1].value) {
                const last = pools.pop();
                const before = pools[pools.length - 1];
                before.value = (before.value * before.weight + last.value * last.weight) / (before.weight + last.weight);
                before.weight += last.weight;
                before.count += last.count;
            }
        });
        let i = 0;
        for (const pool of pools) {
            for (let n = 0; n < pool.count; n++, i++) {
                row[i].x = pool.value + shift[i];
            }
        }
    }

    function places({ rows, unions, items }, request) {
        const heights = rows.map((row) => {
            const nodes = row.filter((item) => item.node).map((item) => item.node);
            return { t: Math.max(20, ...nodes.map((n) => n.t)), b: Math.max(20, ...nodes.map((n) => n.b)) };
        });
        const tops = [];
        let y = 0;
        rows.forEach((row, i) => {
            y += i === 0 ? 0 : HANG + TRACK * linesAbove(i, unions, items) + outlines(rows, i);
            tops.push(y + heights[i].t);
            y += heights[i].t + heights[i].b;
        });
        const focus = items.get(request.focus);
        const [dx, dy] = focus ? [focus.x, tops[focus.row]] : [0, 0];
        const result = {};
        for (const item of items.values()) {
            if (item.node && !item.node.pinned) {
                result[item.id] = [Math.round(item.x - dx), Math.round(tops[item.row] - dy)];
            }
        }
        return result;
    }

    /** How many lines lie above one another at most between a row and the one above it. */
    function linesAbove(row, unions, items) {
        const spans = [];
        for (const union of unions) {
            const xs = union.links.filter(({ to }) => to.row === row).map(({ to }) => to.x);
            if (xs.length > 0) {
                const from = union.links.find(({ to }) => to.row === row).from;
                const members = union.members.map((id) => items.get(id));
                xs.push(from ? from.x : members.length > 0 ? middleOf(members) : xs[0]);
                spans.push([Math.min(...xs), Math.max(...xs)]);
            }
        }
        return Math.max(0, ...spans.map(([a]) => spans.filter(([low, high]) => low <= a && a <= high).length - 1));
    }

    /** Room for the edges of outlines that begin in a row, and the captions of those that end above it. */
    function outlines(rows, i) {
        const homes = (row) => new Set(row.map((item) => item.home).filter(Boolean));
        const [above, here] = [homes(rows[i - 1]), homes(rows[i])];
        const begins = [...here].some((home) => !above.has(home));
        const ends = [...above].some((home) => !here.has(home));
        return (begins ? PADDING + kit.CONTAINER_CAPTION : 8) + (ends ? PADDING + kit.CONTAINER_CAPTION + 8 : 0);
    }
})(self);
