/**
 * `<kith-timeline>`: lanes of time with spans and marks, drawn as SVG. It knows nothing of what they are about. The whole
 * comes down at once (`show`), events go up; see `types.js`.
 *
 * Attributes: `wheel="control"` (the wheel only zooms together with the control key).
 *
 * Events: `kith-select` {ids}, `kith-activate` {id}, `kith-undo`, `kith-redo`, `kith-find`, `kith-table`, `kith-help`,
 * `kith-leave`, `kith-painted` {lanes, marks}.
 */
import { Announcer } from '../network/announce.js';
import { svg } from '../network/dom.js';
import { Measure } from '../network/measure.js';
import { Outbox } from '../network/outbox.js';
import { drawAxis, drawBody, drawReached, GUTTER } from './drawing.js';
import { listenToKeys } from './keyboard.js';
import { Scale, say, sayDay } from './scale.js';
import { sheet } from './styles.js';
import { TEXTS } from './texts.js';

const ZOOM = 1.5;

export class KithTimeline extends HTMLElement {
    #data = { label: '', from: 0, to: 1, end: '', lanes: [] };
    #scale = new Scale(0, 365);
    #outbox = new Outbox(this);
    #measure = new Measure();
    #texts = TEXTS;
    /** @type {Set<string>} */
    #selected = new Set();
    /** Where the reader is: lane and key. */
    #at = { lane: 0, key: '' };
    /** @type {import('./drawing.js').Stop[][]} */
    #stops = [];
    #links;
    #drag = null;
    #resize = new ResizeObserver(() => this.#fitted());
    #frame;
    #axis;
    #scroll;
    #body;
    #note;
    #choice;
    #end;
    #announcer;

    constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        const make = (name, attributes, parent) => {
            const element = document.createElement(name);
            Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
            parent.append(element);
            return element;
        };
        this.#frame = make('div', { class: 'frame', role: 'application', 'aria-describedby': 'how', tabindex: '0' }, root);
        this.#axis = svg('svg', { class: 'axis', focusable: 'false', 'aria-hidden': 'true' }, this.#frame);
        this.#scroll = make('div', { class: 'scroll' }, this.#frame);
        this.#body = svg('svg', { class: 'body', focusable: 'false' }, this.#scroll);
        this.#note = make('p', { class: 'empty-note' }, this.#frame);
        this.#choice = make('div', { class: 'choice', role: 'group', hidden: '' }, this.#frame);
        make('p', { id: 'how', class: 'sr' }, root).textContent = this.#texts.instructions;
        this.#announcer = new Announcer(make('div', { class: 'sr live', role: 'status', 'aria-live': 'polite' }, root));
        this.#end = make('span', { class: 'sr end', tabindex: '-1' }, root);
        this.#end.textContent = this.#texts.end;
        this.#end.addEventListener('blur', () => (this.#end.tabIndex = -1));
        this.#note.textContent = this.#texts.empty;
        this.#frame.setAttribute('aria-roledescription', this.#texts.role);
        this.#frame.setAttribute('aria-label', this.#texts.role);
        listenToKeys(this.#frame, this.#keys());
        this.#listen();
    }

    connectedCallback() {
        this.#measure.use(getComputedStyle(this).fontFamily);
        this.#resize.observe(this);
        this.#fitted();
    }

    disconnectedCallback() {
        this.#resize.disconnect();
    }

    /** Shows this instead of what was shown; the range of days stays where it can. @param {import('./types.js').TimelineData} data */
    show(data) {
        const before = this.#data;
        this.#data = data;
        if (before.from !== data.from || before.to !== data.to || before.lanes.length === 0) {
            const { left, width } = this.#scale;
            this.#scale = Object.assign(new Scale(data.from, data.to, data.start), { left, width });
        }
        this.#note.hidden = data.lanes.length > 0;
        this.#frame.setAttribute('aria-label', data.label);
        this.#draw();
        this.#announcer.say(this.#texts.shown(data.lanes.length, sayDay(data.from), sayDay(data.to)));
        const marks = data.lanes.reduce((sum, lane) => sum + lane.marks.length, 0);
        requestAnimationFrame(() => this.#outbox.send('kith-painted', { lanes: data.lanes.length, marks }));
    }

    /** Selects without sending an event back. @param {string[]} ids of lanes, spans and marks */
    select(ids) {
        this.#selected = new Set(ids);
        this.#showSelection();
    }

    /** Moves the keyboard focus to a lane, span or mark, and brings it into view. @param {string} id */
    focusItem(id) {
        const mark = this.#data.lanes.flatMap((lane) => lane.marks).find((each) => each.id === id);
        if (mark && this.#scale.reveal(mark.day)) {
            this.#draw();
        }
        this.#stops.forEach((stops, lane) => {
            const stop = stops.find((each) => each.id === id || each.marks.some((each) => each.id === id));
            if (stop) {
                this.#go(lane, stop);
            }
        });
    }

    focus() {
        const here = this.#here();
        if (here) {
            this.#go(this.#at.lane, here);
        } else {
            this.#frame.focus();
        }
    }

    zoomIn() {
        this.#zoom(ZOOM);
    }

    zoomOut() {
        this.#zoom(1 / ZOOM);
    }

    fit() {
        this.#scale.fit();
        this.#moved();
    }

    /** The days shown. @returns {{from: number, to: number}} */
    get range() {
        return { from: this.#scale.from, to: this.#scale.to };
    }

    #fitted() {
        const { width } = this.getBoundingClientRect();
        const bar = this.#scroll.offsetWidth - this.#scroll.clientWidth;
        if (width > GUTTER + 60) {
            Object.assign(this.#scale, { left: GUTTER, width: width - GUTTER - bar });
            this.#draw();
        }
    }

    #draw() {
        if (this.#scale.width <= 1) {
            return;
        }
        const had = this.#frame.contains(this.shadowRoot.activeElement) && this.#choice.hidden;
        drawAxis(this.#axis, this.#scale, this.#data.end);
        const how = { texts: this.#texts, measure: this.#measure };
        const { stops, links } = drawBody(this.#body, this.#data.lanes, this.#scale, how);
        this.#stops = stops;
        this.#links = links;
        this.#at.lane = Math.max(0, Math.min(this.#at.lane, stops.length - 1));
        const here = this.#here();
        this.#frame.tabIndex = here ? -1 : 0;
        here?.root.setAttribute('tabindex', '0');
        if (here) {
            this.#at.key = here.key;
        }
        this.#showSelection();
        if (had && here) {
            here.root.focus({ preventScroll: true });
        }
    }

    /** Where the reader is; after things were drawn anew, the nearest to it. */
    #here() {
        const stops = this.#stops[this.#at.lane] ?? [];
        const id = this.#at.key.replace(/^\w+ /, '');
        return (
            stops.find((stop) => stop.key === this.#at.key) ??
            stops.find((stop) => stop.id === id || stop.marks.some((mark) => mark.id === id)) ??
            stops[0]
        );
    }

    #go(lane, stop) {
        this.#stops.flat().forEach((each) => each.root.setAttribute('tabindex', '-1'));
        this.#frame.tabIndex = -1;
        this.#at = { lane, key: stop.key };
        stop.root.setAttribute('tabindex', '0');
        stop.root.focus({ preventScroll: true });
        const { scrollTop, clientHeight } = this.#scroll;
        if (stop.y - 26 < scrollTop) {
            this.#scroll.scrollTop = stop.y - 26;
        } else if (stop.y + 26 > scrollTop + clientHeight) {
            this.#scroll.scrollTop = stop.y + 26 - clientHeight;
        }
        this.#reach();
    }

    #keys() {
        return {
            along: (step) => this.#along(step),
            across: (step) => this.#across(step),
            edge: (last) => {
                const stops = this.#stops[this.#at.lane] ?? [];
                const stop = last ? stops[stops.length - 1] : stops[0];
                if (stop) {
                    this.#go(this.#at.lane, stop);
                }
            },
            pan: (step) => this.#pan(step * 0.2),
            toggle: () => {
                const here = this.#here();
                if (here) {
                    this.#press(here, true);
                }
            },
            enter: () => {
                const here = this.#here();
                if (here?.kind === 'heap') {
                    this.#open(here);
                } else if (here) {
                    this.#outbox.flush();
                    this.#outbox.send('kith-activate', { id: here.id });
                }
            },
            zoomIn: () => this.zoomIn(),
            zoomOut: () => this.zoomOut(),
            fit: () => this.fit(),
            escape: () => this.#escape(),
            send: (what) => this.#outbox.send(`kith-${what}`),
            chosen: (step) => this.#walkChoice(step),
            choosing: () => !this.#choice.hidden,
        };
    }

    #along(step) {
        const stops = this.#stops[this.#at.lane] ?? [];
        const here = this.#here();
        const next = stops[stops.indexOf(here) + step];
        if (next) {
            this.#go(this.#at.lane, next);
            return;
        }
        // What lies beyond the days shown can be walked to.
        const lane = this.#data.lanes[this.#at.lane];
        const beyond = (lane?.marks ?? []).filter((mark) => (step > 0 ? mark.day > this.#scale.to : mark.day < this.#scale.from));
        const mark = step > 0 ? beyond[0] : beyond[beyond.length - 1];
        if (mark && here?.kind !== 'lane') {
            this.focusItem(mark.id);
        } else {
            this.#announcer.say(this.#texts.nothingThere[step > 0 ? 'right' : 'left']);
        }
    }

    #across(step) {
        const lane = this.#at.lane + step;
        const stops = this.#stops[lane];
        const here = this.#here();
        if (!stops) {
            this.#announcer.say(this.#texts.nothingThere[step > 0 ? 'down' : 'up']);
            return;
        }
        const [label, ...others] = stops;
        const near = here?.kind === 'lane' ? null : others.sort((a, b) => Math.abs(a.x - (here?.x ?? 0)) - Math.abs(b.x - (here?.x ?? 0)))[0];
        this.#go(lane, near ?? label);
    }

    #press(stop, add) {
        if (stop.kind === 'heap') {
            this.#open(stop);
            return;
        }
        if (!add) {
            this.#selected = new Set([stop.id]);
        } else if (!this.#selected.delete(stop.id)) {
            this.#selected.add(stop.id);
        }
        this.#told();
    }

    #told() {
        this.#showSelection();
        this.#announcer.say(this.#texts.selected(this.#selected.size));
        this.#outbox.soon('kith-select', () => ({ ids: [...this.#selected] }));
    }

    #showSelection() {
        for (const stop of this.#stops.flat()) {
            const on = this.#selected.has(stop.id) || stop.marks.some((mark) => this.#selected.has(mark.id));
            stop.root.classList.toggle('selected', on);
            stop.root.setAttribute('aria-selected', String(on));
        }
        this.#reach();
    }

    /** Whom something reached, for what is selected or has the focus. */
    #reach() {
        this.#links?.replaceChildren();
        for (const stop of this.#stops.flat()) {
            const marks = stop.marks.filter((mark) => this.#selected.has(mark.id) || (stop.key === this.#at.key && this.#frame.matches(':focus-within')));
            const lanes = new Set(marks.flatMap((mark) => mark.reached ?? []));
            if (lanes.size > 0) {
                drawReached(this.#links, stop, this.#stops.map((each) => each[0]).filter((each) => lanes.has(each.id)));
            }
        }
    }

    /** Lists what lies close together. */
    #open(heap) {
        this.#choice.replaceChildren();
        const head = document.createElement('p');
        head.textContent = this.#texts.open(heap.marks.length);
        this.#choice.setAttribute('aria-label', head.textContent);
        this.#choice.append(head);
        for (const mark of heap.marks) {
            const button = document.createElement('button');
            const day = document.createElement('time');
            day.textContent = sayDay(mark.day);
            button.type = 'button';
            button.setAttribute('aria-label', mark.sentence);
            button.append(day, mark.label);
            button.addEventListener('click', () => {
                this.#close(heap);
                this.#selected = new Set([mark.id]);
                this.#told();
            });
            this.#choice.append(button);
        }
        this.#choice.hidden = false;
        const { width, height } = this.#choice.getBoundingClientRect();
        const { clientWidth, clientHeight } = this.#frame;
        const y = heap.y - this.#scroll.scrollTop + 30;
        this.#choice.style.left = `${Math.max(8, Math.min(heap.x - width / 2, clientWidth - width - 8))}px`;
        this.#choice.style.top = `${y + 18 + height < clientHeight ? y + 18 : Math.max(4, y - 18 - height)}px`;
        this.#choice.querySelector('button').focus();
    }

    #walkChoice(step) {
        const buttons = [...this.#choice.querySelectorAll('button')];
        const at = buttons.indexOf(this.shadowRoot.activeElement);
        buttons[(at + step + buttons.length) % buttons.length].focus();
    }

    #close(heap) {
        this.#choice.hidden = true;
        const stop = heap ?? this.#here();
        if (stop) {
            this.#go(this.#at.lane, stop);
        }
    }

    #escape() {
        if (!this.#choice.hidden) {
            this.#close();
        } else if (this.#selected.size > 0) {
            this.#selected.clear();
            this.#told();
        } else {
            this.#end.tabIndex = 0;
            this.#end.focus({ preventScroll: true });
            this.#outbox.send('kith-leave');
        }
    }

    #zoom(factor, at = undefined) {
        const here = this.#here();
        const { from, to } = this.#scale;
        const day = here && here.day > from && here.day < to ? here.day : undefined;
        this.#scale.zoom(factor, at ?? day);
        this.#moved();
    }

    #pan(share) {
        this.#scale.pan((this.#scale.to - this.#scale.from) * share);
        this.#moved();
    }

    #moved() {
        this.#draw();
        const how = { month: 'short', year: 'numeric' };
        this.#announcer.say(this.#texts.range(say(this.#scale.from, how), say(this.#scale.to, how)));
    }

    #stopAt(event) {
        const key = event.target instanceof Element ? event.target.closest('.option')?.getAttribute('data-key') : null;
        const lane = key ? this.#stops.findIndex((stops) => stops.some((stop) => stop.key === key)) : -1;
        return lane < 0 ? null : { lane, stop: this.#stops[lane].find((stop) => stop.key === key) };
    }

    #listen() {
        this.#frame.addEventListener('focusin', (event) => {
            const hit = this.#stopAt(event);
            if (hit && hit.stop.key !== this.#at.key) {
                this.#at = { lane: hit.lane, key: hit.stop.key };
            }
        });
        this.#frame.addEventListener('pointerdown', (event) => {
            if (event.button === 0 && !this.#choice.contains(event.target)) {
                this.#choice.hidden = true;
                this.#drag = { x: event.clientX, from: this.#scale.from, moved: false, hit: this.#stopAt(event) };
            }
        });
        this.#frame.addEventListener('pointermove', (event) => {
            const drag = this.#drag;
            if (!drag || (!drag.moved && Math.abs(event.clientX - drag.x) < 5)) {
                return;
            }
            if (!drag.moved) {
                drag.moved = true;
                this.#frame.setPointerCapture(event.pointerId);
            }
            const wanted = drag.from - (event.clientX - drag.x) / this.#scale.perDay;
            this.#scale.pan(wanted - this.#scale.from);
            this.#draw();
        });
        this.#frame.addEventListener('pointerup', (event) => {
            const drag = this.#drag;
            this.#drag = null;
            if (drag && !drag.moved && drag.hit) {
                const { lane, stop } = drag.hit;
                this.#go(lane, stop);
                this.#press(stop, event.ctrlKey || event.shiftKey);
            } else if (drag && !drag.moved && this.#selected.size > 0 && !event.ctrlKey && !event.shiftKey) {
                this.#selected.clear();
                this.#told();
            }
        });
        this.#frame.addEventListener('pointercancel', () => (this.#drag = null));
        this.#frame.addEventListener('dblclick', (event) => {
            const hit = this.#stopAt(event);
            if (hit && hit.stop.kind !== 'heap') {
                this.#outbox.flush();
                this.#outbox.send('kith-activate', { id: hit.stop.id });
            }
        });
        this.#frame.addEventListener(
            'wheel',
            (event) => {
                if (event.ctrlKey) {
                    event.preventDefault();
                    const { left } = this.#frame.getBoundingClientRect();
                    this.#zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, this.#scale.day(event.clientX - left));
                } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
                    event.preventDefault();
                    this.#pan(Math.sign(event.deltaX || event.deltaY) * 0.08);
                }
            },
            { passive: false },
        );
    }
}

if (!customElements.get('kith-timeline')) {
    customElements.define('kith-timeline', KithTimeline);
}
