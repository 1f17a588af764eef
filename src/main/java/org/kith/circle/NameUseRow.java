package org.kith.circle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.NameKind;

/**
 * A name that somebody goes, went or was recorded by.
 */
public record NameUseRow(
        Head head,
        String person,
        @Nullable NameKind use,
        @Nullable String givenNames,
        @Nullable String familyName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source)
        implements Row {

    static NameUseRow of(Head head, Cells cells, AsOf asOf) {
        return new NameUseRow(
                head,
                cells.textOrEmpty("person"),
                cells.code("use", NameKind.class).orElse(null),
                cells.text("given_names"),
                cells.text("family_name"),
                cells.date("from"),
                cells.date("to"),
                cells.text("source"));
    }
}
