package org.kith.exchange;

import java.util.List;
import org.kith.record.Taken;

/**
 * What became of the rows of one file.
 *
 * @param file its name
 * @param rows how many it holds
 * @param taken rows new, changed and known already; in a dry run what would have become of them
 * @param repeated rows that say what an earlier row of the file says
 * @param setAside rows that could not be taken
 * @param deleted rows that were deleted here by a named decision, and are not taken again
 * @param idsSetAside ids of lists that could not be taken, in rows that were
 * @param warnings identifiers whose check digit does not fit
 * @param unknownColumns columns that the format does not know
 */
public record FileReport(
        String file,
        long rows,
        Taken taken,
        long repeated,
        long setAside,
        long deleted,
        long idsSetAside,
        long warnings,
        List<String> unknownColumns) {

    public FileReport {
        unknownColumns = List.copyOf(unknownColumns);
    }
}
