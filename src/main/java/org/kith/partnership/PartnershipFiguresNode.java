package org.kith.partnership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** The figures of one day as the store keeps them: what is shown, and nothing that is not. */
@Node("PartnershipFigures")
record PartnershipFiguresNode(
        @Id String day, @Version @Nullable Long version, Instant at, String shown) {}
