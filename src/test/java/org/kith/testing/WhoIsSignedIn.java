package org.kith.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Each program that starts sets for its whole JVM where one looks for who is signed in. Where several run in one JVM, the one
 * that is tested says so: otherwise its pages and its filters look in two places, and send each other the visitor for ever.
 */
public final class WhoIsSignedIn {

    private WhoIsSignedIn() {}

    /** From now on one looks where this program looks. */
    public static void isKnownTo(ApplicationContext program) {
        SecurityContextHolder.setContextHolderStrategy(program.getBean(SecurityContextHolderStrategy.class));
    }
}
