/** Sends events up: few, and the chatty ones only after a pause. */
const PAUSE = 120;

export class Outbox {
    #target;
    /** @type {Map<string, {timer: number, send: () => void}>} */
    #pending = new Map();

    /** @param {EventTarget} target */
    constructor(target) {
        this.#target = target;
    }

    /** @param {string} name @param {object} detail */
    send(name, detail = {}) {
        this.#target.dispatchEvent(new CustomEvent(name, { detail, bubbles: false }));
    }

    /** Sends once things have been quiet for a moment. @param {string} name @param {() => object} detail */
    soon(name, detail) {
        const before = this.#pending.get(name);
        if (before) {
            clearTimeout(before.timer);
        }
        const send = () => {
            this.#pending.delete(name);
            this.send(name, detail());
        };
        this.#pending.set(name, { timer: window.setTimeout(send, PAUSE), send });
    }

    /** Sends what waits, so that an event that depends on it comes after it. */
    flush() {
        for (const { timer, send } of [...this.#pending.values()]) {
            clearTimeout(timer);
            send();
        }
    }
}
