// @ts-check
/**
 * Tells the server of keys and presses, and asks before somebody is signed out.
 *
 * The server alone knows how long is left; this waits for it. What the page does by itself says nothing to the server: only
 * events that a person made are told, at most one in thirty seconds.
 */

const WARN = 120;
const AT_MOST_EACH = 30;
const DOING = ["pointerdown", "keydown", "wheel", "touchstart"];

class StillHere extends HTMLElement {
    constructor() {
        super();
        /** @type {HTMLDialogElement | null} */
        this.dialog = null;
        this.idleEnd = Infinity;
        this.lifeEnd = Infinity;
        this.told = 0;
        this.timer = 0;
        this.did = (/** @type {Event} */ event) => this.#did(event);
        this.woke = () => {
            if (document.visibilityState === "visible") {
                this.#look();
            }
        };
    }

    connectedCallback() {
        DOING.forEach((kind) => document.addEventListener(kind, this.did, { capture: true, passive: true }));
        document.addEventListener("visibilitychange", this.woke);
    }

    disconnectedCallback() {
        DOING.forEach((kind) => document.removeEventListener(kind, this.did, { capture: true }));
        document.removeEventListener("visibilitychange", this.woke);
        clearTimeout(this.timer);
    }

    /**
     * What the server says is left.
     * @param {number} idle seconds without a key or a press
     * @param {number} life seconds whatever happens
     */
    left(idle, life) {
        this.idleEnd = Date.now() + idle * 1000;
        this.lifeEnd = Date.now() + life * 1000;
        const least = Math.min(idle, life);
        if (least > WARN) {
            this.#close();
        } else if (least > 0) {
            this.#show(least);
        }
        this.#wait();
    }

    /** The session is over: the page that says so takes the place of what is shown. */
    over() {
        location.replace(new URL(this.dataset.out ?? "", document.baseURI));
    }

    #did(/** @type {Event} */ event) {
        if (!event.isTrusted || this.dialog?.open) {
            return;
        }
        if (Date.now() - this.told > AT_MOST_EACH * 1000) {
            this.#stay();
        }
    }

    #stay() {
        this.told = Date.now();
        // @ts-ignore: Vaadin's way to the server
        this.$server?.active();
    }

    #seconds() {
        return Math.round((Math.min(this.idleEnd, this.lifeEnd) - Date.now()) / 1000);
    }

    #wait() {
        clearTimeout(this.timer);
        const left = this.#seconds();
        if (!Number.isFinite(left)) {
            return;
        }
        const next = left > WARN ? left - WARN : Math.min(left, 30);
        this.timer = window.setTimeout(() => this.#look(), Math.max(1, next) * 1000);
    }

    #look() {
        const left = this.#seconds();
        if (left <= WARN) {
            // Somebody may be busy in another window of the same session: the server knows, and answers with left or over.
            this.#ask();
        }
        if (left <= 0) {
            clearTimeout(this.timer);
            this.timer = window.setTimeout(() => this.over(), 5000);
        } else {
            this.#wait();
        }
    }

    #ask() {
        // @ts-ignore: Vaadin's way to the server
        this.$server?.ask();
    }

    #show(/** @type {number} */ left) {
        const life = this.lifeEnd <= this.idleEnd;
        const dialog = this.dialog ?? this.#make();
        const minutes = Math.max(1, Math.ceil(left / 60));
        const when = minutes === 1 ? "in a minute" : `in ${minutes} minutes`;
        /** @type {HTMLElement} */ (dialog.querySelector("h2")).textContent = life
            ? `Your session ends ${when}`
            : "Are you still there?";
        /** @type {HTMLElement} */ (dialog.querySelector("p")).textContent = life
            ? "It has lasted as long as one may. What you are writing is kept: sign in again and it waits in its form."
            : `Nothing was pressed for a while. You will be signed out ${when}. What you are writing is kept.`;
        /** @type {HTMLElement} */ (dialog.querySelector("button")).textContent = life ? "Go on until then" : "Stay signed in";
        if (!dialog.open) {
            dialog.showModal();
        }
    }

    #make() {
        const dialog = document.createElement("dialog");
        dialog.className = "kith-still-here";
        dialog.setAttribute("aria-labelledby", "kith-still-here-title");
        dialog.setAttribute("aria-describedby", "kith-still-here-text");
        const title = document.createElement("h2");
        title.id = "kith-still-here-title";
        const text = document.createElement("p");
        text.id = "kith-still-here-text";
        text.setAttribute("role", "status");
        const stay = document.createElement("button");
        stay.type = "button";
        dialog.append(title, text, stay);
        stay.addEventListener("click", () => dialog.close());
        dialog.addEventListener("close", () => this.#stay());
        document.body.append(dialog);
        this.dialog = dialog;
        return dialog;
    }

    #close() {
        const dialog = this.dialog;
        this.dialog = null;
        dialog?.remove();
    }
}

customElements.define("kith-still-here", StillHere);
