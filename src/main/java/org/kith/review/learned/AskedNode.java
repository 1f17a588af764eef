package org.kith.review.learned;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Who was asked what helped or hindered them, of one review.
 *
 * @param review internal id of the review, and of this
 * @param accounts ids of the accounts that were asked
 * @param at when anybody was last asked
 * @param waiting how many answers came in since some were last told
 */
@Node("ReviewAsked")
record AskedNode(@Id String review, @Version @Nullable Long version, List<String> accounts, Instant at, int waiting) {}
