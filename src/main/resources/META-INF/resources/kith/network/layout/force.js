/*
 * The force layout, by cytoscape-fcose over blocks. Households are arranged beforehand and move as one piece, which
 * keeps them tidy and is several times faster than letting the forces work inside them.
 */
(function (scope) {
    'use strict';
    const kit = (scope.kithLayout = scope.kithLayout || {});
    const GAP = 14;
    /** How much of the picture blocks may fill, and the shape it is drawn towards. */
    const FILL = 0.5;
    const SCREEN = 16 / 9;

    /**
     * @param blocks free and standing blocks; standing ones have x, y and `still`
     * @param links {a, b, weight}
     * Starts from the positions the blocks have, if all have one.
     */
    kit.force = (blocks, links, seed) => {
        kit.loadForces?.();
        const indexOf = new Map(blocks.map((block, i) => [block, `b${i}`]));
        const start = blocks.every((block) => Number.isFinite(block.x));
        const elements = blocks.map((block) => ({
            data: { id: indexOf.get(block), w: block.l + block.r + GAP, h: block.t + block.b + GAP },
            position: middleOf(block, start || block.still ? block : { x: 0, y: 0 }),
        }));
        links.forEach(({ a, b, weight }, i) => {
            const length = 50 + (Math.hypot(a.l + a.r, a.t + a.b) + Math.hypot(b.l + b.r, b.t + b.b)) / 3;
            elements.push({
                data: { id: `l${i}`, source: indexOf.get(a), target: indexOf.get(b), length: length / Math.min(weight, 2) },
            });
        });
        const standing = blocks.filter((block) => block.still);
        const chance = Math.random;
        Math.random = kit.random(seed);
        try {
            const cy = scope.cytoscape({
                headless: true,
                styleEnabled: true,
                // Otherwise everything is put at one point first.
                layout: { name: 'preset' },
                elements,
                style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)', shape: 'rectangle' } }],
            });
            cy.layout({
                name: 'fcose',
                quality: 'default',
                randomize: !start,
                animate: false,
                fit: false,
                uniformNodeDimensions: false,
                nodeSeparation: 90,
                nodeRepulsion: 9000,
                idealEdgeLength: (edge) => edge.data('length'),
                edgeElasticity: 0.35,
                gravity: 0.4,
                numIter: blocks.length > 150 ? 500 : 2500,
                fixedNodeConstraint:
                    standing.length === 0
                        ? undefined
                        : standing.map((block) => ({ nodeId: indexOf.get(block), position: middleOf(block, block) })),
            }).run();
            for (const block of blocks) {
                if (!block.still) {
                    const { x, y } = cy.getElementById(indexOf.get(block)).position();
                    block.x = x - (block.r - block.l) / 2;
                    block.y = y - (block.b - block.t) / 2;
                }
            }
            cy.destroy();
        } finally {
            Math.random = chance;
        }
        if (standing.length === 0) {
            tighten(blocks);
        }
        kit.separate(blocks, GAP);
    };

    /** Draws a picture with much empty room together, towards the shape of a screen. */
    function tighten(blocks) {
        const area = blocks.reduce((sum, block) => sum + (block.l + block.r + GAP) * (block.t + block.b + GAP), 0);
        const all = kit.union(blocks.map((block) => kit.boxAt(block, block.x, block.y)));
        const width = Math.sqrt((area / FILL) * SCREEN);
        const sx = Math.min(1.6, width / (all.x1 - all.x0));
        const sy = Math.min(1.6, width / SCREEN / (all.y1 - all.y0));
        for (const block of blocks) {
            block.x *= sx;
            block.y *= sy;
        }
    }

    function middleOf(block, at) {
        return { x: at.x + (block.r - block.l) / 2, y: at.y + (block.b - block.t) / 2 };
    }
})(self);
