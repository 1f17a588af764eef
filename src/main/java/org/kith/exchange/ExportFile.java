package org.kith.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.Moment;
import org.kith.record.Scope;
import org.kith.store.Row;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Writes the rows of one kind in the columns and the notation of the exchange format: those of one deliverer, and what
 * users of Kith have said about its things.
 */
final class ExportFile implements AutoCloseable {

    private final StatementKind kind;
    private final Set<String> spaces;
    private final CsvWriter writer;
    private long rows;
    private long leftOut;

    ExportFile(StatementKind kind, Scope scope, Path file) throws IOException {
        this.kind = kind;
        this.spaces = Set.of(scope.deliverer(), scope.said().deliverer());
        this.writer = open(file);
        List<String> header = new ArrayList<>();
        if (kind.hasId()) {
            header.add(FileLayout.ID);
        }
        kind.columns().forEach(column -> header.add(column.name()));
        writer.writeRecord(header);
    }

    static CsvWriter open(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8);
    }

    void write(Row row) {
        StatementRow statement = row.statement("s", "earlier");
        Map<String, String> delivered = new HashMap<>();
        for (Map<String, Object> thing : row.maps("named")) {
            if (spaces.contains(String.valueOf(thing.get("deliverer")))) {
                delivered.put(String.valueOf(thing.get("id")), String.valueOf(thing.get("delivered")));
            }
        }
        if (statement.said() && !fits(statement, delivered)) {
            leftOut++;
            return;
        }
        List<String> cells = new ArrayList<>();
        if (kind.hasId()) {
            cells.add(statement.delivered() == null ? statement.id() : statement.delivered());
        }
        for (Column column : kind.columns()) {
            Object value = statement.cells().values().get(column.name());
            String text = column.isReference() ? named(value, delivered) : text(value);
            cells.add(isKey(column) && statement.said() ? key(text, delivered) : text);
        }
        writer.writeRecord(cells);
        rows++;
    }

    /**
     * Whether a row that a user said can stand in this delivery: the ids of a delivery are those of one deliverer. A row
     * that lost what it is about would say something else.
     */
    private boolean fits(StatementRow statement, Map<String, String> delivered) {
        for (Column column : kind.columns()) {
            Object value = statement.cells().values().get(column.name());
            if (value == null) {
                continue;
            }
            boolean lost = column.isReference() && named(value, delivered).isEmpty();
            if (lost && (column.required() || column.key() || column.binding(kind))) {
                return false;
            }
            if (isKey(column)
                    && Stream.of(key(value.toString(), delivered).split("\\|")).anyMatch(Ids::isId)) {
                return false;
            }
        }
        return true;
    }

    /** The key of a dismissal: a text that holds ids. */
    private boolean isKey(Column column) {
        return kind == StatementKind.DISMISSAL && column.name().equals("key");
    }

    private static String key(String key, Map<String, String> delivered) {
        return Stream.of(key.split("\\|", -1))
                .map(part -> delivered.getOrDefault(part, part))
                .collect(Collectors.joining("|"));
    }

    private static String named(@Nullable Object value, Map<String, String> delivered) {
        return switch (value) {
            case null -> "";
            case List<?> ids ->
                ids.stream()
                        .map(id -> delivered.getOrDefault(String.valueOf(id), ""))
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.joining(";"));
            default -> delivered.getOrDefault(value.toString(), "");
        };
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> date.toString();
            case Moment moment -> moment.text();
            case List<?> texts -> texts.stream().map(String::valueOf).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }

    long rows() {
        return rows;
    }

    /** How many rows that users said name things of several deliverers, and stand in no delivery. */
    long leftOut() {
        return leftOut;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
