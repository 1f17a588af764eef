package org.kith.workspace;

import com.vaadin.flow.component.Component;
import org.kith.circle.Circle;

/** Draws the network around somebody. Where there is none, pages show the same things as tables. */
interface Pictures {

    /** The home and family circle with what is missing, as a still picture beside other things. */
    Component small(Circle circle);

    /** The explorer, for the full width of a page. */
    Component full(Circle circle);
}
