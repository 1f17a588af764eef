package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Cells;

/**
 * An agency of the directory.
 *
 * @param area local-authority code, if known
 * @param sensitive whether its involvement alone is confidential
 * @param reportsReading whether it says when it has read what it received
 */
public record AgencyRow(
        Head head,
        String name,
        AgencyType type,
        @Nullable String area,
        @Nullable String phone,
        @Nullable String email,
        boolean sensitive,
        boolean reportsReading)
        implements Row {

    static AgencyRow of(Head head, Cells cells, AsOf asOf) {
        return new AgencyRow(
                head,
                cells.textOrEmpty("name"),
                cells.code("type", AgencyType.class).orElseThrow(),
                cells.text("area"),
                cells.text("phone"),
                cells.text("email"),
                cells.yes("sensitive"),
                cells.yes("reports_reading"));
    }
}
