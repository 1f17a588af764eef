package org.kith.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A few words in a frame: a state, a filter, a clock. */
public final class Chip extends Span {

    private static final long serialVersionUID = 1L;

    /** How it looks. */
    public enum Tone {
        /** A plain word. */
        PLAIN,
        /** Something that is over or matters less. */
        QUIET,
        /** A clock: the one amber thing. Its text says when, too. */
        CLOCK,
        /** What is not known or not recorded: dashed. */
        UNKNOWN
    }

    public Chip(String text) {
        this(text, Tone.PLAIN);
    }

    public Chip(String text, Tone tone) {
        addClassName("kith-chip");
        getElement().setAttribute("data-tone", tone.name().toLowerCase(Locale.ROOT));
        if (tone == Tone.CLOCK) {
            add(hidden(VaadinIcon.CLOCK.create()));
        }
        add(new Span(text));
    }

    /**
     * Lets it be taken away, as a filter.
     *
     * @param label what taking it away does, for those who do not see the cross: "Remove filter: health"
     */
    public Chip removable(String label, Runnable removed) {
        NativeButton remove = new NativeButton();
        remove.add(hidden(VaadinIcon.CLOSE_SMALL.create()));
        remove.getElement().setAttribute("aria-label", label);
        remove.addClickListener(click -> removed.run());
        add(remove);
        return this;
    }

    private static Component hidden(Component icon) {
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
