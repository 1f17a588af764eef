package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.gaps.Findings;
import org.kith.kernel.KithException;
import org.kith.record.Sayings;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.PersonKind;
import org.kith.vocabulary.Rag;
import org.springframework.beans.factory.annotation.Autowired;

/** From a referral to an open enquiry and its grades. */
class EnquiringIT extends DeliveredGraph {

    private static final String DELIVERY = """
            # agencies.csv
            id,name,type,area
            CSC,Social care,childrens_social_care,995
            SCH,School,school,995
            POL,Police,police,995
            # practitioners.csv
            id,name,role,agency
            HEAD,Jo Marsh,head teacher,SCH
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            MIA,child,Mia,Field,2020-02-03
            """;

    @Autowired
    Enquiring enquiring;

    @Autowired
    Findings findings;

    @Autowired
    Sayings sayings;

    @BeforeEach
    void deliver() {
        deliver(DELIVERY);
    }

    @Test
    void aReferralBecomesAnEnquiryWithItsGradeAndReasonAndTheGapsFollow() {
        assertThat(findings.answered(circle("MIA")).standing())
                .noneMatch(finding -> finding.pattern().equals("agency-not-asked"));

        List<String> ids = enquiring.open(lens(), referral(id("HEAD"), ""));

        EnquiryRow enquiry = circle("MIA").latestOpenEnquiry().orElseThrow();
        assertThat(enquiry.id()).isEqualTo(ids.getFirst());
        assertThat(enquiry.concern())
                .isEqualTo("She says she is hungry\n\nHousehold as told: mother; a man called Rob");
        assertThat(enquiry.referrer()).isEqualTo(id("HEAD"));
        assertThat(circle("MIA").slice().enquiries().grade(enquiry)).contains(Rag.AMBER);
        assertThat(TestStore.texts("MATCH (g:Grade) RETURN g.rag + ' by ' + g.by + ': ' + g.reason", Map.of()))
                .containsExactly("amber by Ada: Two accounts differ");
        assertThat(findings.answered(circle("MIA")).standing())
                .anyMatch(finding -> finding.pattern().equals("agency-not-asked"));

        sayings.withdraw(lens(), ids);
        assertThat(circle("MIA").enquiries()).isEmpty();
    }

    @Test
    void whoIsNotRecordedYetGetsARecordAsToldAndAllOfItIsOneAct() {
        ToldPerson rob =
                new ToldPerson(null, PersonKind.ADULT, "Rob", "", null, 31, null, "", KinshipType.STEP_PARENT, true);
        Told told = new Told(
                new ToldPerson(
                        null,
                        PersonKind.UNBORN,
                        "",
                        "",
                        null,
                        null,
                        clock.today().plusMonths(3),
                        "",
                        null,
                        true),
                List.of(rob),
                "2 Heron Wharf",
                "",
                "995",
                null);

        Enquiring.Opened opened = enquiring.open(lens(), told, referral(null, "A midwife"), Map.of());

        Circle circle = circles.circle(lens(), opened.child(), "a test");
        assertThat(circle.child().unborn()).isTrue();
        assertThat(circle.latestOpenEnquiry()).isPresent();
        assertThat(circle.familyCircle())
                .filteredOn(person -> person != circle.child())
                .singleElement()
                .satisfies(person -> {
                    assertThat(Called.in(circle.slice()).person(person)).isEqualTo("Rob");
                    assertThat(Called.bornSaid(person))
                            .isEqualTo("about "
                                    + clock.today()
                                            .minusYears(31)
                                            .minusMonths(6)
                                            .getYear());
                });
        assertThat(TestStore.texts(
                        "MATCH (s:Stay)-[:NAMES {as: 'asserted_by'}]->(a) RETURN s.basis + ' says ' + a.delivered",
                        Map.of()))
                .containsExactly("claimed says CSC", "claimed says CSC");

        sayings.withdraw(lens(), opened.ids());
        assertThatThrownBy(() -> circles.circle(lens(), opened.child(), "a test"))
                .isInstanceOf(KithException.NotFound.class);
    }

    @Test
    void whatIsUnlikelyWantsAReasonThatStaysWithTheConcern() {
        ToldPerson mother = new ToldPerson(
                null, PersonKind.ADULT, "Una", "", clock.today(), null, null, "", KinshipType.MOTHER, true);
        Told told = new Told(
                new ToldPerson(
                        id("MIA"), PersonKind.CHILD, "", "", LocalDate.of(2020, 2, 3), null, null, "", null, true),
                List.of(mother),
                "",
                "",
                null,
                null);
        long before = TestStore.count("MATCH (s:Statement) RETURN count(s)", Map.of());

        wrong(() -> enquiring.open(lens(), told, referral(null, "A neighbour"), Map.of()), "younger than the child");
        assertThat(TestStore.count("MATCH (s:Statement) RETURN count(s)", Map.of()))
                .isEqualTo(before);

        enquiring.open(lens(), told, referral(null, "A neighbour"), Map.of("younger-parent-0", "The date on the form"));
        assertThat(circle("MIA").latestOpenEnquiry().orElseThrow().concern())
                .contains("Looked at and kept: Una would be younger than the child: The date on the form");
    }

    @Test
    void whoeverIsNotRecordedStandsInTheConcernInWords() {
        enquiring.open(lens(), referral(null, "A neighbour"));

        assertThat(circle("MIA").latestOpenEnquiry().orElseThrow().concern()).endsWith("Referred by: A neighbour");
    }

    @Test
    void aNewGradeStandsFromItsChangeOnAndTheOldOneStaysReadable() {
        String enquiry = enquiring.open(lens(), referral(id("HEAD"), "")).getFirst();
        enquiring.grade(lens(), enquiry, Rag.AMBER, Rag.RED, "A second account came in");

        Circle circle = circle("MIA");
        assertThat(circle.slice().enquiries().grade(circle.latestOpenEnquiry().orElseThrow()))
                .contains(Rag.RED);
        assertThat(TestStore.texts("MATCH (g:Grade) RETURN g.rag ORDER BY g.at, g.rag", Map.of()))
                .containsExactlyInAnyOrder("amber", "red");
        wrong(() -> enquiring.grade(lens(), enquiry, Rag.RED, Rag.RED, "Again"), "graded red already");
        wrong(() -> enquiring.grade(lens(), enquiry, Rag.RED, Rag.AMBER, " "), "Say why");
        wrong(() -> enquiring.grade(lens(), enquiry, Rag.RED, null, "Because"), "Choose a grade");
    }

    @Test
    void whoeverGradesWhatSomebodyGradedMeanwhileLearnsOfItAndOverwritesNothing() {
        String enquiry = enquiring.open(lens(), referral(id("HEAD"), "")).getFirst();
        enquiring.grade(lens(), enquiry, Rag.AMBER, Rag.RED, "A second account came in");

        assertThatThrownBy(() -> enquiring.grade(lens(), enquiry, Rag.AMBER, Rag.GREEN, "The mother explained it"))
                .isInstanceOf(KithException.Stale.class)
                .hasMessageContaining("The grade was changed meanwhile. Nothing was saved")
                .message()
                .doesNotContain("red", "A second account came in");

        assertThat(TestStore.texts("MATCH (g:Grade) RETURN g.rag", Map.of())).containsExactlyInAnyOrder("amber", "red");
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceAndNothingIsSaved() {
        wrong(
                () -> enquiring.open(lens(), new Referral(id("MIA"), null, null, " ", " ", "", null, "")),
                "Choose the agency that runs the enquiry. Say who referred: a name and a role, or “anonymous”."
                        + " Write the concern in the words of whoever referred. Choose a grade. Say why this grade");
        assertThat(circle("MIA").enquiries()).isEmpty();
    }

    private static void wrong(Runnable work, String message) {
        assertThatThrownBy(work::run).isInstanceOf(KithException.Invalid.class).hasMessageContaining(message);
    }

    private Referral referral(@org.jspecify.annotations.Nullable String referrer, String words) {
        return new Referral(
                id("MIA"),
                id("CSC"),
                referrer,
                words,
                "She says she is hungry",
                "mother\n a man called Rob",
                Rag.AMBER,
                "Two accounts differ");
    }
}
