package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kith.network.Exploration;
import org.kith.network.Lit;
import org.kith.uikit.network.DiagramEvent;

/** What is selected: the same in the picture, in the table and at the side, whichever of them it was chosen in. */
final class Selection {

    private final Set<String> ids = new LinkedHashSet<>();
    private final Exploration exploration;
    private final Stage stage;
    private final TableTwin table;
    private final Beside beside;
    private final MarkMenu marks;
    private final Component host;
    private final Consumer<Set<String>> changed;

    /**
     * @param host what is drawn together with the picture
     * @param changed told what is selected, whenever that may have become something else
     */
    Selection(
            Exploration exploration,
            Stage stage,
            TableTwin table,
            Beside beside,
            MarkMenu marks,
            Component host,
            Consumer<Set<String>> changed) {
        this.exploration = exploration;
        this.stage = stage;
        this.table = table;
        this.beside = beside;
        this.marks = marks;
        this.host = host;
        this.changed = changed;
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** Tells it at the side anew. */
    void tell() {
        marks.refresh(ids);
        beside.tell(ids);
    }

    /** Selects, and tells it at the side; picture and table are the caller's affair. */
    void become(Collection<String> chosen) {
        ids.clear();
        ids.addAll(chosen);
        tell();
        changed.accept(ids());
    }

    /** Selects in picture and table alike; what is told at the side stays. */
    void put(Lit lit) {
        ids.clear();
        ids.addAll(lit.nodes());
        table.select(ids);
        changed.accept(ids());
        afterDrawing(() -> {
            stage.select(lit.nodes(), lit.edges());
            lit.nodes().stream().findFirst().ifPresent(stage::focus);
        });
    }

    void chosen(DiagramEvent.Select event) {
        chosen(event.nodes());
        if (event.nodes().isEmpty() && event.edges().size() == 1) {
            beside.line(event.edges().getFirst());
        }
    }

    /** Was chosen in a picture. */
    void chosen(Collection<String> inPicture) {
        become(inPicture);
        table.select(ids);
    }

    /** Was chosen in the table. */
    void chosenInTable(Collection<String> rows) {
        become(rows);
        stage.select(ids, List.of());
    }

    void nothing() {
        chosen(List.of());
        stage.select(List.of(), List.of());
    }

    /** Selects one thing; of what no picture shows, it is told only. */
    void go(String id) {
        if (exists(id)) {
            chosen(List.of(id));
            stage.select(ids, List.of());
        } else {
            beside.one(id);
        }
    }

    /** Selects in the picture again, once it is drawn. */
    void again() {
        List<String> nodes = List.copyOf(ids);
        table.select(ids);
        afterDrawing(() -> stage.select(nodes, List.of()));
    }

    /** Lets go of what is not there any more. */
    void mend() {
        ids.removeIf(id -> !exists(id) && !exploration.marks().notes().containsKey(id));
        tell();
        changed.accept(ids());
    }

    private boolean exists(String id) {
        return exploration.scene().node(id).isPresent() || !stage.only(id).isEmpty() || stage.shows(id);
    }

    /** The picture takes commands only for what it was told of before. */
    void afterDrawing(Runnable command) {
        Runnable once = () -> host.getUI()
                .ifPresent(ui ->
                        ui.beforeClientResponse(host, drawn -> ui.beforeClientResponse(host, then -> command.run())));
        if (host.isAttached()) {
            once.run();
        } else {
            host.addAttachListener(attached -> {
                attached.unregisterListener();
                once.run();
            });
        }
    }
}
