package org.kith.network.ui;

import org.kith.network.Behind;

/** How what lies behind something is offered. */
final class Behinds {

    private static final int AT_ONCE = 10;

    private Behinds() {}

    /** "Show 7: items of information", "Show 10 of 24: items of information". */
    static String offer(Behind behind) {
        String many = behind.count() > AT_ONCE ? AT_ONCE + " of " + behind.count() : String.valueOf(behind.count());
        return "Show " + many + ": " + behind.way().label();
    }

    static String putBack(Behind behind) {
        return "Put back " + behind.opened() + ": " + behind.way().label();
    }
}
