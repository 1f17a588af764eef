/** Says things to those who listen: one polite live region, the newest sentence wins, repeats are heard again. */
export class Announcer {
    #region;
    #odd = false;

    /** @param {HTMLElement} region */
    constructor(region) {
        this.#region = region;
    }

    /** @param {string} sentence */
    say(sentence) {
        this.#odd = !this.#odd;
        this.#region.textContent = this.#odd ? sentence : `${sentence}\u00a0`;
    }
}
