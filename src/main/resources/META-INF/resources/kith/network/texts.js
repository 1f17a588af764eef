/** The words the element itself speaks; a page may replace any of them through the property `texts`. */
export const TEXTS = {
    role: 'network diagram',
    list: 'What the picture shows',
    instructions:
        'Arrow keys go to the nearest neighbour. Right and left bracket walk through the connections; Enter follows ' +
        'one, or opens details. Space selects. Shift and Enter asks for more. Press question mark for all keys. ' +
        'Escape leaves.',
    empty: 'Nothing is shown yet.',
    end: 'End of the network',
    connections: (count) => (count === 1 ? '1 connection shown' : `${count} connections shown`),
    hidden: (count) => `${count} not shown`,
    pinned: 'pinned',
    restricted: 'restricted',
    missing: 'missing',
    connection: (index, count, sentence) => `Connection ${index} of ${count}: ${sentence}`,
    edge: (from, label, to) => (label ? `${from}, ${label}, ${to}` : `${from} and ${to}`),
    noConnections: 'No connections are shown here.',
    nothingThere: { left: 'Nothing further left', right: 'Nothing further right', up: 'Nothing above', down: 'Nothing below' },
    selected: (count) => (count === 0 ? 'Nothing selected' : `${count} selected`),
    back: (label) => `Back to ${label}`,
    trailStart: 'This is where you began.',
    shown: (nodes, edges) => `${nodes} shown, ${edges} connections.`,
    added: (count) => `${count} added.`,
    gone: (count) => `${count} removed from view.`,
    pinnedNow: (label) => `${label} pinned`,
    unpinnedNow: (label) => `${label} no longer pinned`,
    zoom: (percent) => `Zoom ${percent} per cent`,
    nothingBehind: 'Nothing more to show here.',
    layoutFailed: 'The layout could not be computed; the picture keeps its old places.',
};
