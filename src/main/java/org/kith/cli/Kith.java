package org.kith.cli;

/** Where the program begins. */
public final class Kith {

    private Kith() {}

    public static void main(String[] arguments) {
        int code = Commands.run(arguments);
        if (code >= 0) {
            System.exit(code);
        }
    }
}
