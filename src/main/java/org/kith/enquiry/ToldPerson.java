package org.kith.enquiry;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.PersonKind;
import org.kith.vocabulary.StatementKind;

/**
 * Somebody a referral tells of: recorded already, or new with what little is known.
 *
 * @param record id of a record of theirs, where whoever takes the referral recognises them; nothing is then said anew of
 *     who they are
 * @param born date of birth as told; of somebody recorded the one recorded
 * @param age in completed years, where the date of birth is not known
 * @param expected expected date of birth of somebody not born yet
 * @param kin what they are to the child as told; null for the child
 * @param livesThere whether they are said to live at the address told
 */
public record ToldPerson(
        @Nullable String record,
        PersonKind kind,
        String given,
        String family,
        @Nullable LocalDate born,
        @Nullable Integer age,
        @Nullable LocalDate expected,
        String nhs,
        @Nullable KinshipType kin,
        boolean livesThere) {

    /** Day and month not known, the year estimated: the date itself stands in the middle of the year of life. */
    private static final String FROM_AGE = "UUE";

    private static final int HALF_A_YEAR = 6;

    /** Somebody who is recorded, of whom nothing else is told. */
    public static ToldPerson recorded(String record) {
        return new ToldPerson(record, PersonKind.CHILD, "", "", null, null, null, "", null, true);
    }

    /** The date of birth, told or worked out from the age. */
    @Nullable
    LocalDate birth(LocalDate today) {
        return born != null || age == null || kind == PersonKind.UNBORN
                ? born
                : today.minusYears(age).minusMonths(HALF_A_YEAR);
    }

    /** What to call them in a sentence. */
    String shortly() {
        String name = Stream.of(given.strip(), family.strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return !name.isEmpty() ? name : kind == PersonKind.UNBORN ? "the unborn child" : "this person";
    }

    /** A record of their own, as the agency that takes the referral was told. */
    Saying saying(String agency, LocalDate today, Moment now) {
        boolean roughly = born == null && age != null;
        boolean unborn = kind == PersonKind.UNBORN;
        return Saying.of(StatementKind.PERSON_RECORD)
                .cell("kind", kind.code())
                .cell("given_names", given)
                .cell("family_name", family)
                .cell("date_of_birth", unborn ? null : birth(today))
                .cell("date_of_birth_accuracy", roughly && !unborn ? FROM_AGE : null)
                .cell("expected_date_of_birth", unborn ? expected : null)
                .cell("nhs_number", nhs.replaceAll("[\\s-]", ""))
                .names("source", agency)
                .cell("known_from", now)
                .build();
    }
}
