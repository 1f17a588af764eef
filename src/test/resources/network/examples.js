/** Example scenes for the tests of the network element. All people and places are made up. */

const SECTORS = [
    { name: 'health', hue: 3, icon: 'stethoscope' },
    { name: 'education', hue: 7, icon: 'cap' },
    { name: 'social care', hue: 5, icon: 'people' },
    { name: 'police', hue: 2, icon: 'scales' },
    { name: 'housing', hue: 6, icon: 'house' },
    { name: 'voluntary', hue: 4, icon: 'heart' },
];
const RINGS = ['', 'Family', 'Others', 'Practitioners', 'Agencies'];

/** A dozen: a child in two households, two agencies that are involved and one that was never asked. */
export function small() {
    const nodes = [
        { id: 'mia', shape: 'circle-double', label: 'Mia Harlow', sublabel: 'also Mia Denton', glyph: '7', container: 'h1', alsoIn: ['h2'], ring: 0, records: 3, sentence: 'Mia Harlow, child, 7, in focus' },
        { id: 'jo', shape: 'rounded-square', label: 'Joanne Harlow', sublabel: 'mother', glyph: '31', container: 'h1', ring: 1, hidden: 7, sentence: 'Joanne Harlow, 31, mother of Mia' },
        { id: 'leo', shape: 'circle', label: 'Leo Harlow', sublabel: 'brother', glyph: '3', container: 'h1', ring: 1, sentence: 'Leo Harlow, child, 3, brother of Mia' },
        { id: 'dan', shape: 'rounded-square', label: 'Daniel Denton', sublabel: 'father', glyph: '34', container: 'h2', ring: 2, hidden: 2, records: 2, sentence: 'Daniel Denton, 34, father of Mia' },
        { id: 'ruth', shape: 'rounded-square', label: 'Ruth Denton', sublabel: 'grandmother', glyph: '61', container: 'h2', ring: 2, restricted: true, sentence: 'Ruth Denton, 61, grandmother of Mia; restricted' },
        { id: 'hv', shape: 'tag', label: 'Priya Nair', sublabel: 'health visitor', hue: 3, icon: 'stethoscope', ring: 3, sentence: 'Priya Nair, health visitor of Leo' },
        { id: 'sw', shape: 'tag', label: 'Tom Aldous', sublabel: 'social worker', hue: 5, icon: 'people', ring: 3, sentence: 'Tom Aldous, social worker of Mia' },
        { id: 'gp', shape: 'hexagon', label: 'Millbrook Surgery', hue: 3, icon: 'stethoscope', ring: 4, sentence: 'Millbrook Surgery, health' },
        { id: 'csc', shape: 'hexagon', label: 'Northmere social care', hue: 5, icon: 'people', ring: 4, sentence: 'Northmere social care' },
        { id: 'school', shape: 'hexagon', label: 'Ashgrove Primary', sublabel: 'not yet asked', hue: 7, icon: 'cap', ghost: true, ring: 4, sentence: 'Ashgrove Primary, education; no request is recorded' },
        { id: 'words', shape: 'document-quote', label: 'What Leo said', sublabel: '12 June', ring: 2, sentence: 'Leo’s own words, 12 June' },
        { id: 'unease', shape: 'document-dashed', label: 'Unease, nursery', sublabel: '2 May', ring: 2, dimmed: true, sentence: 'Unease of the nursery, 2 May' },
    ];
    const edges = [
        { id: 'e1', from: 'jo', to: 'mia', line: 'double', label: 'mother of', directed: true, sentence: 'Joanne is the mother of Mia; said by the GP' },
        { id: 'e2', from: 'jo', to: 'leo', line: 'double', label: 'mother of', directed: true, sentence: 'Joanne is the mother of Leo' },
        { id: 'e3', from: 'mia', to: 'leo', line: 'solid', label: 'siblings', sentence: 'Mia and Leo are siblings' },
        { id: 'e4', from: 'dan', to: 'mia', line: 'solid', label: 'father of', directed: true, sentence: 'Daniel is the father of Mia' },
        { id: 'e5', from: 'ruth', to: 'dan', line: 'solid', label: 'mother of', directed: true, sentence: 'Ruth is the mother of Daniel' },
        { id: 'e6', from: 'hv', to: 'leo', line: 'thick', label: 'visits', sentence: 'Priya Nair visits Leo' },
        { id: 'e7', from: 'hv', to: 'gp', line: 'dashed', sentence: 'Priya Nair works with Millbrook Surgery' },
        { id: 'e8', from: 'sw', to: 'mia', line: 'thick', label: 'case open', sentence: 'Tom Aldous holds the open case of Mia' },
        { id: 'e9', from: 'sw', to: 'csc', line: 'dashed', sentence: 'Tom Aldous works for Northmere social care' },
        { id: 'e10', from: 'gp', to: 'jo', line: 'solid', label: 'registered', sentence: 'Joanne is registered with Millbrook Surgery' },
        { id: 'e11', from: 'school', to: 'mia', line: 'dotted', label: 'on roll', ghost: true, sentence: 'Mia is on roll at Ashgrove Primary; no request is recorded' },
        { id: 'e12', from: 'words', to: 'leo', line: 'solid', sentence: 'Leo’s words of 12 June' },
        { id: 'e13', from: 'unease', to: 'jo', line: 'dashed', dimmed: true, sentence: 'Unease of the nursery about Joanne' },
    ];
    const containers = [
        { id: 'h1', label: '14 Weir Lane' },
        { id: 'h2', label: 'Withheld', restricted: true },
    ];
    return { view: { label: 'Network of Mia Harlow', focus: 'mia', rings: RINGS }, nodes, edges, containers };
}

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
