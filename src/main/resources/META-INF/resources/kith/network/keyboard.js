/**
 * From keys to commands. Single letters count only while the network has the focus.
 *
 * @typedef {(event: KeyboardEvent) => void} Command
 */
const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const NUDGE = 10;
const NUDGES = { left: [-NUDGE, 0], right: [NUDGE, 0], up: [0, -NUDGE], down: [0, NUDGE] };

/**
 * @param {HTMLElement} frame
 * @param {Record<string, (...args: any[]) => void>} act commands of the element
 */
export function listenToKeys(frame, act) {
    frame.addEventListener('keydown', (event) => {
        if (handle(event, act)) {
            event.preventDefault();
            event.stopPropagation();
        }
    });
}

function handle(event, act) {
    const command = event.ctrlKey || event.metaKey;
    const direction = ARROWS[event.key];
    if (direction) {
        if (command) {
            return false;
        }
        if (event.altKey) {
            act.nudge(...NUDGES[direction]);
        } else if (event.shiftKey) {
            act.pan(direction);
        } else {
            act.move(direction);
        }
        return true;
    }
    if (command && !event.altKey) {
        return withControl(event, act);
    }
    return event.altKey ? false : plain(event, act);
}

function withControl(event, act) {
    switch (event.key.toLowerCase()) {
        case 'a':
            act.selectAll();
            return true;
        case 'z':
            if (event.shiftKey) {
                act.redo();
            } else {
                act.undo();
            }
            return true;
        case 'y':
            act.redo();
            return true;
        case 'g':
            act.group();
            return true;
        default:
            return false;
    }
}

function plain(event, act) {
    switch (event.key) {
        case 'Enter':
            if (event.shiftKey) {
                act.expandOrCollapse();
            } else {
                act.enter();
            }
            return true;
        case ' ':
            act.toggleSelected();
            return true;
        case 'Delete':
            act.hide();
            return true;
        case 'Backspace':
            act.back();
            return true;
        case 'Escape':
            act.escape();
            return true;
        case 'Home':
            act.home();
            return true;
        case ']':
            act.walk(1);
            return true;
        case '[':
            act.walk(-1);
            return true;
        case '+':
        case '=':
            act.zoomIn();
            return true;
        case '-':
            act.zoomOut();
            return true;
        case '0':
            act.fit();
            return true;
        case '?':
            act.help();
            return true;
        default:
            return letter(event.key.toLowerCase(), act);
    }
}

function letter(key, act) {
    const commands = {
        b: act.common,
        c: act.collapse,
        d: act.details,
        f: act.find,
        g: act.selectContainer,
        n: act.note,
        p: act.togglePin,
        t: act.table,
        w: act.way,
    };
    if (key >= '1' && key <= '6') {
        act.tint(Number(key));
        return true;
    }
    const command = commands[key];
    command?.();
    return command !== undefined;
}
