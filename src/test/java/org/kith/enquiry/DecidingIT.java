package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.ConditionRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.MeetingRow;
import org.kith.gaps.Finding;
import org.kith.gaps.Findings;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Revised;
import org.kith.record.Telling;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.kith.vocabulary.ConditionKind;
import org.kith.vocabulary.ConditionOutcome;
import org.kith.vocabulary.Decision;
import org.springframework.beans.factory.annotation.Autowired;

/** Deciding enquiries that an agency delivered or somebody said, and what a later delivery makes of it. */
class DecidingIT extends DeliveredGraph {

    private static final String THINGS = """
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
    private static final String ENQUIRY = "# enquiries.csv\n"
            + "id,child,agency,opened_at,rag,concern,closed_at,decision,decision_reason,decided_by,cites,set_aside,feedback_at\n";
    private static final String OPEN = ENQUIRY + "E-1,MIA,CSC,2026-01-02T09:00:00Z,amber,She is hungry,,,,,,,\n";
    private static final String MORE = """
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,reported_by,about,outcome
            I-1,allegation,third_party,A neighbour heard shouting,2026-01-03,POL,,MIA,
            I-2,observation,fact,She ate three lunches,2026-01-04,SCH,HEAD,MIA,
            # requests.csv
            id,enquiry,agency,about,asked_at,question
            R-1,E-1,POL,MIA,2026-01-05T09:00:00Z,What is known?
            # conditions.csv
            id,about,kind,text,set_at,responsible,review_by
            C-1,MIA,agreed_contract,Breakfast every day,2026-01-06,Jo Marsh,2026-01-20
            # meetings.csv
            id,enquiry,kind,held_at,invited
            M-1,E-1,strategy meeting,2026-01-07T10:00:00Z,CSC;POL;SCH
            # challenges.csv
            id,about_enquiry,raised_by,raised_at,to_agency,text,level
            H-1,E-1,HEAD,2026-01-08,CSC,It should be red,front line
            """;

    @Autowired
    Deciding deciding;

    @Autowired
    Enquiring enquiring;

    @Autowired
    Findings findings;

    private int deliveries;

    @BeforeEach
    void deliver() {
        deliver(THINGS + OPEN + MORE);
    }

    @Test
    void aDeliveredEnquiryIsDecidedAndWhatWaitsStaysOpen() {
        Deciding.Act act = decide("ada");

        Circle circle = circle("MIA");
        EnquiryRow enquiry = enquiry();
        assertThat(enquiry)
                .returns(Decision.EARLY_HELP, EnquiryRow::decision)
                .returns(List.of(id("I-2")), EnquiryRow::cites)
                .returns(List.of(id("I-1")), EnquiryRow::setAside)
                .returns("Ada, MASH", EnquiryRow::decidedBy)
                .returns("She is hungry", EnquiryRow::concern)
                .returns(null, EnquiryRow::feedbackAt);
        assertThat(enquiry.decisionReason())
                .isEqualTo(
                        "The school saw it itself.\n\nSet aside: “A neighbour heard shouting”, because: nobody else did");
        assertThat(enquiry.open()).isFalse();
        assertThat(BeforeDeciding.waiting(circle.slice(), enquiry))
                .extracting(request -> request.head().delivered())
                .containsExactly("R-1");
        assertThat(circle.slice().rows(ConditionRow.class))
                .anyMatch(row -> "A breakfast club".equals(row.text())
                        && "Jo Marsh".equals(row.responsible())
                        && row.reviewBy() != null);
        assertThat(act.ids()).hasSize(2);
        assertThat(tellings()).extracting(Telling::what).containsExactly(Telling.What.DELIVERED, Telling.What.ADDED);
        assertThat(tellings().getLast().by()).isEqualTo("ada");
        assertThat(TestStore.count(
                        "MATCH (c:Change:Unscanned {closed: true}) WHERE $id IN c.touched RETURN count(c)",
                        Map.of("id", enquiry.id())))
                .isPositive();
        assertThat(TestStore.count(
                        "MATCH (e:Enquiry {delivered: 'E-1'}) WHERE e.saidBy IS NULL RETURN count(e)", Map.of()))
                .isOne();
    }

    @Test
    void takingItBackSaysAgainWhatItSaidBeforeAndDoingItAgainDecidesAgain() {
        Deciding.Act back = deciding.takeBack(lens("ada"), decide("ada"));

        assertThat(enquiry()).returns(true, EnquiryRow::open).returns(null, EnquiryRow::decision);
        assertThat(circle("MIA").slice().rows(ConditionRow.class)).hasSize(1);
        assertThat(tellings())
                .extracting(Telling::what)
                .containsExactly(Telling.What.DELIVERED, Telling.What.ADDED, Telling.What.ADDITION_TAKEN_BACK);
        assertThat(tellings().getLast().cells()).isEqualTo(tellings().getFirst().cells());

        Deciding.Act again = deciding.again(lens("ada"), back);
        assertThat(enquiry().decision()).isEqualTo(Decision.EARLY_HELP);
        assertThat(circle("MIA").slice().rows(ConditionRow.class)).hasSize(2);
        deciding.takeBack(lens("ada"), again);
        assertThat(enquiry().open()).isTrue();
    }

    @Test
    void anEnquirySaidInKithIsDecidedAndStaysTheirsWhoOpenedIt() {
        String said = enquiring
                .open(
                        lens("ada"),
                        new Referral(
                                id("MIA"),
                                id("CSC"),
                                null,
                                "A neighbour",
                                "Alone at night",
                                "",
                                org.kith.vocabulary.Rag.GREEN,
                                "Little is known"))
                .getFirst();
        EnquiryRow enquiry = circle("MIA").slice().row(EnquiryRow.class, said);
        String seen = version(said);
        Deciding.Act act = deciding.decide(
                lens("ben"), enquiry, seen, closing(), circle("MIA").slice());

        EnquiryRow decided = circle("MIA").slice().row(EnquiryRow.class, said);
        assertThat(decided.open()).isFalse();
        assertThat(decided.head().said()).isTrue();
        assertThat(TestStore.texts("MATCH (e:Enquiry {id: $id}) RETURN e.saidBy + ' ' + e.addedBy", Map.of("id", said)))
                .containsExactly("ada ben");
        deciding.takeBack(lens("ben"), act);
        assertThat(circle("MIA").slice().row(EnquiryRow.class, said).open()).isTrue();
    }

    @Test
    void whoeverDecidesSecondLearnsOfTheFirstAndOverwritesNothing() {
        String seen = version(enquiry().id());
        EnquiryRow open = enquiry();
        decide("ada");

        Revised stale = catchThrowableOfType(
                Revised.class,
                () -> deciding.decide(
                        lens("ben"), open, seen, closing(), circle("MIA").slice()));

        assertThat(stale.theirs())
                .returns("ada", Telling::by)
                .returns(Telling.What.ADDED, Telling::what)
                .returns("early_help", telling -> telling.cells().text("decision"));
        assertThat(tellings()).hasSize(2);
        // Also with the version that stands now nothing filled is changed.
        String now = version(open.id());
        assertThatThrownBy(() -> deciding.decide(
                        lens("ben"), open, now, closing(), circle("MIA").slice()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("recorded already");
    }

    @Test
    void ofManyWhoDecideAtOnceOneIsTaken() throws Exception {
        EnquiryRow open = enquiry();
        String seen = version(open.id());
        var slice = circle("MIA").slice();
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Boolean>> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (int i = 0; i < 5; i++) {
                String who = "user-" + i;
                all.add(threads.submit(() -> {
                    together.await();
                    try {
                        deciding.decide(lens(who), open, seen, closing(), slice);
                        return true;
                    } catch (Revised told) {
                        return false;
                    }
                }));
            }
            together.countDown();
            long taken = 0;
            for (Future<Boolean> one : all) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isOne();
        }
        assertThat(tellings()).hasSize(2);
        assertThat(circle("MIA").slice().rows(ConditionRow.class)).hasSize(2);
    }

    @Test
    void aLaterDeliveryWithEmptyCellsLeavesTheDecision() {
        decide("ada");

        take(THINGS + OPEN + MORE);
        assertThat(enquiry().decision()).isEqualTo(Decision.EARLY_HELP);
        assertThat(tellings()).hasSize(2);

        // What the agency says otherwise of the rest is taken, and the decision stays.
        take(THINGS + OPEN.replace("She is hungry", "She is hungry and cold"));
        assertThat(enquiry())
                .returns("She is hungry and cold", EnquiryRow::concern)
                .returns(Decision.EARLY_HELP, EnquiryRow::decision)
                .returns(List.of(id("I-2")), EnquiryRow::cites);
        assertThat(tellings())
                .extracting(Telling::what)
                .containsExactly(Telling.What.DELIVERED, Telling.What.ADDED, Telling.What.DELIVERED);

        // And again: it is still known which cells were added here.
        take(THINGS + OPEN.replace("She is hungry", "She is cold"));
        assertThat(enquiry().decision()).isEqualTo(Decision.EARLY_HELP);
        // A file without these columns says nothing of them.
        take(THINGS + "# enquiries.csv\nid,child,agency,opened_at,rag,concern\n"
                + "E-1,MIA,CSC,2026-01-02T09:00:00Z,amber,She is well\n");
        assertThat(enquiry())
                .returns("She is well", EnquiryRow::concern)
                .returns(Decision.EARLY_HELP, EnquiryRow::decision);
    }

    @Test
    void aDecisionThatTheAgencyDeliversItselfStandsWholeAndOursStaysReadable() {
        decide("ada");
        deciding.feedback(lens("ada"), enquiry(), version(enquiry().id()), deciding.now());

        take(
                THINGS + ENQUIRY
                        + "E-1,MIA,CSC,2026-01-02T09:00:00Z,amber,She is hungry,2026-01-15T12:00:00Z,section_17,Their reason,Team 4,,,\n");

        assertThat(enquiry())
                .returns(Decision.SECTION_17, EnquiryRow::decision)
                .returns("Their reason", EnquiryRow::decisionReason)
                .returns(List.of(), EnquiryRow::cites)
                .returns(List.of(), EnquiryRow::setAside);
        assertThat(enquiry().feedbackAt()).as("a stage of its own").isNotNull();
        assertThat(tellings())
                .extracting(telling -> telling.cells().text("decision"))
                .containsExactly(null, "early_help", "early_help", "section_17");
        // Now nothing of the decision is ours: an empty cell empties it.
        take(THINGS + OPEN);
        assertThat(enquiry().decision()).isNull();
        assertThat(enquiry().feedbackAt()).isNotNull();
    }

    @Test
    void asOfAnEarlierMomentItIsOpen() {
        Instant before = clock.now().minusSeconds(3_600);
        decide("ada");

        EnquiryRow then = circles.circle(lens("ada").asOf(AsOf.at(before)), id("MIA"), "a test")
                .enquiries()
                .getFirst();
        assertThat(then).returns(null, EnquiryRow::decision).returns(true, EnquiryRow::open);
    }

    @Test
    void aConditionIsCheckedAndItsGapCloses() {
        assertThat(patterns()).contains("condition-not-checked");
        ConditionRow condition =
                circle("MIA").slice().rows(ConditionRow.class).iterator().next();
        assertThatThrownBy(() -> deciding.checked(
                        lens("ada"),
                        condition,
                        version(condition.id()),
                        Moment.of(clock.now().plusSeconds(60)),
                        ConditionOutcome.PARTLY,
                        null))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("lies ahead");

        Deciding.Act act = deciding.checked(
                lens("ada"), condition, version(condition.id()), deciding.now(), ConditionOutcome.PARTLY, id("I-2"));

        assertThat(patterns()).doesNotContain("condition-not-checked");
        assertThat(circle("MIA").slice().rows(ConditionRow.class).iterator().next())
                .returns(ConditionOutcome.PARTLY, ConditionRow::outcome)
                .returns(id("I-2"), ConditionRow::evidenceItem);
        deciding.takeBack(lens("ada"), act);
        assertThat(patterns()).contains("condition-not-checked");
    }

    @Test
    void whoCameToAMeetingAndWhatCameOfAChallengeIsAdded() {
        MeetingRow meeting =
                circle("MIA").slice().rows(MeetingRow.class).iterator().next();
        deciding.attended(
                lens("ada"), meeting.id(), version(meeting.id()), List.of(id("CSC"), id("SCH")), List.of(id("POL")));
        assertThat(circle("MIA").slice().rows(MeetingRow.class).iterator().next())
                .returns(List.of(id("CSC"), id("SCH")), MeetingRow::attended)
                .returns(List.of(id("CSC"), id("POL"), id("SCH")), MeetingRow::invited);

        assertThat(patterns()).contains("challenge-open");
        var challenge = circle("MIA").slice().followUps().challenges(enquiry()).getFirst();
        deciding.answer(
                lens("ada"), challenge, version(challenge.id()), deciding.now(), "Stays a disagreement: it is amber.");
        assertThat(patterns()).doesNotContain("challenge-open");
        List<String> raised = deciding.challenge(
                lens("ada"),
                new Challenge(
                        enquiry().id(),
                        null,
                        null,
                        "Ada Quill",
                        id("POL"),
                        id("CSC"),
                        "managers",
                        "We ask for a strategy meeting",
                        deciding.now()));
        assertThat(raised).hasSize(2);
        assertThat(circle("MIA").slice().followUps().challenges(enquiry())).hasSize(2);
    }

    @Test
    void nobodyDecidesOnWhatDoesNotExistForThemNorWithoutAReason() {
        EnquiryRow open = enquiry();
        Closing nothing = new Closing(null, " ", null, "", List.of(), Map.of(), null, List.of());
        assertThatThrownBy(() -> deciding.decide(
                        lens("ada"),
                        open,
                        version(open.id()),
                        nothing,
                        circle("MIA").slice()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("Choose what was decided. Say why")
                .hasMessageContaining("Say when it was decided")
                .hasMessageContaining("Say who decided");
        TestStore.count(
                "MATCH (s:Statement {delivered: 'I-2'}) SET s.protection = 'sealed', s.sealedBy = [s.id] RETURN count(s)",
                Map.of());
        assertThatThrownBy(() -> decide("ada")).isInstanceOf(KithException.NotFound.class);
        assertThat(enquiry().open()).isTrue();
    }

    @Test
    void whatSomebodyCannotSeeStaysWhatItIs() {
        String secret = id("I-1");
        Lens cleared = lens("ada").cleared(Clearance.of(Set.of(secret)));
        TestStore.count(
                "MATCH (s:Statement {id: $id}) SET s.protection = 'sealed', s.sealedBy = [s.id] RETURN count(s)",
                Map.of("id", secret));
        deciding.decide(
                cleared,
                enquiry(),
                version(enquiry().id()),
                closing(),
                circle("MIA").slice());
        deciding.feedback(lens("ben"), enquiry(), version(enquiry().id()), deciding.now());

        assertThat(enquiry().setAside()).isEmpty();
        assertThat(TestStore.texts("MATCH (e:Enquiry) UNWIND e.set_aside AS id RETURN id", Map.of()))
                .containsExactly(secret);
        Lens later = lens("ada").cleared(Clearance.of(Set.of(secret)));
        assertThat(circles.circle(later, id("MIA"), "a test")
                        .enquiries()
                        .getFirst()
                        .setAside())
                .containsExactly(secret);
    }

    private Deciding.Act decide(String who) {
        EnquiryRow enquiry = enquiry();
        return deciding.decide(
                lens(who),
                enquiry,
                version(enquiry.id()),
                closing(),
                circle("MIA").slice());
    }

    private Closing closing() {
        return new Closing(
                Decision.EARLY_HELP,
                "The school saw it itself.",
                deciding.now(),
                "Ada, MASH",
                List.of(id("I-2")),
                Map.of(id("I-1"), "nobody else did"),
                null,
                List.of(new Agreement(
                        List.of(id("MIA")),
                        ConditionKind.AGREED_CONTRACT,
                        "A breakfast club",
                        "Jo Marsh",
                        clock.today().plusDays(14))));
    }

    private List<String> patterns() {
        return findings.answered(circle("MIA")).standing().stream()
                .map(Finding::pattern)
                .toList();
    }

    private EnquiryRow enquiry() {
        return circle("MIA").enquiries().stream()
                .filter(enquiry -> "E-1".equals(enquiry.head().delivered()))
                .findFirst()
                .orElseThrow();
    }

    private List<Telling> tellings() {
        String id = id("E-1");
        return deciding.tellings(lens("ada"), List.of(id)).getOrDefault(id, List.of());
    }

    private String version(String id) {
        return deciding.standing(lens("ada"), id).orElseThrow().version();
    }

    private void take(String text) {
        take(text, "delivery-" + ++deliveries);
    }
}
