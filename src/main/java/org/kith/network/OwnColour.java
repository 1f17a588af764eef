package org.kith.network;

import org.kith.vocabulary.Coded;

/**
 * A colour somebody gives to things of a picture, for reasons of their own. It says nothing about anybody. Each has a letter
 * and a pattern, so that none is colour alone; its place in the list is the number of the tint it is drawn in.
 */
public enum OwnColour implements Coded {
    AMBER("amber", "Amber"),
    BLUE("blue", "Blue"),
    GREEN("green", "Green"),
    PINK("pink", "Pink"),
    VIOLET("violet", "Violet"),
    SLATE("slate", "Slate");

    private final String code;
    private final String label;

    OwnColour(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Stands beside whatever has the colour. */
    public String letter() {
        return label.substring(0, 1);
    }

    /** 1 to 6. */
    public int tint() {
        return ordinal() + 1;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
