package org.kith.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/**
 * Asks every two seconds whether something has changed. It ends by itself: a page that nobody touches must not keep a
 * session alive, or nobody would ever be signed out.
 */
final class Polls {

    private static final int EVERY_MILLIS = 2_000;

    /** Ten minutes. */
    private static final int MOST = 300;

    private final UI ui;
    private final Registration registration;
    private int left = MOST;

    /**
     * @param ask what to do each time
     * @param end what to do when it ends by itself
     */
    Polls(UI ui, Runnable ask, Runnable end) {
        this.ui = ui;
        registration = ui.addPollListener(poll -> {
            left--;
            if (left > 0) {
                ask.run();
            } else if (left == 0) {
                ui.setPollInterval(-1);
                end.run();
            }
        });
        ui.setPollInterval(EVERY_MILLIS);
    }

    /** Begins to count anew, after somebody did something. */
    void again() {
        left = MOST;
        ui.setPollInterval(EVERY_MILLIS);
    }

    void stop() {
        registration.remove();
        ui.setPollInterval(-1);
    }
}
