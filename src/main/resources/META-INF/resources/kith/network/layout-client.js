/**
 * Asks the layout worker for positions. Only the newest request counts: an answer to an older one is dropped.
 *
 * @typedef {object} LayoutAnswer
 * @property {'draft'|'final'} phase
 * @property {Record<string, [number, number]>} places
 * @property {number} ms time the computation took
 */
export class LayoutClient {
    #token = 0;
    /** @type {Worker | null} */
    #worker = null;
    #webjars = new URL('../../webjars/', import.meta.url).href;
    #onAnswer;
    #onFailure;

    /**
     * @param {(answer: LayoutAnswer) => void} onAnswer
     * @param {(reason: string) => void} onFailure
     */
    constructor(onAnswer, onFailure) {
        this.#onAnswer = onAnswer;
        this.#onFailure = onFailure;
    }

    /** Starts the worker before there is anything to lay out, so that the first request need not wait for it. */
    warm() {
        this.#start();
    }

    /** @param {object} request see `kithLayout.solve` */
    ask(request) {
        this.#token += 1;
        this.#start().postMessage({ token: this.#token, webjars: this.#webjars, request });
    }

    /** The draft has been painted: now it may be refined. */
    refine() {
        this.#worker?.postMessage({ token: this.#token, refine: true });
    }

    /** Ends the worker; the next request starts another. */
    stop() {
        this.#token += 1;
        this.#worker?.terminate();
        this.#worker = null;
    }

    #start() {
        if (!this.#worker) {
            this.#worker = new Worker(new URL('layout/worker.js', import.meta.url));
            this.#worker.onmessage = ({ data }) => {
                if (data.token !== this.#token) {
                    return;
                }
                if (data.phase === 'failed') {
                    this.#onFailure(data.reason);
                } else {
                    this.#onAnswer(data);
                }
            };
            this.#worker.onerror = (event) => {
                event.preventDefault();
                this.stop();
                this.#onFailure(event.message || 'the layout worker did not start');
            };
        }
        return this.#worker;
    }
}
