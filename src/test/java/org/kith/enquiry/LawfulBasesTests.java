package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;
import org.kith.vocabulary.AgencyType;

/** Which lawful bases are offered: by kind of agency, purpose and day. */
class LawfulBasesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    private final LawfulBases bases = LawfulBases.shipped();

    @Test
    void everyKindOfAgencyIsOfferedSomethingForEveryPurpose() {
        for (AgencyType type : AgencyType.values()) {
            for (AskPurpose purpose : AskPurpose.values()) {
                assertThat(bases.offered(type, purpose, DAY))
                        .as(type + " " + purpose)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void theDutyToAssistIsOfferedOnlyInASection47EnquiryAndOnlyOfThoseNamedThere() {
        assertThat(ids(AgencyType.HOUSING, AskPurpose.SECTION_47, DAY)).contains("CA89-47");
        assertThat(ids(AgencyType.HOUSING, AskPurpose.SCREENING, DAY)).doesNotContain("CA89-47");
        assertThat(ids(AgencyType.POLICE, AskPurpose.SECTION_47, DAY)).doesNotContain("CA89-47");
    }

    @Test
    void whatIsNotInForceOnTheDayIsNotOffered() {
        assertThat(ids(AgencyType.POLICE, AskPurpose.SCREENING, DAY))
                .contains("PT")
                .doesNotContain("PT-GDPR");
        assertThat(ids(AgencyType.POLICE, AskPurpose.SCREENING, LocalDate.of(2020, 12, 31)))
                .contains("PT-GDPR")
                .doesNotContain("PT");
    }

    @Test
    void whatHoldsForABodyThatIsNoPublicAuthorityIsOfferedOnlyOfThose() {
        assertThat(ids(AgencyType.CLUB, AskPurpose.ADVICE, DAY)).containsExactly("PT", "LI", "RLI");
        assertThat(ids(AgencyType.CLUB, AskPurpose.ADVICE, LocalDate.of(2026, 2, 4)))
                .containsExactly("PT", "LI");
        assertThat(ids(AgencyType.POLICE, AskPurpose.ADVICE, DAY)).doesNotContain("LI", "RLI");
    }

    @Test
    void eachSaysWhereItCanBeReadAndARowThatCannotBeUnderstoodStopsTheReading() {
        assertThat(bases.all()).allMatch(basis -> basis.source().startsWith("https://www.legislation.gov.uk/"));
        assertThatThrownBy(
                        () -> LawfulBases.read(
                                new StringReader(
                                        "id,agencies,purposes,basis,says,in_force_from,in_force_to,source\nX,polis,*,b,s,2020-01-01,,\n")))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("X");
    }

    private List<String> ids(AgencyType type, AskPurpose purpose, LocalDate day) {
        return bases.offered(type, purpose, day).stream()
                .map(LawfulBases.Basis::id)
                .toList();
    }
}
