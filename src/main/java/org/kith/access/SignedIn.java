package org.kith.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Whoever is signed in, for one session: their account as it was at sign-in, and the purpose they gave. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final Account account;
    private final boolean tooManyTries;
    private volatile @Nullable String passwordHash;
    private volatile @Nullable String purpose;

    public SignedIn(Account account, @Nullable String purpose) {
        this(account, null, purpose, false);
    }

    SignedIn(Account account, @Nullable String passwordHash, @Nullable String purpose, boolean tooManyTries) {
        this.account = account;
        this.tooManyTries = tooManyTries;
        this.passwordHash = passwordHash;
        this.purpose = purpose;
    }

    public Account account() {
        return account;
    }

    /** Why they look, in their own words, once they have said so. */
    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    void purpose(String words) {
        purpose = words;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(account.roles()).stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.signInName();
    }

    @Override
    public boolean isEnabled() {
        return account.open();
    }

    /** Asked before the password is compared, so that a right one tells nothing after too many tries. */
    @Override
    public boolean isAccountNonLocked() {
        return !tooManyTries;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && account.id().equals(that.account.id());
    }

    @Override
    public int hashCode() {
        return account.id().hashCode();
    }
}
