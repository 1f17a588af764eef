/** From days to pixels and back, and which days to write on the axis. */
const DAY = 86400000;
/** Least distance of two words on the axis. */
const APART = 74;
const PAD = 18;
/** A day is at most this wide. */
const WIDEST = 40;

export class Scale {
    left = 0;
    width = 1;

    /** @param {number} from @param {number} to days, the whole @param {number} [start] of what is shown at first */
    constructor(from, to, start = from) {
        this.whole = { from, to: Math.max(to, from + 7) };
        this.fit();
        this.from = Math.max(this.whole.from, Math.min(start, this.whole.to - 60));
    }

    fit() {
        this.from = this.whole.from;
        this.to = this.whole.to;
    }

    get perDay() {
        return (this.width - 2 * PAD) / (this.to - this.from);
    }

    /** @param {number} day */
    x(day) {
        return this.left + PAD + (day - this.from) * this.perDay;
    }

    /** @param {number} x */
    day(x) {
        return this.from + (x - this.left - PAD) / this.perDay;
    }

    /** Shows fewer days around one that stays where it is. @param {number} factor @param {number} [at] day */
    zoom(factor, at = (this.from + this.to) / 2) {
        const least = (this.width - 2 * PAD) / WIDEST;
        const length = Math.min(this.whole.to - this.whole.from, Math.max(least, (this.to - this.from) / factor));
        const share = (at - this.from) / (this.to - this.from);
        this.#show(at - share * length, length);
    }

    /** @param {number} days */
    pan(days) {
        this.#show(this.from + days, this.to - this.from);
    }

    /** Brings a day into what is shown. @param {number} day @returns {boolean} whether anything moved */
    reveal(day) {
        const margin = (this.to - this.from) * 0.08;
        const before = this.from;
        if (day < this.from) {
            this.pan(day - margin - this.from);
        } else if (day > this.to) {
            this.pan(day + margin - this.to);
        }
        return this.from !== before;
    }

    #show(from, length) {
        const { from: first, to: last } = this.whole;
        this.from = Math.max(first, Math.min(from, last - length));
        this.to = this.from + length;
    }

    /** @returns {{day: number, text: string, strong: boolean}[]} */
    ticks() {
        const pixels = (days) => days * this.perDay;
        const steps = [
            [1, 'day'], [7, 'week'], [30.4, 'month', 1], [91.3, 'month', 3], [182.6, 'month', 6],
            [365.25, 'year', 1], [730.5, 'year', 2], [1826, 'year', 5], [3652, 'year', 10],
        ];
        const [, unit, many = 1] = steps.find(([days]) => pixels(days) >= APART) ?? steps[steps.length - 1];
        return unit === 'day' || unit === 'week' ? this.#days(unit) : this.#months(unit === 'year' ? many * 12 : many);
    }

    #days(unit) {
        const ticks = [];
        for (let day = Math.ceil(this.from); day <= this.to; day++) {
            const date = new Date(day * DAY);
            if (unit === 'day' || date.getUTCDay() === 1) {
                ticks.push({ day, text: say(day, { day: 'numeric', month: 'short' }), strong: date.getUTCDate() === 1 });
            }
        }
        return ticks;
    }

    #months(step) {
        const ticks = [];
        const first = new Date(this.from * DAY);
        let month = first.getUTCFullYear() * 12 + first.getUTCMonth();
        for (month += (step - (month % step)) % step; ; month += step) {
            const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
            if (day > this.to) {
                return ticks;
            }
            const january = month % 12 === 0;
            const text = january && step >= 3 ? String(Math.floor(month / 12)) : say(day, { month: 'short', year: 'numeric' });
            if (day >= this.from) {
                ticks.push({ day, text, strong: january && step < 12 });
            }
        }
    }
}

/** @param {number} day @param {Intl.DateTimeFormatOptions} how */
export const say = (day, how) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...how }).format(new Date(day * DAY));

/** @param {number} day */
export const sayDay = (day) => say(day, { day: 'numeric', month: 'long', year: 'numeric' });

/**
 * Marks too close to be hit one by one, together.
 *
 * @param {import('./types.js').MarkData[]} marks in the order of their days
 * @param {(day: number) => number} x
 * @param {number} apart pixels
 * @returns {import('./types.js').MarkData[][]}
 */
export function heapsOf(marks, x, apart) {
    const heaps = [];
    for (const mark of marks) {
        const heap = heaps[heaps.length - 1];
        if (heap && x(mark.day) - x(heap[0].day) < apart) {
            heap.push(mark);
        } else {
            heaps.push([mark]);
        }
    }
    return heaps;
}
