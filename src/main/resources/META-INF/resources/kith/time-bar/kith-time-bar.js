/**
 * `<kith-time-bar>`: a stretch of time with a handle. It draws how much there is in each part of it, marks, and the end of
 * the time at the right; it reports which day is asked for. It knows nothing of what is counted.
 *
 * `show(model)` says what is drawn (see `bars.js`), `place(day)` puts the handle somewhere, `answer(seq, day)` says that
 * a question was answered. No day is the end of the time.
 *
 * Events: `kith-time-span` {span}: another length of time is wanted. `kith-time` {day, run, seq}: a day is asked for (empty: the end); days asked for in one gesture have one run.
 * The next question is not sent before the one before it is answered; what was wished meanwhile and is wished no more is
 * never sent.
 */
import { drawBars, shade } from './bars.js';
import { dayOf, inWords, isoOf, plusMonths } from './days.js';
import { Sender } from './sender.js';
import { sheet } from './styles.js';

const GAP = 120;
const STEP = 1000;
const ICONS = {
    previous: 'M4 4h2v10H4zM14 4v10L7 9z',
    next: 'M12 4h2v10h-2zM4 4v10l7-5z',
    play: 'M5 3v12l10-6z',
    pause: 'M5 3h3v12H5zM10 3h3v12h-3z',
};
const TEXTS = {
    label: 'Time', slider: 'Day', previous: 'Previous change', next: 'Next change', play: 'Play the changes', pause: 'Pause',
    now: 'Now', span: 'Length of time shown',
};

export class KithTimeBar extends HTMLElement {
    #model = { from: '2000-01-01', to: '2000-01-02', end: '', buckets: [], marks: [], steps: [], spans: [], span: '' };
    #from = 0;
    #to = 1;
    #day = 1;
    #steps = [];
    #run = 0;
    #timer = 0;
    #playing = false;
    #keyed = false;
    #sender = new Sender(GAP, (question) => this.#send(question));
    #texts = TEXTS;
    #all;
    #svg;
    #track;
    #handle;
    #output;
    #about;
    #span;
    #buttons = {};

    constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        this.#build(root);
        this.#listen();
        this.#say();
    }

    #build(root) {
        const make = (name, attributes, parent) => {
            const element = document.createElement(name);
            Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
            parent.append(element);
            return element;
        };
        this.#all = make('div', { class: 'all', role: 'group' }, root);
        const left = make('div', { class: 'left' }, this.#all);
        const buttons = make('div', { class: 'buttons' }, left);
        for (const name of ['previous', 'play', 'next']) {
            this.#buttons[name] = make('button', { type: 'button', class: name }, buttons);
            icon(this.#buttons[name], ICONS[name]);
        }
        this.#span = make('select', {}, left);
        this.#track = make('div', { class: 'track' }, this.#all);
        this.#svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        this.#svg.setAttribute('class', 'drawing');
        this.#svg.setAttribute('aria-hidden', 'true');
        this.#track.append(this.#svg);
        this.#handle = make('div', { class: 'handle', role: 'slider', tabindex: '0', 'aria-orientation': 'horizontal' }, this.#track);
        const read = make('div', { class: 'read' }, this.#all);
        const first = make('div', { class: 'first' }, read);
        this.#output = make('output', {}, first);
        this.#buttons.now = make('button', { type: 'button', class: 'now' }, first);
        this.#about = make('span', { class: 'about' }, read);
    }

    #listen() {
        this.#buttons.previous.addEventListener('click', () => this.#step(-1));
        this.#buttons.next.addEventListener('click', () => this.#step(1));
        this.#buttons.play.addEventListener('click', () => this.#toggle());
        this.#buttons.now.addEventListener('click', () => this.#go(this.#to, ++this.#run));
        this.#span.addEventListener('change', () => {
            const detail = { span: this.#span.value };
            this.dispatchEvent(new CustomEvent('kith-time-span', { detail, bubbles: true, composed: true }));
        });
        this.#handle.addEventListener('keydown', (event) => this.#key(event));
        this.#track.addEventListener('pointerdown', (event) => this.#grab(event));
    }

    disconnectedCallback() {
        this.#pause();
        this.#sender.stop();
    }

    /** The words the element itself speaks; what is not given keeps its default. */
    set texts(texts) {
        this.#texts = { ...TEXTS, ...texts };
        this.#say();
    }

    get texts() {
        return this.#texts;
    }

    /** @param {import('./bars.js').Model} model */
    show(model) {
        const atEnd = this.#day === this.#to;
        this.#model = model;
        this.#from = dayOf(model.from);
        this.#to = Math.max(this.#from + 1, dayOf(model.to));
        this.#steps = model.steps.map(dayOf);
        this.#day = atEnd ? this.#to : Math.min(this.#to, this.#day);
        this.#span.replaceChildren(...(model.spans ?? []).map(({ key, text }) => new Option(text, key, false, key === model.span)));
        this.#span.hidden = this.#span.length < 2;
        drawBars(this.#svg, model, (day) => this.#share(day));
        this.#say();
    }

    /** Puts the handle somewhere, without a question. @param {string} iso no text: the end */
    place(iso) {
        if (this.#sender.still) {
            this.#day = iso ? Math.min(this.#to, dayOf(iso)) : this.#to;
            this.#say();
        }
    }

    /** A question was answered. @param {number} seq @param {string} iso where the handle belongs */
    answer(seq, iso) {
        if (this.#sender.answered(seq)) {
            this.place(iso);
            this.#again();
        }
    }

    /** @returns {string} the day the handle stands at; empty at the end */
    get value() {
        return this.#day >= this.#to ? '' : isoOf(this.#day);
    }

    /** Focuses the handle. */
    focus() {
        this.#handle.focus();
    }

    #share(day) {
        return Math.max(0, (day - this.#from) / (this.#to - this.#from));
    }

    #within(day) {
        return Math.min(this.#to, Math.max(this.#from, day));
    }

    #go(day, run) {
        const there = this.#within(day);
        if (there !== this.#day) {
            this.#day = there;
            this.#say();
            this.#sender.ask(there, run);
        }
    }

    #send({ day, run, seq }) {
        const detail = { day: day >= this.#to ? '' : isoOf(day), run, seq };
        this.dispatchEvent(new CustomEvent('kith-time', { detail, bubbles: true, composed: true }));
    }

    #key(event) {
        const ways = {
            ArrowLeft: () => this.#day - 1, ArrowDown: () => this.#day - 1,
            ArrowRight: () => this.#day + 1, ArrowUp: () => this.#day + 1,
            PageDown: () => plusMonths(this.#day, -1), PageUp: () => plusMonths(this.#day, 1),
            Home: () => this.#from, End: () => this.#to,
        };
        const way = ways[event.key];
        if (way && !event.altKey && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            this.#run += event.repeat ? 0 : 1;
            this.#go(way(), this.#run);
        }
    }

    #grab(event) {
        if (event.button !== 0) {
            return;
        }
        event.preventDefault();
        this.#pause();
        this.#handle.focus({ focusVisible: false });
        const run = ++this.#run;
        const box = this.#track.getBoundingClientRect();
        const move = ({ clientX }) => {
            const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
            this.#go(Math.round(this.#from + share * (this.#to - this.#from)), run);
        };
        const end = () => {
            this.#track.removeEventListener('pointermove', move);
            this.#track.removeEventListener('pointerup', end);
            this.#track.removeEventListener('pointercancel', end);
        };
        this.#track.setPointerCapture(event.pointerId);
        this.#track.addEventListener('pointermove', move);
        this.#track.addEventListener('pointerup', end);
        this.#track.addEventListener('pointercancel', end);
        move(event);
    }

    #before() {
        return this.#steps.filter((day) => day < this.#day).at(-1);
    }

    #after() {
        return this.#steps.find((day) => day > this.#day) ?? (this.#day < this.#to ? this.#to : undefined);
    }

    #step(direction) {
        const day = direction < 0 ? this.#before() : this.#after();
        if (day !== undefined) {
            this.#go(day, ++this.#run);
        }
    }

    #toggle() {
        if (this.#keyed) {
            return;
        }
        if (this.#playing) {
            this.#pause();
            return;
        }
        this.#playing = true;
        this.#run++;
        document.addEventListener('keydown', this.#stopOnKey, true);
        document.addEventListener('visibilitychange', this.#stopHidden);
        if (this.#after() === undefined && this.#steps.length > 0) {
            this.#go(this.#steps[0], this.#run);
        } else {
            this.#advance();
        }
        this.#say();
    }

    #stopOnKey = () => {
        // The key that stops must not start again as a click of the button it was pressed on.
        this.#keyed = true;
        document.addEventListener('keyup', () => setTimeout(() => (this.#keyed = false)), { once: true, capture: true });
        this.#pause();
    };

    #stopHidden = () => document.hidden && this.#pause();

    #pause() {
        clearTimeout(this.#timer);
        document.removeEventListener('keydown', this.#stopOnKey, true);
        document.removeEventListener('visibilitychange', this.#stopHidden);
        if (this.#playing) {
            this.#playing = false;
            this.#say();
        }
    }

    /** Goes on a second after the picture has followed. */
    #again() {
        clearTimeout(this.#timer);
        if (this.#playing) {
            this.#timer = window.setTimeout(() => this.#advance(), STEP);
        }
    }

    #advance() {
        const next = this.#after();
        if (next === undefined) {
            this.#pause();
        } else {
            this.#go(next, this.#run);
            if (next === this.#to) {
                this.#pause();
            }
        }
    }

    #said() {
        const iso = isoOf(this.#day);
        const bucket = this.#model.buckets.find(({ from, to }) => from <= iso && iso <= to);
        const marks = this.#model.marks.filter(({ from, to }) => from <= iso && iso <= to).map(({ text }) => text);
        return [bucket?.text, ...new Set(marks)].filter(Boolean);
    }

    #say() {
        const texts = this.#texts;
        const day = inWords(this.#day);
        const end = this.#day >= this.#to && this.#model.end ? `${this.#model.end}, ${day}` : day;
        const said = this.#said();
        this.#all.setAttribute('aria-label', texts.label);
        this.#all.classList.toggle('playing', this.#playing);
        this.#span.setAttribute('aria-label', texts.span);
        this.#handle.setAttribute('aria-label', texts.slider);
        this.#handle.setAttribute('aria-valuemin', '0');
        this.#handle.setAttribute('aria-valuemax', String(this.#to - this.#from));
        this.#handle.setAttribute('aria-valuenow', String(Math.max(0, this.#day - this.#from)));
        this.#handle.setAttribute('aria-valuetext', [end, ...said].join(', '));
        this.#handle.style.setProperty('left', `${(this.#share(this.#day) * 100).toFixed(3)}%`);
        this.#output.textContent = end.charAt(0).toUpperCase() + end.slice(1);
        this.#about.textContent = said.join(' · ');
        shade(this.#svg, isoOf(this.#day));
        this.#label('previous', texts.previous, this.#before() === undefined);
        this.#label('next', texts.next, this.#after() === undefined);
        this.#label('play', this.#playing ? texts.pause : texts.play, this.#steps.length === 0);
        icon(this.#buttons.play, this.#playing ? ICONS.pause : ICONS.play);
        this.#buttons.play.setAttribute('aria-pressed', String(this.#playing));
        this.#buttons.now.textContent = texts.now;
        this.#buttons.now.disabled = this.#day >= this.#to;
    }

    #label(name, text, idle) {
        const button = this.#buttons[name];
        button.setAttribute('aria-label', text);
        button.title = text;
        // One that has the focus stays a button: else the focus would be lost at the end of the way.
        button.disabled = idle && this.shadowRoot.activeElement !== button;
    }
}

function icon(button, path) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 18 18');
    svg.setAttribute('aria-hidden', 'true');
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    shape.setAttribute('d', path);
    svg.append(shape);
    button.replaceChildren(svg);
}

if (!customElements.get('kith-time-bar')) {
    customElements.define('kith-time-bar', KithTimeBar);
}
