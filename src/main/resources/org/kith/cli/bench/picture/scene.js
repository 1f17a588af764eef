/** Made-up scenes to measure with. All people and places are made up. */

const SECTORS = [
    { name: 'health', hue: 3, icon: 'stethoscope' },
    { name: 'education', hue: 7, icon: 'cap' },
    { name: 'social care', hue: 5, icon: 'people' },
    { name: 'police', hue: 2, icon: 'scales' },
    { name: 'housing', hue: 6, icon: 'house' },
    { name: 'voluntary', hue: 4, icon: 'heart' },
];
const RINGS = ['', 'Family', 'Others', 'Practitioners', 'Agencies'];

/** A made-up circle of about `size` things: a fifth of them containers' worth of family, agencies outermost. */
export function circle(size, households = Math.round(size / 5)) {
    const chance = generator(size);
    const pick = (list) => list[Math.floor(chance() * list.length)];
    const first = ['Ava', 'Noah', 'Isla', 'Omar', 'Freya', 'Kai', 'Zara', 'Finn', 'Amina', 'Jude', 'Nia', 'Reuben', 'Lena', 'Tariq', 'Beth'];
    const last = ['Harlow', 'Denton', 'Okafor', 'Pryce', 'Sandhu', 'Kowal', 'Whitlock', 'Ferris', 'Marsh', 'Abara', 'Lindqvist'];
    const nodes = [{ id: 'n000', shape: 'circle-double', label: 'Mia Harlow', glyph: '7', container: 'h00', ring: 0, records: 3 }];
    const edges = [];
    const containers = Array.from({ length: households }, (_, i) => ({ id: `h${pad(i, 2)}`, label: `${i * 3 + 2} ${pick(['Weir Lane', 'Mill Row', 'Orchard Close', 'Tanner Street'])}` }));
    const link = (from, to, line, label) => edges.push({ id: `e${pad(edges.length, 4)}`, from, to, line, label });
    const people = Math.round(size * 0.68);
    for (let i = 1; i < people; i++) {
        const house = Math.min(households - 1, Math.floor((i / people) * households));
        const adult = chance() < 0.6;
        const id = `n${pad(i, 3)}`;
        nodes.push({ id, shape: adult ? 'rounded-square' : 'circle', label: `${pick(first)} ${pick(last)}`, glyph: String(adult ? 20 + Math.floor(chance() * 50) : 1 + Math.floor(chance() * 16)), sublabel: pick(['mother', 'father', 'aunt', 'cousin', 'neighbour', 'brother']), container: chance() < 0.82 ? `h${pad(house, 2)}` : undefined, ring: house === 0 ? 1 : house < households / 3 ? 1 : 2, hidden: chance() < 0.2 ? 1 + Math.floor(chance() * 12) : 0, records: chance() < 0.15 ? 2 : 0, restricted: chance() < 0.04 });
        const kin = house === 0 ? 'n000' : `n${pad(Math.max(0, i - 1 - Math.floor(chance() * 4)), 3)}`;
        link(id, kin, pick(['solid', 'solid', 'double', 'dashed']), chance() < 0.5 ? pick(['parent of', 'sibling', 'partner', 'friend of', 'aunt of']) : '');
        if (chance() < 0.12) {
            link(id, 'n000', 'dotted', '');
        }
    }
    const agencies = Math.max(4, Math.round(size * 0.1));
    for (let i = 0; i < agencies; i++) {
        const sector = SECTORS[i % SECTORS.length];
        nodes.push({ id: `a${pad(i, 3)}`, shape: 'hexagon', label: `${pick(['Ashgrove', 'Northmere', 'Millbrook', 'Eastway', 'Fenside'])} ${sector.name}`, hue: sector.hue, icon: sector.icon, ring: 4, ghost: chance() < 0.2 });
        link(`a${pad(i, 3)}`, i < agencies / 2 ? 'n000' : pick(nodes.slice(0, people)).id, 'solid', '');
    }
    for (let i = 0; nodes.length < size; i++) {
        const agency = i % agencies;
        const sector = SECTORS[agency % SECTORS.length];
        const id = `p${pad(i, 3)}`;
        if (chance() < 0.75) {
            nodes.push({ id, shape: 'tag', label: `${pick(first)} ${pick(last)}`, sublabel: pick(['worker', 'nurse', 'teacher', 'officer']), hue: sector.hue, icon: sector.icon, ring: 3 });
            link(id, `a${pad(agency, 3)}`, 'dashed', '');
        } else {
            nodes.push({ id, shape: pick(['document', 'document-dashed', 'document-quote']), label: pick(['Home visit', 'Referral', 'Own words', 'Call']), sublabel: `${1 + Math.floor(chance() * 28)} May`, ring: 3 });
        }
        link(id, pick(nodes.slice(0, people)).id, pick(['solid', 'thick']), chance() < 0.3 ? 'case open' : '');
    }
    return { view: { label: `Network of ${nodes.length}`, focus: 'n000', rings: RINGS }, nodes, edges, containers };
}

/** The whole scene as the first delta. */
export function firstDelta(scene, layout = 'ecomap', seq = 1) {
    return {
        seq,
        reset: true,
        view: { ...scene.view, layout },
        nodes: { put: scene.nodes },
        edges: { put: scene.edges },
        containers: { put: scene.containers },
    };
}

const pad = (number, width) => String(number).padStart(width, '0');

function generator(seed) {
    let state = seed * 7919 + 13;
    return () => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return state / 2147483648;
    };
}
