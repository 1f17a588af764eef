package org.kith.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.kith.access.SessionLimits;

/**
 * Tells the server of keys and presses, and asks, two minutes before somebody would be signed out, whether they are still
 * there. The browser knows when that is from what the server last said; other windows of the same session are asked through
 * the server too, so that working in one keeps all.
 */
@Tag("kith-still-here")
final class StillHere extends Component {

    private static final long serialVersionUID = 1L;

    private final transient SessionLimits limits;

    StillHere(SessionLimits limits) {
        this.limits = limits;
        getElement().setAttribute("data-out", "sign-in?" + SignInView.TIMED_OUT);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://kith/shell/still-here.js");
        tell();
    }

    /** Whoever sits there pressed a key or a button. */
    @ClientCallable
    void active() {
        limits.active();
        tell();
    }

    /** How much time is left, asked by the page itself: that is nobody's doing and counts for nothing. */
    @ClientCallable
    void ask() {
        tell();
    }

    private void tell() {
        if (limits.ended().isPresent()) {
            // The next request finds the session over, puts that on record and leads to the sign-in page.
            getElement().callJsFunction("over");
            return;
        }
        getElement().callJsFunction("left", (double) limits.idleLeft().toSeconds(), (double)
                limits.lifeLeft().toSeconds());
    }
}
