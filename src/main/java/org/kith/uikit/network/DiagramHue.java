package org.kith.uikit.network;

/**
 * A colour of the Okabe–Ito palette, which people with any colour vision can tell apart. It only helps: whatever it says
 * is also said by icon, shape or text.
 */
public enum DiagramHue {
    NEUTRAL,
    ORANGE,
    SKY,
    GREEN,
    YELLOW,
    BLUE,
    VERMILLION,
    PURPLE;

    /** The number in the tokens {@code --kith-network-hue-1} to {@code --kith-network-hue-7}. */
    int code() {
        return ordinal();
    }
}
