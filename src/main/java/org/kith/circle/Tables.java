package org.kith.circle;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.StatementKind;

/** The rows of a slice by kind and id. */
final class Tables {

    private final Map<StatementKind, Map<String, Row>> byKind;
    private final Map<Class<?>, Map<String, Row>> byType = new HashMap<>();
    private final Map<String, Row> byId = new HashMap<>();

    Tables(Map<StatementKind, Map<String, Row>> byKind) {
        this.byKind = new EnumMap<>(StatementKind.class);
        this.byKind.putAll(byKind);
        for (Map<String, Row> table : byKind.values()) {
            if (!table.isEmpty()) {
                byType.put(table.values().iterator().next().getClass(), table);
                byId.putAll(table);
            }
        }
    }

    /** Every kind in its order, in which each refers only to earlier ones. */
    Map<StatementKind, Map<String, Row>> byKind() {
        return byKind;
    }

    @SuppressWarnings("unchecked")
    <R extends Row> Collection<R> rows(Class<R> type) {
        return (Collection<R>) byType.getOrDefault(type, Map.of()).values();
    }

    <R extends Row> @Nullable R row(Class<R> type, @Nullable String id) {
        return id == null ? null : type.cast(byType.getOrDefault(type, Map.of()).get(id));
    }

    Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    @Nullable
    Row any(String id) {
        return byId.get(id);
    }
}
