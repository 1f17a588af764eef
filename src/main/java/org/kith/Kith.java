package org.kith;

/** Where the program begins. */
public final class Kith {

    private Kith() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
