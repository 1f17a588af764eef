package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.HouseholdKind;

/**
 * A place where people stay.
 *
 * @param area local-authority code, if known
 * @param searchedAddress what a search is compared with, also for a reader who may not see the address
 */
public record HouseholdRow(
        Head head,
        @Nullable String addressLine,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable String area,
        @Nullable HouseholdKind kind,
        SearchedAddress searchedAddress)
        implements Row {

    static HouseholdRow of(Head head, Cells cells, AsOf asOf) {
        return new HouseholdRow(
                head,
                cells.text("address_line"),
                cells.text("postcode"),
                cells.text("uprn"),
                cells.text("local_authority"),
                cells.code("kind", HouseholdKind.class).orElse(null),
                SearchedAddress.of(cells));
    }
}
