/*
 * From a request to positions: sorts what stands from what is free, chooses the way, and answers once or twice (a
 * draft first when the final picture takes longer).
 */
(function (scope) {
    'use strict';
    const kit = (scope.kithLayout = scope.kithLayout || {});
    const SEED = 20250303;
    /** From this many blocks on, a rough picture is shown while the fine one is made. */
    const DRAFT_FROM = 90;

    /**
     * @param request {kind, focus, nodes: [{id, name, l, r, t, b, ring?, hue, shapeRank, container?, x?, y?, pinned?}],
     *     edges: [{from, to}], containers: [{id, name, captionWidth}], unions?: [{id, members, drops}]}
     * @param answer called with (phase, {places: {id: [x, y]}})
     * @returns what is left to do when the answer was a draft, or nothing
     */
    kit.solve = (request, answer) => {
        if (request.kind === 'layers') {
            answer('final', { places: kit.layers(request) });
            return;
        }
        const containers = new Map(request.containers.map((c) => [c.id, c]));
        const nodes = new Map(request.nodes.map((n) => [n.id, n]));
        rank(request);
        countRings(request, nodes);
        const standing = request.nodes.filter((n) => Number.isFinite(n.x));
        const free = request.nodes.filter((n) => !Number.isFinite(n.x));
        const growing = standing.some((n) => !n.pinned);
        const stood = blocksThatStand(standing, containers);
        const joining = free.filter((n) => stood.has(n.container));
        const blocks = kit.blocksOf(free.filter((n) => !stood.has(n.container)), containers, request.focus);
        joinContainers(joining, stood);
        const links = linksOf(request.edges, [...blocks, ...stood.values()]);
        if (growing) {
            answer('final', { places: grow(blocks, stood, links, nodes.get(request.focus)) });
        } else if (request.kind === 'force') {
            return force(blocks, stood, links, request.focus, answer);
        } else {
            rings(blocks, stood, links, nodes.get(request.focus));
            answer('final', { places: placesOf([...blocks, ...stood.values()]) });
        }
    };

    function rings(blocks, stood, links, focusNode) {
        const focusBlock = blocks.find((block) => block.members.some((m) => m.node.id === focusNode?.id));
        const centre = Number.isFinite(focusNode?.x) ? { x: focusNode.x, y: focusNode.y } : { x: 0, y: 0 };
        const obstacles = [...stood.values()].map((block) => kit.boxAt(block, block.x, block.y));
        // What stands keeps its direction; what is linked to it is drawn there.
        stood.forEach((block) => (block.angle = Math.atan2(block.y - centre.y, block.x - centre.x)));
        kit.ecomap(blocks, links, focusBlock, centre, obstacles);
    }

    /**
     * Ranks everything by its words, and only what has the same words by id: the same things are laid out the same where
     * they came by another delivery and have other ids. Namesakes go by the words of those they are joined to.
     */
    function rank({ nodes, edges, containers }) {
        const all = new Map([...nodes, ...containers].map((each) => [each.id, each]));
        const beside = new Map([...all.keys()].map((id) => [id, []]));
        const join = (a, b) => {
            if (all.has(a) && all.has(b)) {
                beside.get(a).push(all.get(b).name);
                beside.get(b).push(all.get(a).name);
            }
        };
        edges.forEach(({ from, to }) => join(from, to));
        nodes.forEach((node) => join(node.id, node.container));
        const words = ({ id, name }) => [name, beside.get(id).sort().join('\u0001'), id].join('\u0000');
        const ordered = [...all.values()].map((each) => ({ each, words: words(each) }));
        ordered.sort((a, b) => (a.words < b.words ? -1 : 1));
        ordered.forEach(({ each }, i) => (each.rank = i));
        const rankOf = (id) => all.get(id)?.rank ?? -1;
        edges.sort((p, q) => rankOf(p.from) - rankOf(q.from) || rankOf(p.to) - rankOf(q.to));
    }

    /** Counts the rings of nodes that came without one, in steps from the focus; makes all rings 0, 1, 2… */
    function countRings(request, nodes) {
        const near = new Map();
        const join = (a, b) => near.set(a, [...(near.get(a) ?? []), b]);
        for (const { from, to } of request.edges) {
            join(from, to);
            join(to, from);
        }
        for (const node of nodes.values()) {
            if (node.container) {
                join(node.id, node.container);
                join(node.container, node.id);
            }
        }
        const steps = new Map([[request.focus, 0]]);
        for (const queue = [request.focus]; queue.length > 0; ) {
            const id = queue.shift();
            for (const next of near.get(id) ?? []) {
                if (!steps.has(next)) {
                    steps.set(next, steps.get(id) + (nodes.has(next) ? 1 : 0));
                    queue.push(next);
                }
            }
        }
        const farthest = Math.max(1, ...steps.values());
        for (const node of nodes.values()) {
            node.ring = node.ring ?? steps.get(node.id) ?? farthest + 1;
        }
    }

    /** What has a place already: single nodes, and containers of which at least one member has. */
    function blocksThatStand(standing, containers) {
        const stood = new Map();
        for (const node of [...standing].sort(kit.byRank)) {
            const inside = node.container && containers.has(node.container);
            const key = inside ? node.container : node.id;
            const { rank } = inside ? containers.get(key) : node;
            const block = stood.get(key) ?? { id: key, rank, container: inside, nodes: [], pinned: false, captionWidth: 0 };
            block.nodes.push(node);
            block.pinned ||= Boolean(node.pinned);
            block.captionWidth = inside ? containers.get(key).captionWidth : 0;
            stood.set(key, block);
        }
        for (const block of stood.values()) {
            measure(block);
        }
        return stood;
    }

    function measure(block) {
        const box = kit.union(block.nodes.map((n) => kit.boxAt(n, n.x, n.y)));
        const pad = block.container ? kit.CONTAINER_PADDING : 0;
        const caption = block.container ? kit.CONTAINER_CAPTION : 0;
        block.x = block.container ? (box.x0 + box.x1) / 2 : block.nodes[0].x;
        block.y = block.container ? (box.y0 + box.y1) / 2 : block.nodes[0].y;
        block.l = block.x - box.x0 + pad;
        block.r = Math.max(box.x1 - block.x + pad, block.captionWidth + 2 * pad - block.l);
        block.t = block.y - box.y0 + pad + caption;
        block.b = box.y1 - block.y + pad;
        block.members = block.nodes.map((node) => ({ node, dx: node.x - block.x, dy: node.y - block.y }));
        block.still = true;
        block.ring = Math.min(...block.nodes.map((n) => n.ring));
    }

    /** A newcomer to a container that stands goes beside its members. */
    function joinContainers(joining, stood) {
        for (const node of [...joining].sort(kit.byRank)) {
            const block = stood.get(node.container);
            const grid = new kit.Grid();
            block.nodes.forEach((n) => grid.add(kit.boxAt(n, n.x, n.y)));
            const last = block.nodes[block.nodes.length - 1];
            const spot = kit.freeSpot(node, last.x + 60, last.y, { x: last.x, y: last.y }, grid, 8);
            node.x = spot.x;
            node.y = spot.y;
            block.nodes.push(node);
            block.grew = true;
            measure(block);
        }
    }

    /** Edges between blocks, several between the same two taken together; `pulls`: where in the block they end. */
    function linksOf(edges, blocks) {
        const home = new Map();
        const offset = new Map();
        for (const block of blocks) {
            home.set(block.id, block);
            for (const { node, dx, dy } of block.members) {
                home.set(node.id, block);
                offset.set(node.id, { id: node.id, dx, dy });
            }
        }
        const links = new Map();
        for (const edge of edges) {
            let [a, b] = [home.get(edge.from), home.get(edge.to)];
            if (!a || !b || a === b) {
                continue;
            }
            [a, b] = a.rank < b.rank ? [a, b] : [b, a];
            const key = `${a.rank} ${b.rank}`;
            const link = links.get(key) ?? { a, b, weight: 0, pulls: new Map([[a, []], [b, []]]) };
            link.weight += edge.weight ?? 1;
            link.pulls.get(home.get(edge.from)).push(offset.get(edge.from) ?? { id: edge.from, dx: 0, dy: 0 });
            link.pulls.get(home.get(edge.to)).push(offset.get(edge.to) ?? { id: edge.to, dx: 0, dy: 0 });
            links.set(key, link);
        }
        return [...links.values()].sort((p, q) => kit.byRank(p.a, q.a) || kit.byRank(p.b, q.b));
    }

    function force(blocks, stood, links, focus, answer) {
        const all = [...blocks, ...stood.values()];
        const finish = (phase) => {
            if (stood.size === 0) {
                centreOn(all, focus);
            }
            answer(phase, { places: placesOf(all) });
        };
        if (all.length === 1) {
            Object.assign(all[0], { x: all[0].x ?? 0, y: all[0].y ?? 0 });
            finish('final');
            return undefined;
        }
        if (all.length >= DRAFT_FROM) {
            rings(blocks, stood, links, nodesOf(all).find((node) => node.id === focus));
            finish('draft');
            return () => refine(all, links, finish);
        }
        refine(all, links, finish);
        return undefined;
    }

    function refine(all, links, finish) {
        kit.force(all, links, SEED);
        finish('final');
    }

    const nodesOf = (blocks) => blocks.flatMap((block) => block.members.map(({ node }) => node));

    function centreOn(blocks, focus) {
        const block = blocks.find((b) => b.members.some((m) => m.node.id === focus)) ?? blocks[0];
        const at = block?.members.find((m) => m.node.id === focus) ?? { dx: 0, dy: 0 };
        const [x, y] = block ? [block.x + at.dx, block.y + at.dy] : [0, 0];
        blocks.forEach((b) => {
            b.x -= x;
            b.y -= y;
        });
    }

    /** Newcomers near those they are linked to; nothing that stands moves, save for what a grown container covers. */
    function grow(blocks, stood, links, focusNode) {
        const placed = new Set(stood.values());
        makeRoom([...placed]);
        const grid = new kit.Grid();
        placed.forEach((block) => grid.add(kit.boxAt(block, block.x, block.y)));
        const centre = Number.isFinite(focusNode?.x) ? focusNode : middle([...placed]);
        const waiting = new Set(blocks);
        while (waiting.size > 0) {
            const next = mostLinked(waiting, links, placed);
            const parents = links
                .filter(({ a, b }) => (a === next && placed.has(b)) || (b === next && placed.has(a)))
                .map(({ a, b }) => (a === next ? b : a));
            const near = parents.length > 0 ? middle(parents) : centre;
            const from = parents.length === 1 && near.x === centre.x && near.y === centre.y ? middle([...placed]) : centre;
            const spot = kit.freeSpot(next, near.x, near.y, from, grid, 10);
            Object.assign(next, spot);
            grid.add(kit.boxAt(next, next.x, next.y));
            placed.add(next);
            waiting.delete(next);
        }
        return placesOf([...placed]);
    }

    function makeRoom(placed) {
        if (placed.some((block) => block.grew)) {
            placed.forEach((block) => (block.still = block.pinned || block.grew));
            kit.separate(placed, 6);
        }
    }

    function mostLinked(waiting, links, placed) {
        const score = new Map([...waiting].map((block) => [block, 0]));
        for (const { a, b, weight } of links) {
            if (score.has(a) && placed.has(b)) {
                score.set(a, score.get(a) + weight);
            } else if (score.has(b) && placed.has(a)) {
                score.set(b, score.get(b) + weight);
            }
        }
        return [...waiting].sort((a, b) => score.get(b) - score.get(a) || kit.byRank(a, b))[0];
    }

    function middle(blocks) {
        const n = Math.max(1, blocks.length);
        return { x: blocks.reduce((s, b) => s + b.x, 0) / n, y: blocks.reduce((s, b) => s + b.y, 0) / n };
    }

    function placesOf(blocks) {
        const places = {};
        for (const block of blocks) {
            for (const { node, dx, dy } of block.members) {
                if (!node.pinned) {
                    places[node.id] = [Math.round(block.x + dx), Math.round(block.y + dy)];
                }
            }
        }
        return places;
    }
})(self);
