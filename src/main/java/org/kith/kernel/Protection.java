package org.kith.kernel;

/** How far a row may be seen. Protection is always today's, also when an earlier day is looked at. */
public enum Protection {
    /** Seen by everybody whose lens reaches it. */
    OPEN,
    /** That it exists and whom to contact is seen; its content only by those cleared. */
    RESTRICTED,
    /** For those not cleared it does not exist, not even as a count. */
    SEALED
}
