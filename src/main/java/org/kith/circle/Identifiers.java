package org.kith.circle;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Folding;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.CheckDigits;

/**
 * The identifiers of a person record that can be right: one whose check digit is wrong, and one of a single digit over and
 * over, as systems want one where none is known, say nothing about whose record it is.
 *
 * @param nhsNumber letters and digits only, or null
 * @param upn unique pupil number, letters and digits only, or null
 */
public record Identifiers(
        @Nullable String nhsNumber, @Nullable String upn) {

    /**
     * Of what was written, however it was written.
     *
     * @param nhsNumber as it stands, or null
     * @param upn as it stands, or null
     */
    public static Identifiers of(@Nullable String nhsNumber, @Nullable String upn) {
        String nhs = nhsNumber == null ? "" : Folding.together(nhsNumber);
        String pupil = upn == null ? "" : Folding.together(upn).toUpperCase(Locale.ROOT);
        boolean oneDigit = nhs.chars().distinct().count() < 2;
        return new Identifiers(
                !oneDigit && CheckDigits.isNhsNumber(nhs) ? nhs : null, CheckDigits.isUpn(pupil) ? pupil : null);
    }

    static Identifiers of(Cells cells) {
        return of(cells.text("nhs_number"), cells.text("upn"));
    }

    /** Whether both have an identifier of one kind, and it is the same. */
    public boolean shares(Identifiers other) {
        return nhsNumber != null && nhsNumber.equals(other.nhsNumber) || upn != null && upn.equals(other.upn);
    }

    /** Those there are. The two kinds never look alike: one is digits, the other begins with a letter. */
    List<String> all() {
        return Stream.of(nhsNumber, upn).filter(Objects::nonNull).toList();
    }
}
