package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kith.network.Details;
import org.kith.network.Exploration;
import org.kith.network.Lit;
import org.kith.network.NodeKind;
import org.kith.network.Note;
import org.kith.network.Scene;
import org.kith.network.SceneNode;

/** What is told beside the picture, whichever way the picture is read: of one thing, of several, of a line, of nothing. */
final class Beside {

    private final DetailsPanel panel;
    private final Exploration exploration;
    private final Stage stage;
    private final OwnMarks own;
    private final Predicate<String> canSetOut;
    private final BooleanSupplier looksAsThePage;
    private final Consumer<String> go;
    private FindingActs acts = FindingActs.NONE;

    /**
     * @param canSetOut whether a way can begin at a node
     * @param looksAsThePage whether anything may be offered that changes what is recorded
     * @param go selects a node
     */
    Beside(
            DetailsPanel panel,
            Exploration exploration,
            Stage stage,
            OwnMarks own,
            Predicate<String> canSetOut,
            BooleanSupplier looksAsThePage,
            Consumer<String> go) {
        this.panel = panel;
        this.exploration = exploration;
        this.stage = stage;
        this.own = own;
        this.canSetOut = canSetOut;
        this.looksAsThePage = looksAsThePage;
        this.go = go;
    }

    /** Lets people act on findings where they stand. */
    void act(FindingActs on) {
        acts = on;
    }

    void tell(Collection<String> selection) {
        if (selection.isEmpty()) {
            panel.nothing(exploration.scene());
            exploration.contrast().ifPresent(contrast -> panel.addComponentAsFirst(new ContrastList(contrast, go)));
        } else if (selection.size() > 1) {
            List<String> several = List.copyOf(selection);
            panel.several(several);
            panel.own(own.several(several));
        } else {
            one(selection.iterator().next());
        }
    }

    void one(String id) {
        Scene scene = exploration.scene();
        String only = stage.only(id);
        if (!only.isEmpty()) {
            panel.missing("Not recorded", only);
            return;
        }
        Note note = exploration.marks().notes().get(id);
        if (note != null) {
            String on = note.node();
            panel.note(
                    own.card(note),
                    on,
                    on == null ? "" : scene.node(on).map(SceneNode::label).orElse(""));
            return;
        }
        exploration
                .details(id)
                .ifPresentOrElse(
                        found -> panel.show(found, scene, canSetOut.test(id), acts(scene, found)),
                        () -> panel.nothing(scene));
        own.section(id).ifPresent(panel::own);
    }

    private Optional<Component> acts(Scene scene, Details found) {
        return !looksAsThePage.getAsBoolean()
                ? Optional.empty()
                : scene.node(found.id()).flatMap(node -> acts.of(node, found.gaps()));
    }

    void line(String id) {
        exploration.scene().edge(id).ifPresent(edge -> panel.connection(edge.sentence(), edge.from(), edge.to()));
    }

    /** Of what evidence is drawn as, with the row itself below it. */
    void evidence(Lit lit, Evidence evidence) {
        Scene scene = exploration.scene();
        panel.nothing(scene);
        if (!lit.nodes().isEmpty()) {
            one(lit.nodes().getFirst());
        }
        if (lit.nodes().size() == 1 && tellsItself(scene, lit.nodes().getFirst())) {
            panel.withoutHead();
        }
        panel.evidence(evidence, lit.without());
    }

    /** An enquiry and a request are drawn as what they are, and would be told twice. */
    private static boolean tellsItself(Scene scene, String id) {
        return scene.node(id)
                .filter(node -> node.kind() == NodeKind.ENQUIRY || node.kind() == NodeKind.REQUEST)
                .isPresent();
    }
}
