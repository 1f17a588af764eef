package org.kith.exchange.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/**
 * One row of a file of the exchange format, as text.
 *
 * @param kind which file it belongs to
 * @param cells its filled cells by column name; {@code id} among them where the kind has one
 */
public record SampleRow(StatementKind kind, Map<String, String> cells) {

    public SampleRow {
        List<String> columns = columns(kind);
        cells.keySet().stream()
                .filter(name -> !columns.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(kind.file() + " has no column " + name);
                });
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The columns of a kind's file in their order, {@code id} first where it has one. */
    public static List<String> columns(StatementKind kind) {
        Stream<String> own = kind.columns().stream().map(Column::name);
        return Stream.concat(kind.hasId() ? Stream.of("id") : Stream.empty(), own)
                .toList();
    }

    /** What a cell says, empty where nothing is known. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The row as a line of RFC 4180 under the given header, without its end. */
    public String line(List<String> header) {
        return header.stream().map(name -> quoted(cell(name))).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
