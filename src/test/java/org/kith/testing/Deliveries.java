package org.kith.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Moment;
import org.kith.kernel.Viewpoint;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * A delivery read straight into statements, without a database: a folder of CSV files, or a text in which each file
 * follows a line {@code # name.csv}. Internal ids are made up and sort against the delivered ones, so that a test notices
 * when one is taken for the other.
 */
public final class Deliveries {

    private final Map<StatementKind, List<Map<String, String>>> rows = new EnumMap<>(StatementKind.class);

    private Deliveries() {}

    public static Deliveries folder(Path folder) {
        Deliveries delivery = new Deliveries();
        for (StatementKind kind : StatementKind.values()) {
            Path file = folder.resolve(kind.file());
            if (Files.exists(file)) {
                try {
                    delivery.read(kind, Files.readString(file));
                } catch (IOException notReadable) {
                    throw new UncheckedIOException(notReadable);
                }
            }
        }
        return delivery;
    }

    public static Deliveries inline(String text) {
        return new Deliveries().and(text);
    }

    /** The same delivery with more rows. */
    public Deliveries and(String text) {
        Deliveries more = new Deliveries();
        rows.forEach((kind, list) -> more.rows.put(kind, new ArrayList<>(list)));
        for (String part : text.split("(?m)^# ")) {
            if (part.isBlank()) {
                continue;
            }
            String file = part.substring(0, part.indexOf('\n')).strip();
            more.read(kind(file), part.substring(part.indexOf('\n') + 1));
        }
        return more;
    }

    private static StatementKind kind(String file) {
        return Arrays.stream(StatementKind.values())
                .filter(kind -> kind.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + file));
    }

    private void read(StatementKind kind, String csv) {
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            Map<String, String> cells = new HashMap<>();
            row.getFieldsAsMap().forEach((name, value) -> {
                if (!value.isBlank()) {
                    cells.put(name.strip(), value.strip());
                }
            });
            for (String name : cells.keySet()) {
                if (!name.equals("id")) {
                    kind.column(name);
                }
            }
            rows.computeIfAbsent(kind, k -> new ArrayList<>()).add(cells);
        }
    }

    /** The statements of the delivery. */
    public List<StatementRow> statements() {
        Map<StatementKind, Map<String, String>> ids = new EnumMap<>(StatementKind.class);
        rows.forEach((kind, list) -> {
            Map<String, String> byDelivered = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                String delivered = list.get(i).get("id");
                if (delivered != null) {
                    byDelivered.put(delivered, internal(kind, list.size() - i));
                }
            }
            ids.put(kind, byDelivered);
        });
        List<StatementRow> statements = new ArrayList<>();
        rows.forEach((kind, list) -> {
            for (int i = 0; i < list.size(); i++) {
                statements.add(statement(kind, internal(kind, list.size() - i), list.get(i), ids));
            }
        });
        return statements;
    }

    private static String internal(StatementKind kind, int number) {
        return "%s~%05d".formatted(kind.label(), number);
    }

    private static StatementRow statement(
            StatementKind kind, String id, Map<String, String> row, Map<StatementKind, Map<String, String>> ids) {
        Map<String, Object> cells = new HashMap<>();
        for (Column column : kind.columns()) {
            String text = row.get(column.name());
            if (text != null) {
                cells.put(column.name(), value(kind, column, text, ids));
            }
        }
        boolean sealed = "sealed".equals(cells.get("protection")) || "yes".equals(cells.get("sensitive"));
        return new StatementRow(
                kind, id, row.get("id"), new Cells(cells), null, List.of(), sealed ? Set.of(id) : Set.of());
    }

    private static Object value(
            StatementKind kind, Column column, String text, Map<StatementKind, Map<String, String>> ids) {
        return switch (column.type()) {
            case TEXT -> text;
            case CODE ->
                Optional.of(text)
                        .filter(column.codes()::contains)
                        .orElseThrow(() -> new IllegalArgumentException(kind + "." + column.name() + ": " + text));
            case NUMBER -> Long.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case MOMENT -> Moment.parse(text);
            case TEXTS -> split(text);
            case REFERENCE -> resolve(kind, column, text, ids);
            case REFERENCES ->
                split(text).stream().map(id -> resolve(kind, column, id, ids)).toList();
        };
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String resolve(
            StatementKind kind, Column column, String delivered, Map<StatementKind, Map<String, String>> ids) {
        return column.targets().stream()
                .flatMap(target ->
                        Optional.ofNullable(ids.getOrDefault(target, Map.of()).get(delivered)).stream())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(kind + "." + column.name() + ": nothing defines " + delivered));
    }

    /** The slice at the end of a day, nothing hidden. */
    public Slice on(String day) {
        return Slice.of(statements(), AsOf.endOf(LocalDate.parse(day)));
    }

    /** The slice at the end of a day for a reader without any grant. */
    public Slice uncleared(String day) {
        return Slice.of(statements(), AsOf.endOf(LocalDate.parse(day)), Clearance.NONE, Viewpoint.TOGETHER);
    }

    /** The slice at the end of a day through the eyes of an agency. */
    public Slice seenBy(String agency, String day) {
        return Slice.of(
                statements(),
                AsOf.endOf(LocalDate.parse(day)),
                Clearance.EVERYTHING,
                Viewpoint.of(internalId(StatementKind.AGENCY, agency)));
    }

    public String internalId(StatementKind kind, String delivered) {
        return statements().stream()
                .filter(row -> row.kind() == kind && delivered.equals(row.delivered()))
                .map(StatementRow::id)
                .findFirst()
                .orElseThrow();
    }

    /** The person behind a delivered id in a slice of a delivery. */
    public static Person person(Slice slice, String delivered) {
        return slice.people().all().stream()
                .filter(person -> person.records().stream()
                        .anyMatch(record -> delivered.equals(record.head().delivered())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + delivered));
    }

    public static Circle circle(Slice slice, String delivered) {
        return slice.circle(person(slice, delivered));
    }
}
