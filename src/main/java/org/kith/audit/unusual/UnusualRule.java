package org.kith.audit.unusual;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.kith.kernel.KithException;

/**
 * One rule of what stands out.
 *
 * @param code by which facts and what came of them are kept
 * @param name a heading
 * @param sentence what is so, with {@code {times}} and other places to fill
 * @param threshold how often it takes
 * @param days how many days it reaches back, where it does
 * @param source where rule and threshold come from
 */
public record UnusualRule(String code, String name, String sentence, int threshold, int days, String source) {

    private static final String FILE = "/org/kith/audit/unusual-reading.csv";

    /** All rules, in the order of the file. */
    public static List<UnusualRule> all() {
        try (InputStream file = Objects.requireNonNull(UnusualRule.class.getResourceAsStream(FILE));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new UnusualRule(
                            row.getField("code"),
                            row.getField("name"),
                            row.getField("sentence"),
                            Integer.parseInt(row.getField("threshold")),
                            Integer.parseInt(row.getField("days")),
                            row.getField("source")))
                    .toList();
        } catch (IOException failed) {
            throw new KithException.Unavailable("The rules of unusual reading could not be read.", failed);
        }
    }
}
