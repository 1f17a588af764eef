package org.kith.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Replay;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Evidence;
import org.kith.gaps.FindingSpan;
import org.kith.gaps.FindingSpans;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** From which day what could be seen: together and by each agency alone, with who had it, what else there was, and its end. */
class FirstDaysTests {

    private static final LocalDate FROM = LocalDate.parse("2026-03-01");
    private static final LocalDate TO = LocalDate.parse("2026-06-30");

    /** Two injuries that two hospitals hold: neither sees them together until one sends its own to the other. */
    private static final Deliveries PLAIN = Deliveries.inline("""
            # agencies.csv
            id,name,type,area
            CSC,Social care,childrens_social_care,995
            HOS,North Hospital,acute_hospital,995
            OTH,South Hospital,acute_hospital,995
            # practitioners.csv
            id,name,agency
            PR1,Rhona Petrie,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,known_from
            MIA,child,Mia,Field,2019-03-03,CSC,2019-03-03
            # information.csv
            id,kind,statement,summary,occurred_from,recorded_at,held_by,about
            ONE,injury,fact,First injury,2026-03-10,2026-03-10T10:00:00Z,HOS,MIA
            TWO,injury,fact,Second injury,2026-04-10,2026-04-10T10:00:00Z,OTH,MIA
            # shares.csv
            item,shared_with,shared_at,received_at
            ONE,OTH,2026-04-20,2026-04-21T10:00:00Z
            # item_links.csv
            from_item,to_item,type,made_at,made_by
            ONE,TWO,compares,2026-05-11T10:00:00Z,PR1
            """);

    private static ReviewedPeriod read(Deliveries said, Viewpoint eyes) {
        Lens lens = Lens.system("a test", AsOf.endOf(TO)).through(eyes);
        Replay replay = Replay.of(said.statements(), lens);
        Person child = Deliveries.person(replay.at(AsOf.endOf(TO)), "MIA");
        return new ReviewedPeriod(replay, child.ref().records(), new Period(FROM, TO));
    }

    private static List<SeenFrom> seen(Deliveries said) {
        return ReviewSpans.of(
                        new FindingSpans(GapFinder.shipped()),
                        read(said, Viewpoint.TOGETHER),
                        agency -> Optional.of(agency)
                                .filter(id -> known(said, id))
                                .map(id -> read(said, Viewpoint.of(id))))
                .stream()
                .filter(one -> one.span().finding().pattern().equals("injuries-not-read-together"))
                .toList();
    }

    private static boolean known(Deliveries said, String agency) {
        return said.seenBy("CSC", TO.toString()).agency(agency) != null
                && Slice.of(
                                said.statements(),
                                Lens.system("a test", AsOf.endOf(TO)).through(Viewpoint.of(agency)))
                        .people()
                        .all()
                        .stream()
                        .anyMatch(Person::child);
    }

    @Test
    void aGapIsOpenFromItsFirstDayToTheDayItWasOver() {
        List<SeenFrom> all = seen(PLAIN);

        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.span().first()).isEqualTo(LocalDate.parse("2026-04-10"));
            assertThat(one.span().before()).isFalse();
            assertThat(one.span().over()).isEqualTo(LocalDate.parse("2026-05-11"));
            assertThat(one.meanwhile()).containsExactly("two items were put together");
        });
    }

    @Test
    void whatNothingEndedIsStillOpenOnTheLastDay() {
        FindingSpans spans = new FindingSpans(GapFinder.shipped());
        ReviewedPeriod read = read(PLAIN, Viewpoint.TOGETHER);
        List<FindingSpan> until = spans.of(read.replay(), read.records(), FROM, LocalDate.parse("2026-05-10"));

        assertThat(until)
                .filteredOn(span -> span.finding().pattern().equals("injuries-not-read-together"))
                .singleElement()
                .satisfies(span -> assertThat(span.ended()).isEmpty());
    }

    @Test
    void aGapThatThereWasBeforeThePeriodSaysSo() {
        FindingSpans spans = new FindingSpans(GapFinder.shipped());
        ReviewedPeriod read = read(PLAIN, Viewpoint.TOGETHER);

        assertThat(spans.of(read.replay(), read.records(), LocalDate.parse("2026-04-15"), TO))
                .filteredOn(span -> span.finding().pattern().equals("injuries-not-read-together"))
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.first()).isEqualTo(LocalDate.parse("2026-04-15"));
                    assertThat(span.before()).isTrue();
                });
    }

    @Test
    void eachAgencyHasItsOwnFirstDayByWhatItHadItself() {
        SeenFrom one = seen(PLAIN).getFirst();

        assertThat(one.had()).extracting(SeenFrom.Had::name).containsExactly("North Hospital", "South Hospital");
        assertThat(one.oneHadAll()).isFalse();
        assertThat(one.own()).singleElement().satisfies(own -> {
            assertThat(own.name()).isEqualTo("South Hospital");
            assertThat(own.first()).as("when it had received the other’s").isEqualTo(LocalDate.parse("2026-04-21"));
            assertThat(own.before()).isFalse();
            assertThat(own.desk()).containsExactly("“First injury” in from North Hospital");
        });
    }

    @Test
    void aDayOfRecordingThatIsThereIsNotAssumed() {
        assertThat(seen(PLAIN).getFirst().assumed()).isNull();
    }

    private static Slice last(Deliveries said) {
        return said.uncleared(TO.toString());
    }

    private static final String UNDATED = """
            # information.csv
            id,kind,statement,summary,occurred_from,recorded_at,held_by,about
            OLD,injury,fact,Undated,2026-03-20,,HOS,MIA
            """;

    private static Evidence evidence(Slice slice, String delivered) {
        return Evidence.of(item(slice, delivered));
    }

    private static Row item(Slice slice, String delivered) {
        return slice.rows(ItemRow.class).stream()
                .filter(item -> delivered.equals(item.head().delivered()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAssumedDayLiesBetweenWhenItHappenedAndWhenSomethingWasFirstDoneWithIt() {
        Deliveries undated = PLAIN.and(UNDATED);
        LocalDate first = LocalDate.parse("2026-03-20");
        assertThat(AssumedDays.of(last(undated), List.of(evidence(last(undated), "OLD")), first))
                .isEqualTo(new SeenFrom.Assumed(1, null));

        Deliveries sent = undated.and("""
                # shares.csv
                item,shared_with,shared_at,received_at
                OLD,CSC,2026-04-02,2026-04-05
                """);
        assertThat(AssumedDays.of(last(sent), List.of(evidence(last(sent), "OLD"), evidence(last(sent), "ONE")), first))
                .isEqualTo(new SeenFrom.Assumed(1, LocalDate.parse("2026-04-02")));
        assertThat(AssumedDays.of(last(sent), List.of(evidence(last(sent), "ONE")), first))
                .isNull();
    }

    @Test
    void aDeskHoldsOpenQuestionsAndWhatCameInThatDayAndNothingOfAnotherDay() {
        Deliveries asked = PLAIN.and("""
                # enquiries.csv
                id,child,agency,opened_at,rag
                E1,MIA,CSC,2026-04-01,amber
                # requests.csv
                id,enquiry,asked_by,agency,about,asked_at,responded_at,outcome,response_items
                R1,E1,PR1,OTH,MIA,2026-04-02,2026-04-22T10:00:00Z,information,TWO
                """);
        String other = asked.internalId(StatementKind.AGENCY, "OTH");
        String care = asked.internalId(StatementKind.AGENCY, "CSC");

        assertThat(Desk.of(asked.uncleared("2026-04-10"), other))
                .containsExactly("1 question to it that waited for an answer", "“Second injury” recorded there");
        assertThat(Desk.of(asked.uncleared("2026-04-21"), other))
                .containsExactly("1 question to it that waited for an answer", "“First injury” in from North Hospital");
        assertThat(Desk.of(asked.uncleared("2026-04-23"), other)).isEmpty();
        assertThat(Desk.of(asked.uncleared("2026-04-22"), care))
                .containsExactly("1 open enquiry", "“Second injury” in from South Hospital");
    }

    @Test
    void whoHasARowIsWhoSaidItReceivedItOrRunsIt() {
        Slice before = PLAIN.uncleared("2026-04-20");
        Slice after = PLAIN.uncleared("2026-04-21");
        String north = PLAIN.internalId(StatementKind.AGENCY, "HOS");
        String south = PLAIN.internalId(StatementKind.AGENCY, "OTH");

        assertThat(new Holders(before).of(item(before, "ONE"))).containsExactly(north);
        assertThat(new Holders(after).of(item(after, "ONE"))).containsExactlyInAnyOrder(north, south);
    }

    @Test
    void aDayIsToldByWhatWasRecordedOnItAndByNobodysName() {
        assertThat(ThatDay.in(PLAIN.uncleared("2026-04-10"))).containsExactly("South Hospital recorded information");
        assertThat(ThatDay.in(PLAIN.uncleared("2026-04-21"))).containsExactly("information reached South Hospital");
        assertThat(ThatDay.in(PLAIN.uncleared("2026-05-11"))).containsExactly("two items were put together");
        assertThat(ThatDay.in(PLAIN.uncleared("2026-05-12"))).isEmpty();
    }
}
