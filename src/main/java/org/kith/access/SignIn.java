package org.kith.access;

import org.kith.settings.KithSettings;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Looks an account up for Spring Security. An account for trying out does not exist outside the demo. */
final class SignIn implements UserDetailsService {

    private final Accounts accounts;
    private final KithSettings settings;

    private final SignInAttempts attempts;

    SignIn(Accounts accounts, KithSettings settings, SignInAttempts attempts) {
        this.accounts = accounts;
        this.settings = settings;
        this.attempts = attempts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        AccountNode node = accounts.byName(name)
                .filter(account -> settings.demo() || !account.demo())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        Account account = node.account();
        String purpose = account.demo() ? account.leadingRole().usualPurpose() : null;
        return new SignedIn(account, node.passwordHash(), purpose, attempts.tooMany(account.signInName()));
    }
}
