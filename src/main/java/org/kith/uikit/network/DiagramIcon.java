package org.kith.uikit.network;

import java.util.Locale;

/** A small drawing inside a symbol. */
public enum DiagramIcon {
    CROSS,
    STETHOSCOPE,
    BOOK,
    CAP,
    PEOPLE,
    SHIELD,
    HOUSE,
    BUILDING,
    HEART,
    SCALES,
    PHONE,
    STAR;

    /** As the elements call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
