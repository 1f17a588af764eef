package org.kith.vocabulary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * What one version of a statement says, cell by cell. A missing cell is <em>not known</em>, never <em>no</em>.
 *
 * <p>Values are {@link String}, {@link Long}, {@link LocalDate}, {@link Moment} (an instant) or a list of strings, as the column's
 * type asks; references are internal ids.
 */
public final class Cells {

    public static final Cells EMPTY = new Cells(Map.of());

    private final Map<String, Object> values;

    /**
     * Cells of their own, whatever becomes of the map.
     *
     * @param values the filled cells by column name
     */
    public Cells(Map<String, Object> values) {
        this(new HashMap<>(values));
    }

    private Cells(HashMap<String, Object> own) {
        // A bare date is kept as a date, whichever way it came, so that what says the same is equal.
        for (Map.Entry<String, Object> cell : own.entrySet()) {
            if (cell.getValue() instanceof Moment moment && moment.bare()) {
                cell.setValue(moment.day());
            }
        }
        this.values = java.util.Collections.unmodifiableMap(own);
    }

    /**
     * Cells that take a map over instead of copying it: there are millions of them.
     *
     * @param fresh the filled cells by column name, in a map that nobody else keeps
     */
    public static Cells of(HashMap<String, Object> fresh) {
        return new Cells(fresh);
    }

    /** The filled cells by column name. */
    public Map<String, Object> values() {
        return values;
    }

    public @Nullable String text(String column) {
        return (String) values.get(column);
    }

    /** A text, or the empty text where nothing is known. */
    public String textOrEmpty(String column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    public @Nullable LocalDate date(String column) {
        Object value = values.get(column);
        return value instanceof Moment moment ? moment.day() : (LocalDate) value;
    }

    public @Nullable Moment moment(String column) {
        Object value = values.get(column);
        return value instanceof LocalDate date ? Moment.of(date) : (Moment) value;
    }

    /** The texts or ids of a list, blanks around them aside; empty where none is known. */
    @SuppressWarnings("unchecked")
    public List<String> list(String column) {
        Object value = values.get(column);
        return value == null
                ? List.of()
                : ((List<String>) value).stream().map(String::strip).toList();
    }

    /** The word of a code list, if the cell is filled. */
    public <E extends Enum<E> & Coded> Optional<E> code(String column, Class<E> list) {
        String code = text(column);
        return code == null ? Optional.empty() : Coded.find(list, code);
    }

    /** Whether the cell says yes; an empty one does not. */
    public boolean yes(String column) {
        return "yes".equals(values.get(column));
    }

    /** Whether the cell says no; an empty one does not. */
    public boolean no(String column) {
        return "no".equals(values.get(column));
    }

    public boolean has(String column) {
        return values.containsKey(column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells cells && cells.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
