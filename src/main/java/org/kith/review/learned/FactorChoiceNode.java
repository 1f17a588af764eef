package org.kith.review.learned;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A choice about the list as the store keeps it. */
@Node("FactorChoice")
record FactorChoiceNode(
        @Id String id,
        @Version @Nullable Long version,
        String code,
        int number,
        String level,
        String words,
        String source,
        boolean retired,
        String account,
        String by,
        String reason,
        Instant at) {

    FactorChoice choice(@Nullable String where) {
        return new FactorChoice(
                new Factor(code, Level.valueOf(level), words, source, where, retired, number), by, reason, at);
    }
}
