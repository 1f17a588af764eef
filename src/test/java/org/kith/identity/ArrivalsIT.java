package org.kith.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.exchange.ImportReport;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;
import org.kith.testing.DeliveredGraph;
import org.kith.vocabulary.JudgementState;
import org.springframework.beans.factory.annotation.Autowired;

/** What a delivery brought that may be of people who were there: counted as the reader's own queue has it, and no other way. */
class ArrivalsIT extends DeliveredGraph {

    private static final String WOMAN = "M2,adult,Debora,Copard,f,1990-03-09,,07700900118,HOU,\n";
    private static final String HEAD =
            "# people.csv\nid,kind,given_names,family_name,sex,date_of_birth,telephone,source,protection\n";
    private static final String AGAIN = HEAD + "N1,adult,Debora,Copard,f,1990-03-09,07700900118,HOU,\n";

    /** Two new records of one man whom nobody knew before. */
    private static final String TWICE = "N2,adult,Casimir,Dunleavy,m,1971-06-30,07700 900120,HOU,\n"
            + "N3,adult,Casimir,Dunleavy,m,1971-06-30,07700 900120,GP,\n";

    @Autowired
    Arrivals arrivals;

    @Autowired
    PossibleMatches matches;

    @Autowired
    Keeper keeper;

    @Autowired
    Judging judging;

    /** What was there before: her one record, and people who have nothing to do with her. */
    private void begin() {
        deliver(PossibleMatchesIT.DELIVERY.replace(WOMAN, "").replace("M2,H1,resident,2018-01-01,HOU\n", ""));
        keeper.readAll();
    }

    private int queue(Lens lens, String delivery) {
        return matches.queue(lens, new QueueFilter(null, null, false, false, delivery, ""), 0)
                .all();
    }

    private static String delivery(ImportReport report) {
        return String.valueOf(report.delivery());
    }

    @Test
    void saysHowManyNewRecordsMayBeOfPeopleWhoWereThereAndTheQueueIsNarrowedToThem() {
        begin();
        assertThat(arrivals.of(lens())).isEmpty();

        String delivery = delivery(take(AGAIN + TWICE, "later"));

        assertThat(arrivals.of(lens())).singleElement().satisfies(arrival -> {
            assertThat(arrival.delivery()).isEqualTo(delivery);
            assertThat(arrival.made()).isNotNull();
            assertThat(arrival.records()).isEqualTo(1);
            assertThat(arrival.pairs()).isEqualTo(1);
        });
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isEqualTo(2);
        assertThat(matches.queue(lens(), new QueueFilter(null, null, false, false, delivery, ""), 0)
                        .pairs())
                .extracting(Queue.Line::records)
                .containsExactly(RecordPair.of(id("M1"), id("N1")));
    }

    @Test
    void aRecordThatIsSaidAnewIsNotNew() {
        begin();
        String first = delivery(take(AGAIN, "later"));
        String second = delivery(take(AGAIN.replace("118", "119"), "anew"));

        assertThat(arrivals.of(lens())).extracting(Arrivals.Arrival::delivery).containsExactly(first);
        assertThat(arrivals.of(lens(), second)).isEmpty();
    }

    @Test
    void whatWasJudgedWaitsNoMore() {
        begin();
        take(AGAIN, "later");

        judging.judge(lens(), RecordPair.of(id("M1"), id("N1")), JudgementState.SAME, "Looked at both", null);

        assertThat(arrivals.of(lens())).isEmpty();
    }

    @Test
    void aSealedNewRecordAndASealedRecordThatWasThereAreInNoNumber() {
        begin();
        String sealed = delivery(take(AGAIN.replace("HOU,\n", "HOU,sealed\n"), "brings something sealed"));
        take(HEAD + "S1,adult,Zebedee,Quillon,m,1966-02-02,07700 900121,GP,sealed\n", "something sealed is there");
        String open = delivery(take(HEAD + "N4,adult,Zebedee,Quillon,m,1966-02-02,07700 900121,HOU,\n", "like it"));

        assertThat(arrivals.of(lens())).isEmpty();
        keeper.readAll();
        assertThat(arrivals.of(lens())).isEmpty();
        assertThat(queue(lens(), sealed) + queue(lens(), open)).isZero();

        Lens cleared = lens().cleared(Clearance.of(Set.of(id("N1"), id("S1"))));
        assertThat(arrivals.of(cleared)).extracting(Arrivals.Arrival::delivery).containsExactlyInAnyOrder(sealed, open);
    }

    @Test
    void aRestrictedNewRecordCountsAsInTheQueue() {
        begin();
        String delivery = delivery(take(AGAIN.replace("HOU,\n", "HOU,restricted\n"), "later"));

        assertThat(arrivals.of(lens(), delivery)).isPresent();
        assertThat(queue(lens(), delivery)).isEqualTo(1);
    }

    @Test
    void nothingIsCountedThroughOneAgencysEyes() {
        begin();
        take(AGAIN, "later");

        assertThat(arrivals.of(lens().through(Viewpoint.of(id("CSC"))))).isEmpty();
    }

    @Test
    void saysThatItIsBehindUntilAllOfALargeDeliveryIsCompared() {
        begin();
        String many = IntStream.range(0, 400)
                .mapToObj(n -> "X%d,adult,Given%d,Family%d,m,1950-01-01,,HOU,\n".formatted(n, n, n))
                .collect(Collectors.joining());
        take(AGAIN + many, "large");

        Queue before = matches.queue(lens(), QueueFilter.NONE, 0);
        assertThat(List.of(before.ready(), before.behind())).isEqualTo(List.of(true, true));
        assertThat(arrivals.of(lens())).isEmpty();

        keeper.turn();
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).behind()).isFalse();
        assertThat(arrivals.of(lens())).hasSize(1);
    }
}
