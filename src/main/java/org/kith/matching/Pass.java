package org.kith.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of bringing records together: those that agree in all parts stand in one block.
 *
 * @param unordered whether two parts count in either order, as names that were swapped do
 * @param loose whether its key is so common that an over-full block says nothing and is left out
 */
record Pass(List<Part> parts, boolean unordered, boolean loose) {

    /** One part of a key. */
    record Part(int column, Aspect aspect) {}

    private static final int MOST_KEYS = 6;

    /** The keys of a record, each above 0: none where a part is missing, several where a column has several values. */
    int[] keys(@Nullable Value[] record) {
        int[] keys = {1};
        for (int p = 0; p < parts.size(); p++) {
            Value value = record[parts.get(p).column()];
            if (value == null) {
                return Value.NO_FORMS;
            }
            keys = extended(keys, p, value);
            if (keys.length == 0) {
                return keys;
            }
        }
        return keys;
    }

    private int[] extended(int[] keys, int p, Value value) {
        if (keys.length == 1 && value.further == null) {
            int part = parts.get(p).aspect().of(value);
            if (part == 0) {
                return Value.NO_FORMS;
            }
            keys[0] = joined(keys[0], part);
            return keys;
        }
        List<Integer> several = new ArrayList<>();
        for (int key : keys) {
            for (int i = 0; i < value.count() && several.size() < MOST_KEYS; i++) {
                int part = parts.get(p).aspect().of(value.at(i));
                int joined = joined(key, part);
                if (part != 0 && !several.contains(joined)) {
                    several.add(joined);
                }
            }
        }
        return several.stream().mapToInt(Integer::intValue).toArray();
    }

    private int joined(int key, int part) {
        int joined = unordered ? key + part & Integer.MAX_VALUE : Aspect.mix(key * 31 + part);
        return joined == 0 ? 1 : joined;
    }
}
