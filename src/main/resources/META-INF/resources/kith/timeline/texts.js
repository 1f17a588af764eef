/** The words the element itself speaks; a page may replace any of them through the property `texts`. */
export const TEXTS = {
    role: 'timeline',
    list: 'Lanes',
    instructions:
        'Left and right arrow walk along a lane, up and down go to the lanes above and below. Space selects, Enter reads ' +
        'or opens what lies close together. Plus and minus zoom, Shift with an arrow moves along. Press question mark ' +
        'for all keys. Escape leaves.',
    empty: 'Nothing is shown yet.',
    end: 'End of the timeline',
    heap: (count, from, to) => `${count} close together, ${from === to ? from : `from ${from} to ${to}`}. Enter opens them.`,
    open: (count) => `${count} close together`,
    close: 'Close',
    nothing: 'nothing recorded',
    nothingThere: { left: 'Nothing earlier in this lane', right: 'Nothing later in this lane', up: 'No lane above', down: 'No lane below' },
    selected: (count) => (count === 0 ? 'Nothing selected' : `${count} selected`),
    shown: (lanes, from, to) => `${lanes} lanes, from ${from} to ${to}.`,
    range: (from, to) => `From ${from} to ${to}`,
};
