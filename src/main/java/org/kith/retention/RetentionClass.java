package org.kith.retention;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;

/**
 * A class of records that are kept equally long.
 *
 * @param code by which it is chosen and recorded
 * @param name whose records are of it, in words
 * @param recognised by what of a person's record it is known
 * @param from what the years are counted from
 * @param years how many, or null where nothing published binds everybody and the partnership decides
 * @param diedYoungYears years from a death before 18 instead, or null
 * @param source where the period comes from
 * @param where where that can be read; empty where nowhere
 */
public record RetentionClass(
        String code,
        String name,
        String recognised,
        From from,
        @Nullable Integer years,
        @Nullable Integer diedYoungYears,
        String source,
        String where) {

    private static final String FILE = "/org/kith/retention/retention-classes.csv";

    /** What years are counted from. */
    public enum From {
        BIRTH("birth"),
        LAST_RECORDED("the last thing recorded");

        private final String label;

        From(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The classes that Kith ships with, the most particular first. */
    public static List<RetentionClass> shipped() {
        try (InputStream file = Objects.requireNonNull(RetentionClass.class.getResourceAsStream(FILE));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new RetentionClass(
                            row.getField("code"),
                            row.getField("name"),
                            row.getField("recognised"),
                            From.valueOf(row.getField("from")
                                    .toUpperCase(java.util.Locale.ROOT)
                                    .replace('-', '_')),
                            number(row.getField("years")),
                            number(row.getField("died_young_years")),
                            row.getField("source"),
                            row.getField("where")))
                    .toList();
        } catch (IOException failed) {
            throw new KithException.Unavailable("The classes of retention could not be read.", failed);
        }
    }

    private static @Nullable Integer number(String text) {
        return text.isBlank() ? null : Integer.valueOf(text);
    }

    /** The same class with a period that the partnership set. */
    RetentionClass lasting(int set, String by) {
        return new RetentionClass(code, name, recognised, from, set, diedYoungYears, by, where);
    }

    /** How long, in words. */
    public String period() {
        if (years == null) {
            return "not set";
        }
        String text = years + (years == 1 ? " year" : " years") + " from " + from.label();
        return diedYoungYears == null ? text : text + "; " + diedYoungYears + " years from a death before 18";
    }
}
