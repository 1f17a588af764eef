package org.kith.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Arrays;
import org.apache.catalina.connector.ClientAbortException;
import org.kith.kernel.KithException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes wrong while somebody works on a page: they are told what happened, and the page stays as it is. The log says
 * where, never about whom: messages of other programs' errors may quote data and are left out.
 */
final class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int LONG_ENOUGH = 12_000;

    @Override
    public void error(ErrorEvent event) {
        UI tab = UI.getCurrent();
        if (leftMeanwhile(event.getThrowable())) {
            return;
        }
        KithException failure = known(event.getThrowable());
        if (tab != null && tab.isAttached()) {
            tab.access(() -> Notification.show(
                    failure.getMessage() + " Reference " + failure.reference() + ".",
                    LONG_ENOUGH,
                    Notification.Position.BOTTOM_CENTER));
        }
    }

    /** Whoever closes a window while it is written to is told nothing, and nothing went wrong. */
    private static boolean leftMeanwhile(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException || cause instanceof UIDetachedException) {
                return true;
            }
        }
        return false;
    }

    /** The program's own error behind a failure, or one made of it; what is worth looking into is logged. */
    static KithException known(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof KithException own) {
                if (own instanceof KithException.Unavailable) {
                    log(own, own.getCause() == null ? own : own.getCause());
                }
                return own;
            }
        }
        KithException failure = new KithException.Unavailable(
                "Something went wrong in Kith. What you recorded before is kept. Try again; if it happens again, say the"
                        + " reference to whoever looks after Kith.",
                thrown);
        log(failure, thrown);
        return failure;
    }

    private static void log(KithException failure, Throwable cause) {
        StringBuilder where = new StringBuilder();
        for (Throwable next = cause; next != null; next = next.getCause()) {
            StackTraceElement[] trace = next.getStackTrace();
            where.append(' ').append(next.getClass().getName());
            for (int i = 0; i < Math.min(8, trace.length); i++) {
                where.append("\n    at ").append(trace[i]);
            }
            // Where in Kith: of what came back to itself without end, the first frames say nothing.
            Arrays.stream(trace)
                    .skip(8)
                    .filter(frame -> frame.getClassName().startsWith("org.kith."))
                    .limit(4)
                    .forEach(frame -> where.append("\n    … at ").append(frame));
            where.append('\n');
        }
        LOG.error("{}:{}", failure.reference(), where);
    }
}
