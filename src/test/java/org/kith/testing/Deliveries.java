package org.kith.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
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

    /** What a later delivery says of a row: all its cells as they are from then on. */
    private record Later(Moment learned, Map<String, String> cells) {}

    private final Map<StatementKind, List<Map<String, String>>> rows = new EnumMap<>(StatementKind.class);
    private final Map<Map<String, String>, Later> changed = new IdentityHashMap<>();

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

    /** From rows of cells by column, the delivered id among them; a blank cell is an empty one. */
    public static Deliveries of(Map<StatementKind, List<Map<String, String>>> rows) {
        Deliveries delivery = new Deliveries();
        rows.forEach((kind, list) -> {
            List<Map<String, String>> own = new ArrayList<>();
            for (Map<String, String> row : list) {
                Map<String, String> cells = new HashMap<>(row);
                cells.values().removeIf(String::isBlank);
                own.add(cells);
            }
            delivery.rows.put(kind, own);
        });
        return delivery;
    }

    /** Its rows as they were delivered: of each kind, cells by column, the delivered id among them. */
    public Map<StatementKind, List<Map<String, String>>> rows() {
        Map<StatementKind, List<Map<String, String>>> copy = new EnumMap<>(StatementKind.class);
        rows.forEach((kind, list) -> copy.put(
                kind, list.stream().<Map<String, String>>map(HashMap::new).toList()));
        return copy;
    }

    public static Deliveries inline(String text) {
        return new Deliveries().and(text);
    }

    /** The same delivery with more rows. */
    public Deliveries and(String text) {
        Deliveries more = new Deliveries();
        rows.forEach((kind, list) -> more.rows.put(kind, new ArrayList<>(list)));
        more.changed.putAll(changed);
        eachFile(text, (file, csv) -> more.read(kind(file), csv));
        return more;
    }

    /**
     * The directory, and of all else only the rows with a cell that holds one of these texts: some cases of a delivery.
     *
     * @param marks what stands in the ids of those cases
     */
    public Deliveries naming(String... marks) {
        Set<StatementKind> directory = Set.of(StatementKind.AGENCY, StatementKind.PRACTITIONER, StatementKind.COVERAGE);
        Map<StatementKind, List<Map<String, String>>> some = new EnumMap<>(StatementKind.class);
        rows.forEach((kind, list) -> some.put(
                kind,
                list.stream()
                        .filter(row -> directory.contains(kind)
                                || row.values().stream()
                                        .anyMatch(cell -> Arrays.stream(marks).anyMatch(cell::contains)))
                        .toList()));
        return of(some);
    }

    /** As the text that {@link #write} takes. */
    public String text() {
        return text(rows());
    }

    /**
     * Rows as the text that {@link #write} takes.
     *
     * @param delivery cells by column; a column that any row of a kind has is written for all of them
     */
    public static String text(Map<StatementKind, List<Map<String, String>>> delivery) {
        StringWriter text = new StringWriter();
        delivery.forEach((kind, rows) -> {
            Set<String> columns = new TreeSet<>();
            rows.forEach(row -> columns.addAll(row.keySet()));
            kind.columns().stream().filter(Column::required).forEach(column -> columns.add(column.name()));
            text.append("# ").append(kind.file()).append('\n');
            text.append(String.join(",", columns)).append('\n');
            rows.forEach(row -> text.append(columns.stream()
                            .map(column -> quoted(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append('\n'));
        });
        return text.toString();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    /**
     * Writes the files of such a text.
     *
     * @param folder made where it is not there
     */
    public static Path write(String text, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notMade) {
            throw new UncheckedIOException(notMade);
        }
        eachFile(text, (file, csv) -> {
            try {
                Files.writeString(folder.resolve(file), csv);
            } catch (IOException notWritten) {
                throw new UncheckedIOException(notWritten);
            }
        });
        return folder;
    }

    private static void eachFile(String text, BiConsumer<String, String> nameAndRows) {
        for (String part : text.split("(?m)^# ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                nameAndRows.accept(part.substring(0, end).strip(), part.substring(end + 1));
            }
        }
    }

    /**
     * The same delivery after a later one. A row of it that is there already, by its id or its key columns, has another
     * version from then on: a column that is absent leaves its cell as it was, an empty cell says not known any more.
     */
    public Deliveries then(Moment learned, String text) {
        Deliveries more = and("");
        rowsOf(text)
                .forEach((kind, list) -> list.forEach(row -> {
                    Optional<Map<String, String>> there = more.rows.getOrDefault(kind, List.of()).stream()
                            .filter(other -> key(kind, other).equals(key(kind, row)))
                            .findFirst();
                    Map<String, String> cells = new HashMap<>(there.orElse(Map.of()));
                    cells.putAll(row);
                    cells.values().removeIf(String::isBlank);
                    there.ifPresentOrElse(
                            old -> more.changed.put(old, new Later(learned, cells)),
                            () -> more.rows
                                    .computeIfAbsent(kind, k -> new ArrayList<>())
                                    .add(cells));
                }));
        return more;
    }

    private static List<String> key(StatementKind kind, Map<String, String> row) {
        return kind.hasId()
                ? List.of(row.get("id"))
                : kind.columns().stream()
                        .filter(Column::key)
                        .map(column -> row.getOrDefault(column.name(), ""))
                        .toList();
    }

    private static Map<StatementKind, List<Map<String, String>>> rowsOf(String text) {
        Map<StatementKind, List<Map<String, String>>> found = new EnumMap<>(StatementKind.class);
        eachFile(
                text,
                (file, csv) -> CsvReader.builder()
                        .ofNamedCsvRecord(csv)
                        .forEach(row -> found.computeIfAbsent(kind(file), k -> new ArrayList<>())
                                .add(new HashMap<>(row.getFieldsAsMap()))));
        return found;
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
                StatementRow row = statement(kind, internal(kind, list.size() - i), list.get(i), ids);
                Later later = changed.get(list.get(i));
                statements.add(later == null ? row : newer(row, later, ids));
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

    private static StatementRow newer(StatementRow row, Later later, Map<StatementKind, Map<String, String>> ids) {
        StatementRow said = statement(row.kind(), row.id(), later.cells(), ids);
        return new StatementRow(
                row.kind(),
                row.id(),
                row.delivered(),
                said.cells(),
                later.learned(),
                List.of(new StatementRow.Version(row.cells(), null)),
                said.sealedBy());
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
