/**
 * Sends the days that are asked for one at a time: while an answer is awaited only the last wish is kept, so that nothing
 * is asked that nobody wants any more, and a late answer never moves a handle that has gone on.
 */
export class Sender {
    #gap;
    #send;
    #seq = 0;
    #awaited = 0;
    #wish = null;
    #last = -Infinity;
    #timer = 0;

    /**
     * @param {number} gap milliseconds between two questions at the least
     * @param {(question: {day: number, run: number, seq: number}) => void} send
     */
    constructor(gap, send) {
        this.#gap = gap;
        this.#send = send;
    }

    /** @param {number} day @param {number} run one gesture: what belongs together */
    ask(day, run) {
        this.#wish = { day, run };
        this.#next();
    }

    /** @param {number} seq @returns {boolean} whether the answer is to what was asked last, and nothing is wanted since */
    answered(seq) {
        if (seq >= this.#awaited) {
            this.#awaited = 0;
        }
        const settled = seq === this.#seq && !this.#wish;
        this.#next();
        return settled;
    }

    /** Whether every wish has been answered. */
    get still() {
        return !this.#wish && !this.#awaited;
    }

    stop() {
        clearTimeout(this.#timer);
        this.#timer = 0;
        this.#wish = null;
        this.#awaited = 0;
    }

    #next() {
        if (!this.#wish || this.#awaited || this.#timer) {
            return;
        }
        const wait = this.#last + this.#gap - performance.now();
        if (wait > 0) {
            this.#timer = window.setTimeout(() => {
                this.#timer = 0;
                this.#next();
            }, wait);
            return;
        }
        const { day, run } = this.#wish;
        this.#wish = null;
        this.#last = performance.now();
        this.#awaited = ++this.#seq;
        this.#send({ day, run, seq: this.#seq });
    }
}
