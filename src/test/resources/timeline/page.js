/** A bare page around the element, with four lanes over two years. */
import '/kith/timeline/kith-timeline.js';

const day = (text) => Date.parse(`${text}T00:00:00Z`) / 86400000;
const mark = (id, date, more = {}) => ({
    id, day: day(date), shape: 'document', label: `Label of ${id}`, sentence: `Sentence of ${id}, ${date}.`, ...more,
});
const element = document.querySelector('kith-timeline');
window.timeline = element;
window.data = {
    label: 'Timeline of somebody',
    from: day('2022-01-01'),
    start: day('2022-01-01'),
    to: day('2024-01-01'),
    end: 'as of this day',
    lanes: [
        { id: 'family', label: 'Family', note: 'births', sentence: 'The family.', spans: [], marks: [mark('birth', '2022-03-01', { shape: 'circle', icon: 'star' })] },
        {
            id: 'school', label: 'A school with a name that is much too long for one line of the gutter', hue: 7, icon: 'book',
            sentence: 'A school.',
            spans: [{ id: 'roll', from: day('2022-09-01'), label: 'on roll', sentence: 'On roll since 1 September 2022.' }],
            marks: [
                mark('s1', '2022-10-01', { reached: ['surgery'] }),
                mark('s2', '2023-05-01'), mark('s3', '2023-05-03'), mark('s4', '2023-05-06', { shape: 'document-quote' }),
                mark('s5', '2023-11-01'),
            ],
        },
        { id: 'ghost', label: 'GP practice', note: 'not asked', ghost: true, sentence: 'GP practice, not asked.', spans: [], marks: [] },
        {
            id: 'surgery', label: 'Surgery', hue: 3, icon: 'cross', sentence: 'A surgery.',
            spans: [{ id: 'old', to: day('2022-06-01'), label: 'patient', sentence: 'A patient until 1 June 2022.' }],
            marks: [mark('g1', '2023-04-20', { ghost: true })],
        },
    ],
};
window.events = [];
for (const name of ['select', 'activate', 'undo', 'redo', 'find', 'table', 'help', 'leave', 'painted']) {
    element.addEventListener(`kith-${name}`, (event) => window.events.push({ name, ...event.detail }));
}
element.show(window.data);
document.documentElement.dataset.ready = 'true';
