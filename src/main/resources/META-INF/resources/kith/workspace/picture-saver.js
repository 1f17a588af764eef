/**
 * Turns an SVG into a PNG and saves it: drawn by the browser itself, so that its letters are the ones on the screen.
 */
const LONGEST = 16000;

class KithPictureSaver extends HTMLElement {
    /**
     * @param {string} svg with width and height
     * @param {string} name of the file
     * @param {number} scale dots to a unit
     * @returns {Promise<string>} what went wrong, or nothing
     */
    async save(svg, name, scale) {
        const source = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        try {
            const picture = new Image();
            picture.src = source;
            await picture.decode();
            const least = Math.min(scale, LONGEST / Math.max(picture.width, picture.height));
            const canvas = document.createElement('canvas');
            canvas.width = Math.round(picture.width * least);
            canvas.height = Math.round(picture.height * least);
            canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
            const png = await new Promise((done) => canvas.toBlob(done, 'image/png'));
            if (!png) return 'The picture is too big for this browser. Take it away as SVG.';
            saveFile(png, name);
            return '';
        } catch {
            return 'This browser could not draw the picture. Take it away as SVG.';
        } finally {
            URL.revokeObjectURL(source);
        }
    }
}

/** @param {Blob} file @param {string} name */
function saveFile(file, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('kith-picture-saver', KithPictureSaver);
