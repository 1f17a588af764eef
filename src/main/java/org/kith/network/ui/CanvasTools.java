package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** How near one looks, in a corner of the picture: nearer, farther, all of it, the whole window; and its keys. */
final class CanvasTools extends Div {

    private static final long serialVersionUID = 1L;

    /** Who is told what was pressed. */
    interface Actions {
        /** Nearer above zero, farther below it, all in view at zero. */
        void zoom(int direction);

        /** The picture over the whole window, or as part of the page again. */
        void fillWindow(boolean filling);
    }

    private final Button fill;

    CanvasTools(Actions actions) {
        addClassNames("kith-canvas-tools", "kith-noprint");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", "Zoom");
        fill = IconButton.of(VaadinIcon.EXPAND_FULL, "Fill the window", () -> fill(actions));
        pressed(false);
        add(
                IconButton.of(VaadinIcon.PLUS, "Zoom in", () -> actions.zoom(1)),
                IconButton.of(VaadinIcon.MINUS, "Zoom out", () -> actions.zoom(-1)),
                IconButton.of(VaadinIcon.EXPAND_SQUARE, "All in view", () -> actions.zoom(0)),
                fill,
                IconButton.of(VaadinIcon.KEYBOARD_O, "Keys", () -> new KeysDialog().open()));
    }

    private void fill(Actions actions) {
        boolean filling = "false".equals(fill.getElement().getAttribute("aria-pressed"));
        pressed(filling);
        actions.fillWindow(filling);
    }

    private void pressed(boolean filling) {
        fill.getElement().setAttribute("aria-pressed", String.valueOf(filling));
        fill.setIcon((filling ? VaadinIcon.COMPRESS : VaadinIcon.EXPAND_FULL).create());
    }
}
