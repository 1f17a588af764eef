/** Counts frames while the picture is panned, zoomed and one node is dragged; each for `millis`. */
export async function smoothness(network, millis) {
    const root = network.shadowRoot;
    const frame = root.querySelector('.frame');
    frame.setPointerCapture = () => {};
    const pause = () => new Promise((done) => setTimeout(done, 400));
    const send = (target, type, x, y) =>
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, pointerId: 1, button: 0, pointerType: 'mouse' }));
    const figures = { nodes: root.querySelectorAll('.node').length, edges: root.querySelectorAll('.edge').length, containers: root.querySelectorAll('.container').length };

    const drag = async (target, x, y) => {
        send(target, 'pointerdown', x, y);
        const fps = await count(millis, (t) => send(target, 'pointermove', x + 200 * Math.sin(t / 400), y + 120 * Math.cos(t / 500)));
        send(target, 'pointerup', x, y);
        await pause();
        return fps;
    };
    figures.panWhole = await drag(frame, 5, 5);
    figures.zoom = await count(millis, (t) =>
        frame.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 640, clientY: 360, deltaY: 40 * Math.sign(Math.sin(t / 500)) })));
    network.fit();
    for (let i = 0; i < 5; i++) {
        network.zoomIn();
    }
    await pause();
    figures.panClose = await drag(frame, 5, 5);
    network.fit();
    await pause();
    const shape = root.querySelector('.node .shape');
    const { x, y, width, height } = shape.getBoundingClientRect();
    figures.dragNode = await drag(shape, x + width / 2, y + height / 2);
    return figures;
}

function count(millis, step) {
    return new Promise((done) => {
        const began = performance.now();
        let frames = 0;
        const frame = () => {
            const passed = performance.now() - began;
            frames++;
            if (passed < millis) {
                step(passed);
                requestAnimationFrame(frame);
            } else {
                done(Math.round((frames * 1000) / passed));
            }
        };
        requestAnimationFrame(frame);
    });
}
