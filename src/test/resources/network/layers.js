/** A bare page with a family in rows: `?family=half|skip|big`. */
import '/kith/network/kith-network.js';
import { family } from './families.js';

const element = document.querySelector('kith-network');
window.network = element;
window.family = family;
window.events = [];
for (const name of ['select', 'activate', 'move', 'painted', 'resync']) {
    element.addEventListener(`kith-${name}`, (event) => window.events.push({ name, ...event.detail }));
}
element.applyDelta(family(new URLSearchParams(location.search).get('family') ?? 'half'));
document.documentElement.dataset.ready = 'true';
