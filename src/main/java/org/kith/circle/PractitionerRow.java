package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.Cells;

/**
 * Somebody who works for an agency.
 */
public record PractitionerRow(
        Head head,
        String name,
        @Nullable String role,
        @Nullable String team,
        String agency,
        @Nullable String phone,
        @Nullable String email)
        implements Row {

    static PractitionerRow of(Head head, Cells cells, AsOf asOf) {
        return new PractitionerRow(
                head,
                cells.textOrEmpty("name"),
                cells.text("role"),
                cells.text("team"),
                cells.textOrEmpty("agency"),
                cells.text("phone"),
                cells.text("email"));
    }
}
