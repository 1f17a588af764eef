package org.kith.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whoever is signed in, for one session: their account as it was at sign-in, the purpose they gave, since when, and when
 * they last did something themselves.
 */
public sealed class SignedIn implements UserDetails, CredentialsContainer permits ProviderSignedIn {

    private static final long serialVersionUID = 1L;

    private final Account account;
    private final boolean passwordToChange;
    private volatile @Nullable String passwordHash;
    private volatile @Nullable String purpose;
    private volatile @Nullable String review;
    private volatile @Nullable Instant begun;
    private volatile @Nullable Instant active;

    public SignedIn(Account account, @Nullable String purpose) {
        this(account, null, purpose, false);
    }

    SignedIn(Account account, @Nullable String passwordHash, @Nullable String purpose, boolean passwordToChange) {
        this.account = account;
        this.passwordToChange = passwordToChange;
        this.passwordHash = passwordHash;
        this.purpose = purpose;
    }

    public final Account account() {
        return account;
    }

    /** Why they look, in their own words, once they have said so. */
    public final Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    final void purpose(String words) {
        purpose = words;
    }

    /** Internal id of the review within which they read, once they have opened one. */
    Optional<String> review() {
        return Optional.ofNullable(review);
    }

    void review(String id) {
        review = id;
    }

    /** Whether somebody else chose their password: until they have chosen one, no role of theirs holds. */
    public final boolean passwordToChange() {
        return passwordToChange;
    }

    /** Since when they are signed in; null before anybody asked. */
    final @Nullable Instant begun() {
        return begun;
    }

    /** When they last did something themselves; null before anybody asked. */
    final @Nullable Instant active() {
        return active;
    }

    final void begin(Instant now) {
        begun = now;
        active = now;
    }

    final void active(Instant now) {
        active = now;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        if (passwordToChange) {
            return List.of();
        }
        return List.copyOf(account.roles()).stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public final @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public final String getUsername() {
        return account.signInName();
    }

    @Override
    public final boolean isEnabled() {
        return account.open();
    }

    @Override
    public final void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && account.id().equals(that.account.id());
    }

    @Override
    public final int hashCode() {
        return account.id().hashCode();
    }
}
