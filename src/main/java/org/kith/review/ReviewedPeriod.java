package org.kith.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Replay;

/**
 * What is recorded around one child of a review, read once and on record: any day of the period can be gone to.
 *
 * @param replay the rows, as far as they were known on the last day
 * @param records ids of the records that were the child on the last day, the one preferred first
 * @param period the days looked at: no later than today, nor than the day that the reader looks from
 */
public record ReviewedPeriod(Replay replay, List<String> records, Period period) {

    public ReviewedPeriod {
        records = List.copyOf(records);
    }

    /** The circle as it was known at the end of the last day. */
    public Circle last() {
        return CircleReader.first(replay.at(replay.last()), records)
                .orElseThrow(() -> new IllegalStateException("the child was there when it was read"));
    }

    /** What was known at the end of a day; of the last day, at the moment it was read for. Empty before the child was known. */
    public Optional<Circle> on(LocalDate day) {
        return CircleReader.first(replay.on(day), records);
    }
}
