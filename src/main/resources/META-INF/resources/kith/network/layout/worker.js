/*
 * The layout worker: a classic one, because the graph libraries come as classic scripts. They are only loaded when a
 * force layout is asked for.
 */
'use strict';
importScripts('boxes.js', 'ecomap.js', 'force.js', 'layers.js', 'solve.js');

/** In the order in which they need each other; the versions are those of the webjars in pom.xml. */
const LIBRARIES = [
    'cytoscape/3.33.1/dist/cytoscape.min.js',
    'layout-base/2.0.1/layout-base.js',
    'cose-base/2.2.0/cose-base.js',
    'cytoscape-fcose/2.2.0/cytoscape-fcose.js',
];

let webjars = '';
let loaded = false;

/** Called by the force layout when it needs them: a rough picture has been answered by then. */
self.kithLayout.loadForces = () => {
    if (!loaded) {
        importScripts(...LIBRARIES.map((path) => webjars + path));
        loaded = true;
    }
};

/** What is left to do after a draft: done when the draft has been painted, so that it need not wait for its own end. */
let rest = null;

self.onmessage = ({ data }) => {
    const { token, refine, request } = data;
    try {
        if (refine) {
            const go = rest?.token === token ? rest.go : null;
            rest = null;
            go?.();
            return;
        }
        webjars = data.webjars;
        let spent = 0;
        let started = performance.now();
        const go = self.kithLayout.solve(request, (phase, result) => {
            spent += performance.now() - started;
            self.postMessage({ token, phase, ...result, ms: Math.round(spent) });
        });
        rest = go ? { token, go: () => ((started = performance.now()), go()) } : null;
    } catch (error) {
        self.postMessage({ token, phase: 'failed', reason: String(error && error.message) });
    }
};
