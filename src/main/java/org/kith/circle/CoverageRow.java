package org.kith.circle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.CoveragePopulation;

/**
 * For which people, period and file of an agency’s system no row means nothing there.
 */
public record CoverageRow(
        Head head,
        String agency,
        @Nullable String system,
        String file,
        @Nullable CoveragePopulation population,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @Nullable String agreement)
        implements Row {

    static CoverageRow of(Head head, Cells cells, AsOf asOf) {
        return new CoverageRow(
                head,
                cells.textOrEmpty("agency"),
                cells.text("system"),
                cells.textOrEmpty("file"),
                cells.code("population", CoveragePopulation.class).orElse(null),
                cells.date("covers_from"),
                cells.date("covers_to"),
                cells.text("agreement"));
    }
}
