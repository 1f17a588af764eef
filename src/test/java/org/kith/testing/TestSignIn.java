package org.kith.testing;

import java.util.Locale;
import java.util.Set;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Signs accounts in within a test, for those that go through several roles; others say {@link SignedInAs}. */
public final class TestSignIn {

    private final Accounts accounts;
    private final ObjectProvider<SecurityContextHolderStrategy> holder;

    public TestSignIn(Accounts accounts, ObjectProvider<SecurityContextHolderStrategy> holder) {
        this.accounts = accounts;
        this.holder = holder;
    }

    /** Signs in an account that has this role and no other, making it where it is missing. */
    public Account as(Role role) {
        SecurityContext context = context(role, true, "Trying Kith out");
        SecurityContextHolder.setContext(context);
        return ((SignedIn) context.getAuthentication().getPrincipal()).account();
    }

    SecurityContext context(Role role, boolean alone, String purpose) {
        // Where several applications were started in one JVM, the last one's is asked, and this one's is filled.
        holder.ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        SignedIn signedIn = new SignedIn(account(role, alone), purpose.isEmpty() ? null : purpose);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        return context;
    }

    private Account account(Role role, boolean alone) {
        String name = "test-" + role.name().toLowerCase(Locale.ROOT) + (alone ? "-alone" : "");
        Set<Role> roles =
                role == Role.ANALYST && !alone ? Set.of(Role.ANALYST, Role.LEAD_ANALYST, Role.STEWARD) : Set.of(role);
        return accounts.all().stream()
                .filter(account -> account.signInName().equals(name) && account.open())
                .findFirst()
                .orElseGet(() -> accounts.add(
                        new NewAccount(name, "Test " + role.label(), roles, null, null),
                        "three words together".toCharArray()));
    }
}
