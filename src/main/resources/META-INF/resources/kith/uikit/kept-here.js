/**
 * Keeps on this machine what is typed into a form and the server has not said to have, and only until it says so: a lost
 * connection, a session that ended or a closed tab lose nothing. What is kept is sealed with a key that the server gives
 * to the account that types, so that nobody else at the same machine can read it. Signing out erases what is the
 * account's own.
 *
 * Without a secure connection the browser offers no way to seal it: then nothing is kept here, and the form says so.
 *
 * @typedef {{at: number, iv: string, box: string}} Entry
 */
const PREFIX = 'kith.kept.';
const LONGEST = 7 * 24 * 60 * 60 * 1000;
const DOWN = new Set(['reconnecting', 'connection-lost']);

/** @param {Uint8Array} bytes */
const text64 = (bytes) => btoa(String.fromCharCode(...bytes));

/** @param {string} text */
const bytes64 = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** As Java does it, so that the server need not send back what it has. @param {string} text */
export function mark(text) {
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
        hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
    }
    return `${text.length}:${hash}`;
}

function places() {
    return Object.keys(localStorage).filter((place) => place.startsWith(PREFIX));
}

/** What nobody came back for. */
function sweep() {
    const now = Date.now();
    places().forEach((place) => {
        let at = 0;
        try {
            at = JSON.parse(localStorage.getItem(place) ?? '{}').at ?? 0;
        } catch {
            // Not of this form: it goes.
        }
        if (now - at > LONGEST || at > now) {
            localStorage.removeItem(place);
        }
    });
}

document.addEventListener('click', (event) => {
    const out = event.target instanceof Element ? event.target.closest('[data-signs-out]') : null;
    if (out) {
        const own = `${PREFIX}${out.getAttribute('data-signs-out')}.`;
        places().filter((place) => place.startsWith(own)).forEach((place) => localStorage.removeItem(place));
    }
}, true);

class KithKeptHere extends HTMLElement {
    #token = '';
    /** What was typed and not said to be had, by field. @type {Map<string, string>} */
    #typed = new Map();
    /** What the server said last to have, by field. @type {Map<string, string>} */
    #had = new Map();
    /** @type {CryptoKey | null} */
    #key = null;
    #writing = Promise.resolve();
    #says = document.createElement('p');
    #input = (event) => this.#noted(event);
    #look = () => this.#say();
    #store = window.Vaadin?.connectionState;

    connectedCallback() {
        this.setAttribute('role', 'status');
        this.append(this.#says);
        this.#says.hidden = true;
        document.addEventListener('input', this.#input, true);
        window.addEventListener('online', this.#look);
        window.addEventListener('offline', this.#look);
        this.#store?.addStateChangeListener(this.#look);
        this.#say();
    }

    disconnectedCallback() {
        document.removeEventListener('input', this.#input, true);
        window.removeEventListener('online', this.#look);
        window.removeEventListener('offline', this.#look);
        this.#store?.removeStateChangeListener(this.#look);
    }

    /**
     * The form stands, with what the server keeps of it.
     *
     * @param {string} token by which this form of this account is told from others
     * @param {string} key seals what is kept, base 64
     */
    async begin(token, key) {
        this.#token = token;
        sweep();
        if (!globalThis.crypto?.subtle) {
            return;
        }
        this.#key = await crypto.subtle.importKey('raw', bytes64(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
        const left = await this.#read();
        if (Object.keys(left).length > 0) {
            Object.entries(left).forEach(([name, text]) => {
                if (!this.#typed.has(name)) {
                    this.#typed.set(name, text);
                }
            });
            this.dispatchEvent(new CustomEvent('kith-kept-found', { detail: { texts: left } }));
        } else if (this.#typed.size > 0) {
            this.#write();
        }
    }

    /** @param {Record<string, string>} marks of what the server has now, by field */
    had(marks) {
        this.#had = new Map(Object.entries(marks));
        this.#had.forEach((own, name) => {
            const text = this.#typed.get(name);
            if (text !== undefined && mark(text) === own) {
                this.#typed.delete(name);
            }
        });
        this.#write();
    }

    /** It is saved, or not wanted. */
    forget() {
        this.#typed.clear();
        this.#write();
    }

    #noted(event) {
        const field = event.target instanceof Element ? event.target.closest('[data-kept-here]') : null;
        const [token, name] = (field?.getAttribute('data-kept-here') ?? '').split(' ');
        if (!name || token !== this.#token) {
            return;
        }
        const text = event.target.value ?? '';
        if (this.#had.get(name) === mark(text)) {
            this.#typed.delete(name);
        } else {
            this.#typed.set(name, text);
        }
        this.#write();
    }

    get #place() {
        return PREFIX + this.#token;
    }

    /** One after the other, each with what is there by then: a late one never puts back what the server has. */
    #write() {
        this.#writing = this.#writing.then(() => this.#seal()).catch(() => {
            this.removeAttribute('data-kept');
            this.#say();
        });
    }

    async #seal() {
        if (this.#typed.size === 0 || this.#key === null) {
            localStorage.removeItem(this.#place);
            this.removeAttribute('data-kept');
            return;
        }
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const plain = new TextEncoder().encode(JSON.stringify(Object.fromEntries(this.#typed)));
        const box = await crypto.subtle.encrypt(this.#how(iv), this.#key, plain);
        if (this.#typed.size > 0) {
            /** @type {Entry} */
            const entry = { at: Date.now(), iv: text64(iv), box: text64(new Uint8Array(box)) };
            localStorage.setItem(this.#place, JSON.stringify(entry));
            this.setAttribute('data-kept', '');
        }
    }

    /** What was left here; nothing where it cannot be unsealed any more. @returns {Promise<Record<string, string>>} */
    async #read() {
        const entry = localStorage.getItem(this.#place);
        if (entry === null || this.#key === null) {
            return {};
        }
        try {
            const { iv, box } = JSON.parse(entry);
            const plain = await crypto.subtle.decrypt(this.#how(bytes64(iv)), this.#key, bytes64(box));
            return JSON.parse(new TextDecoder().decode(plain));
        } catch {
            localStorage.removeItem(this.#place);
            return {};
        }
    }

    /** What was sealed for one form opens in no other. @param {Uint8Array} iv */
    #how(iv) {
        return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(this.#token) };
    }

    #say() {
        const down = !navigator.onLine || DOWN.has(this.#store?.state ?? '');
        this.#says.hidden = !down;
        this.#says.textContent = down ? this.getAttribute(this.#key === null ? 'data-not-kept' : 'data-kept-until') : '';
    }
}

if (!customElements.get('kith-kept-here')) {
    customElements.define('kith-kept-here', KithKeptHere);
}
