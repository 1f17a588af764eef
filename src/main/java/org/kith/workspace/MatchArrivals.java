package org.kith.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.identity.Arrivals;
import org.kith.identity.Keeper;
import org.kith.uikit.Dates;

/**
 * What the last delivery brought that may be of people already in Kith, above the queue; and while records are still being
 * compared, that they are. It learns by itself when they are done. What somebody reads or types meanwhile does not move:
 * then the queue is read again when they ask for it.
 */
final class MatchArrivals extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MatchActs acts;
    private final transient Runnable show;
    private final Div comparing = new Div();
    private final Div brought = new Div();
    private boolean empty;
    private boolean waits;
    private transient @Nullable Polls polls;

    /**
     * @param show reads the queue again
     */
    MatchArrivals(MatchActs acts, Runnable show) {
        this.acts = acts;
        this.show = show;
        addClassNames("kith-match-arrivals", "kith-noprint");
        comparing.getElement().setAttribute("role", "status");
        add(comparing, brought);
    }

    /**
     * The queue was read.
     *
     * @param arrivals deliveries with something to look at, the latest first
     * @param state what of the queue is shown
     * @param behind whether records were still being compared
     * @param nothing whether no pair is shown, so that nothing moves when the queue is read again
     */
    void show(List<Arrivals.Arrival> arrivals, MatchesState state, boolean behind, boolean nothing) {
        empty = nothing;
        comparing.removeAll();
        brought.removeAll();
        if (behind) {
            comparing.add(
                    new Span("Much was delivered just now and is still being compared. More pairs may come; this page"
                            + " learns of it by itself."));
            wait(true);
        } else {
            wait(false);
        }
        String chosen = state.newWith();
        if (chosen == null) {
            arrivals.stream().findFirst().ifPresent(this::offer);
        } else {
            arrivals.stream()
                    .filter(arrival -> arrival.delivery().equals(chosen))
                    .findFirst()
                    .ifPresentOrElse(this::narrowed, () -> none(behind));
        }
    }

    private void offer(Arrivals.Arrival arrival) {
        brought.add(
                new Span(called(arrival) + ": " + words(arrival) + " "),
                WorkspaceNavigation.link(
                        MatchesState.newWith(arrival.delivery()),
                        arrival.pairs() == 1 ? "Look at it" : "Look at these"));
    }

    private void narrowed(Arrivals.Arrival arrival) {
        brought.add(
                new Span("Only what came new with " + lower(called(arrival)) + ": " + words(arrival) + " "),
                WorkspaceNavigation.link("matches", "All pairs"));
    }

    private void none(boolean behind) {
        if (!behind) {
            brought.add(
                    new Span("None of the new records of this delivery waits to be looked at. "),
                    WorkspaceNavigation.link("matches", "All pairs"));
        }
    }

    /** "The delivery of 3 March 2026 by Vale Housing". */
    static String called(Arrivals.Arrival arrival) {
        return "The delivery"
                + (arrival.made() == null
                        ? ""
                        : " of " + Dates.day(arrival.made().day()))
                + (arrival.deliverer().isEmpty() ? "" : " by " + arrival.deliverer());
    }

    /** "12 of its new records may be people already in Kith." */
    static String words(Arrivals.Arrival arrival) {
        return arrival.records() == 1
                ? "1 of its new records may be somebody already in Kith."
                : String.format(Locale.UK, "%,d of its new records may be people already in Kith.", arrival.records());
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
    }

    private void wait(boolean until) {
        waits = until;
        UI ui = getUI().orElse(null);
        Polls own = polls;
        if (until && own == null && ui != null) {
            polls = new Polls(ui, this::look, () -> {});
        } else if (!until && own != null) {
            own.stop();
            polls = null;
        }
    }

    private void look() {
        Keeper.Progress now = acts.matches().progress();
        if (!waits || now.behind()) {
            return;
        }
        wait(false);
        if (empty) {
            show.run();
            return;
        }
        comparing.removeAll();
        NativeButton again = new NativeButton("Show them", click -> show.run());
        again.addClassName("kith-plain-button");
        comparing.add(new Span("What was delivered just now is compared. "), again);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        wait(waits);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        Polls own = polls;
        if (own != null) {
            own.stop();
            polls = null;
        }
    }
}
