package org.kith.exchange.generate;

/** How much the services know of a family. */
enum Need {
    /** Only what everybody has. */
    NONE,
    /** Early help, or another service beside the universal ones. */
    TARGETED,
    /** An enquiry that was closed in the last twelve months. */
    CLOSED,
    /** An enquiry that was closed longer ago. */
    CLOSED_LONG_AGO,
    /** An open enquiry. */
    OPEN
}
