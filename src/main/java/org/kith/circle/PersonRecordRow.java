package org.kith.circle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.PersonKind;
import org.kith.vocabulary.YesNo;

/**
 * One agency’s record of a person; a {@link Person} is the records judged to be the same.
 *
 * @param accuracy three letters for day, month, year: accurate, estimated, unknown
 * @param source the agency whose record this is
 * @param nameKnown from when the family name was known, or null for always
 * @param agesFrom the day ages count from, where its year is known: the date of birth, also for a reader who learns the age
 *     and not the day. Never shown
 */
public record PersonRecordRow(
        Head head,
        PersonKind kind,
        @Nullable String givenNames,
        @Nullable String familyName,
        @Nullable String knownAs,
        @Nullable String sex,
        @Nullable LocalDate dateOfBirth,
        @Nullable String accuracy,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable LocalDate dateOfDeath,
        @Nullable String nhsNumber,
        @Nullable String upn,
        @Nullable String firstLanguage,
        @Nullable YesNo interpreterNeeded,
        @Nullable String telephone,
        @Nullable String safeContact,
        @Nullable String source,
        @Nullable Moment nameKnown,
        @Nullable LocalDate agesFrom)
        implements Row {

    /** The cell that stands in for a date of birth that is not for the reader: no column of the exchange format. */
    static final String AGES_FROM = "ages_from";

    static PersonRecordRow of(Head head, Cells cells, AsOf asOf) {
        return new PersonRecordRow(
                head,
                cells.code("kind", PersonKind.class).orElseThrow(),
                cells.text("given_names"),
                cells.text("family_name"),
                cells.text("known_as"),
                cells.text("sex"),
                cells.date("date_of_birth"),
                cells.text("date_of_birth_accuracy"),
                cells.date("expected_date_of_birth"),
                cells.date("date_of_death"),
                cells.text("nhs_number"),
                cells.text("upn"),
                cells.text("first_language"),
                cells.code("interpreter_needed", YesNo.class).orElse(null),
                cells.text("telephone"),
                cells.text("safe_contact"),
                cells.text("source"),
                head.known(),
                agesFrom(cells));
    }

    PersonRecordRow withNameKnown(@Nullable Moment moment) {
        return new PersonRecordRow(
                head,
                kind,
                givenNames,
                familyName,
                knownAs,
                sex,
                dateOfBirth,
                accuracy,
                expectedDateOfBirth,
                dateOfDeath,
                nhsNumber,
                upn,
                firstLanguage,
                interpreterNeeded,
                telephone,
                safeContact,
                source,
                moment,
                agesFrom);
    }

    private static @Nullable LocalDate agesFrom(Cells cells) {
        LocalDate standsIn = cells.date(AGES_FROM);
        return yearKnown(cells.text("date_of_birth_accuracy"))
                ? standsIn == null ? cells.date("date_of_birth") : standsIn
                : null;
    }

    private static boolean yearKnown(@Nullable String accuracy) {
        return accuracy == null || accuracy.length() != 3 || accuracy.charAt(2) != 'U';
    }

    /** Its identifiers that can be right. */
    public Identifiers identifiers() {
        return Identifiers.of(nhsNumber, upn);
    }

    /** The date of birth, where at least its year is known. */
    public @Nullable LocalDate bornInKnownYear() {
        return yearKnown(accuracy) ? dateOfBirth : null;
    }
}
