package org.kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row whose cells have been read one by one; what it names has not been looked up yet. */
final class ParsedRow {

    final CsvRow row;
    /** The deliverer's own id, where the row has a usable one. */
    @Nullable
    String delivered;
    /** What it is known by in the store, where its id or key is usable. */
    @Nullable
    String scoped;

    final Map<String, Object> cells = new HashMap<>();
    /** The ids of each filled reference column, as delivered. */
    final Map<String, List<String>> ids = new LinkedHashMap<>();

    /** What stops the row. */
    final List<Problem> problems = new ArrayList<>();
    /** Ids of lists that cannot be taken. */
    final List<Problem> dropped = new ArrayList<>();

    final List<Problem> warnings = new ArrayList<>();

    /** Whether it was deleted by a named decision, and is not taken again. */
    boolean deleted;

    /** How many ids of its lists are of rows that were deleted so. */
    int deletedIds;

    ParsedRow(CsvRow row) {
        this.row = row;
    }
}
