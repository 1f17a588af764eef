package org.kith.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The longest class counts, and where a class has no period no day is said. */
class ReviewTests {

    private static final LocalDate BORN = LocalDate.of(1950, 2, 28);
    private static final LocalDate LAST = LocalDate.of(1990, 6, 1);

    private static Facts facts(boolean lookedAfter, boolean abuse, boolean enquiries, LocalDate died) {
        return new Facts(true, BORN, died, lookedAfter, abuse, false, false, enquiries, false, LAST);
    }

    private static List<RetentionClass> classes(int years) {
        return RetentionClass.shipped().stream()
                .map(one -> one.years() == null ? one.lasting(years, "set for this test") : one)
                .toList();
    }

    @Test
    void aLookedAfterChildsRecordIsDueOnTheSeventyFifthBirthday() {
        Review review = Review.of(facts(true, false, false, null), classes(6));

        assertThat(review.day()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(review.due(LocalDate.of(2025, 2, 27))).isFalse();
        assertThat(review.due(LocalDate.of(2025, 2, 28))).isTrue();
    }

    @Test
    void aDeathBeforeEighteenCountsFromTheDeath() {
        LocalDate died = BORN.plusYears(17);

        assertThat(Review.of(facts(true, false, true, died), classes(6)).day()).isEqualTo(LAST.plusYears(6));
        assertThat(Review.of(facts(true, false, false, died), classes(1)).day()).isEqualTo(LAST.plusYears(1));
        assertThat(Review.of(new Facts(true, BORN, died, true, false, false, false, true, false, died), classes(6))
                        .day())
                .isEqualTo(died.plusYears(15));
    }

    @Test
    void theLongestOfSeveralClassesCounts() {
        Review review = Review.of(facts(true, true, true, null), classes(6));

        assertThat(review.classes()).hasSize(3);
        assertThat(review.day()).isEqualTo(LAST.plusYears(75));
    }

    @Test
    void whereNobodySetAPeriodNobodyComesDue() {
        Review review = Review.of(facts(true, false, true, null), RetentionClass.shipped());

        assertThat(review.day()).isNull();
        assertThat(review.due(LocalDate.of(2999, 1, 1))).isFalse();
        assertThat(review.because()).startsWith("No period is set for");
    }

    @Test
    void everyClassNamesItsSource() {
        assertThat(RetentionClass.shipped())
                .allSatisfy(one -> assertThat(one.source()).isNotBlank())
                .filteredOn(one -> one.years() == null)
                .allSatisfy(one -> assertThat(one.source()).startsWith("The partnership decides"));
    }
}
