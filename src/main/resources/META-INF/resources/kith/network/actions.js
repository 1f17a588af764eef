/**
 * What keys, pointer and buttons do. Everything that changes the scene is asked of the server by an event; the element
 * itself only moves, selects and looks.
 *
 * @typedef {import('./reader.js').Reader} Reader
 * @typedef {import('./picture.js').Picture} Picture
 */
const ZOOM = 1.25;
const PANS = { left: [80, 0], right: [-80, 0], up: [0, 80], down: [0, -80] };

/**
 * @param {Reader} reader
 * @param {Picture} picture
 * @param {{cancel: () => boolean, leave: () => void}} host
 */
export function actionsOf(reader, picture, host) {
    const { scene, renderer, camera, outbox, announcer, cursor } = reader;
    const say = (sentence) => announcer.say(sentence);
    const texts = () => reader.texts();
    /** Where things stood before a series of moves. @type {Map<string, any>} */
    const before = new Map();

    function remember(ids) {
        for (const id of ids) {
            const place = scene.places.get(id);
            scene.memory.forget(id);
            if (place && !before.has(id)) {
                before.set(id, { told: scene.told(id), ...place });
            }
        }
    }

    function shift(ids, dx, dy) {
        const moved = new Map();
        for (const id of ids) {
            const place = scene.places.get(id);
            if (place) {
                const next = { x: place.x + dx, y: place.y + dy, pinned: true };
                scene.places.set(id, next);
                moved.set(id, next);
                renderer.nodes.get(id)?.pin(true);
            }
        }
        renderer.moveNodes(moved);
        reader.ring();
    }

    function tellMoves() {
        outbox.soon('kith-move', () => {
            const moves = [...before]
                .filter(([id]) => scene.places.has(id))
                .map(([id, from]) => ({ id, ...rounded(scene.told(id)), from: rounded(from.told) }));
            before.clear();
            return { moves };
        });
    }

    function settleAfterMove() {
        renderer.redraw();
        picture.settle();
        reader.mend(false);
        tellMoves();
    }

    function expandOrCollapse(id) {
        const node = id ? scene.nodes.get(id) : undefined;
        if (node?.hidden) {
            outbox.send('kith-expand', { id });
        } else if (node?.expanded) {
            outbox.send('kith-collapse', { id });
        } else {
            say(texts().nothingBehind);
        }
    }

    /** Asks the server to mark what the command is about. @param {object} how */
    function annotate(how) {
        outbox.flush();
        outbox.send('kith-annotate', { ids: reader.subjects(), ...how });
    }

    const keys = {
        note: () => annotate({ what: 'note' }),
        group: () => annotate({ what: 'group' }),
        tint: (tint) => annotate({ what: 'tint', tint }),
        move(direction) {
            const id = cursor.towards(direction);
            if (id) {
                reader.focus(id);
            } else {
                say(texts().nothingThere[direction]);
            }
        },
        pan: (direction) => camera.panBy(...PANS[direction]),
        walk(step) {
            const edge = cursor.step(step);
            if (!edge || !cursor.node || !cursor.walk) {
                say(texts().noConnections);
                return;
            }
            const { index, edges } = cursor.walk;
            say(texts().connection(index + 1, edges.length, reader.sentenceOf(edge, cursor.node)));
            const other = renderer.nodes.get(cursor.nodeAt(scene.otherEnd(edge, cursor.node)) ?? '');
            if (other) {
                camera.reveal(other.box);
            }
            reader.mark();
        },
        enter() {
            const edge = cursor.walked;
            if (edge && cursor.node) {
                const id = cursor.nodeAt(scene.otherEnd(edge, cursor.node));
                if (id) {
                    reader.focus(id);
                }
            } else if (cursor.node) {
                keys.activate('node', cursor.node);
            }
        },
        activate(kind, id) {
            outbox.flush();
            outbox.send('kith-activate', { kind, id });
        },
        expandOrCollapse: (id = cursor.node) => expandOrCollapse(id),
        collapse() {
            if (cursor.node && scene.nodes.get(cursor.node)?.expanded) {
                outbox.send('kith-collapse', { id: cursor.node });
            } else {
                say(texts().nothingBehind);
            }
        },
        hide() {
            const ids = reader.subjects();
            if (ids.length > 0) {
                outbox.send('kith-hide', { ids });
            }
        },
        back() {
            const id = cursor.back();
            if (id) {
                reader.focus(id, false);
                say(texts().back(reader.labelOf(id)));
            } else {
                say(texts().trailStart);
            }
        },
        home() {
            if (scene.view.focus) {
                reader.focus(scene.view.focus);
            }
        },
        toggleSelected() {
            const edge = cursor.walked;
            if (edge) {
                reader.toggleEdge(edge.id);
            } else if (cursor.node) {
                reader.toggleNode(cursor.node);
            }
        },
        selectAll: () => reader.select([...scene.nodes.keys()]),
        selectContainer() {
            const container = cursor.node && scene.nodes.get(cursor.node)?.container;
            if (container) {
                reader.select(scene.membersOf(container));
            }
        },
        escape() {
            if (host.cancel()) {
                return;
            }
            if (cursor.walk) {
                cursor.walk = null;
                reader.mark();
            } else if (reader.nodes.size + reader.edges.size > 0) {
                reader.select([]);
            } else {
                host.leave();
            }
        },
        nudge(dx, dy) {
            const ids = reader.subjects();
            remember(ids);
            shift(ids, dx, dy);
            settleAfterMove();
            const view = renderer.nodes.get(cursor.node ?? '');
            if (view) {
                camera.reveal(view.box);
            }
        },
        togglePin() {
            const ids = reader.subjects().filter((id) => scene.places.has(id));
            const pinned = ids.some((id) => !scene.places.get(id)?.pinned);
            remember(ids);
            for (const id of ids) {
                scene.places.set(id, { ...scene.places.get(id), pinned });
                renderer.nodes.get(id)?.pin(pinned);
            }
            if (ids.length > 0) {
                const name = ids.length === 1 ? reader.labelOf(ids[0]) : String(ids.length);
                say(pinned ? texts().pinnedNow(name) : texts().unpinnedNow(name));
                reader.mend(false);
                tellMoves();
            }
        },
        zoomIn: () => zoom(ZOOM),
        zoomOut: () => zoom(1 / ZOOM),
        fit() {
            picture.fit();
            picture.settle();
        },
        undo: () => outbox.send('kith-undo'),
        redo: () => outbox.send('kith-redo'),
        find: () => outbox.send('kith-find'),
        table: () => outbox.send('kith-table'),
        details: () => outbox.send('kith-details'),
        way: () => outbox.send('kith-way', { id: reader.cursor.node ?? null }),
        common: () => outbox.send('kith-common'),
        help: () => outbox.send('kith-help'),
    };

    function zoom(factor) {
        camera.zoomBy(factor);
        say(texts().zoom(Math.round(camera.k * 100)));
    }

    const pointer = {
        click(target, add) {
            if (target.kind === 'badge') {
                reader.focus(target.id);
                expandOrCollapse(target.id);
            } else if (target.kind === 'node') {
                reader.focus(target.id);
                if (add) {
                    reader.toggleNode(target.id);
                } else {
                    reader.select([target.id]);
                }
            } else if (target.kind === 'edge') {
                if (add) {
                    reader.toggleEdge(target.id);
                } else {
                    reader.select([], [target.id]);
                }
            } else if (target.kind === 'container') {
                reader.select([...(add ? reader.nodes : []), ...scene.membersOf(target.id)]);
            } else if (!add && reader.nodes.size + reader.edges.size > 0) {
                reader.select([]);
            }
        },
        open(target) {
            if (target.kind !== 'nothing' && target.kind !== 'badge') {
                keys.activate(target.kind, target.id);
            }
        },
        hover(target) {
            const id = target && (target.kind === 'node' || target.kind === 'badge') ? target.id : null;
            if (id !== reader.hovered) {
                reader.hovered = id;
                reader.mark();
            }
        },
        grab(id, kind) {
            const ids = kind === 'container' ? scene.membersOf(id) : reader.nodes.has(id) ? [...reader.nodes] : [id];
            remember(ids);
            return ids;
        },
        drag: shift,
        drop: settleAfterMove,
        undrag(ids) {
            for (const id of ids) {
                const place = before.get(id);
                if (place) {
                    scene.places.set(id, place);
                    renderer.nodes.get(id)?.pin(place.pinned);
                }
            }
            renderer.moveNodes(new Map(ids.map((id) => [id, scene.places.get(id)])));
            before.clear();
            renderer.redraw();
            picture.settle();
        },
        showBand(box) {
            renderer.band.classList.toggle('shown', box !== null);
            if (box) {
                const sides = { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 };
                Object.entries(sides).forEach(([name, value]) => renderer.band.setAttribute(name, String(value)));
            }
        },
        band(box, add) {
            const caught = [...renderer.nodes]
                .filter(([, { drawn, x, y }]) => drawn && x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1)
                .map(([id]) => id);
            reader.select([...(add ? reader.nodes : []), ...caught]);
        },
    };
    return { keys, pointer };
}

function rounded({ x, y, pinned }) {
    return { x: Math.round(x), y: Math.round(y), pinned };
}
