/**
 * Asks the layout worker for positions. Only the newest request counts: an answer to an older one is dropped.
 *
 * @typedef {object} LayoutAnswer
 * @property {'draft'|'final'} phase
 * @property {Record<string, [number, number]>} places
 * @property {number} ms time the computation took
 */
export class LayoutClient {
    /** Over all clients of the page, so that no answer to a former owner of a worker is taken for one's own. */
    static #tokens = 0;
    /**
     * A worker that nobody uses: started with the page, or left behind by a picture that went. The next picture need not wait
     * for one to start. @type {Worker | null}
     */
    static #spare = LayoutClient.#resting(LayoutClient.#make());

    #token = 0;
    #busy = false;
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
        this.#token = LayoutClient.#next();
        this.#busy = true;
        this.#start().postMessage({ token: this.#token, webjars: this.#webjars, request });
    }

    /** The draft has been painted: now it may be refined. */
    refine() {
        this.#worker?.postMessage({ token: this.#token, refine: true });
    }

    /** Gives the worker up; the next request takes another. One at work is ended, one at rest is kept for the next picture. */
    stop() {
        this.#token = LayoutClient.#next();
        if (this.#worker && !this.#busy && !LayoutClient.#spare) {
            LayoutClient.#spare = LayoutClient.#resting(this.#worker);
        } else {
            this.#worker?.terminate();
        }
        this.#worker = null;
        this.#busy = false;
    }

    static #next() {
        LayoutClient.#tokens += 1;
        return LayoutClient.#tokens;
    }

    static #make() {
        return new Worker(new URL('layout/worker.js', import.meta.url));
    }

    /** One that does not start is nobody's spare: whoever needs one then makes another, and hears why it fails. */
    static #resting(worker) {
        worker.onmessage = null;
        worker.onerror = (event) => {
            event.preventDefault();
            LayoutClient.#spare = null;
        };
        return worker;
    }

    #start() {
        if (!this.#worker) {
            this.#worker = LayoutClient.#spare ?? LayoutClient.#make();
            LayoutClient.#spare = null;
            this.#worker.onmessage = ({ data }) => {
                if (data.token !== this.#token) {
                    return;
                }
                this.#busy = data.phase === 'draft';
                if (data.phase === 'failed') {
                    this.#onFailure(data.reason);
                } else {
                    this.#onAnswer(data);
                }
            };
            this.#worker.onerror = (event) => {
                event.preventDefault();
                this.#busy = true;
                this.stop();
                this.#onFailure(event.message || 'the layout worker did not start');
            };
        }
        return this.#worker;
    }
}
