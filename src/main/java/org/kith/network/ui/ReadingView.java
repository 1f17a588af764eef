package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;

/** One way to read the scene: draws it, and shows the one selection that all ways share. */
interface ReadingView {

    Component component();

    /** Draws the scene as it is now. */
    void draw(Reading reading);

    /** Shows as selected what of it is drawn here. */
    void select(Collection<String> nodes, Collection<String> edges);

    /** Moves the keyboard focus to something, where that is drawn here. */
    void focus(String id);

    /**
     * @param direction 1 nearer, -1 farther, 0 all in view
     */
    void zoom(int direction);

    /** What is shown here and what is not, in a sentence or two. */
    String shown();

    /** Lays out anew what nobody has placed. */
    default void anew() {}

    /** Pins something where it stands, or lets it go. */
    default void pin(String id) {}

    /** Whether something is shown here that the scene keeps behind something else. */
    default boolean shows(String id) {
        return false;
    }

    /** What something stands for that is drawn here and in no other way; empty for all else. */
    default String only(String id) {
        return "";
    }
}
