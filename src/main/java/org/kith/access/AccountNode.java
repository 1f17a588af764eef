package org.kith.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An account as the store keeps it. The hash of its password leaves this room only to be compared. */
@Node("Account")
record AccountNode(
        @Id String id,
        @Version @Nullable Long version,
        String signInName,
        String displayName,
        List<String> roles,
        @Nullable String agency,
        @Nullable String team,
        String passwordHash,
        boolean demo,
        Instant addedAt,
        @Nullable Instant closedAt) {

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

    AccountNode closed(Instant at) {
        return new AccountNode(
                id, version, signInName, displayName, roles, agency, team, passwordHash, demo, addedAt, at);
    }

    AccountNode of(String otherTeam) {
        return new AccountNode(
                id, version, signInName, displayName, roles, agency, otherTeam, passwordHash, demo, addedAt, closedAt);
    }

    AccountNode withPassword(String hash) {
        return new AccountNode(
                id, version, signInName, displayName, roles, agency, team, hash, demo, addedAt, closedAt);
    }
}
