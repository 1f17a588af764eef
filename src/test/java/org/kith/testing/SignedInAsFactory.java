package org.kith.testing;

import org.kith.access.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

final class SignedInAsFactory implements WithSecurityContextFactory<SignedInAs> {

    private final TestSignIn signIn;

    SignedInAsFactory(Accounts accounts, ObjectProvider<SecurityContextHolderStrategy> holder) {
        this.signIn = new TestSignIn(accounts, holder);
    }

    @Override
    public SecurityContext createSecurityContext(SignedInAs wanted) {
        return signIn.context(wanted.value(), wanted.alone(), wanted.purpose());
    }
}
