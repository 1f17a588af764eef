package org.kith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An opening as the store keeps it: those that ran out are kept. */
@Node("Opening")
record OpeningNode(
        @Id String id,
        @Version @Nullable Long version,
        String account,
        String kind,
        String person,
        String reason,
        @Nullable String enquiry,
        Instant at,
        Instant until,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable Boolean right,
        @Nullable String finding) {

    Opening opening() {
        return new Opening(
                id,
                account,
                Opening.Kind.valueOf(kind),
                person,
                reason,
                enquiry,
                at,
                until,
                reviewedBy,
                reviewedAt,
                right,
                finding);
    }

    OpeningNode reviewed(String by, Instant when, boolean wasRight, String found) {
        return new OpeningNode(
                id, version, account, kind, person, reason, enquiry, at, until, by, when, wasRight, found);
    }
}
