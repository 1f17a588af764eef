package org.kith.review.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A choice of days as the store keeps it. */
@Node("ReportDays")
record ReportDaysNode(
        @Id String id,
        @Version @Nullable Long version,
        String review,
        int number,
        @Nullable List<LocalDate> days,
        String by,
        Instant at) {

    /** An empty list is no property of a node, and comes back as none. */
    ChosenDays chosen() {
        return new ChosenDays(number, days == null ? List.of() : days, by, at);
    }
}
