package org.kith.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Who and what was given a pseudonym in a review, in the order in which they were.
 *
 * @param id internal id of the review
 */
@Node("Pseudonyms")
record PseudonymsNode(@Id String id, @Version @Nullable Long version, List<String> keys) {}
