package org.kith.gaps;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Naming;

/** Joins what several circles say of one gap. The words are those of the newer evidence, as it is read first. */
final class Merging {

    private Merging() {}

    static Finding both(Finding one, Finding other) {
        Finding first = NEWEST.compare(one, other) <= 0 ? one : other;
        return new Finding(
                first.pattern(),
                first.key(),
                union(one.children(), other.children(), Comparator.comparing(Naming.INTERNAL::of)),
                union(one.about(), other.about(), Comparator.comparing(part -> part.text(Naming.INTERNAL))),
                union(one.agencies(), other.agencies(), Comparator.naturalOrder()),
                first.agencyType(),
                union(one.items(), other.items(), Comparator.naturalOrder()),
                union(one.requests(), other.requests(), Comparator.naturalOrder()),
                union(one.enquiries(), other.enquiries(), Comparator.naturalOrder()),
                first.sentence(),
                first.question(),
                first.ask(),
                first.refutedBy(),
                Strength.strongest(one.strength(), other.strength()),
                Stream.concat(first.rules().stream(), (first == one ? other : one).rules().stream())
                        .distinct()
                        .toList(),
                earlier(one.overdueSince(), other.overdueSince()),
                union(one.evidence(), other.evidence(), Comparator.comparing(Evidence::row)));
    }

    private static final Comparator<Finding> NEWEST = Comparator.comparing(
                    (Finding finding) -> finding.newestEvidence()
                            .map(moment -> moment.instant())
                            .orElse(Instant.MIN),
                    Comparator.reverseOrder())
            .thenComparing(Finding::sentence);

    private static <T> List<T> union(List<T> one, List<T> other, Comparator<? super T> order) {
        return Stream.concat(one.stream(), other.stream())
                .distinct()
                .sorted(order)
                .toList();
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
