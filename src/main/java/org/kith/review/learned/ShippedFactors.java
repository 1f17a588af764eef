package org.kith.review.learned;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.kernel.KithException;

/** The list that Kith ships with ({@code factors.csv}), each entry with the published work it is taken from. */
final class ShippedFactors {

    private static final String SHIPPED = "factors.csv";

    private ShippedFactors() {}

    static List<Factor> read() {
        try (InputStream file = ShippedFactors.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new KithException.Invalid(SHIPPED + " is not on the class path.");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    private static List<Factor> read(Reader csv) throws IOException {
        List<Factor> factors = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                String where = row.getField("where");
                factors.add(new Factor(
                        row.getField("code"),
                        Level.valueOf(row.getField("level").toUpperCase(Locale.ROOT)),
                        row.getField("words"),
                        row.getField("source"),
                        where.isEmpty() ? null : where,
                        false,
                        0));
            }
        }
        return List.copyOf(factors);
    }
}
