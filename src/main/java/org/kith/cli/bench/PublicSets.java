package org.kith.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kith.exchange.CsvRow;
import org.kith.exchange.CsvRows;
import org.kith.kernel.KithException;
import org.kith.matching.FieldKind;
import org.kith.matching.Layout;
import org.kith.matching.PersonField;
import org.kith.matching.PersonRow;

/**
 * Public sets for record linkage, read from a folder where somebody has put them: {@code febrl/dataset1.csv} to
 * {@code dataset3.csv} and {@code fake_1000.csv}. Those that are not there are passed over.
 */
public final class PublicSets {

    private static final Map<String, FieldKind> FEBRL = new LinkedHashMap<>();
    private static final Map<String, FieldKind> FAKE = new LinkedHashMap<>();

    static {
        FEBRL.put("given_name", FieldKind.GIVEN_NAME);
        FEBRL.put("surname", FieldKind.FAMILY_NAME);
        FEBRL.put("street_number", FieldKind.HOUSE_NUMBER);
        FEBRL.put("address_1", FieldKind.STREET);
        FEBRL.put("address_2", FieldKind.PLACE);
        FEBRL.put("suburb", FieldKind.PLACE);
        FEBRL.put("postcode", FieldKind.POSTCODE);
        FEBRL.put("state", FieldKind.REGION);
        FEBRL.put("date_of_birth", FieldKind.DATE_OF_BIRTH);
        FAKE.put("first_name", FieldKind.GIVEN_NAME);
        FAKE.put("surname", FieldKind.FAMILY_NAME);
        FAKE.put("dob", FieldKind.DATE_OF_BIRTH);
        FAKE.put("city", FieldKind.PLACE);
        FAKE.put("email", FieldKind.EMAIL);
    }

    private PublicSets() {}

    /** Those of the folder, in a fixed order. */
    public static List<Labelled> of(Path folder) {
        Map<String, FieldKind> numbered = new LinkedHashMap<>(FEBRL);
        numbered.put("soc_sec_id", FieldKind.IDENTIFIER);
        List<Labelled> sets = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Path file = folder.resolve("febrl").resolve("dataset" + i + ".csv");
            if (Files.isRegularFile(file)) {
                sets.add(read("FEBRL " + i, file, "rec_id", numbered, "rec_id", id -> id.split("-", -1)[1]));
                sets.add(read(
                        "FEBRL " + i + ", no number", file, "rec_id", FEBRL, "rec_id", id -> id.split("-", -1)[1]));
            }
        }
        Path fake = folder.resolve("fake_1000.csv");
        if (Files.isRegularFile(fake)) {
            sets.add(read("fake_1000", fake, "unique_id", FAKE, "cluster", cluster -> cluster));
        }
        if (sets.isEmpty()) {
            throw new KithException.Invalid(
                    folder + " holds neither febrl/dataset1.csv nor any other set known. Name the folder that does.");
        }
        return sets;
    }

    private static Labelled read(
            String name,
            Path file,
            String id,
            Map<String, FieldKind> kinds,
            String label,
            UnaryOperator<String> person) {
        List<PersonField> fields = new ArrayList<>();
        kinds.forEach((column, kind) -> fields.add(new PersonField(column, kind)));
        List<PersonRow> rows = new ArrayList<>();
        Map<String, String> persons = new HashMap<>();
        Rows.each(file, row -> {
            String own = row.get(id);
            rows.add(PersonRow.of(own, kinds.keySet().stream().map(row::get).toArray(String[]::new)));
            persons.put(own, person.apply(row.get(label)));
        });
        return new Labelled(name, new Layout(fields), rows, persons);
    }

    /** Rows of a CSV file by the names of their columns. */
    static final class Rows {

        interface Taking {
            void row(Row row);
        }

        interface Row {
            String get(String column);
        }

        private Rows() {}

        static void each(Path file, Taking taking) {
            try (CsvRows rows = new CsvRows(file)) {
                CsvRow header = rows.header();
                if (header == null) {
                    throw new KithException.Invalid(file + " is empty.");
                }
                Map<String, Integer> places = new HashMap<>();
                for (int c = 0; c < header.cells().size(); c++) {
                    places.put(header.cell(c).strip(), c);
                }
                for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                    CsvRow now = row;
                    taking.row(column -> {
                        Integer place = places.get(column);
                        if (place == null) {
                            throw new KithException.Invalid(file + " has no column \"" + column + "\".");
                        }
                        return now.cell(place).strip();
                    });
                }
            } catch (IOException unreadable) {
                throw new KithException.Invalid(file + " cannot be read.", unreadable);
            }
        }
    }
}
