package org.kith.gaps;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.kernel.Moment;

/**
 * A row that a pattern itself compares, and when the last thing about it became known: an item recorded, a request asked
 * or answered, an enquiry opened or closed, any other row known. What became known after a dismissal ends it (gap
 * catalogue, fine print 9).
 *
 * @param row internal id
 * @param known when it became known, or null when it was always known
 */
public record Evidence(String row, @Nullable Moment known) {

    public static Evidence of(Row row) {
        return new Evidence(
                row.id(),
                switch (row) {
                    case RequestRow request -> latest(request.known(), request.answeredAt());
                    case EnquiryRow enquiry -> latest(enquiry.known(), enquiry.closedAt());
                    default -> row.known();
                });
    }

    boolean after(Moment moment) {
        return known != null && known.isAfter(moment);
    }

    private static @Nullable Moment latest(@Nullable Moment one, @Nullable Moment other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .max(Moment::compareTo)
                .orElse(null);
    }
}
