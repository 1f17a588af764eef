package org.kith.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.SignedIn;
import org.kith.kernel.OnRecord;
import org.kith.kernel.OnRecord.Deed;
import org.kith.kernel.Reader;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;

/**
 * Puts sign-ins on record, failed ones too. What was typed as a name is not kept where no account has it: people type
 * their password there.
 */
final class SignInsOnRecord {

    private static final String VIEW = "sign-in";

    private final OnRecord onRecord;
    private final Accounts accounts;

    SignInsOnRecord(OnRecord onRecord, Accounts accounts) {
        this.onRecord = onRecord;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        reader(event.getAuthentication()).ifPresent(reader -> note(Deed.SIGNED_IN, reader, null));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        reader(event.getAuthentication()).ifPresent(reader -> note(Deed.SIGNED_OUT, reader, null));
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String typed = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
        Reader reader = accounts.all().stream()
                .filter(account -> account.signInName().equals(typed))
                .findFirst()
                .map(SignInsOnRecord::reader)
                .orElse(null);
        note(Deed.SIGN_IN_FAILED, reader, event.getException().getClass().getSimpleName());
    }

    private void note(Deed deed, @Nullable Reader reader, @Nullable String words) {
        onRecord.note(new OnRecord.Happening(deed, reader, VIEW, Set.of(), words));
    }

    private static Optional<Reader> reader(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(reader(signedIn.account()))
                : Optional.empty();
    }

    private static Reader reader(Account account) {
        return new Reader(account.id(), account.displayName(), false);
    }
}
