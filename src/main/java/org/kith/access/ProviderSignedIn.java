package org.kith.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the authority's provider vouched for. What it said of them is kept as far as signing out there wants it. */
final class ProviderSignedIn extends SignedIn implements OidcUser {

    private static final long serialVersionUID = 1L;

    private final OidcIdToken token;

    ProviderSignedIn(Account account, OidcIdToken token) {
        super(account, null);
        this.token = token;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public String getName() {
        return account().signInName();
    }
}
