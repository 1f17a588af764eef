package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.PersonKind;

/** What a referral tells of people: what has to be mended, and what is asked about and may be kept. */
class ToldChecksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

    @Test
    void aNameOrNotBeingBornYetIsEnough() {
        assertThat(ToldChecks.problems(child("Ida", null), true, TODAY)).isEmpty();
        assertThat(ToldChecks.problems(unborn(null), true, TODAY)).isEmpty();
        assertThat(ToldChecks.problems(child("", null), true, TODAY)).containsOnlyKeys("given");
    }

    @Test
    void nobodyIsBornAheadOrOlderThanPeopleGrow() {
        assertThat(ToldChecks.problems(child("Ida", TODAY), true, TODAY)).isEmpty();
        assertThat(ToldChecks.problems(child("Ida", TODAY.plusDays(1)), true, TODAY))
                .containsOnlyKeys("born");
        assertThat(ToldChecks.problems(aged(121, KinshipType.GRANDPARENT), false, TODAY))
                .containsOnlyKeys("age");
        assertThat(ToldChecks.problems(aged(40, null), false, TODAY)).containsOnlyKeys("kin");
    }

    @Test
    void aParentYoungerThanTheChildIsAskedAboutAndAnUncleIsNot() {
        ToldPerson child = child("Ida", LocalDate.of(2015, 5, 1));
        assertThat(codes(child, aged(9, KinshipType.MOTHER))).containsExactly("younger-parent-0");
        assertThat(codes(child, aged(9, KinshipType.AUNT_UNCLE))).isEmpty();
        assertThat(codes(child, aged(30, KinshipType.MOTHER))).isEmpty();
        assertThat(codes(unborn(TODAY.plusMonths(1)), aged(8, KinshipType.FATHER)))
                .containsExactly("younger-parent-0");
    }

    @Test
    void aNumberThatFailsItsCheckDigitIsAskedAbout() {
        assertThat(codes(numbered("999 000 0001"))).containsExactly("nhs-0");
        assertThat(codes(numbered("999 000 0018"))).isEmpty();
    }

    @Test
    void anExpectedDayThatHasPassedOrIsTooFarAheadIsAskedAbout() {
        assertThat(codes(unborn(TODAY.minusDays(1)))).containsExactly("expected-0");
        assertThat(codes(unborn(TODAY.plusMonths(11)))).containsExactly("expected-0");
        assertThat(codes(unborn(TODAY.plusMonths(9)))).isEmpty();
    }

    @Test
    void aChildOfEighteenIsAskedAbout() {
        assertThat(codes(child("Ida", TODAY.minusYears(18)))).containsExactly("grown-up");
        assertThat(codes(child("Ida", TODAY.minusYears(18).plusDays(1)))).isEmpty();
    }

    @Test
    void anAgeBecomesADateInTheMiddleOfThatYearOfLife() {
        assertThat(aged(7, null).birth(TODAY)).isEqualTo(LocalDate.of(2019, 4, 13));
    }

    private static List<String> codes(ToldPerson child, ToldPerson... others) {
        return ToldChecks.unlikely(new Told(child, List.of(others), "", "", null, null), TODAY).stream()
                .map(ToldChecks.Unlikely::code)
                .toList();
    }

    private static ToldPerson child(String given, @Nullable LocalDate born) {
        return new ToldPerson(null, PersonKind.CHILD, given, "", born, null, null, "", null, true);
    }

    private static ToldPerson numbered(String nhs) {
        return new ToldPerson(null, PersonKind.CHILD, "Ida", "", null, null, null, nhs, null, true);
    }

    private static ToldPerson unborn(@Nullable LocalDate expected) {
        return new ToldPerson(null, PersonKind.UNBORN, "", "", null, null, expected, "", null, true);
    }

    private static ToldPerson aged(int age, @Nullable KinshipType kin) {
        return new ToldPerson(null, PersonKind.ADULT, "Rob", "", null, age, null, "", kin, true);
    }
}
