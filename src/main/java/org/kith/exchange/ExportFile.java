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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.store.Row;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Writes the rows of one kind in the columns and the notation of the exchange format. */
final class ExportFile implements AutoCloseable {

    private final StatementKind kind;
    private final CsvWriter writer;
    private long rows;

    ExportFile(StatementKind kind, Path file) throws IOException {
        this.kind = kind;
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
        row.maps("named")
                .forEach(thing ->
                        delivered.put(String.valueOf(thing.get("id")), String.valueOf(thing.get("delivered"))));
        List<String> cells = new ArrayList<>();
        if (kind.hasId()) {
            cells.add(statement.delivered() == null ? statement.id() : statement.delivered());
        }
        for (Column column : kind.columns()) {
            Object value = statement.cells().values().get(column.name());
            cells.add(column.isReference() ? named(value, delivered) : text(value));
        }
        writer.writeRecord(cells);
        rows++;
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

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
