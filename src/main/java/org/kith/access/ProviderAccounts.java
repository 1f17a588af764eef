package org.kith.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.OnRecord;
import org.kith.kernel.PlainText;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Accounts of those whom the authority's provider vouches for: made at the first sign-in, brought up to date at each, with no
 * password here. Who somebody is follows from who vouches and under which subject, never from a name: names are given anew.
 */
public final class ProviderAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** None of the groups gives a role. */
    public static final String NO_ROLE = "no_role";

    /** The account was closed here. */
    public static final String CLOSED = "closed";

    /** They signed in there in a weaker way than the authority asks for, or the provider does not say how. */
    public static final String TOO_WEAK = "too_weak";

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_CALLED = 100;
    private static final int LONGEST_TEAM = 100;
    private static final int MARK = 6;

    private final ProviderSettings settings;
    private final Accounts accounts;
    private final OnRecord onRecord;

    ProviderAccounts(ProviderSettings settings, Accounts accounts, OnRecord onRecord) {
        this.settings = settings;
        this.accounts = accounts;
        this.onRecord = onRecord;
    }

    /**
     * The account of somebody whose token was found good.
     *
     * @throws OAuth2AuthenticationException when they did not sign in there as the settings ask, no group of theirs gives a
     *     role, or their account was closed
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        if (!strongEnough(token)) {
            throw refused(TOO_WEAK);
        }
        Set<Role> roles = roles(token.getClaims().get(settings.groupsClaim()));
        if (roles.isEmpty()) {
            throw refused(NO_ROLE);
        }
        String provider = token.getIssuer() + " " + token.getSubject();
        Optional<AccountNode> known = accounts.byProvider(provider);
        if (known.filter(node -> !node.account().open()).isPresent()) {
            throw refused(CLOSED);
        }
        String called = called(token);
        Account account = known.map(node -> accounts.vouched(node, called, roles, agency(token), team(token)))
                .orElseGet(() -> accounts.addVouched(
                        new NewAccount(name(token, provider), called, roles, agency(token), team(token)), provider));
        return new ProviderSignedIn(account, token);
    }

    private OAuth2AuthenticationException refused(String why) {
        onRecord.note(
                new OnRecord.Happening(OnRecord.Deed.SIGN_IN_FAILED, null, "sign-in", Set.of(), "provider: " + why));
        return new OAuth2AuthenticationException(new OAuth2Error(why));
    }

    /** What the provider does not say counts as a name and a password alone. */
    private boolean strongEnough(OidcIdToken token) {
        String acr = token.getAuthenticationContextClass();
        List<String> amr = token.getAuthenticationMethods();
        return (settings.acr().isEmpty() || acr != null && settings.acr().contains(acr))
                && (settings.amr().isEmpty() || amr != null && amr.containsAll(settings.amr()));
    }

    private Set<Role> roles(@Nullable Object groups) {
        Collection<?> names =
                groups instanceof Collection<?> many ? many : groups == null ? List.of() : List.of(groups);
        return names.stream()
                .flatMap(name -> settings.roles().getOrDefault(String.valueOf(name), List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String called(OidcIdToken token) {
        return Stream.of(token.getFullName(), token.getPreferredUsername(), token.getSubject())
                .filter(text -> text != null && !text.isBlank())
                .map(text -> cut(PlainText.typed(text), LONGEST_CALLED))
                .findFirst()
                .orElse("Somebody");
    }

    /** A name that nobody else signs in as: another's is not taken, however the provider calls them. */
    private String name(OidcIdToken token, String provider) {
        String wanted = String.valueOf(token.getClaims().get(settings.nameClaim()))
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9.@_-]", "-")
                .replaceFirst("^[^a-z0-9]+", "");
        String name = cut(wanted, LONGEST_NAME - MARK - 1);
        return name.length() < 2 || accounts.byName(name).isPresent()
                ? name
                        + (name.isEmpty() ? "u" : "-")
                        + SignInTries.hash(provider).substring(0, MARK)
                : name;
    }

    private @Nullable String agency(OidcIdToken token) {
        String said = text(token, settings.agencyClaim());
        String id = said == null ? null : settings.agencies().getOrDefault(said, said);
        return id != null && Ids.isId(id) ? id : null;
    }

    private @Nullable String team(OidcIdToken token) {
        String said = text(token, settings.teamClaim());
        return said == null ? null : cut(said, LONGEST_TEAM);
    }

    private static @Nullable String text(OidcIdToken token, String claim) {
        return !claim.isEmpty() && token.getClaims().get(claim) instanceof String said && !said.isBlank()
                ? PlainText.typed(said)
                : null;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
