package org.kith.review.learned;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** That the readers of a later review said a lesson was seen again there, as the store keeps it. */
@Node("SeenAgain")
record SeenAgainNode(
        @Id String id, @Version @Nullable Long version, String lesson, String review, String by, Instant at) {}
