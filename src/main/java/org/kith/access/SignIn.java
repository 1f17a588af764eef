package org.kith.access;

import org.jspecify.annotations.Nullable;
import org.kith.settings.KithSettings;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Looks an account up for Spring Security, and keeps its password anew where that was done in an older way. An account for
 * trying out does not exist outside the demo, nor one that the authority's provider vouches for.
 */
final class SignIn implements UserDetailsService, UserDetailsPasswordService {

    private final Accounts accounts;
    private final KithSettings settings;

    private final ProviderSettings provider;

    SignIn(Accounts accounts, KithSettings settings, ProviderSettings provider) {
        this.provider = provider;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        AccountNode node = accounts.byName(name)
                .filter(account -> settings.demo() || !account.demo())
                .filter(account -> account.passwordHash() != null && provider.takesPasswords())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return signedIn(node);
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        if (newHash == null || !(user instanceof SignedIn who)) {
            return user;
        }
        String id = who.account().id();
        accounts.keepAnew(id, newHash);
        return accounts.node(id).map(SignIn::signedIn).orElse(who);
    }

    private static SignedIn signedIn(AccountNode node) {
        Account account = node.account();
        String purpose = account.demo() ? account.leadingRole().usualPurpose() : null;
        return new SignedIn(account, node.passwordHash(), purpose, node.toChange());
    }
}
