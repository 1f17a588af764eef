package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.gaps.scan.ScanState;
import org.kith.gaps.scan.ScanWork;
import org.kith.uikit.SectionCard;

/** How fresh the worklist is and how far the scan has come, with what may be done about it. */
final class ScanPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Looking looking;
    private final transient Optional<ScanWork> work;
    private final transient Runnable asked;
    private final Div body = new Div();
    private @Nullable transient ScanState shown;
    private boolean drawn;

    /**
     * @param work what looks for gaps beside the screens; empty where nothing does
     * @param asked called after something was asked of it
     */
    ScanPanel(Looking looking, Optional<ScanWork> work, Runnable asked) {
        this.looking = looking;
        this.work = work;
        this.asked = asked;
        body.addClassName("kith-column");
        add(new SectionCard("How fresh this is", body));
    }

    /** Shows where the scan is now; draws anew only what has changed, so that no button goes while it is pressed. */
    void show(@Nullable ScanState now, LocalDate today) {
        if (drawn && java.util.Objects.equals(now, shown)) {
            return;
        }
        drawn = true;
        shown = now;
        body.removeAll();
        if (now == null) {
            body.add(new Paragraph("Nobody has been looked at yet."));
        } else {
            body.add(words(now, today));
            if (now.step() != ScanState.Step.DONE && now.total() > 0) {
                body.add(progress(now));
            }
        }
        body.add(buttons(now));
    }

    private Component words(ScanState now, LocalDate today) {
        String begun = GapsPanel.shortly(now.startedAt(), today);
        String picked = work.isPresent()
                ? " A change is picked up within seconds."
                : " Nothing looks for gaps in the background here: what changes is not picked up.";
        return new Paragraph(
                switch (now.step()) {
                    case DONE -> "Looked at everybody in scope " + begun + "." + picked;
                    case RUNNING ->
                        "Looking at everybody in scope since " + begun + ". What was found before still stands.";
                    case STOPPED -> "The look at everybody in scope that began " + begun + " was stopped." + picked;
                });
    }

    private static Component progress(ScanState now) {
        ProgressBar bar = new ProgressBar(0, now.total(), Math.min(now.done(), now.total()));
        bar.getElement().setAttribute("aria-label", "Records looked at");
        Span words = new Span(now.done() + " of " + now.total() + " records");
        words.addClassNames("kith-small", "kith-number");
        return new Div(bar, words);
    }

    private Component buttons(@Nullable ScanState now) {
        Div buttons = new Div();
        buttons.addClassNames("kith-work-actions", "kith-noprint");
        work.ifPresent(scan -> {
            ScanState.Step step = now == null ? ScanState.Step.DONE : now.step();
            if (step == ScanState.Step.RUNNING && looking.may(Act.CHANGE_SETTINGS)) {
                buttons.add(button("Stop", "Stop looking at everybody", scan::hold));
            }
            if (step == ScanState.Step.STOPPED && mayLookAgain()) {
                buttons.add(button("Go on", "Go on where it was stopped", scan::goOn));
            }
            if (step != ScanState.Step.RUNNING && mayLookAgain()) {
                buttons.add(button("Look again", "Look at everybody in scope again", scan::askForEverybody));
            }
        });
        return buttons;
    }

    private boolean mayLookAgain() {
        return looking.may(Act.CHANGE_SETTINGS) || looking.may(Act.RECORD);
    }

    private Button button(String text, String label, Runnable pressed) {
        Button button = new Button(text, click -> {
            pressed.run();
            asked.run();
        });
        button.setAriaLabel(text + ": " + label);
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
