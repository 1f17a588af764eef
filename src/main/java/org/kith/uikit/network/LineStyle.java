package org.kith.uikit.network;

import java.util.Locale;

/** How an edge is drawn. */
public enum LineStyle {
    SOLID,
    DOUBLE,
    DASHED,
    DOTTED,
    THICK,
    DASH_DOT,
    /** Not drawn until somebody looks at it: something else in the picture says it already. */
    NONE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
