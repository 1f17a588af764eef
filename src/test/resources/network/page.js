/** A bare page around the element: `?scene=small|60|300…&layout=ecomap|force` draws an example, none waits. */
import '/kith/network/kith-network.js';
import { circle, firstDelta, small } from './examples.js';

const wanted = new URLSearchParams(location.search);
const element = document.querySelector('kith-network');
window.network = element;
window.examples = { circle, firstDelta, small };
window.events = [];
for (const name of ['select', 'activate', 'expand', 'collapse', 'hide', 'move', 'undo', 'redo', 'find', 'table', 'details', 'way', 'common', 'help', 'leave', 'painted', 'resync']) {
    element.addEventListener(`kith-${name}`, (event) => window.events.push({ name, at: performance.now(), ...event.detail }));
}
const which = wanted.get('scene');
if (which) {
    const scene = which === 'small' ? small() : circle(Number(which));
    window.began = performance.now();
    element.applyDelta(firstDelta(scene, wanted.get('layout') ?? 'ecomap'));
}
document.documentElement.dataset.ready = 'true';
