package org.kith.network.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.kernel.KithException;
import org.kith.network.Exploration;
import org.kith.network.Scene;
import org.kith.network.Sight;
import org.kith.uikit.network.NetworkDiagram;
import org.kith.uikit.time.TimeBar;

/** From which day and through whose eyes an explorer looks: its time bar, its banner and its dialog act on one sight. */
final class Seeing {

    private final Exploration exploration;
    private final Runnable draw;
    private final Consumer<String> news;
    private final SightBanner banner;
    private final TimeRow time;
    private int run = -1;
    private int over = -1;
    private boolean asking;
    private Sight told = Sight.OWN;
    private Consumer<Sight> changed = sight -> {};

    /**
     * @param draw draws the picture anew
     * @param news says what just happened
     */
    Seeing(Exploration exploration, Runnable draw, Consumer<String> news) {
        this.exploration = exploration;
        this.draw = draw;
        this.news = news;
        this.banner = new SightBanner(exploration, () -> look(Sight.OWN.in(sight().mode()), false));
        this.time = new TimeRow(exploration, this::asked, mode -> look(sight().in(mode), false));
    }

    Div banner() {
        return banner;
    }

    TimeRow time() {
        return time;
    }

    /** Whether facts may be changed from here, as far as the picture is concerned: not from another day or other eyes. */
    boolean own() {
        return sight().own();
    }

    private Sight sight() {
        return exploration.state().sight();
    }

    /** Told of every change of sight, undone and done again ones too. */
    void onChange(Consumer<Sight> listener) {
        changed = listener;
    }

    /** Whether there are eyes to look through. */
    boolean hasEyes() {
        return !exploration.eyes().isEmpty();
    }

    void chooseEyes() {
        new EyesDialog(
                        exploration.eyes(),
                        sight().eyes(),
                        sight().beside(),
                        (one, other) -> look(sight().through(id(one), id(other)), false))
                .open();
    }

    private static @Nullable String id(@Nullable AgencyRow agency) {
        return agency == null ? null : agency.id();
    }

    /** What is left of a gesture after something else was done, as the way back to now, is wanted no more. */
    void asked(TimeBar.Asked asked) {
        if (asked.run() == over) {
            return;
        }
        asking = true;
        try {
            look(sight().on(asked.day()), asked.run() == run);
        } finally {
            asking = false;
            run = asked.run();
        }
    }

    /**
     * @param goesOn whether it goes on with the step before
     */
    void look(Sight from, boolean goesOn) {
        Scene before = exploration.scene();
        try {
            exploration.look(from, goesOn);
            news.accept(
                    exploration.nothingThere()
                            ? SightWords.nothing(exploration)
                            : CameAndWent.between(before, exploration.scene()));
        } catch (KithException.Refused refused) {
            news.accept(String.valueOf(refused.getMessage()));
        }
        draw.run();
    }

    /** Tells the picture from where it is seen; before it is drawn. */
    void turn(NetworkDiagram canvas) {
        Sight sight = sight();
        canvas.setMoment(
                sight.own() ? "" : sight.day() + " " + sight.mode() + " " + sight.eyes() + " " + sight.beside());
    }

    /** After every drawing. */
    void refresh() {
        banner.refresh();
        time.refresh();
        if (!told.equals(sight())) {
            told = sight();
            over = asking ? over : run;
            changed.accept(told);
        }
    }
}
