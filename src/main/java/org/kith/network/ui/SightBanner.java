package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.kith.network.Exploration;
import org.kith.network.Sight;

/** Above a picture that is not as the page looks: another pattern and other words than now, and the way back. */
final class SightBanner extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final Span shout = new Span();
    private final Span missing = new Span("What nobody had asked is not drawn");
    private final Span nothing = new Span();
    private final Button back;

    SightBanner(Exploration exploration, Runnable back) {
        this.exploration = exploration;
        this.back = new Button("", click -> back.run());
        this.back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("kith-sight");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "How this picture looks");
        shout.addClassName("kith-lens-shout");
        nothing.addClassName("kith-sight-nothing");
        Span facts = new Span("Facts cannot be changed from here");
        add(shout, facts, missing, nothing, this.back);
        refresh();
    }

    void refresh() {
        Sight sight = exploration.state().sight();
        setVisible(!sight.own());
        // What was asked is a question of what was known, and two agencies together are nobody who could have asked.
        missing.setVisible(sight.hindsight() || sight.compares());
        shout.setText(SightWords.of(exploration));
        nothing.setText(exploration.nothingThere() ? SightWords.nothing(exploration) : "");
        nothing.setVisible(exploration.nothingThere());
        back.setText(
                exploration.sights().ownDay() == null && exploration.sights().ownEyes() == null
                        ? "Back to now"
                        : "Back to how the page looks");
    }
}
