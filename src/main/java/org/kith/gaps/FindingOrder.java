package org.kith.gaps;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.kith.circle.Naming;

/**
 * In which order findings stand. It follows clocks, agencies and the age of evidence, never a family: nothing here ranks
 * anybody. The key under a naming settles the rest, so that the order is the same on every machine.
 */
public final class FindingOrder {

    private FindingOrder() {}

    /** Overdue clocks first, then most recent evidence; within that what must be asked before what may. */
    public static Comparator<Finding> onChildsPage(Naming naming) {
        return BY_CLOCK.thenComparing(
                        (Finding finding) -> finding.newestEvidence()
                                .map(moment -> moment.instant())
                                .orElse(Instant.MIN),
                        Comparator.reverseOrder())
                .thenComparing(FindingOrder::strength)
                .thenComparing(settled(naming));
    }

    /** By clock, then by agency. */
    public static Comparator<Finding> overAuthority(Naming naming) {
        return BY_CLOCK.thenComparing(finding -> finding.agencies().stream()
                        .map(naming::of)
                        .sorted()
                        .findFirst()
                        .orElse("\uffff"))
                .thenComparing(finding -> finding.agencyType() == null
                        ? "\uffff"
                        : finding.agencyType().code())
                .thenComparing(settled(naming));
    }

    private static final Comparator<Finding> BY_CLOCK = Comparator.comparing(
            finding -> Optional.ofNullable(finding.overdueSince()).orElse(Instant.MAX));

    private static int strength(Finding finding) {
        return finding.strength() == null
                ? Strength.values().length
                : finding.strength().ordinal();
    }

    private static Comparator<Finding> settled(Naming naming) {
        return Comparator.comparing(Finding::pattern)
                .thenComparing(finding -> finding.key().text(naming));
    }
}
