package org.kith.uikit.network;

import java.util.Locale;

/** How things find their places. */
public enum DiagramLayout {
    /** Rings around the focus; the same scene always gives the same picture. */
    ECOMAP,
    /** Forces between linked things, from a fixed seed; the same scene always gives the same picture. */
    FORCE,
    /** Rows, given as the rings of the nodes, with couples side by side and what hangs on them below. */
    LAYERS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
