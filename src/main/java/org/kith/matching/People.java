package org.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many records of people, made ready for comparison. They stand in an order of their own (by family name, given name, date
 * of birth, id), which does not depend on the order they were added in; so nothing that follows does.
 */
public final class People {

    /** Instead of a term, where a cell says nothing. */
    static final int NOTHING = -1;

    /** Instead of a term, where a cell has several values. */
    static final int SEVERAL = -2;

    private final Layout layout;
    private final String[] ids;
    private final byte[] sources;
    private final @Nullable Value[][] columns;
    private final List<Map<String, Integer>> terms;

    /** The term of each cell, record by record, so that what is first asked of a record stands together in memory. */
    private final int[] cells;

    private final boolean linked;

    private People(
            Layout layout,
            String[] ids,
            byte[] sources,
            @Nullable Value[][] columns,
            List<Map<String, Integer>> terms) {
        this.layout = layout;
        this.ids = ids;
        this.sources = sources;
        this.columns = columns;
        this.terms = terms;
        this.cells = new int[ids.length * columns.length];
        for (int c = 0; c < columns.length; c++) {
            for (int r = 0; r < ids.length; r++) {
                Value value = columns[c][r];
                cells[r * columns.length + c] = value == null ? NOTHING : value.further == null ? value.term : SEVERAL;
            }
        }
        boolean other = false;
        for (byte source : sources) {
            other |= source != 0;
        }
        this.linked = other;
    }

    public Layout layout() {
        return layout;
    }

    public int size() {
        return ids.length;
    }

    /** The id of a record, by its place in this order. */
    public String id(int record) {
        return ids[record];
    }

    /** Which source a record came from: 0, or 1 where two are linked. */
    public int source(int record) {
        return sources[record];
    }

    /** Whether records of two sources are to be linked, and those of one source not with each other. */
    public boolean linked() {
        return linked;
    }

    @Nullable
    Value value(int column, int record) {
        return columns[column][record];
    }

    /** The number of the only value of a cell, or {@link #NOTHING} or {@link #SEVERAL}. */
    int term(int column, int record) {
        return cells[record * columns.length + column];
    }

    @Nullable
    Value[] values(int record) {
        @Nullable Value[] values = new Value[columns.length];
        for (int c = 0; c < columns.length; c++) {
            values[c] = columns[c][record];
        }
        return values;
    }

    int columns() {
        return columns.length;
    }

    int terms(int column) {
        return terms.get(column).size();
    }

    /** The terms of a column with their numbers. */
    Map<String, Integer> termNumbers(int column) {
        return terms.get(column);
    }

    /** A record that is not among these, made ready to be compared with them. */
    @Nullable
    Value[] prepared(PersonRow row) {
        List<List<String>> texts = layout.texts(row);
        @Nullable Value[] values = new Value[columns.length];
        for (int c = 0; c < columns.length; c++) {
            List<Value> several = new ArrayList<>();
            for (String text : texts.get(c)) {
                Value value = layout.maker().make(layout.columns().get(c).kind(), text);
                if (value != null && several.stream().noneMatch(one -> one.text.equals(value.text))) {
                    value.term = terms.get(c).getOrDefault(value.text, -1);
                    several.add(value);
                }
            }
            if (!several.isEmpty()) {
                Value chained = Value.chain(several);
                chained.term = several.getFirst().term;
                values[c] = chained;
            }
        }
        return values;
    }

    /** How many pairs there are that could be one person, if all were compared. */
    public double allPairs() {
        double first = 0;
        for (byte source : sources) {
            first += source == 0 ? 1 : 0;
        }
        double second = ids.length - first;
        return linked ? first * second : first * (first - 1) / 2;
    }

    boolean comparable(int a, int b) {
        return !linked || sources[a] != sources[b];
    }

    public static Builder builder(Layout layout) {
        return new Builder(layout);
    }

    /** Takes records in one by one; what repeats is kept once. */
    public static final class Builder {

        private final Layout layout;
        private final List<String> ids = new ArrayList<>();
        private final List<Byte> sources = new ArrayList<>();
        private final List<List<@Nullable Value>> columns = new ArrayList<>();
        private final List<Map<String, Value>> cells = new ArrayList<>();
        private final List<Map<String, Value>> values = new ArrayList<>();
        private final List<Map<String, Integer>> terms = new ArrayList<>();

        private Builder(Layout layout) {
            this.layout = layout;
            for (int c = 0; c < layout.columns().size(); c++) {
                columns.add(new ArrayList<>());
                cells.add(new HashMap<>());
                values.add(new HashMap<>());
                terms.add(new HashMap<>());
            }
        }

        /** Adds a record of the one source there is. */
        public Builder add(PersonRow row) {
            return add(row, 0);
        }

        /**
         * @param source 0 for the first, 1 for the one it is linked with
         */
        public Builder add(PersonRow row, int source) {
            List<List<String>> texts = layout.texts(row);
            ids.add(row.id());
            sources.add((byte) source);
            for (int c = 0; c < texts.size(); c++) {
                columns.get(c).add(cell(c, texts.get(c)));
            }
            return this;
        }

        private @Nullable Value cell(int column, List<String> texts) {
            if (texts.isEmpty()) {
                return null;
            }
            if (texts.size() == 1) {
                return single(column, texts.getFirst());
            }
            List<Value> several = new ArrayList<>(texts.size());
            for (String text : texts) {
                Value value = single(column, text);
                if (value != null && several.stream().noneMatch(one -> one.text.equals(value.text))) {
                    several.add(value);
                }
            }
            return several.isEmpty() ? null : Value.chain(several);
        }

        private @Nullable Value single(int column, String text) {
            if (text.isEmpty()) {
                return null;
            }
            Value known = cells.get(column).get(text);
            if (known != null) {
                return known;
            }
            Value made = layout.maker().make(layout.columns().get(column).kind(), text);
            if (made == null) {
                return null;
            }
            String key = made.words.length < 2 ? made.text : String.join(" ", made.words);
            Value kept = values.get(column).putIfAbsent(key, made);
            if (kept == null) {
                kept = made;
            }
            cells.get(column).put(text, kept);
            return kept;
        }

        /** The records in their own order. The builder is used up. */
        public People build() {
            cells.clear();
            values.clear();
            int size = ids.size();
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, order());
            String[] sortedIds = new String[size];
            byte[] sortedSources = new byte[size];
            @Nullable Value[][] sorted = new Value[columns.size()][size];
            for (int i = 0; i < size; i++) {
                sortedIds[i] = ids.get(order[i]);
                sortedSources[i] = sources.get(order[i]);
            }
            for (int c = 0; c < sorted.length; c++) {
                List<@Nullable Value> column = columns.get(c);
                for (int i = 0; i < size; i++) {
                    sorted[c][i] = column.get(order[i]);
                }
                columns.set(c, List.of());
                number(sorted[c], terms.get(c));
            }
            return new People(layout, sortedIds, sortedSources, sorted, terms);
        }

        /** Terms are numbered in the records' own order, so that sums over them come out the same to the last digit. */
        private static void number(@Nullable Value[] column, Map<String, Integer> numbers) {
            int serial = 0;
            for (Value cell : column) {
                for (int k = 0; cell != null && k < cell.count(); k++) {
                    Value value = cell.at(k);
                    if (value.term < 0) {
                        value.serial = ++serial;
                        value.term = numbers.computeIfAbsent(value.text, fresh -> numbers.size());
                    }
                }
            }
        }

        private Comparator<Integer> order() {
            Comparator<Integer> order = (a, b) -> 0;
            for (FieldKind kind : List.of(FieldKind.FAMILY_NAME, FieldKind.GIVEN_NAME, FieldKind.DATE_OF_BIRTH)) {
                int column = layout.first(kind);
                if (column >= 0) {
                    order = order.thenComparing((a, b) -> text(column, a).compareTo(text(column, b)));
                }
            }
            return order.thenComparing((a, b) -> ids.get(a).compareTo(ids.get(b)))
                    .thenComparing((a, b) -> Byte.compare(sources.get(a), sources.get(b)));
        }

        private String text(int column, int record) {
            Value value = columns.get(column).get(record);
            return value == null ? "" : value.text;
        }
    }
}
