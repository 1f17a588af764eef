package org.kith.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PlainText;
import org.kith.vocabulary.StatementKind;

/**
 * One thing that a user of Kith says: a row of the exchange format with internal ids instead of delivered ones.
 *
 * @param kind what it is a statement of
 * @param cells the filled cells that are not references, in the types of {@link org.kith.vocabulary.Cells}; ids within a
 *     text (the key of a dismissal) are internal ones
 * @param names for each filled reference column the internal ids of what it names, in order; instead of an id what an
 *     earlier saying of the same act is called
 * @param called what later sayings of the same act call it, or null where none names it
 */
public record Saying(
        StatementKind kind,
        Map<String, Object> cells,
        Map<String, List<String>> names,
        @Nullable String called) {

    private static final String MADE = "made:";

    public Saying {
        cells = Map.copyOf(cells);
        names = Map.copyOf(names);
    }

    /**
     * What stands for an id that is not known yet: that of an earlier saying of the same act.
     *
     * @param place its place among the sayings, from 0
     */
    public static String made(int place) {
        return MADE + place;
    }

    static boolean isMade(String id) {
        return id.startsWith(MADE);
    }

    /** Begins a saying; what is null or empty is left out. */
    public static Builder of(StatementKind kind) {
        return new Builder(kind);
    }

    /** The same under a name, by which later sayings of the same act can name it before it has an id. */
    public Saying called(String name) {
        return new Saying(kind, cells, names, name);
    }

    /** Gathers the cells that are known. */
    public static final class Builder {

        private final StatementKind kind;
        private final Map<String, Object> cells = new HashMap<>();
        private final Map<String, List<String>> names = new HashMap<>();

        private Builder(StatementKind kind) {
            this.kind = kind;
        }

        public Builder cell(String column, @Nullable Object value) {
            boolean nothing = value == null
                    || value instanceof String text && text.isBlank()
                    || List.of().equals(value);
            if (!nothing) {
                cells.put(
                        column,
                        value instanceof String text ? PlainText.of(text).strip() : value);
            }
            return this;
        }

        public Builder names(String column, @Nullable String id) {
            return id == null ? this : names(column, List.of(id));
        }

        public Builder names(String column, List<String> ids) {
            if (!ids.isEmpty()) {
                names.put(column, List.copyOf(ids));
            }
            return this;
        }

        public Saying build() {
            return new Saying(kind, cells, names, null);
        }
    }
}
