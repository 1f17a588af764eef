package org.kith.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.kith.vocabulary.JudgementState;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Records that are probably of one person: found, explained, followed, and of what is hidden nothing. */
class PossibleMatchesIT extends DeliveredGraph {

    /** Two records of one woman, spelt otherwise and with another surname; and people who have nothing to do with her. */
    static final String DELIVERY = """
            # agencies.csv
            id,name,type
            CSC,Vale Social Care,childrens_social_care
            HOU,Vale Housing,housing
            GP,Hill Surgery,gp
            # people.csv
            id,kind,given_names,family_name,sex,date_of_birth,nhs_number,telephone,source,protection
            M1,adult,Deborah,Coppard,f,1990-03-09,,07700 900118,CSC,
            M2,adult,Debora,Copard,f,1990-03-09,,07700900118,HOU,
            C1,child,Mia,Coppard,f,2018-04-02,,,CSC,
            P1,adult,Una,Field,f,1988-01-19,,,CSC,
            P2,adult,Owen,Marsh,m,1979-11-30,,,GP,
            P3,adult,Gwen,Pryce,f,1992-07-14,,,HOU,
            P4,adult,Ivo,Lowe,m,1985-05-25,,,HOU,
            P5,child,Bea,Moss,f,2015-08-17,,,GP,
            P6,child,Lea,Wood,f,2012-02-11,,,GP,
            P7,adult,Hari,Patel,m,1981-10-06,,,GP,
            P8,adult,Ruth,Okafor,f,1975-12-21,,,CSC,
            # households.csv
            id,address_line,postcode,kind
            H1,14 Mill Lane,QX1 1AA,home
            H2,3 Hill Road,QX2 4BB,home
            # residences.csv
            person,household,basis,from,asserted_by
            M1,H1,resident,2017-01-01,CSC
            M2,H1,resident,2018-01-01,HOU
            P1,H2,resident,2018-01-01,CSC
            # relationships.csv
            person,related_person,type,asserted_by
            M1,C1,mother,CSC
            """;

    static final String SEALED = """
            # people.csv
            id,kind,given_names,family_name,sex,date_of_birth,telephone,source,protection
            S1,adult,Deborah,Coppard,f,1990-03-09,07700 900118,GP,sealed
            """;

    @Autowired
    PossibleMatches matches;

    @Autowired
    Keeper keeper;

    @Autowired
    Sayings sayings;

    private void begin(String delivery) {
        deliver(delivery);
        keeper.readAll();
    }

    @Test
    void findsTwoRecordsOfOnePersonAndSaysWhy() {
        begin(DELIVERY);

        Queue queue = matches.queue(lens(), QueueFilter.NONE, 0);

        assertThat(queue.all()).isEqualTo(1);
        assertThat(queue.pairs()).singleElement().satisfies(line -> {
            assertThat(line.records()).isEqualTo(RecordPair.of(id("M1"), id("M2")));
            assertThat(line.possible().probability()).isGreaterThan(0.9);
            assertThat(line.possible().why()).isNotNull();
        });
        Comparison both =
                matches.compare(lens(), RecordPair.of(id("M1"), id("M2"))).orElseThrow();
        assertThat(both.fields().stream()
                        .filter(field -> field.name().equals(Fields.TELEPHONE))
                        .toList())
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.weight()).isGreaterThan(3);
                    assertThat(field.found()).isEqualTo("the same");
                });
        assertThat(matches.of(lens(), id("M1"))).extracting(Possible::record).containsExactly(id("M2"));
        assertThat(matches.of(lens(), id("P1"))).isEmpty();
    }

    @Test
    void findsWhileSomebodyTypesMisspeltAndByPartOfADate() {
        begin(DELIVERY);

        assertThat(matches.like(lens(), Typed.of("Debra", "Coppard", "1990")))
                .extracting(Possible::record)
                .contains(id("M1"));
        assertThat(matches.like(lens(), Typed.of("Xavier", "Quill", "2001-01-01")))
                .isEmpty();
        assertThat(matches.like(lens(), Typed.of("D", "", ""))).isEmpty();
    }

    @Test
    void whatIsSealedIsInNoAnswerAndWhoeverItIsOpenedToFindsIt() {
        begin(DELIVERY);
        String before = answers(lens());
        take(SEALED, "later");

        assertThat(answers(lens())).isEqualTo(before);
        keeper.readAll();
        assertThat(answers(lens())).isEqualTo(before);

        Lens cleared = lens().cleared(Clearance.of(Set.of(id("S1"))));
        assertThat(matches.of(cleared, id("M1"))).extracting(Possible::record).contains(id("S1"));
        assertThat(matches.queue(cleared, QueueFilter.NONE, 0).all()).isEqualTo(3);
        assertThat(matches.like(cleared, Typed.of("Deborah", "Coppard", "1990-03-09")))
                .extracting(Possible::record)
                .contains(id("S1"));
    }

    @Test
    void whatIsSealedLaterIsGoneAtOnce() {
        begin(DELIVERY);
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isEqualTo(1);

        take("# people.csv\nid,kind,source,protection\nM2,adult,HOU,sealed\n", "sealing");

        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isZero();
        assertThat(matches.of(lens(), id("M1"))).isEmpty();
    }

    @Test
    void aRestrictedRecordMayBeThatPersonAndNothingMoreIsSaid() {
        begin(DELIVERY.replace("07700900118,HOU,", "07700900118,HOU,restricted"));

        Queue queue = matches.queue(lens(), QueueFilter.NONE, 0);
        assertThat(queue.pairs()).singleElement().satisfies(line -> {
            assertThat(line.possible().closed()).isTrue();
            assertThat(line.possible().probability()).isZero();
        });
        Comparison both =
                matches.compare(lens(), RecordPair.of(id("M1"), id("M2"))).orElseThrow();
        assertThat(both.fields()).isEmpty();
        assertThat(matches.like(lens(), Typed.of("Debora", "Copard", "1990-03-09")))
                .extracting(Possible::record)
                .containsExactly(id("M1"));
        assertThat(matches.queue(lens(), new QueueFilter(null, null, false, false, null, "copard"), 0)
                        .all())
                .isZero();

        Lens cleared = lens().cleared(Clearance.of(Set.of(id("M2"))));
        assertThat(matches.queue(cleared, QueueFilter.NONE, 0).pairs())
                .singleElement()
                .satisfies(line -> assertThat(line.possible().probability()).isGreaterThan(0.9));
    }

    @Test
    void aWithheldAddressAddsNothing() {
        begin(DELIVERY.replace("id,address_line,postcode,kind\n", "id,address_line,postcode,kind,protection\n")
                .replace("H1,14 Mill Lane,QX1 1AA,home", "H1,14 Mill Lane,QX1 1AA,home,restricted"));

        Comparison both =
                matches.compare(lens(), RecordPair.of(id("M1"), id("M2"))).orElseThrow();

        assertThat(both.fields().stream()
                        .filter(field -> field.name().equals(Fields.ADDRESS))
                        .toList())
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.one()).isEmpty();
                    assertThat(field.weight()).isZero();
                });
    }

    @Test
    void whatWasJudgedIsNotAskedAgainUntilSomethingThatIsTheirsAloneAgrees() {
        begin(DELIVERY);
        judge("M1", "M2", JudgementState.UNSURE);
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).pairs())
                .singleElement()
                .satisfies(line -> assertThat(line.possible().judged()).isNotNull());

        judge("M1", "M2", JudgementState.NOT_SAME);
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isZero();

        take("# people.csv\nid,kind,telephone,source\nM2,adult,07700 900119,HOU\n", "another telephone");
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isZero();

        take(
                "# people.csv\nid,kind,nhs_number,source\nM1,adult,999 000 0018,CSC\nM2,adult,9990000018,HOU\n",
                "one number");
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).pairs())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.possible().identifier()).isTrue();
                    assertThat(line.possible().judged()).isNotNull().returns(JudgementState.NOT_SAME, Judged::state);
                });
        assertThat(matches.of(lens(), id("M1"))).hasSize(1);
    }

    @Test
    void followsNamesStaysAndJudgementsAndTheirTakingBack() {
        begin(DELIVERY);
        String same = judge("M1", "M2", JudgementState.SAME);
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isZero();
        sayings.withdraw(lens(), List.of(same));
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isEqualTo(1);

        take(
                "# people.csv\nid,kind,given_names,family_name,sex,date_of_birth,source\n"
                        + "N1,adult,Una,Fields,f,1988-01-19,GP\n# residences.csv\nperson,household,basis,from,asserted_by\n"
                        + "N1,H2,resident,2019-01-01,GP\n",
                "a new record");
        assertThat(matches.of(lens(), id("P1"))).extracting(Possible::record).containsExactly(id("N1"));
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isEqualTo(2);
    }

    @Test
    void whoIsRecordedAsSomethingToSomebodyIsSomebodyElse() {
        begin(DELIVERY + "M1,M2,sibling,CSC\n");

        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isZero();
        assertThat(matches.of(lens(), id("M1"))).isEmpty();
    }

    @Test
    void isFilteredByAgencyNumberDoubtAndWords() {
        begin(DELIVERY);

        assertThat(of(new QueueFilter(id("HOU"), null, false, false, null, ""))).isEqualTo(1);
        assertThat(of(new QueueFilter(id("HOU"), id("CSC"), false, false, null, "")))
                .isEqualTo(1);
        assertThat(of(new QueueFilter(id("HOU"), id("GP"), false, false, null, "")))
                .isZero();
        assertThat(of(new QueueFilter(null, null, true, false, null, ""))).isZero();
        assertThat(of(new QueueFilter(null, null, false, true, null, ""))).isZero();
        assertThat(of(new QueueFilter(null, null, false, false, null, "debor copp")))
                .isEqualTo(1);
        assertThat(of(new QueueFilter(null, null, false, false, null, "marsh"))).isZero();
    }

    @Test
    void nothingIsSaidFromAnotherDayOrThroughOneAgencysEyes() {
        begin(DELIVERY);

        Lens eyes = lens().through(Viewpoint.of(id("CSC")));
        assertThat(matches.of(eyes, id("M1"))).isEmpty();
        assertThat(matches.queue(eyes, QueueFilter.NONE, 0).all()).isZero();
        assertThat(matches.like(eyes, Typed.of("Deborah", "Coppard", "1990-03-09")))
                .isEmpty();
    }

    @Test
    void besidePeopleFoundItSaysWhoseOtherRecordTheyMayBeAndWhereNobodyHasOneNothingIsRead() {
        begin(DELIVERY);

        assertThat(matches.besideFound(lens(), List.of(id("M1"), id("P1"))))
                .singleElement()
                .satisfies(possible -> {
                    assertThat(possible.beside()).isEqualTo(id("M1"));
                    assertThat(possible.record()).isEqualTo(id("M2"));
                });
        long reads = reads();
        assertThat(matches.besideFound(lens(), List.of(id("P1"), id("P2"), id("C1"))))
                .isEmpty();
        assertThat(reads()).isEqualTo(reads);
        judge("M1", "M2", JudgementState.NOT_SAME);
        keeper.turn();
        assertThat(matches.besideFound(lens(), List.of(id("M1")))).isEmpty();
    }

    private static long reads() {
        return TestStore.count("MATCH (n:ReadEntry) RETURN count(n)", java.util.Map.of());
    }

    @Test
    void besidePeopleFoundNobodyStandsWhoIsSealedOrOutsideTheRemit() {
        begin(DELIVERY.replace("07700900118,HOU,", "07700900118,HOU,sealed"));
        assertThat(matches.besideFound(lens(), List.of(id("M1")))).isEmpty();
        Lens cleared = lens().cleared(Clearance.of(Set.of(id("M2"))));
        assertThat(matches.besideFound(cleared, List.of(id("M1"))))
                .extracting(Possible::record)
                .containsExactly(id("M2"));
        assertThat(matches.besideFound(cleared, List.of(id("M2"))))
                .extracting(Possible::record)
                .containsExactly(id("M1"));

        begin(DELIVERY);
        Lens near = lens().within(new Remit(true, null, null, Set.of(), Set.of(id("M2")), true, true, null, Set.of()));
        assertThat(matches.besideFound(near, List.of(id("M1")))).isEmpty();
    }

    @Test
    void anEmptyStoreHasNoMatches() {
        begin("# agencies.csv\nid,name,type\nCSC,Vale Social Care,childrens_social_care\n");

        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isZero();
        take(DELIVERY, "later");
        keeper.readAll();
        assertThat(matches.queue(lens(), QueueFilter.NONE, 0).all()).isEqualTo(1);
    }

    private int of(QueueFilter filter) {
        return matches.queue(lens(), filter, 0).all();
    }

    private String answers(Lens lens) {
        return matches.queue(lens, QueueFilter.NONE, 0).pairs()
                + " " + matches.of(lens, id("M1"))
                + " " + matches.of(lens, id("P1"))
                + " " + matches.like(lens, Typed.of("Deborah", "Coppard", "1990-03-09"))
                + " " + matches.compare(lens, RecordPair.of(id("M1"), id("M2"))).map(Comparison::fields)
                + " " + matches.log(lens, 0).judged();
    }

    private String judge(String one, String other, JudgementState state) {
        return sayings.say(
                        lens(),
                        List.of(Saying.of(StatementKind.JUDGEMENT)
                                .names("record_a", id(one))
                                .names("record_b", id(other))
                                .cell("state", state.code())
                                .cell("by", "Ada")
                                .cell("at", Moment.of(clock.now()))
                                .cell("reason", "Looked at both")
                                .build()))
                .getFirst();
    }
}
