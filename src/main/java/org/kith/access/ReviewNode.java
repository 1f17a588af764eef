package org.kith.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A review as the store keeps it: those that ended are kept. */
@Node("Review")
record ReviewNode(
        @Id String id,
        @Version @Nullable Long version,
        String title,
        String terms,
        List<String> children,
        List<String> readers,
        LocalDate from,
        LocalDate to,
        boolean names,
        String openedBy,
        Instant openedAt,
        Instant until,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String closedBecause) {

    Review review() {
        return new Review(
                id,
                title,
                terms,
                children,
                readers,
                from,
                to,
                names,
                openedBy,
                openedAt,
                until,
                closedAt,
                closedBy,
                closedBecause);
    }

    ReviewNode until(Instant later) {
        return new ReviewNode(
                id,
                version,
                title,
                terms,
                children,
                readers,
                from,
                to,
                names,
                openedBy,
                openedAt,
                later,
                closedAt,
                closedBy,
                closedBecause);
    }

    ReviewNode readBy(List<String> others) {
        return new ReviewNode(
                id,
                version,
                title,
                terms,
                children,
                others,
                from,
                to,
                names,
                openedBy,
                openedAt,
                until,
                closedAt,
                closedBy,
                closedBecause);
    }

    ReviewNode closed(Instant at, String by, String because) {
        return new ReviewNode(
                id, version, title, terms, children, readers, from, to, names, openedBy, openedAt, until, at, by,
                because);
    }
}
