package org.kith.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kith.access.Role;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Signs an account of a role in for a test, making it where it is missing. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAsFactory.class)
public @interface SignedInAs {

    Role value();

    /** Why they look; empty for somebody who has not said so yet. */
    String purpose() default "Trying Kith out";

    /**
     * Whether the account has this role and no other. Otherwise an analyst leads and looks after data as well, so that pages open
     * without a contact named first: what stands before them has tests of its own.
     */
    boolean alone() default false;
}
