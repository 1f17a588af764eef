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

let loaded = false;

self.onmessage = ({ data }) => {
    const { token, webjars, request } = data;
    try {
        if (request.kind === 'force' && !loaded) {
            importScripts(...LIBRARIES.map((path) => webjars + path));
            loaded = true;
        }
        const started = performance.now();
        self.kithLayout.solve(request, (phase, result) => {
            self.postMessage({ token, phase, ...result, ms: Math.round(performance.now() - started) });
        });
    } catch (error) {
        self.postMessage({ token, phase: 'failed', reason: String(error && error.message) });
    }
};
