/** Example scenes for the tests of the network element. All people and places are made up. */
export { circle, firstDelta } from '/org/kith/cli/bench/picture/scene.js';

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
