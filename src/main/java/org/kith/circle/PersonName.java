package org.kith.circle;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * A name that a person is recorded by (gap catalogue, fine print 2): given names plus family name, or the name they are
 * known as plus the family name.
 *
 * @param given given names, or the name known as
 * @param family family name
 * @param known from when this family name was known, or null for always
 * @param row the record or name row that says so
 */
public record PersonName(
        @Nullable String given,
        @Nullable String family,
        @Nullable Moment known,
        String row) {

    /** Given and family name, where both are known: only a full name can be searched for in a text. */
    public Optional<String> full() {
        return given == null || family == null ? Optional.empty() : Optional.of(given + " " + family);
    }

    /** The family name with case and spaces left aside, as names are compared; empty when not known. */
    public String familyFolded() {
        return family == null ? "" : folded(family);
    }

    public static String folded(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("\\s+", "");
    }
}
