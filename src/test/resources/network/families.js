/** Families to be laid out in rows, as the element is told of them. A line a person, then a line a union. */
const HALF = `
Gran 0 circle A
Mum 1 circle A
DadA 1 square B
DadB 1 square -
Step 1 square A
Ann 2 circle A
Ben 2 square-double A
Cal 2 square A
Dee 2 circle B
u Gran solid > Mum
u DadA+Mum solid/1 > Ann Ben
u DadB+Mum dotted > Cal
u Step+Mum dashed > Ann:dash-dot Ben:dash-dot
u DadA dotted > Dee`;

const SKIP = `
Nana 0 circle N
Mum 1 circle M
Dad 1 square -
Jay 2 square-double N
Kia 2 circle N
Baby 2 triangle M
u Nana solid > Jay Kia
u Dad+Mum dotted > Jay Kia Baby`;

const BIG = `
G1 0 square -
G2 0 circle -
G3 0 square H
G4 0 circle H
Un1 1 square -
Aunt1 1 circle C
UncS 1 square C
Dad 1 square A
Mum 1 circle A
Aunt2 1 circle D
Unc2 1 square D
Ex 1 square -
NewW 1 circle E
K1 2 square A
K2 2 circle-double A
K3 2 circle A
K4 2 square A
T1 2 square A
T2 2 circle A
H1 2 circle E
H2 2 square E
C1 2 square C
C2 2 circle C
C3 2 circle C
D1 2 square D
D2 2 square D
D3 2 circle D
E1 2 circle E
B1 3 circle A
BF 2 square -
u G1+G2 solid > Un1 Aunt1 Dad
u G3+G4 solid > Mum Aunt2
u UncS+Aunt1 solid > C1 C2 C3
u Dad+Mum solid > K2 K3 K4 T1:solid:t T2:solid:t
u Ex+Mum solid/1 > K1
u Ex+NewW dashed > H1 H2 E1
u Unc2+Aunt2 solid > D1 D2 D3
u BF+K2 dotted > B1`;

export const FAMILIES = { half: [HALF, 'Ben'], skip: [SKIP, 'Jay'], big: [BIG, 'K2'] };

/** @param {string} name @param {number} [seq] */
export function family(name, seq = 1) {
    const [text, focus] = FAMILIES[name];
    const nodes = [];
    const unions = [];
    const containers = new Map();
    for (const words of text.trim().split('\n').map((line) => line.trim().split(/\s+/))) {
        if (words[0] === 'u') {
            const [line, slashes] = words[2].split('/');
            const drops = words.slice(4).map((each) => {
                const [to, style, twins] = each.split(':');
                return { to, line: style ?? 'solid', twins };
            });
            unions.push({ id: `u${unions.length}`, members: words[1].split('+'), line, slashes: Number(slashes ?? 0), drops });
        } else {
            const [id, row, shape, home] = words;
            const node = { id, shape, ring: Number(row), label: `${id} Harlow`, sublabel: 'relation', glyph: '12' };
            if (home !== '-') {
                node.container = `home-${home}`;
                containers.set(node.container, { id: node.container, label: `${home} Long Street` });
            }
            nodes.push(node);
        }
    }
    const edges = unions.flatMap(({ members, drops }) =>
        members.flatMap((member) => drops.map(({ to }) => ({ id: `${member}-${to}`, from: member, to, line: 'none', label: 'parent of' }))),
    );
    return {
        seq,
        reset: true,
        view: { label: 'A family', focus, layout: 'layers' },
        nodes: { put: nodes },
        edges: { put: edges },
        containers: { put: [...containers.values()] },
        unions: { put: unions },
    };
}
