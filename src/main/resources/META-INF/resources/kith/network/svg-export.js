/**
 * The picture as a file of its own: every computed colour and size becomes an attribute, so that it needs no style sheet
 * and no font of ours; text stays text.
 */
const PROPERTIES = [
    'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
    'font-size', 'font-weight', 'font-style', 'text-anchor',
];
const INTERACTIVE = ['role', 'tabindex', 'class', 'data-id', 'data-container', 'data-tie', 'aria-label',
    'aria-selected', 'aria-hidden', 'aria-multiselectable', 'aria-setsize', 'aria-posinset', 'id'];

/**
 * @param {SVGElement} world
 * @param {import('./types.js').Box} box what to show
 * @param {{title: string, background: string, font: string}} how
 * @returns {string}
 */
export function exportSvg(world, box, how) {
    const copy = world.cloneNode(true);
    inline(world, copy);
    copy.removeAttribute('transform');
    const margin = 16;
    const [width, height] = [box.x1 - box.x0 + 2 * margin, box.y1 - box.y0 + 2 * margin];
    const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    root.setAttribute('viewBox', `${box.x0 - margin} ${box.y0 - margin} ${width} ${height}`);
    root.setAttribute('width', String(Math.round(width)));
    root.setAttribute('height', String(Math.round(height)));
    root.setAttribute('font-family', how.font);
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = how.title;
    const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const sides = { x: box.x0 - margin, y: box.y0 - margin, width, height, fill: how.background };
    Object.entries(sides).forEach(([name, value]) => paper.setAttribute(name, String(value)));
    root.append(title, paper, copy);
    return new XMLSerializer().serializeToString(root);
}

/** @param {Element} from @param {Element} to */
function inline(from, to) {
    const style = getComputedStyle(from);
    if (style.display === 'none' || from.classList.contains('over')) {
        to.remove();
        return;
    }
    if (from.tagName !== 'g') {
        for (const property of PROPERTIES) {
            const value = style.getPropertyValue(property);
            if (value && !(property === 'stroke-dasharray' && value === 'none')) {
                to.setAttribute(property, value.replace(/px/g, ''));
            }
        }
    }
    if (from.tagName === 'text' && style.stroke !== 'none') {
        behind(from, to);
    }
    const [children, copies] = [[...from.children], [...to.children]];
    children.forEach((child, i) => inline(child, copies[i]));
    INTERACTIVE.forEach((name) => to.removeAttribute(name));
}

/**
 * On the screen a label stands out by a halo, a stroke painted first. Other programs paint it last, over the letters: in the
 * file a plain box stands behind the label instead.
 * @param {SVGTextElement} from @param {SVGElement} to
 */
function behind(from, to) {
    const { x, y, width, height } = from.getBBox();
    const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const sides = { x, y, width, height, fill: to.getAttribute('stroke'), 'fill-opacity': '0.85' };
    Object.entries(sides).forEach(([name, value]) => box.setAttribute(name, String(value)));
    if (from.hasAttribute('transform')) box.setAttribute('transform', from.getAttribute('transform'));
    to.before(box);
    ['stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap'].forEach((name) => to.removeAttribute(name));
}
