package org.kith.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bank holidays of England, 2015 to 2030, from {@code bank-holidays-england.csv}: those proclaimed (GOV.UK, Bank
 * holidays, England and Wales), and for years not yet proclaimed those that follow from the Banking and Financial
 * Dealings Act 1971 and custom, with substitute days.
 */
final class BankHolidays {

    private static final String FILE = "bank-holidays-england.csv";

    private static final Set<LocalDate> DAYS = read();

    private BankHolidays() {}

    /** All of them. */
    static Set<LocalDate> days() {
        return DAYS;
    }

    private static Set<LocalDate> read() {
        try (InputStream file = BankHolidays.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }
}
