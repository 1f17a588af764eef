package org.kith.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What time it is for the children and their clocks. Outside the demo this is the real time; in the demo it is the demo
 * day at 09:00 plus the time since the demo was first started. Audit, sessions and sign-in never use it.
 */
@FunctionalInterface
public interface DomainClock {

    Instant now();

    default LocalDate today() {
        return LondonTime.day(now());
    }
}
