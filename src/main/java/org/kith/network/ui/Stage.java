package org.kith.network.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Where the picture stands, read one way at a time. A way that is not read takes no part, and costs nothing. */
final class Stage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<Reading, ReadingView> views;
    private final Legend legend = new Legend();
    private Reading reading = Reading.RINGS;

    /**
     * @param views one for every way that is offered; one may serve several
     */
    Stage(Map<Reading, ReadingView> views) {
        this.views = new EnumMap<>(views);
        addClassName("kith-stage");
        add(view().component());
        legend.explain(reading);
    }

    private ReadingView view() {
        return Objects.requireNonNull(views.get(reading));
    }

    Legend legend() {
        return legend;
    }

    Reading reading() {
        return reading;
    }

    /**
     * @return whether that is another way than before; it has still to be drawn
     */
    boolean read(Reading wanted) {
        if (wanted == reading || !views.containsKey(wanted)) {
            return false;
        }
        ReadingView before = view();
        reading = wanted;
        if (view() == before) {
            before.anew();
        } else {
            removeAll();
            add(view().component());
        }
        legend.explain(wanted);
        return true;
    }

    void draw() {
        view().draw(reading);
    }

    void select(Collection<String> nodes, Collection<String> edges) {
        view().select(nodes, edges);
    }

    void focus(String id) {
        view().focus(id);
    }

    void zoom(int direction) {
        view().zoom(direction);
    }

    void pin(String id) {
        view().pin(id);
    }

    String only(String id) {
        return view().only(id);
    }

    boolean shows(String id) {
        return view().shows(id);
    }

    String shown() {
        return view().shown();
    }
}
