package org.kith.record;

import java.util.List;
import java.util.Map;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * A statement with every word it says and ever said.
 *
 * @param row as it stands
 * @param scoped what it is known by
 * @param now all its properties
 * @param before the properties of its earlier versions, in any order
 */
record ToldRow(StatementRow row, String scoped, Map<String, Object> now, List<Map<String, Object>> before) {

    ToldRow {
        now = Map.copyOf(now);
        before = List.copyOf(before);
    }

    String id() {
        return row.id();
    }

    StatementKind kind() {
        return row.kind();
    }

    Cells cells() {
        return row.cells();
    }
}
