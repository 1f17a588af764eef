package org.kith.review.learned;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Such a saying as the store keeps it.
 *
 * @param id by chance: other ids of Kith tell when they were made
 * @param told whether readers see it: those that wait are told together
 */
@Node("OwnSaying")
record OwnSayingNode(
        @Id String id,
        @Version @Nullable Long version,
        String review,
        String effect,
        String factor,
        String words,
        String sentence,
        boolean told) {

    OwnSaying saying() {
        return new OwnSaying(Effect.valueOf(effect), factor, words, sentence);
    }
}
