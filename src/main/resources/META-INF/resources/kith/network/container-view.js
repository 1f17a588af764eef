/**
 * Draws a container: a dashed outline around its members, and a caption that can be grabbed.
 *
 * @typedef {import('./types.js').ContainerData} ContainerData
 * @typedef {import('./types.js').Box} Box
 */
import { svg } from './dom.js';
import { PADLOCK } from './symbols.js';

/** The layout worker reckons with the same two numbers. */
export const PADDING = 12;
export const CAPTION = 20;

export class ContainerView {
    /** @type {Box | null} */
    box = null;

    /** @param {ContainerData} container @param {SVGElement} outlines @param {SVGElement} captions */
    constructor(container, outlines, captions) {
        this.outline = svg('rect', { rx: 14 }, outlines);
        /** In rows: a line that steps around the members. */
        this.around = svg('path', { class: 'container empty' }, outlines);
        this.caption = svg('g', { 'data-container': container.id }, captions);
        this.update(container);
    }

    /** @param {ContainerData} container */
    update(container) {
        this.container = container;
        const flags = ['ghost', 'restricted', 'dimmed'].filter((flag) => container[flag]).join(' ');
        this.outline.setAttribute('class', `container ${flags}`);
        this.around.setAttribute('class', `container ${flags} empty`);
        this.caption.setAttribute('class', `caption ${flags}`);
        this.width = 0;
    }

    /** @param {Box | null} box around the members @param {number} textWidth */
    draw(box, textWidth) {
        const shown = box !== null;
        this.captionAt = null;
        this.around.classList.add('empty');
        this.outline.classList.toggle('empty', !shown);
        this.caption.classList.toggle('empty', !shown);
        if (!box) {
            this.box = null;
            return;
        }
        const lock = this.container.restricted ? 14 : 0;
        const x0 = box.x0 - PADDING;
        const y0 = box.y0 - PADDING - CAPTION + 4;
        const x1 = Math.max(box.x1 + PADDING, x0 + textWidth + lock + 2 * PADDING);
        const y1 = box.y1 + PADDING - 2;
        this.box = { x0, y0, x1, y1 };
        for (const [name, value] of Object.entries({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 })) {
            this.outline.setAttribute(name, String(value));
        }
        this.caption.setAttribute('transform', `translate(${x0 + PADDING} ${y0})`);
        if (this.width !== textWidth || this.caption.childElementCount === 0) {
            this.width = textWidth;
            this.caption.replaceChildren();
            const plate = { class: 'plate', x: -5, y: 3, width: textWidth + lock + 10, height: 18, rx: 3 };
            svg('rect', plate, this.caption);
            if (lock) {
                svg('path', { class: 'mark-lock', d: PADLOCK, transform: 'translate(4 11)' }, this.caption);
            }
            svg('text', { x: lock, y: 16 }, this.caption, this.container.label);
        }
    }

    /** @param {{d: string, box: Box, caption: {x: number, y: number}}} shape @param {number} textWidth */
    drawAround({ d, box, caption }, textWidth) {
        this.draw({ x0: caption.x, y0: caption.y + PADDING + CAPTION - 4, x1: caption.x + 1, y1: caption.y }, textWidth);
        this.outline.classList.add('empty');
        this.around.classList.remove('empty');
        this.around.setAttribute('d', d);
        this.caption.setAttribute('transform', `translate(${caption.x} ${caption.y})`);
        // No line passes here that a plate would have to hide, and a plate would hide the outline.
        this.caption.querySelector('.plate')?.classList.add('bare');
        this.box = box;
        this.captionAt = caption;
    }

    /** @returns {import('./geometry.js').End | null} */
    get end() {
        return this.box && {
            x: (this.box.x0 + this.box.x1) / 2,
            y: (this.box.y0 + this.box.y1) / 2,
            hw: (this.box.x1 - this.box.x0) / 2,
            hh: (this.box.y1 - this.box.y0) / 2,
            round: false,
        };
    }

    remove() {
        this.outline.remove();
        this.around.remove();
        this.caption.remove();
    }
}
