package org.kith.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.record.IncomingRow;

/**
 * A row with everything it names looked up.
 *
 * @param parsed its cells, and the problems found
 * @param references for each filled reference column what it names, as the store knows it
 * @param waitsFor what it names of its own file that the store does not have yet, or null: decided when the whole file
 *     has been read
 */
record CheckedRow(
        ParsedRow parsed,
        Map<String, List<String>> references,
        @Nullable String waitsFor) {

    boolean good() {
        return parsed.problems.isEmpty();
    }

    String scoped() {
        return Objects.requireNonNull(parsed.scoped, "a good row is known by something");
    }

    CsvRow row() {
        return parsed.row;
    }

    /** A number that stands for what the row says; never zero. Two rows that say the same have the same. */
    long saying() {
        String text = new TreeMap<>(parsed.cells) + "|" + new TreeMap<>(parsed.ids);
        return Fingerprint.of(text).low() | 1;
    }

    IncomingRow incoming(Set<String> said) {
        return new IncomingRow(scoped(), parsed.delivered, row().line(), said, parsed.cells, references);
    }
}
