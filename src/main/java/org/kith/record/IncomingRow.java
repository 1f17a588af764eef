package org.kith.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row that somebody says, checked against the format and ready to be written.
 *
 * @param scoped what the row is known by ({@link Scope})
 * @param delivered its id in the deliverer's words, or null for rows known by their key
 * @param line its line in the file, the header being line 1
 * @param said the columns this delivery speaks of: others keep their cells
 * @param cells the filled cells that are not references
 * @param references for each filled reference column the scoped ids of what it names, in order
 */
public record IncomingRow(
        String scoped,
        @Nullable String delivered,
        int line,
        Set<String> said,
        Map<String, Object> cells,
        Map<String, List<String>> references) {

    public IncomingRow {
        said = Set.copyOf(said);
        cells = Map.copyOf(cells);
        references = Map.copyOf(references);
    }
}
