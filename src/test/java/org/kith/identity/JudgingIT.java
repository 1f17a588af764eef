package org.kith.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.circle.Person;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;
import org.kith.record.Sayings;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.kith.vocabulary.JudgementState;
import org.springframework.beans.factory.annotation.Autowired;

/** Judgements of identity: under a name, with a reason, one at a time, seen before they are made, and taken back whole. */
class JudgingIT extends DeliveredGraph {

    /** Housing answered “nothing held” about Una Field, whom Hill Surgery records as Una Wood. */
    private static final String FAMILY = """
            # agencies.csv
            id,name,type,area
            CSC,Vale Social Care,childrens_social_care,995
            HOU,Vale Housing,housing,995
            GP,Hill Surgery,gp,995
            # people.csv
            id,kind,given_names,family_name,sex,date_of_birth,nhs_number,telephone,source
            MIA,child,Mia,Field,f,2020-02-03,,,CSC
            UNA,adult,Una,Field,f,1990-01-19,9990000018,,CSC
            WOOD,adult,Una,Wood,f,1990-01-19,9990000018,07700 900118,GP
            UF,adult,Una,Field,f,1990-01-19,9990000018,,HOU
            SON,child,Ivo,Wood,m,2015-02-03,,,GP
            ONE,adult,Owen,Marsh,m,1979-11-30,9990000026,,CSC
            TWO,adult,Gwen,Pryce,f,1992-07-14,9990000026,,GP
            # households.csv
            id,address_line,postcode,kind
            H2,3 Hill Road,QX2 4BB,home
            # residences.csv
            person,household,basis,from,asserted_by
            WOOD,H2,resident,2018-01-01,GP
            # relationships.csv
            person,related_person,type,asserted_by
            UNA,MIA,mother,CSC
            WOOD,SON,mother,GP
            # enquiries.csv
            id,child,agency,opened_at,rag,concern
            E1,MIA,CSC,%1$s,amber,Shouting was heard
            # requests.csv
            id,enquiry,agency,about,asked_at,question,responded_at,outcome,answered_by,searched_names,searched_identifiers
            Q1,E1,HOU,UNA,%1$s,Who lives there?,%1$s,nothing_held,Jo Marsh,Una Field,9990000018
            """;

    private static final String WHY = "The same number and date of birth";

    @Autowired
    PossibleMatches matches;

    @Autowired
    Judging judging;

    @Autowired
    Previews previews;

    @Autowired
    Sayings sayings;

    @Autowired
    Keeper keeper;

    private void begin() {
        deliver(FAMILY.formatted(clock.today().minusDays(2)));
        keeper.readAll();
    }

    @Test
    void aJudgementStandsUnderANameWithItsReasonAndCanBeTakenBack() {
        begin();
        List<String> said = judging.judge(lens(), pair("UNA", "WOOD"), JudgementState.SAME, WHY, null);

        assertThat(circle("MIA").parents())
                .singleElement()
                .satisfies(una -> assertThat(una.ref().records()).contains(id("UNA"), id("WOOD")));
        assertThat(matches.log(lens(), 0).judged()).singleElement().satisfies(judged -> {
            assertThat(judged.by()).isEqualTo("Ada");
            assertThat(judged.reason()).isEqualTo(WHY);
            assertThat(judged.at()).isNotNull();
        });

        sayings.withdraw(lens("Ben"), said);

        assertThat(circle("MIA").parents())
                .singleElement()
                .satisfies(una -> assertThat(una.ref().records()).containsExactly(id("UNA")));
        assertThat(matches.log(lens(), 0).judged()).singleElement().returns("Ben", Judged::takenBackBy);
    }

    @Test
    void withoutAReasonOrFromAnotherPlaceNothingIsSaid() {
        begin();
        Lens eyes = lens().through(Viewpoint.of(id("CSC")));

        assertThatThrownBy(() -> judging.judge(lens(), pair("UNA", "WOOD"), JudgementState.SAME, "  ", null))
                .isInstanceOf(KithException.Invalid.class);
        assertThatThrownBy(() -> judging.judge(eyes, pair("UNA", "WOOD"), JudgementState.SAME, WHY, null))
                .isInstanceOf(KithException.Refused.class);
        assertThat(judgements()).isZero();
    }

    @Test
    void ofTwoWhoJudgeOnePairTheSecondLearnsOfTheFirst() {
        begin();
        String first = judging.judge(lens("Ada"), pair("UNA", "WOOD"), JudgementState.UNSURE, WHY, null)
                .getFirst();

        assertThatThrownBy(() -> judging.judge(lens("Ben"), pair("UNA", "WOOD"), JudgementState.SAME, WHY, null))
                .isInstanceOf(KithException.Stale.class)
                .hasMessageContaining("Ada has judged this pair meanwhile");
        assertThat(judgements()).isEqualTo(1);

        judging.judge(lens("Ben"), pair("UNA", "WOOD"), JudgementState.SAME, WHY, first);
        assertThat(judgements()).isEqualTo(2);
    }

    @Test
    void aPersonIsTakenApartByJudgingAnewWhatJoinedThem() {
        begin();
        judging.judge(lens(), pair("UNA", "WOOD"), JudgementState.SAME, WHY, null);
        judging.judge(lens(), pair("UNA", "UF"), JudgementState.SAME, WHY, null);
        Previews.Joined joined = matches.joined(lens(), id("UF")).orElseThrow();
        assertThat(joined.records()).containsExactlyInAnyOrder(id("UNA"), id("WOOD"), id("UF"));
        assertThat(joined.between(Set.of(id("WOOD"))).keySet()).containsExactly(pair("UNA", "WOOD"));

        List<String> said = judging.judge(
                lens(), joined.between(Set.of(id("WOOD"))), JudgementState.NOT_SAME, "Two people after all");

        assertThat(circle("MIA").parents())
                .singleElement()
                .satisfies(una -> assertThat(una.ref().records()).containsExactlyInAnyOrder(id("UNA"), id("UF")));
        assertThat(matches.log(lens(), 0).all()).isEqualTo(3);

        sayings.withdraw(lens(), said);
        assertThat(circle("MIA").parents())
                .singleElement()
                .satisfies(una -> assertThat(una.ref().records()).hasSize(3));
    }

    @Test
    void theSameNumbersAreConfirmedInOneActWhereNothingSpeaksAgainstThem() {
        begin();
        List<RecordPair> exact =
                judging.exact(lens()).stream().map(Judging.Exact::records).toList();
        // One number, two people: names, dates and sex speak against it. And another family name does.
        assertThat(exact).containsExactly(pair("UNA", "UF"));

        List<String> said = judging.confirm(lens(), exact, WHY);
        assertThat(said).hasSize(1);
        assertThat(judging.exact(lens())).isEmpty();
        assertThatThrownBy(() -> judging.confirm(lens(), exact, WHY)).isInstanceOf(KithException.Stale.class);
        assertThatThrownBy(() -> judging.confirm(lens(), List.of(pair("ONE", "TWO")), WHY))
                .isInstanceOf(KithException.Stale.class);

        sayings.withdraw(lens(), said);
        assertThat(judging.exact(lens())).hasSize(1);
    }

    @Test
    void whatJoiningWouldChangeIsSeenBeforeAndNothingIsWritten() {
        begin();
        Consequences change = previews.of(lens(), List.of(pair("UNA", "WOOD")), JudgementState.SAME);

        assertThat(change.before()).hasSize(2);
        assertThat(change.after()).singleElement().satisfies(una -> {
            assertThat(una.names()).contains("Una Field", "Una Wood");
            assertThat(una.family()).contains("Mia Field, child", "Ivo Wood, child");
        });
        assertThat(change.stale())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("Vale Housing", "Una Wood"));
        assertThat(change.learns())
                .filteredOn(each -> each.name().equals("Hill Surgery"))
                .singleElement()
                .satisfies(gp -> {
                    assertThat(gp.knows()).isEqualTo("Una Wood");
                    assertThat(gp.news()).contains("the name Una Field", "recorded as mother of Mia Field");
                    assertThat(gp.news()).doesNotContain("born 19 January 1990", "the NHS number 9990000018");
                });
        assertThat(judgements()).isZero();
        assertThat(change.changesTheNetwork()).isTrue();
        assertThat(change.now().middle()).containsExactlyInAnyOrder("p:" + id("UNA"), "p:" + id("WOOD"));
        assertThat(change.then().middle()).hasSize(1);

        judging.judge(lens(), pair("UNA", "WOOD"), JudgementState.SAME, WHY, null);
        Consequences back = previews.of(lens(), List.of(pair("UNA", "WOOD")), JudgementState.NOT_SAME);
        assertThat(back.after()).hasSize(2);
        assertThat(back.closes()).anyMatch(finding -> finding.pattern().equals("nil-return-out-of-date"));
    }

    @Test
    void joiningBringsWhatWasAnsweredOutOfDate() {
        begin();
        Person mia = circle("MIA").child();
        assertThat(mia).isNotNull();
        judging.judge(lens(), pair("UNA", "WOOD"), JudgementState.SAME, WHY, null);

        assertThat(findings.of(circle("MIA")))
                .anyMatch(finding -> finding.pattern().equals("nil-return-out-of-date"));
    }

    @Autowired
    org.kith.gaps.Findings findings;

    private static RecordPair pair(String one, String other) {
        return RecordPair.of(id(one), id(other));
    }

    private static long judgements() {
        return TestStore.count("MATCH (j:Judgement) RETURN count(j)", Map.of());
    }
}
