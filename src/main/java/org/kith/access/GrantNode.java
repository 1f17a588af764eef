package org.kith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A clearance as the store keeps it: ended ones are kept. */
@Node("Grant")
record GrantNode(
        @Id String id,
        @Version @Nullable Long version,
        String account,
        String kind,
        String subject,
        String grantedBy,
        String reason,
        Instant grantedAt,
        @Nullable Instant until,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    Grant grant() {
        return new Grant(
                id, account, Grant.Kind.valueOf(kind), subject, grantedBy, reason, grantedAt, until, endedAt, endedBy);
    }

    GrantNode ended(Instant at, String by) {
        return new GrantNode(id, version, account, kind, subject, grantedBy, reason, grantedAt, until, at, by);
    }
}
