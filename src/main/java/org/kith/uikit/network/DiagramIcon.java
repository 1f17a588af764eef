package org.kith.uikit.network;

import java.util.Locale;

/** A small drawing inside a symbol. */
public enum DiagramIcon {
    CROSS,
    BOOK,
    PEOPLE,
    SHIELD,
    HOUSE,
    HEART,
    SCALES,
    PHONE,
    STAR;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
