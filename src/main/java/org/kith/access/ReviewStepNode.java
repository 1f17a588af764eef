package org.kith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A step of a review as the store keeps it. */
@Node("ReviewStep")
record ReviewStepNode(
        @Id String id,
        @Version @Nullable Long version,
        String review,
        Instant at,
        String by,
        String what,
        String because) {

    ReviewStep step() {
        return new ReviewStep(review, at, by, what, because);
    }
}
