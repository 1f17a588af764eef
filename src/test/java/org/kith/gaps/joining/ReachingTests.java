package org.kith.gaps.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.joining.Broke.Where;
import org.kith.gaps.joining.Reaching.Arrived.How;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.StatementKind;

/** How one item, or the answer of an agency that was not asked, could have come to the agency that runs the enquiry. */
class ReachingTests {

    private static final String DAY = MiaAndRay.DAY;

    private static final Deliveries PLAIN = MiaAndRay.PLAIN;

    @Test
    void anItemAboutTheChildIsOneAskAwayFromTheEnquiryFromTheDayItWasRecorded() {
        Reaching note = item(PLAIN, "NOTE");

        assertThat(note.arrived().how()).isEqualTo(How.NOT);
        assertThat(delivered(note.needing().first())).isEqualTo("CSC");
        Way way = Objects.requireNonNull(note.fewest()).way();
        assertThat(way.asks()).singleElement().satisfies(ask -> {
            assertThat(delivered(ask.asked())).isEqualTo("SCH");
            assertThat(ask.day()).isEqualTo(day("2026-05-04"));
        });
        assertThat(note.fewest().broke()).extracting(Broke::where).containsExactly(Where.NEVER_ASKED);
        assertThat(note.day()).contains(day("2026-05-04"));
        assertThat(words(PLAIN).arrived(note))
                .isEqualTo(
                        "That it came to Social Care, which runs or ran an enquiry about the child, is not recorded.");
    }

    @Test
    void anItemAboutSomebodyWhomTheEnquiryDoesNotKnowOfIsTwoAsksAway() {
        Way way = Objects.requireNonNull(item(PLAIN, "CALL").fewest()).way();

        assertThat(way.asks()).extracting(ask -> delivered(ask.asked())).containsExactly("HOU", "POL");
        assertThat(way.asks()).extracting(Way.Ask::after).containsExactly(0, 1);
    }

    @Test
    void whatCameToTheEnquiryLaterThanItCouldSaysWhenItCouldHave() {
        Reaching note = item(PLAIN.and("""
                # shares.csv
                item,shared_with,shared_at,received_at
                NOTE,CSC,2026-05-20,2026-05-20T09:00:00Z
                """), "NOTE");

        assertThat(note.arrived().how()).isEqualTo(How.HAD);
        assertThat(Objects.requireNonNull(note.fewest()).way().asks()).isEmpty();
        assertThat(Objects.requireNonNull(note.earliest()).way().day()).isEqualTo(day("2026-05-04"));
        assertThat(note.weighed()).isFalse();
        assertThat(words(PLAIN).arrived(note)).contains("had it from 20 May 2026", "cites it is not recorded");
    }

    @Test
    void whatADecisionAboutTheChildCitesWasWeighedAndADecisionAboutAnotherIsNotThat() {
        Deliveries cited = PLAIN.and("""
                # enquiries.csv
                id,child,agency,opened_at,rag,closed_at,decision,cites
                E2,MIA,CSC,2026-06-01,amber,2026-06-10,advice,NOTE
                """);
        assertThat(item(cited, "NOTE").weighed()).isTrue();
        Deliveries other = PLAIN.and("""
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                TOM,child,Tom,Wray,2018-03-03
                # enquiries.csv
                id,child,agency,opened_at,rag,closed_at,decision,cites
                E2,TOM,POL,2026-06-01,amber,2026-06-10,advice,NOTE
                """);
        assertThat(item(other, "NOTE").weighed()).isFalse();
    }

    @Test
    void anAgencyThatWasNotAskedIsOneAskAwayFromTheFirstDayItHadAnythingAndTheAnswerBringsAllOfIt() {
        Deliveries two = PLAIN.and("""
                # information.csv
                id,kind,statement,summary,occurred_from,recorded_at,held_by,about
                LATE,observation,fact,Late again,2026-05-30,2026-05-30T10:00:00Z,SCH,MIA
                """);
        Reaching school = agency(two, "MIA", AgencyType.SCHOOL);
        Way way = Objects.requireNonNull(school.fewest()).way();

        assertThat(way.asks()).hasSize(1);
        assertThat(way.day()).isEqualTo(day("2026-05-04"));
        assertThat(way.asks().getFirst().brings())
                .extracting(ReachingTests::delivered)
                .contains("NOTE", "LATE");
        assertThat(words(two).brings(way.asks().getFirst())).contains("Tired", "Late again");
    }

    @Test
    void whereTheEnquiryDidNotKnowOfThemThatComesFirst() {
        Way way = Objects.requireNonNull(agency(PLAIN, "RAY", AgencyType.POLICE).fewest())
                .way();

        assertThat(way.asks()).extracting(ask -> delivered(ask.asked())).containsExactly("HOU", "POL");
        assertThat(way.day()).isEqualTo(day("2026-05-09"));
    }

    @Test
    void whereNoAgencyOfTheKindHasAnythingThereAreNoAsksAndItSaysThatTheRecordDoesNotTell() {
        Reaching surgery = agency(PLAIN, "MIA", AgencyType.GP);

        assertThat(surgery.fewest()).isNull();
        assertThat(words(PLAIN).noWay(surgery))
                .contains("is recorded as having anything about Mia Field", "the record does not say");
    }

    @Test
    void withoutAnEnquiryNobodyInParticularNeededIt() {
        Deliveries none = Deliveries.inline(PLAIN.text().replaceAll("(?m)^.*2026-04-01.*$\n", ""));
        Circle circle = circle(none);

        assertThat(Reaching.item(circle, row(none, "NOTE"))).isEmpty();
        assertThat(Reaching.agency(circle, subject(none, "MIA"), AgencyType.SCHOOL, List.of()))
                .isEmpty();
    }

    private static Reaching item(Deliveries delivery, String id) {
        return Reaching.item(circle(delivery), row(delivery, id)).orElseThrow();
    }

    @Test
    void whereAgenciesAreNamedOneOfTheseIsAskedAndNotAnotherOfTheKind() {
        Deliveries two = PLAIN.and("""
                # agencies.csv
                id,name,type,area
                OLD,Old School,school,995
                # information.csv
                id,kind,statement,summary,occurred_from,recorded_at,held_by,about
                PAST,observation,fact,Thin,2026-05-20,2026-05-20T10:00:00Z,OLD,MIA
                """);
        String old = two.internalId(StatementKind.AGENCY, "OLD");

        Reaching named = Reaching.agency(circle(two), subject(two, "MIA"), AgencyType.SCHOOL, List.of(old))
                .orElseThrow();

        assertThat(Objects.requireNonNull(named.fewest()).way().asks())
                .singleElement()
                .returns(old, Way.Ask::asked)
                .returns(day("2026-05-20"), Way.Ask::day);
        assertThat(Objects.requireNonNull(agency(two, "MIA", AgencyType.SCHOOL).fewest())
                        .way()
                        .day())
                .isEqualTo(day("2026-05-04"));
    }

    private static Reaching agency(Deliveries delivery, String person, AgencyType kind) {
        return Reaching.agency(circle(delivery), subject(delivery, person), kind, List.of())
                .orElseThrow();
    }

    private static Subject subject(Deliveries delivery, String person) {
        return Reaching.subject(slice(delivery), delivery.internalId(StatementKind.PERSON_RECORD, person))
                .orElseThrow();
    }

    private static Circle circle(Deliveries delivery) {
        return Deliveries.circle(slice(delivery), "MIA");
    }

    private static ItemRow row(Deliveries delivery, String id) {
        return Objects.requireNonNull(slice(delivery).row(ItemRow.class, delivery.internalId(StatementKind.ITEM, id)));
    }

    private static Slice slice(Deliveries delivery) {
        return delivery.on(DAY);
    }

    private static JoiningWords words(Deliveries delivery) {
        return new JoiningWords(slice(delivery));
    }

    private static String delivered(String id) {
        return PLAIN.and("""
                # information.csv
                id,kind,statement,summary,occurred_from,recorded_at,held_by,about
                LATE,observation,fact,Late again,2026-05-30,2026-05-30T10:00:00Z,SCH,MIA
                """).on(DAY).delivered().of(id);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
