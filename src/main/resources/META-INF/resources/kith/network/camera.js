/**
 * Where one looks: one transform on one group. Numbers are screen pixels unless they say world.
 *
 * Drawing a large picture anew takes longer than a frame. While it moves, its last drawing is therefore moved and
 * stretched as a whole by a transform of the sheet it lies on, which costs nothing; `commit` draws it where it has come
 * to lie.
 *
 * @typedef {import('./types.js').Box} Box
 */
export const MIN_ZOOM = 0.12;
export const MAX_ZOOM = 3;

export class Camera {
    x = 0;
    y = 0;
    k = 1;
    width = 0;
    height = 0;
    /** Follows the picture until the user moves it. */
    auto = true;
    /** Whether every step is drawn anew; for pictures that are small enough. */
    direct = true;
    #drawn = { x: 0, y: 0, k: 1 };
    #sheet;
    #world;
    #onChange;

    /** @param {HTMLElement} sheet @param {SVGElement} world @param {() => void} onChange */
    constructor(sheet, world, onChange) {
        this.#sheet = sheet;
        this.#world = world;
        this.#onChange = onChange;
    }

    /** @param {number} width @param {number} height keeps the middle in the middle */
    resize(width, height) {
        if (this.width > 0 || !this.auto) {
            this.x += (width - this.width) / 2;
            this.y += (height - this.height) / 2;
        }
        this.width = width;
        this.height = height;
        this.#apply();
    }

    /** @param {number} dx @param {number} dy */
    panBy(dx, dy) {
        this.auto = false;
        this.x += dx;
        this.y += dy;
        this.#apply();
    }

    /** @param {number} factor @param {number} [px] @param {number} [py] the point that stays where it is */
    zoomBy(factor, px = this.width / 2, py = this.height / 2) {
        this.auto = false;
        const k = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, this.k * factor));
        this.x = px - ((px - this.x) * k) / this.k;
        this.y = py - ((py - this.y) * k) / this.k;
        this.k = k;
        this.#apply();
    }

    /** @param {Box} box world @param {number} [largest] zoom at most */
    fit(box, largest = 1.15) {
        if (this.width === 0 || box.x1 <= box.x0) {
            return;
        }
        const margin = 20;
        const k = Math.min(
            largest,
            (this.width - 2 * margin) / (box.x1 - box.x0),
            (this.height - 2 * margin) / (box.y1 - box.y0),
        );
        this.k = Math.max(MIN_ZOOM, k);
        this.x = this.width / 2 - (this.k * (box.x0 + box.x1)) / 2;
        this.y = this.height / 2 - (this.k * (box.y0 + box.y1)) / 2;
        this.auto = true;
        this.#apply();
    }

    /** @returns {{x: number, y: number, k: number}} the point in the middle, in world units, and the zoom */
    get sight() {
        return { ...this.toWorld(this.width / 2, this.height / 2), k: this.k };
    }

    /** Looks at a point and stays there. @param {number} x world @param {number} y world @param {number} k zoom */
    look(x, y, k) {
        this.auto = false;
        this.k = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, k));
        this.x = this.width / 2 - x * this.k;
        this.y = this.height / 2 - y * this.k;
        this.#apply();
    }

    /** Pans by as little as brings a box into view. @param {Box} box world @returns {boolean} whether it moved */
    reveal(box) {
        const margin = 24;
        const dx = shift(this.x + box.x0 * this.k, this.x + box.x1 * this.k, margin, this.width - margin);
        const dy = shift(this.y + box.y0 * this.k, this.y + box.y1 * this.k, margin, this.height - margin);
        if (dx || dy) {
            this.panBy(dx, dy);
        }
        return Boolean(dx || dy);
    }

    /** @param {number} px @param {number} py */
    toWorld(px, py) {
        return { x: (px - this.x) / this.k, y: (py - this.y) / this.k };
    }

    #apply() {
        if (this.direct) {
            this.commit();
        } else {
            const { x, y, k } = this.#drawn;
            const grown = this.k / k;
            const style = `translate(${this.x - x * grown}px, ${this.y - y * grown}px) scale(${grown})`;
            this.#sheet.style.transform = style;
        }
        this.#onChange();
    }

    /** Draws the picture where one looks now. */
    commit() {
        const { x, y, k } = this;
        const drawn = this.#drawn;
        if (x !== drawn.x || y !== drawn.y || k !== drawn.k) {
            this.#drawn = { x, y, k };
            this.#world.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
            this.#sheet.style.transform = '';
        }
    }
}

/** How far to move [from, to] so that it lies in [low, high]; its start wins if it is too long. */
function shift(from, to, low, high) {
    if (from < low) {
        return low - from;
    }
    if (to > high) {
        return Math.max(high - to, low - from);
    }
    return 0;
}
