/** A year of months, three changes and an enquiry. `answering` decides whether questions are answered at once. */
import '/kith/time-bar/kith-time-bar.js';

const bar = document.querySelector('kith-time-bar');
const months = [...Array(12).keys()].map((month) => {
    const last = new Date(Date.UTC(2025, month + 1, 0)).getUTCDate();
    const two = String(month + 1).padStart(2, '0');
    return { from: `2025-${two}-01`, to: `2025-${two}-${last}`, count: month === 2 ? 4 : 0, text: month === 2 ? '4 items that month' : 'no items that month' };
});
window.bar = bar;
window.asked = [];
window.spans = [];
window.answering = true;
bar.addEventListener('kith-time', ({ detail }) => {
    window.asked.push(detail);
    if (window.answering) {
        bar.answer(detail.seq, detail.day);
    }
});
bar.addEventListener('kith-time-span', ({ detail }) => window.spans.push(detail.span));
bar.show({
    from: '2025-01-01', to: '2025-12-31', end: 'today', buckets: months,
    marks: [{ from: '2025-03-10', to: '2025-04-20', open: false, text: 'enquiry open' }],
    steps: ['2025-02-03', '2025-03-12', '2025-06-30'],
    spans: [{ key: 'YEAR', text: '1 year' }, { key: 'ALL', text: 'All' }], span: 'YEAR',
});
document.documentElement.dataset.ready = 'yes';
