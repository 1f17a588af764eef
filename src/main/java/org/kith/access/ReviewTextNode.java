package org.kith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Words of a review as the store keeps them. */
@Node("ReviewText")
record ReviewTextNode(
        @Id String id,
        @Version @Nullable Long version,
        String review,
        String part,
        int number,
        String text,
        String by,
        Instant at) {

    ReviewText words() {
        return new ReviewText(review, ReviewText.Part.valueOf(part), number, text, by, at);
    }
}
