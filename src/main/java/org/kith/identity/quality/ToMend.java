package org.kith.identity.quality;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A row of a source that is to be mended.
 *
 * @param figure what it was found by
 * @param record internal id of the person's record
 * @param person what the deliverer calls that record, or null where it was said in Kith
 * @param file of the exchange format
 * @param row what the deliverer calls the row, or null where it is known by its key
 * @param line of its file in the delivery that brought what it says, or null where it was said in Kith
 * @param said the day of that delivery, or on which it was said; null where nothing says it
 * @param words what is wrong with it
 */
public record ToMend(
        Figure figure,
        String record,
        @Nullable String person,
        String file,
        @Nullable String row,
        @Nullable Long line,
        @Nullable LocalDate said,
        String words) {

    /** As the files have them, so that somebody can go through one. */
    static final Comparator<ToMend> ORDER = Comparator.comparing(ToMend::figure)
            .thenComparing(ToMend::file)
            .thenComparing(ToMend::line, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ToMend::person, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ToMend::record)
            .thenComparing(ToMend::words);
}
