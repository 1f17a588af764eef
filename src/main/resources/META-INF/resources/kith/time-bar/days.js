/** Days as whole numbers since 1970, so that they can be counted; texts are ISO dates. */

const MS = 86_400_000;

/** @param {string} iso @returns {number} */
export function dayOf(iso) {
    return Math.round(Date.parse(`${iso}T00:00:00Z`) / MS);
}

/** @param {number} day @returns {string} */
export function isoOf(day) {
    return new Date(day * MS).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last. @param {number} day @param {number} months */
export function plusMonths(day, months) {
    const date = new Date(day * MS);
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, last));
    return Math.round(date.getTime() / MS);
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** @param {number} day @returns {string} as in "12 March 2025" */
export function inWords(day) {
    return LONG.format(day * MS);
}

/**
 * Where an axis between two days is ruled: every month, or every first, second or fifth year.
 *
 * @param {number} from @param {number} to @returns {{day: number, text: string}[]}
 */
export function ticks(from, to) {
    const first = new Date(from * MS);
    const years = (to - from) / 365.25;
    const months = years > 2 ? 12 * [1, 2, 5, 10, 20].find((step) => years / step <= 13) : years > 1 ? 3 : 1;
    const list = [];
    const start = months >= 12 ? Math.ceil(first.getUTCFullYear() / (months / 12)) * (months / 12) : first.getUTCFullYear();
    for (let at = new Date(Date.UTC(start, 0, 1)); at.getTime() / MS <= to; at.setUTCMonth(at.getUTCMonth() + months)) {
        const day = Math.round(at.getTime() / MS);
        if (day >= from) {
            list.push({ day, text: at.getUTCMonth() === 0 ? `${at.getUTCFullYear()}` : MONTH.format(at) });
        }
    }
    return list;
}
