package org.kith.matching;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records added to an index after it was made, by their keys. */
final class Added {

    /** A record, made ready. Each is equal to itself only. */
    static final class One {
        private final String id;
        private final @Nullable Value[] values;

        One(String id, @Nullable Value[] values) {
            this.id = id;
            this.values = values;
        }

        String id() {
            return id;
        }

        @Nullable
        Value[] values() {
            return values;
        }
    }

    private final List<Pass> passes;
    private final Map<String, One> all = new HashMap<>();
    private final Map<Long, Set<One>> blocks = new HashMap<>();

    Added(List<Pass> passes) {
        this.passes = passes;
    }

    Set<String> ids() {
        return Set.copyOf(all.keySet());
    }

    int size() {
        return all.size();
    }

    void add(String id, @Nullable Value[] values) {
        One one = new One(id, values);
        all.put(id, one);
        for (int p = 0; p < passes.size(); p++) {
            for (int key : passes.get(p).keys(values)) {
                blocks.computeIfAbsent(block(p, key), fresh -> new LinkedHashSet<>())
                        .add(one);
            }
        }
    }

    boolean remove(String id) {
        One one = all.remove(id);
        if (one == null) {
            return false;
        }
        for (int p = 0; p < passes.size(); p++) {
            for (int key : passes.get(p).keys(one.values())) {
                blocks.computeIfPresent(block(p, key), (same, records) -> {
                    records.remove(one);
                    return records.isEmpty() ? null : records;
                });
            }
        }
        return true;
    }

    /** Those with a key of a pass. */
    Set<One> with(int pass, int key) {
        return blocks.getOrDefault(block(pass, key), Set.of());
    }

    private static long block(int pass, int key) {
        return (long) pass << 32 | key;
    }
}
