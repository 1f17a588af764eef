package org.kith.uikit.network;

import java.util.Locale;

/** How an edge is drawn. */
public enum LineStyle {
    SOLID,
    DOUBLE,
    DASHED,
    DOTTED,
    THICK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
