package org.kith.shell;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.ProviderAccounts;
import org.kith.kernel.OnRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The authority's own sign-in, where there is one: the way there, the way back, and the way out. */
@Component
@ConditionalOnWebApplication
class Provider {

    /** Where the way to the provider begins. */
    static final String BEGIN = "oauth2/authorization/provider";

    private static final String OUT = "/sign-in?" + SignInView.OUT;

    private final @Nullable ClientRegistrationRepository providers;
    private final ProviderAccounts accounts;
    private final OnRecord onRecord;

    Provider(ObjectProvider<ClientRegistrationRepository> providers, ProviderAccounts accounts, OnRecord onRecord) {
        this.providers = providers.getIfAvailable();
        this.accounts = accounts;
        this.onRecord = onRecord;
    }

    /** Lets people in whom the provider vouches for. */
    void join(HttpSecurity http) throws Exception {
        ClientRegistrationRepository known = providers;
        if (known == null) {
            return;
        }
        http.addFilterBefore(new ComeBackAsOwnPage(), OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(known)
                        .userInfoEndpoint(user -> user.oidcUserService(accounts))
                        .failureHandler(this::failed));
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String code = why instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : why.getClass().getSimpleName();
        boolean refused = Set.of(ProviderAccounts.NO_ROLE, ProviderAccounts.CLOSED, ProviderAccounts.TOO_WEAK)
                .contains(code);
        if (!refused) {
            String safe = code.replaceAll("[^A-Za-z0-9_-]", "?");
            onRecord.note(new OnRecord.Happening(
                    OnRecord.Deed.SIGN_IN_FAILED,
                    null,
                    "sign-in",
                    Set.of(),
                    "provider: " + safe.substring(0, Math.min(80, safe.length()))));
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?"
                + (code.equals(ProviderAccounts.TOO_WEAK)
                        ? SignInView.TOO_WEAK
                        : refused ? SignInView.NO_ROLE : SignInView.NOT_VOUCHED));
    }

    /** Whoever the provider vouched for is signed out there too, if it says where that is done. */
    LogoutSuccessHandler afterSigningOut() {
        ClientRegistrationRepository known = providers;
        if (known == null) {
            SimpleUrlLogoutSuccessHandler here = new SimpleUrlLogoutSuccessHandler();
            here.setDefaultTargetUrl(OUT);
            here.setRedirectStrategy(new UidlRedirectStrategy());
            return here;
        }
        OidcClientInitiatedLogoutSuccessHandler there = new OidcClientInitiatedLogoutSuccessHandler(known);
        there.setPostLogoutRedirectUri("{baseUrl}" + OUT);
        there.setDefaultTargetUrl(OUT);
        there.setRedirectStrategy(new UidlRedirectStrategy());
        return there;
    }
}
