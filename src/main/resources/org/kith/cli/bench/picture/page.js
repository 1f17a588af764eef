/**
 * Measures the network element, one case to a page: what a case leaves behind must not speed the next one up. Figures are
 * posted as lines of "what <tab> figures"; a line "end" says that there is no more.
 */
import '/kith/network/kith-network.js';
import { circle as example, firstDelta } from './scene.js';
import { smoothness } from './smoothness.js';

/** Every picture is painted so often, in a page of its own each time. */
const RUNS = 5;
/** A page has stood for a moment when somebody presses for a picture; what it starts with has started. */
const STOOD = 400;
const LAYOUTS = { ecomap: 'rings', force: 'forces' };

const CASES = [
    ...[60, 300, 500].flatMap((size) => Object.keys(LAYOUTS).map((layout) => ({ measure: paint, runs: RUNS, size, layout }))),
    ...Object.keys(LAYOUTS).map((layout) => ({ measure: move, runs: 1, size: 300, layout })),
    { measure: move, runs: 1, size: 500, layout: 'ecomap' },
    ...Object.keys(LAYOUTS).map((layout) => ({ measure: grow, runs: RUNS, size: 300, layout })),
    ...Object.keys(LAYOUTS).map((layout) => ({ measure: again, runs: 1, size: 300, layout })),
];

const wanted = new URLSearchParams(location.search);
const number = Number(wanted.get('case') ?? 0);
const run = Number(wanted.get('run') ?? 0);
const subject = CASES[number];
const before = run === 0 ? [] : JSON.parse(sessionStorage.getItem('runs') ?? '[]');

const figures = await subject.measure(subject);
const runs = [...before, figures];
sessionStorage.setItem('runs', JSON.stringify(runs));
if (runs.length < subject.runs) {
    location.replace(`?case=${number}&run=${run + 1}`);
} else {
    const last = number + 1 === CASES.length;
    await fetch('/', { method: 'POST', body: [...lines(subject, runs), ...(last ? ['end'] : [])].join('\n') });
    if (!last) {
        location.replace(`?case=${number + 1}`);
    }
}

/** From the command to the picture on the screen: a draft, where one is shown, and the picture as it stays. */
async function paint({ size, layout }) {
    await new Promise((done) => setTimeout(done, STOOD));
    const network = fresh();
    const scene = circle(size);
    const began = performance.now();
    const painted = finals(network);
    network.applyDelta(firstDelta(scene, layout));
    const told = performance.now() - began;
    const events = await painted;
    const at = (phase) => events.find((event) => event.phase === phase)?.at;
    const final = at('final') - began;
    return { told, first: (at('draft') ?? at('final')) - began, final, worked: events.at(-1).ms, edges: scene.edges.length };
}

/** Frames a second. */
async function move({ size, layout }) {
    const network = await shown(size, layout);
    return smoothness(network, 4000);
}

/** Ten more come behind one: how long that takes, and what of the rest moves. */
async function grow({ size, layout }) {
    const all = circle(size);
    const coming = new Set(all.nodes.slice(-10).map((node) => node.id));
    const nodes = all.nodes.filter((node) => !coming.has(node.id));
    const has = new Set([...nodes.map((node) => node.id), ...all.containers.map((container) => container.id)]);
    const edges = all.edges.filter((edge) => has.has(edge.from) && has.has(edge.to));
    const network = fresh();
    let painted = finals(network);
    network.applyDelta(firstDelta({ ...all, nodes, edges }, layout));
    await painted;
    const stood = network.positions();
    painted = finals(network);
    const began = performance.now();
    network.applyDelta({
        seq: 2,
        nodes: { put: all.nodes.filter((node) => coming.has(node.id)) },
        edges: { put: all.edges.filter((edge) => !edges.includes(edge)) },
    });
    const events = await painted;
    return { final: events.at(-1).at - began, moved: moved(stood, network.positions()) };
}

/** Everything is laid out anew with twenty nodes pinned: how many of these move, which must be none. */
async function again({ size, layout }) {
    const network = await shown(size, layout);
    const stood = network.positions();
    const pinned = Object.entries(stood).filter((_, i) => i % 15 === 0);
    const scene = circle(size);
    const at = Object.fromEntries(pinned);
    let painted = finals(network);
    network.applyDelta({
        seq: 2,
        nodes: { put: scene.nodes.filter((node) => at[node.id]).map((node) => ({ ...node, ...at[node.id], pinned: true })) },
    });
    await painted;
    painted = finals(network);
    const began = performance.now();
    network.relayout();
    const events = await painted;
    return { final: events.at(-1).at - began, pinned: pinned.length, moved: moved(at, network.positions()) };
}

function lines({ measure, size, layout }, runs) {
    const what = `${size} nodes, ${LAYOUTS[layout]}`;
    const times = (name) => {
        const sorted = runs.map((each) => Math.round(each[name])).sort((a, b) => a - b);
        return `${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]} to ${sorted.at(-1)})`;
    };
    const [one] = runs;
    switch (measure) {
        case paint:
            return [
                `paint ${what}\tfirst picture ${times('first')}, final ${times('final')}; taken in ${times('told')},`
                    + ` laid out in ${times('worked')}, ${one.edges} lines`,
            ];
        case move:
            return [
                `move ${what}\tpan ${one.panWhole}, zoom ${one.zoom}, pan close by ${one.panClose}, drag ${one.dragNode}`
                    + ` frames a second; ${one.edges} lines, ${one.containers} homes`,
            ];
        case grow:
            return [`ten more, ${what}\t${times('final')}; ${Math.max(...runs.map((each) => each.moved))} of the rest moved`];
        default:
            return [`laid out anew, ${what}\t${times('final')}; ${one.moved} of ${one.pinned} pinned moved`];
    }
}

/** A scene with four lines to three nodes. */
function circle(size) {
    const scene = example(size);
    const people = scene.nodes.filter((node) => node.id.startsWith('n'));
    for (let i = 0; scene.edges.length < (size * 4) / 3; i++) {
        const [from, to] = [people[(i * 7) % people.length], people[(i * 7 + 3) % people.length]];
        scene.edges.push({ id: `m${i}`, from: from.id, to: to.id, line: 'dotted' });
    }
    return scene;
}

function fresh() {
    const network = document.createElement('kith-network');
    document.body.append(network);
    return network;
}

async function shown(size, layout) {
    const network = fresh();
    const painted = finals(network);
    network.applyDelta(firstDelta(circle(size), layout));
    await painted;
    return network;
}

/** Everything painted from now on until the picture as it stays. */
function finals(network) {
    const events = [];
    return new Promise((done) => {
        const listen = ({ detail }) => {
            events.push({ ...detail, at: performance.now() });
            if (detail.phase === 'final') {
                network.removeEventListener('kith-painted', listen);
                done(events);
            }
        };
        network.addEventListener('kith-painted', listen);
    });
}

function moved(from, to) {
    return Object.entries(from).filter(([id, { x, y }]) => Math.hypot(to[id].x - x, to[id].y - y) > 0.5).length;
}
