package org.kith.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dismissals of a slice by the pattern they set aside, and the records that the ids of their keys may mean. */
public final class SetAside {

    private final Map<String, List<DismissalRow>> byPattern = new HashMap<>();
    private final Map<String, Set<String>> recordsByDelivered = new HashMap<>();

    SetAside(Tables tables) {
        Collection<DismissalRow> rows = tables.rows(DismissalRow.class);
        rows.forEach(row ->
                byPattern.computeIfAbsent(row.pattern(), k -> new ArrayList<>()).add(row));
        if (!rows.isEmpty()) {
            for (PersonRecordRow record : tables.rows(PersonRecordRow.class)) {
                String delivered = record.head().delivered();
                recordsByDelivered
                        .computeIfAbsent(delivered == null ? record.id() : delivered, k -> new HashSet<>())
                        .add(record.id());
            }
        }
    }

    /** The dismissals of a pattern, in the order given. */
    public List<DismissalRow> of(String pattern) {
        return byPattern.getOrDefault(pattern, List.of());
    }

    /** Ids of the records that a deliverer calls so; empty where nothing is set aside. */
    public Set<String> recordsCalled(String delivered) {
        return recordsByDelivered.getOrDefault(delivered, Set.of());
    }
}
