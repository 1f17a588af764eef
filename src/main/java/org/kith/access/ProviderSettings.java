package org.kith.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authority's own sign-in, by OpenID Connect. {@code src/docs/single-sign-on.md} says how to set it up.
 *
 * @param issuer where the provider is, as it calls itself; empty for none
 * @param clientId what the provider calls Kith
 * @param clientSecret what Kith proves it with; better in a file
 * @param clientSecretFile a file that holds it; null for none
 * @param name how people call the provider: it stands on the sign-in page
 * @param nameClaim which claim becomes the name they sign in as
 * @param groupsClaim which claim of the ID token lists their groups
 * @param roles which roles a group gives
 * @param agencyClaim which claim says for whom they work; empty for none
 * @param agencies the internal ids of agencies by what that claim says; a claim that is such an id needs none
 * @param teamClaim which claim names their team; empty for none
 * @param acr which authentication context classes will do ({@code acr}, OpenID Connect Core 2); empty for any
 * @param amr which authentication methods have to have been used, all of them ({@code amr}, RFC 8176); empty for any
 * @param localAccounts whether accounts with a password in Kith may sign in besides
 */
@ConfigurationProperties("kith.provider")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable Path clientSecretFile,
        @DefaultValue("your organisation") String name,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Map<String, List<Role>> roles,
        @DefaultValue("") String agencyClaim,
        @DefaultValue Map<String, String> agencies,
        @DefaultValue("") String teamClaim,
        @DefaultValue List<String> acr,
        @DefaultValue List<String> amr,
        @DefaultValue("true") boolean localAccounts) {

    public ProviderSettings {
        issuer = issuer.strip();
        if (!issuer.isEmpty() && (clientId.isBlank() || roles.isEmpty())) {
            throw new IllegalArgumentException(
                    "kith.provider.issuer wants kith.provider.client-id and at least one of kith.provider.roles beside it.");
        }
        if (issuer.startsWith("http:") && !issuer.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?")) {
            throw new IllegalArgumentException(
                    "kith.provider.issuer begins with https: only this machine itself may do" + " without.");
        }
    }

    /** Whether there is one. */
    public boolean on() {
        return !issuer.isEmpty();
    }

    /** Whether Kith itself takes names and passwords. */
    public boolean takesPasswords() {
        return !on() || localAccounts;
    }

    /**
     * What Kith proves with that it is Kith.
     *
     * @throws IllegalStateException when the file that should hold it cannot be read
     */
    String secret() {
        if (clientSecretFile == null) {
            return clientSecret;
        }
        try {
            return Files.readString(clientSecretFile).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The file of kith.provider.client-secret-file cannot be read: " + clientSecretFile, unreadable);
        }
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
