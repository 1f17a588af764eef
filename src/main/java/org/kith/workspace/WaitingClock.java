package org.kith.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.uikit.Chip;

/** How long an ask may still wait, the same to whoever asked and to whoever was asked; and the head above such asks. */
final class WaitingClock extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WORKING = " of working time";

    /**
     * @param words what its clock says, or null where none runs
     * @param due when it is due, or null
     */
    WaitingClock(@Nullable String words, @Nullable Instant due, boolean overdue, LocalDate today) {
        addClassName("kith-wait-clock");
        if (words == null || due == null) {
            add(new Chip("No clock", Chip.Tone.QUIET));
            return;
        }
        String shortly = Called.capital(words.replace(WORKING, ""));
        add(overdue ? new Chip(shortly, Chip.Tone.CLOCK) : new Chip(shortly));
        add(small((words.contains(WORKING) ? WORKING.strip() + "; " : "") + "due " + GapsPanel.shortly(due, today)));
    }

    /** The head of a page, with how many wait. */
    static Div head(String title, String words) {
        Span count = new Span(words);
        count.addClassName("kith-quiet");
        count.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(new H1(title), count);
        head.addClassName("kith-page-head");
        return head;
    }

    static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("kith-quiet", "kith-small");
        return span;
    }
}
