package org.kith.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.access.EmergencyWatch;
import org.kith.access.Looking;
import org.kith.access.Openings;

/** Tells those who look at emergencies, above every page and as it happens, that somebody opened a family in one. */
final class EmergencyBell extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Openings openings;
    private final transient EmergencyWatch watch;
    private transient EmergencyWatch.@Nullable Listening listening;

    EmergencyBell(Openings openings, EmergencyWatch watch) {
        this.openings = openings;
        this.watch = watch;
        addClassNames("kith-bell", "kith-noprint");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        Consumer<Runnable> asMe = Looking.carrier();
        listening = watch.listen(all -> ui.access(() -> asMe.accept(this::show)));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        EmergencyWatch.Listening own = listening;
        if (own != null) {
            own.end();
            listening = null;
        }
    }

    private void show() {
        int waiting = openings.waiting().size();
        removeAll();
        setVisible(waiting > 0);
        if (waiting > 0) {
            Anchor look = new Anchor("emergencies", "Look at " + (waiting == 1 ? "it" : "them"));
            look.getElement().setAttribute("router-link", true);
            add(
                    VaadinIcon.BELL.create(),
                    new Span(
                            waiting == 1
                                    ? "A family was opened in an emergency, and nobody has looked at it yet."
                                    : waiting
                                            + " families were opened in an emergency, and nobody has looked at them yet."),
                    look);
        }
    }
}
