package org.kith.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An account as the store keeps it. The hash of its password leaves this room only to be compared.
 *
 * @param passwordHash null for whoever signs in with the authority's provider
 * @param firstPassword whether somebody else chose the password, so that it is to be changed first; null for no
 * @param endedBefore sessions begun before this moment are over; null for none
 * @param provider who vouches for them and under which name, as {@code issuer subject}; null for an account with a password
 */
@Node("Account")
record AccountNode(
        @Id String id,
        @Version @Nullable Long version,
        String signInName,
        String displayName,
        List<String> roles,
        @Nullable String agency,
        @Nullable String team,
        @Nullable String passwordHash,
        boolean demo,
        Instant addedAt,
        @Nullable Instant closedAt,
        @Nullable Boolean firstPassword,
        @Nullable Instant endedBefore,
        @Nullable String provider) {

    Account account() {
        return new Account(
                id,
                signInName,
                displayName,
                roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                agency,
                team,
                demo,
                closedAt == null);
    }

    boolean toChange() {
        return Boolean.TRUE.equals(firstPassword);
    }

    AccountNode closed(Instant at) {
        return with(roles, agency, team, passwordHash, at, firstPassword, at);
    }

    AccountNode of(String otherTeam) {
        return with(roles, agency, otherTeam, passwordHash, closedAt, firstPassword, endedBefore);
    }

    /** With another password; whoever is signed in with the old one is so no more. */
    AccountNode withPassword(String hash, boolean first, Instant at) {
        return with(roles, agency, team, hash, closedAt, first, at);
    }

    /** With the same password, kept in another way. */
    AccountNode withHash(String hash) {
        return with(roles, agency, team, hash, closedAt, firstPassword, endedBefore);
    }

    AccountNode endedBefore(Instant moment) {
        return with(roles, agency, team, passwordHash, closedAt, firstPassword, moment);
    }

    /** As a provider describes them now. */
    AccountNode vouched(
            String called, List<String> theirRoles, @Nullable String theirAgency, @Nullable String theirTeam) {
        return new AccountNode(
                id,
                version,
                signInName,
                called,
                theirRoles,
                theirAgency,
                theirTeam,
                passwordHash,
                demo,
                addedAt,
                closedAt,
                firstPassword,
                endedBefore,
                provider);
    }

    private AccountNode with(
            List<String> theirRoles,
            @Nullable String theirAgency,
            @Nullable String theirTeam,
            @Nullable String hash,
            @Nullable Instant closed,
            @Nullable Boolean first,
            @Nullable Instant ended) {
        return new AccountNode(
                id,
                version,
                signInName,
                displayName,
                theirRoles,
                theirAgency,
                theirTeam,
                hash,
                demo,
                addedAt,
                closed,
                first,
                ended,
                provider);
    }
}
