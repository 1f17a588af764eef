package org.kith.review.had;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.information.life.LifeStage;
import org.kith.kernel.Moment;
import org.kith.kernel.WorkingCalendar;
import org.kith.review.Period;
import org.kith.settings.Clocks;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** Who had which item when: at each agency, stage by stage, with how long it took and where it stands still. */
class WhoHadItTests {

    private static final String DAY = "2026-06-30";
    private static final Period PERIOD = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse(DAY));
    private static final WorkingCalendar CALENDAR = Clocks.shipped().calendar();

    private static final String PLAIN = """
            # agencies.csv
            id,name,type,area,reports_reading
            CSC,Social care,childrens_social_care,995,yes
            SCH,Ashgrove Primary,school,995,no
            POL,Police,police,995,yes
            HOU,Housing,housing,995,no
            # practitioners.csv
            id,name,agency
            PR1,Rhona Petrie,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            MIA,child,Mia,Field,2019-03-03,CSC
            DAD,adult,Ray,Field,1989-03-03,CSC
            FAR,adult,Una,Far,1989-03-03,CSC
            # households.csv
            id,kind,address_line
            H1,home,1 Elm Row
            # residences.csv
            person,household,basis,from,to,asserted_by,known_from
            MIA,H1,resident,2019-03-03,,CSC,2019-03-03
            DAD,H1,resident,2019-03-03,2026-03-20,CSC,2019-03-03
            # involvements.csv
            agency,person,role,status,from,to,level
            HOU,DAD,tenancy,closed,2020-01-01,2026-03-01,universal
            # information.csv
            id,kind,statement,summary,occurred_from,occurred_to,recorded_at,held_by,about
            ALONE,observation,fact,Kept,2026-03-27,,2026-04-07T10:00:00Z,SCH,MIA
            SENT,observation,fact,Only sent,2026-03-04,,2026-03-04T10:00:00Z,POL,MIA
            READ,observation,fact,Read late,2026-03-02,2026-03-04,2026-03-05T10:00:00Z,POL,MIA
            QUIET,observation,fact,To one who does not say,2026-03-06,,2026-03-06T10:00:00Z,POL,DAD
            BEFORE,observation,fact,Years ago,2020-03-06,,2020-03-06T10:00:00Z,POL,MIA
            PASSED,observation,fact,Years ago and passed on,2020-03-06,,2020-03-07T10:00:00Z,POL,MIA
            ELSE,observation,fact,Somebody else,2026-03-06,,2026-03-06T10:00:00Z,POL,FAR
            # shares.csv
            item,shared_with,shared_at,received_at,read_at
            SENT,CSC,2026-03-09,,
            READ,CSC,2026-03-09,2026-03-11T09:00:00Z,2026-05-11T09:00:00Z
            QUIET,SCH,2026-03-09,2026-03-09,2026-03-10
            PASSED,CSC,2026-03-09,2026-03-09,
            # enquiries.csv
            id,child,agency,opened_at,rag,closed_at,decision,cites,set_aside
            E1,MIA,CSC,2026-03-10,amber,2026-06-01T12:00:00Z,no_further_action,READ,QUIET
            """;

    private final Deliveries plain = Deliveries.inline(PLAIN);
    private final Slice slice = plain.uncleared(DAY);
    private final WhoHadIt had = WhoHadIt.of(Deliveries.circle(slice, "MIA"), PERIOD, CALENDAR);

    @Test
    void whatLiesInThePeriodIsThereAndWhatIsAboutOthersIsNot() {
        assertThat(had.lines())
                .extracting(WhoHadIt.Line::text)
                .containsExactly(
                        "Years ago and passed on", "Read late", "Only sent", "To one who does not say", "Kept");
    }

    @Test
    void whatWasRecordedOfTheHomeAndJoinedToNobodyIsThereAndSaysSo() {
        Slice heard = plain.and("""
                        # households.csv
                        id,kind,address_line
                        H2,home,2 Elm Row
                        # information.csv
                        id,kind,statement,summary,recorded_at,held_by,household
                        WALL,observation,third_party,Through the wall,2026-04-01T10:00:00Z,HOU,H1
                        NEXT,observation,third_party,Next door,2026-04-01T10:00:00Z,HOU,H2
                        """).uncleared(DAY);
        WhoHadIt then = WhoHadIt.of(Deliveries.circle(heard, "MIA"), PERIOD, CALENDAR);

        assertThat(then.lines())
                .filteredOn(WhoHadIt.Line::nobody)
                .extracting(WhoHadIt.Line::text)
                .containsExactly("Through the wall");
        assertThat(then.lines()).extracting(WhoHadIt.Line::text).doesNotContain("Next door");
        assertThat(then.without()).as("now it had one").isEmpty();
    }

    @Test
    void somebodyWhoLeftWithinThePeriodIsLookedAtToTheEndOfIt() {
        Slice later = plain.uncleared("2027-06-30");
        Period two = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2027-06-30"));

        assertThat(WhoHadIt.of(Deliveries.circle(later, "MIA"), two, CALENDAR).lines())
                .as("the father left fifteen months before the last day")
                .extracting(WhoHadIt.Line::text)
                .contains("To one who does not say");
    }

    @Test
    void itsHolderHadItFromItsRecordingAndTheDelayCountsFromWhenItWasOver() {
        Cell.Step held = step("READ", "POL", Stage.HELD);
        assertThat(held.at()).isEqualTo(Moment.parse("2026-03-05T10:00:00Z"));
        assertThat(held.delay()).contains(new Delay(1, 1, Delay.Since.HAPPENED));
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        // Good Friday 3 April and Easter Monday 6 April 2026 lie between, with their weekend and the one before.
        assertThat(step("ALONE", "SCH", Stage.HELD).delay()).contains(new Delay(11, 5, Delay.Since.HAPPENED));
    }

    @Test
    void whatOthersDidCountsFromTheRecording() {
        assertThat(step("READ", "CSC", Stage.RECEIVED).delay()).contains(new Delay(6, 4, Delay.Since.RECORDED));
        assertThat(step("READ", "CSC", Stage.READ).delay().orElseThrow().days()).isEqualTo(67);
        assertThat(step("READ", "CSC", Stage.USED).at()).isEqualTo(Moment.parse("2026-06-01T12:00:00Z"));
        assertThat(step("READ", "CSC", Stage.READ).delay().orElseThrow().length())
                .isEqualTo(Delay.Length.MONTHS);
    }

    @Test
    void whatWasSentAndNotReceivedWasNotHad() {
        Cell cell = cell("SENT", "CSC");
        assertThat(cell.had()).isFalse();
        assertThat(cell.stop()).contains(Cell.Stop.NOT_RECEIVED);
        assertThat(cell.reached(Stage.RECEIVED)).isFalse();
        assertThat(line("SENT").alone()).isTrue();
    }

    @Test
    void anItemThatNobodyWasSentWentNoFurther() {
        assertThat(cell("ALONE", "SCH").stop()).contains(Cell.Stop.WENT_NO_FURTHER);
        assertThat(cell("SENT", "POL").stop()).as("it was sent").isEmpty();
        assertThat(line("ALONE").standsStill()).contains(LifeStage.SHARED);
    }

    @Test
    void aReadingIsWaitedForOnlyWhereItIsReported() {
        assertThat(cell("PASSED", "CSC").stop()).contains(Cell.Stop.NOT_READ);
        assertThat(cell("QUIET", "SCH").stop()).isEmpty();
        assertThat(cell("QUIET", "SCH").reached(Stage.READ))
                .as("not its affair to tell")
                .isFalse();
        assertThat(had.toString()).doesNotContain("Rhona");
    }

    @Test
    void aDecisionStandsWithTheAgencyThatTookIt() {
        assertThat(cell("READ", "CSC").stop()).isEmpty();
        assertThat(cell("QUIET", "CSC").reached(Stage.SET_ASIDE)).isTrue();
        assertThat(cell("QUIET", "CSC").reached(Stage.USED)).isFalse();
        assertThat(cell("QUIET", "CSC").had()).as("no receipt is recorded").isFalse();
    }

    @Test
    void anAnswerIsAReceiptByWhoeverAsked() {
        Slice answered = plain.and("""
                        # requests.csv
                        id,enquiry,asked_by,agency,about,asked_at,responded_at,outcome,response_items
                        R1,E1,PR1,SCH,MIA,2026-04-08T09:00:00Z,2026-04-09T09:00:00Z,information,ALONE
                        """).uncleared(DAY);
        WhoHadIt then = WhoHadIt.of(Deliveries.circle(answered, "MIA"), PERIOD, CALENDAR);
        Cell cell = Objects.requireNonNull(line(then, "ALONE").cells().get(id("CSC")));

        assertThat(cell.had()).isTrue();
        assertThat(cell.stop())
                .as("an answer is asked for, and no reading of it is reported")
                .isEmpty();
        assertThat(Objects.requireNonNull(line(then, "ALONE").cells().get(id("SCH")))
                        .stop())
                .isEmpty();
    }

    @Test
    void ofSeveralSendingsTheFirstOfEachStageIsTold() {
        Slice twice = plain.and("""
                        # shares.csv
                        item,shared_with,shared_at,received_at,read_at
                        READ,CSC,2026-03-06,2026-04-11T09:00:00Z,2026-04-12T09:00:00Z
                        """).uncleared(DAY);
        Cell cell = Objects.requireNonNull(line(WhoHadIt.of(Deliveries.circle(twice, "MIA"), PERIOD, CALENDAR), "READ")
                .cells()
                .get(id("CSC")));

        assertThat(cell.steps())
                .extracting(step -> Optional.ofNullable(step.at())
                        .map(Moment::day)
                        .map(LocalDate::toString)
                        .orElse(""))
                .containsExactly("2026-03-06", "2026-03-11", "2026-04-12", "2026-06-01");
    }

    @Test
    void agenciesThatWorkedWithTheHomeAndHadNoneAreNamed() {
        assertThat(had.without()).containsExactly("Housing");
        assertThat(WhoHadIt.of(
                                Deliveries.circle(slice, "MIA"),
                                new Period(LocalDate.parse("2026-03-02"), LocalDate.parse(DAY)),
                                CALENDAR)
                        .without())
                .as("it ended the day before the period")
                .isEmpty();
    }

    @Test
    void whatIsSealedIsAsIfItWereNotThere() {
        Slice sealed = plain.and("""
                        # agencies.csv
                        id,name,type,area,sensitive,reports_reading
                        REF,A refuge,domestic_abuse_service,995,yes,yes
                        # information.csv
                        id,kind,statement,summary,recorded_at,held_by,about,protection
                        S9,observation,fact,Sealed,2026-03-06,POL,MIA,sealed
                        # shares.csv
                        item,shared_with,shared_at,received_at,read_at
                        ALONE,REF,2026-04-08,2026-04-08,2026-04-08
                        S9,CSC,2026-04-08,2026-04-08,
                        """).uncleared(DAY);

        assertThat(WhoHadIt.of(Deliveries.circle(sealed, "MIA"), PERIOD, CALENDAR)
                        .toString()
                        .replaceAll("~\\d+", ""))
                .isEqualTo(had.toString().replaceAll("~\\d+", ""));
    }

    @Test
    void throughTheEyesOfAnAgencyOnlyWhatItHadIsThere() {
        Slice school = plain.seenBy("SCH", DAY);

        assertThat(WhoHadIt.of(Deliveries.circle(school, "MIA"), PERIOD, CALENDAR)
                        .lines())
                .extracting(WhoHadIt.Line::text)
                .containsExactly("Kept");
    }

    private String id(String agency) {
        return plain.internalId(StatementKind.AGENCY, agency);
    }

    private WhoHadIt.Line line(String item) {
        return line(had, item);
    }

    private static WhoHadIt.Line line(WhoHadIt in, String item) {
        return in.lines().stream()
                .filter(line -> item.equals(delivered(line.item())))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String delivered(ItemRow item) {
        return item.head().delivered();
    }

    private Cell cell(String item, String agency) {
        return Objects.requireNonNull(line(item).cells().get(id(agency)), item + " at " + agency);
    }

    private Cell.Step step(String item, String agency, Stage stage) {
        List<Cell.Step> steps = cell(item, agency).steps();
        return steps.stream().filter(step -> step.stage() == stage).findFirst().orElseThrow();
    }
}
