package org.kith.cli.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kith.gaps.patterns.ExpectedAgencies;
import org.kith.kernel.KithException;

/** The rules of {@code expected-agencies.csv} as a query takes them: maps of condition, parameters, about and ask. */
final class ExpectedRules {

    private static final String FILE = "expected-agencies.csv";

    private ExpectedRules() {}

    static List<Map<String, Object>> shipped() {
        try (InputStream file = ExpectedAgencies.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new KithException.Invalid(FILE + " is not on the class path.");
            }
            List<Map<String, Object>> rules = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    rules.add(rule(row));
                }
            }
            return List.copyOf(rules);
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    private static Map<String, Object> rule(NamedCsvRecord row) {
        List<String> parameters = Arrays.stream(row.getField("parameters").split(";"))
                .map(String::strip)
                .filter(parameter -> !parameter.isEmpty())
                .toList();
        return Map.of(
                "condition", row.getField("condition"),
                "parameters", parameters,
                "about", row.getField("about"),
                "ask", row.getField("ask"));
    }
}
