const SVG = 'http://www.w3.org/2000/svg';

/**
 * An SVG element with attributes; text only ever becomes a text node.
 *
 * @param {string} name
 * @param {Record<string, string | number>} [attributes]
 * @param {Node | null} [parent]
 * @param {string} [text]
 * @returns {SVGElement}
 */
export function svg(name, attributes = {}, parent = null, text = undefined) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
        element.setAttribute(key, String(value));
    }
    if (text !== undefined) {
        element.textContent = text;
    }
    parent?.appendChild(element);
    return element;
}

/** A word that is safe as part of a class name. @param {unknown} code */
export const word = (code) => String(code ?? '').replace(/[^a-z0-9-]/gi, '');
