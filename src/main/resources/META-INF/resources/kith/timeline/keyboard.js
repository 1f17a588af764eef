/** From keys to commands. Single letters count only while the timeline has the focus. */
const LETTERS = { f: 'find', t: 'table', '?': 'help' };

/** @param {HTMLElement} frame @param {Record<string, (...args: any[]) => any>} act commands of the element */
export function listenToKeys(frame, act) {
    frame.addEventListener('keydown', (event) => {
        if (handle(event, act)) {
            event.preventDefault();
            event.stopPropagation();
        }
    });
}

function handle(event, act) {
    if (act.choosing()) {
        return inChoice(event, act);
    }
    if (event.ctrlKey || event.metaKey) {
        const undo = { z: event.shiftKey ? 'redo' : 'undo', y: 'redo' }[event.key.toLowerCase()];
        undo && act.send(undo);
        return Boolean(undo);
    }
    if (event.altKey) {
        return false;
    }
    const commands = {
        ArrowLeft: () => (event.shiftKey ? act.pan(-1) : act.along(-1)),
        ArrowRight: () => (event.shiftKey ? act.pan(1) : act.along(1)),
        ArrowUp: () => act.across(-1),
        ArrowDown: () => act.across(1),
        Home: () => act.edge(false),
        End: () => act.edge(true),
        Enter: act.enter,
        ' ': act.toggle,
        '+': act.zoomIn,
        '=': act.zoomIn,
        '-': act.zoomOut,
        0: act.fit,
        Escape: act.escape,
    };
    const command = commands[event.key];
    if (command) {
        command();
        return true;
    }
    const letter = LETTERS[event.key.toLowerCase()];
    letter && act.send(letter);
    return Boolean(letter);
}

function inChoice(event, act) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
        act.chosen(step);
    } else if (event.key === 'Escape') {
        act.escape();
    }
    return Boolean(step) || event.key === 'Escape';
}
