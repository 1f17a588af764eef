package org.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.exchange.CsvRow;
import org.kith.exchange.CsvRows;
import org.kith.kernel.KithException;
import org.kith.matching.Layout;
import org.kith.matching.People;
import org.kith.matching.PersonRow;

/** Reads records of people from CSV files, row by row, and keeps of them only what is compared. */
final class MatchInput {

    private final Layout layout;
    private final People.Builder people;

    MatchInput(Layout layout) {
        this.layout = layout;
        this.people = People.builder(layout);
    }

    /**
     * Reads one file.
     *
     * @param id the column of ids
     * @param columns columns with the places of their fields
     * @param source 0 for the first file, 1 for the second
     * @throws KithException.Invalid at the first row that cannot be taken, with its line and the remedy
     */
    void read(Path file, String id, Map<String, Integer> columns, int source) {
        if (!Files.isRegularFile(file)) {
            throw new KithException.Invalid("There is no file " + file + ". Name the CSV file that holds the records.");
        }
        try (CsvRows rows = new CsvRows(file)) {
            CsvRow header = rows.header();
            if (header == null) {
                throw new KithException.Invalid(file + " is empty. Its first line should name the columns.");
            }
            if (header.broken() != null) {
                throw wrong(file, header, "the row " + header.broken());
            }
            Map<String, Integer> places = places(file, header);
            int idPlace = place(file, places, id);
            Map<Integer, Integer> fields = new LinkedHashMap<>();
            columns.forEach((column, field) -> fields.put(place(file, places, column), field));
            rows(file, rows, idPlace, fields, source);
        } catch (IOException unreadable) {
            throw new KithException.Invalid(file + " cannot be read.", unreadable);
        }
    }

    private static Map<String, Integer> places(Path file, CsvRow header) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int c = 0; c < header.cells().size(); c++) {
            String name = header.cell(c).strip();
            if (!name.isEmpty() && places.put(name, c) != null) {
                throw new KithException.Invalid(
                        file + ", line 1: two columns are called \"" + name + "\". Rename one of them.");
            }
        }
        return places;
    }

    private static int place(Path file, Map<String, Integer> places, String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new KithException.Invalid(file + ", line 1: there is no column \"" + column
                    + "\", which the map names. The columns are " + String.join(", ", places.keySet()) + ".");
        }
        return place;
    }

    private void rows(Path file, CsvRows rows, int id, Map<Integer, Integer> fields, int source) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            if (row.broken() != null) {
                throw wrong(file, row, "the row " + row.broken());
            }
            String own = row.cell(id).strip();
            if (own.isEmpty()) {
                throw wrong(file, row, "the row has no id");
            }
            Integer before = lines.putIfAbsent(own, row.line());
            if (before != null) {
                throw wrong(file, row, "the id \"" + own + "\" stands in line " + before + " too");
            }
            people.add(new PersonRow(own, values(row, fields)), source);
        }
    }

    private List<List<String>> values(CsvRow row, Map<Integer, Integer> fields) {
        List<List<String>> values = new ArrayList<>(layout.fields().size());
        for (int f = 0; f < layout.fields().size(); f++) {
            values.add(List.of());
        }
        fields.forEach((place, field) -> {
            String cell = row.cell(place).strip();
            if (!cell.isEmpty()) {
                List<String> before = values.get(field);
                values.set(field, before.isEmpty() ? List.of(cell) : both(before, cell));
            }
        });
        return values;
    }

    private static List<String> both(List<String> before, String cell) {
        List<String> both = new ArrayList<>(before);
        both.add(cell);
        return both;
    }

    private static KithException.Invalid wrong(Path file, CsvRow row, String what) {
        return new KithException.Invalid(
                file + ", line " + row.line() + ": " + what + ". Mend that row or take it out; nothing was written.");
    }

    People people() {
        return people.build();
    }
}
