package org.kith.review.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.review.Period;
import org.kith.testing.Deliveries;

/** What was said around a child: whose word turned a concern down, how many really spoke, and who had seen both sides. */
class SaidTests {

    private static final String DAY = "2026-06-30";
    private static final Period PERIOD = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse(DAY));

    private static final String PLAIN = """
            # agencies.csv
            id,name,type,area
            CSC,Social care,childrens_social_care,995
            HOS,Hospital,acute_hospital,995
            SCH,Ashgrove Primary,school,995
            # practitioners.csv
            id,name,agency
            PR1,Rhona Petrie,CSC
            DOC,Ada Quill,HOS
            NUR,Bo Quill,HOS
            TEA,Cy Quill,SCH
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            MIA,child,Mia,Field,2019-03-03,CSC
            MUM,adult,Una,Field,1990-03-03,CSC
            NAN,adult,Ivy,Field,1960-03-03,CSC
            # households.csv
            id,kind,address_line
            H1,home,1 Elm Row
            # relationships.csv
            person,related_person,type,asserted_by,known_from
            MUM,MIA,mother,CSC,2019-03-03
            # residences.csv
            person,household,basis,from,to,asserted_by,known_from
            MIA,H1,resident,2019-03-03,,CSC,2019-03-03
            MUM,H1,resident,2019-03-03,,CSC,2019-03-03
            """;

    private static final String INJURY = """
            # information.csv
            id,kind,statement,summary,occurred_from,recorded_at,held_by,recorded_by,reported_by,about
            BRUISE,injury,fact,A bruise,2026-04-10,2026-04-10T10:00:00Z,HOS,DOC,,MIA
            FELL,claim,explanation,She fell,2026-04-10,2026-04-10T10:05:00Z,HOS,DOC,MUM,MIA
            """;

    private static Circle circle(String... more) {
        Deliveries all = Deliveries.inline(PLAIN);
        for (String each : more) {
            all = all.and(each);
        }
        return Deliveries.circle(all.uncleared(DAY), "MIA");
    }

    private static List<Reassurance> reassurances(String... more) {
        return Reassurance.in(circle(more), PERIOD);
    }

    @Test
    void anAccountOfTheSameDayStandsBesideWhatItIsAnAccountOf() {
        assertThat(reassurances(INJURY)).singleElement().satisfies(one -> {
            assertThat(one.beside()).extracting(SaidTests::called).containsExactly("BRUISE");
            assertThat(one.side()).isEqualTo(Side.HOME);
            assertThat(one.whose()).isEqualTo("the child’s mother, Una Field");
            assertThat(one.turned()).isEmpty();
            assertThat(one.checked()).isEqualTo(Reassurance.Checked.NOT_RECORDED);
        });
    }

    @Test
    void anotherDayOrAnotherHolderIsNoReasonToPutTheTwoTogether() {
        assertThat(reassurances(INJURY.replace("She fell,2026-04-10", "She fell,2026-04-11")))
                .isEmpty();
        assertThat(reassurances(INJURY.replace("10:05:00Z,HOS", "10:05:00Z,SCH")))
                .isEmpty();
        assertThat(reassurances(INJURY.replace("MUM,MIA", "MUM,MUM"))).isEmpty();
    }

    @Test
    void aLinkThatExplainsPutsThemTogetherOneWayRound() {
        String later = INJURY.replace("She fell,2026-04-10", "She fell,2026-04-11");
        assertThat(reassurances(later, link("FELL,BRUISE,explains,2026-04-12"))).hasSize(1);
        assertThat(reassurances(later, link("BRUISE,FELL,explains,2026-04-12"))).isEmpty();
        assertThat(reassurances(later, link("FELL,BRUISE,relates_to,2026-04-12")))
                .isEmpty();
    }

    @Test
    void aDecisionToDoNoMoreThatNamesTheAccountIsWhatItTurnedDown() {
        Reassurance one =
                reassurances(INJURY, enquiry("no_further_action", "FELL")).getFirst();

        assertThat(one.turned())
                .singleElement()
                .satisfies(note -> assertThat(note.words())
                        .isEqualTo("An enquiry was closed as no further action; it names this account"));
        assertThat(one.checked()).isEqualTo(Reassurance.Checked.NOT_RECORDED);
        assertThat(reassurances(INJURY, enquiry("section_47", "FELL"))
                        .getFirst()
                        .turned())
                .as("that went on")
                .isEmpty();
    }

    @Test
    void whatTheSameDecisionNamesBesideTheHomesWordIsACheck() {
        assertThat(reassurances(INJURY, enquiry("no_further_action", "FELL;BRUISE"))
                        .getFirst()
                        .checked())
                .isEqualTo(Reassurance.Checked.FIRST);
        String two =
                INJURY + "AGAIN,claim,explanation,She said again,2026-04-11,2026-04-11T10:05:00Z,HOS,DOC,MUM,MIA\n";
        assertThat(reassurances(two, enquiry("no_further_action", "FELL;AGAIN"))
                        .getFirst()
                        .checked())
                .as("the home’s own account twice")
                .isEqualTo(Reassurance.Checked.NOT_RECORDED);
        String before = INJURY + "OLD,observation,fact,Well,2026-03-02,2026-03-02T10:05:00Z,SCH,TEA,,MIA\n";
        assertThat(reassurances(before, enquiry("no_further_action", "FELL;OLD"))
                        .getFirst()
                        .checked())
                .as("recorded before the enquiry opened")
                .isEqualTo(Reassurance.Checked.NOT_RECORDED);
    }

    @Test
    void aComparisonAfterTheDecisionCameAfterwards() {
        String enquiry = enquiry("advice", "FELL");
        assertThat(reassurances(INJURY, enquiry, link("FELL,BRUISE,compares,2026-04-20"))
                        .getFirst()
                        .checked())
                .isEqualTo(Reassurance.Checked.FIRST);
        assertThat(reassurances(INJURY, enquiry, link("FELL,BRUISE,compares,2026-05-20"))
                        .getFirst()
                        .checked())
                .isEqualTo(Reassurance.Checked.LATER);
    }

    @Test
    void sayingThatAnotherAccountContradictsComparesNothing() {
        String two =
                INJURY + "PUSHED,claim,explanation,She was pushed,2026-05-01,2026-05-01T10:05:00Z,SCH,TEA,NAN,MIA\n";
        Reassurance one =
                reassurances(two, link("PUSHED,FELL,contradicts,2026-05-02")).getFirst();

        assertThat(one.against()).extracting(SaidTests::called).containsExactly("PUSHED");
        assertThat(one.checked()).isEqualTo(Reassurance.Checked.NOT_RECORDED);
    }

    @Test
    void aWordFromElsewhereBearsOutAndTheHomesOwnDoesNot() {
        String seen =
                INJURY + "SAW,observation,fact,The fall was seen,2026-04-10,2026-04-12T10:05:00Z,SCH,TEA,TEA,MIA\n";
        assertThat(reassurances(seen, link("SAW,FELL,corroborates,2026-04-13"))
                        .getFirst()
                        .checked())
                .isEqualTo(Reassurance.Checked.FIRST);
        String again = INJURY + "SAW,claim,explanation,It was so,2026-04-20,2026-04-22T10:05:00Z,SCH,TEA,MUM,MIA\n";
        assertThat(reassurances(again, link("SAW,FELL,corroborates,2026-04-23"))
                        .getFirst()
                        .checked())
                .isEqualTo(Reassurance.Checked.NOT_RECORDED);
    }

    @Test
    void whatWasTurnedDownWithNobodysAccountStandsByItself() {
        String unfounded = """
                # information.csv
                id,kind,statement,summary,recorded_at,held_by,about,outcome,outcome_at
                SHOUT,allegation,third_party,Shouting,2026-04-10T10:00:00Z,SCH,MIA,unfounded,2026-04-15T10:00:00Z
                """;
        Circle circle = circle(unfounded, enquiry("no_further_action", "SHOUT"));

        assertThat(Reassurance.in(circle, PERIOD)).isEmpty();
        assertThat(Reassurance.without(circle, PERIOD))
                .extracting(Reassurance.Note::words)
                .containsExactly("“Shouting” was found unfounded", "An enquiry was closed as no further action");
        assertThat(Reassurance.without(circle(INJURY, enquiry("no_further_action", "FELL")), PERIOD))
                .as("that names an account")
                .isEmpty();
    }

    @Test
    void whatIsToldOfAnAccountNamesNoPractitioner() {
        String worker = INJURY.replace("DOC,MUM", "DOC,DOC");
        Reassurance one =
                reassurances(worker, enquiry("no_further_action", "FELL")).getFirst();

        assertThat(one.side()).isEqualTo(Side.PROFESSIONAL);
        assertThat(one.whose()).isEqualTo("somebody at Hospital");
    }

    private static final String CONCERNS = """
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,recorded_by,reported_by,about,origin
            A,allegation,third_party,First said,2026-04-01T10:00:00Z,SCH,TEA,NAN,MIA,
            B,allegation,third_party,Passed on,2026-04-02T10:00:00Z,HOS,DOC,DOC,MIA,A
            C,allegation,third_party,Passed on again,2026-04-03T10:00:00Z,CSC,PR1,PR1,MIA,B
            D,unease,fact,Seen,2026-04-04T10:00:00Z,HOS,DOC,,MIA,
            E,unease,unease,Seen by a colleague,2026-04-05T10:00:00Z,HOS,NUR,NUR,MIA,
            F,allegation,third_party,Nobody named,2026-04-06T10:00:00Z,SCH,TEA,,MIA,
            G,observation,fact,No concern,2026-04-06T10:00:00Z,SCH,TEA,TEA,MIA,
            """;

    @Test
    void whatRepeatsAnotherCountsWhereItWasFirstSaid() {
        Sources sources = Sources.of(circle(CONCERNS), PERIOD);

        assertThat(sources.repeated()).singleElement().satisfies(origin -> {
            assertThat(called(origin.first())).isEqualTo("A");
            assertThat(origin.again()).extracting(SaidTests::called).containsExactly("B", "C");
            assertThat(origin.holders()).containsExactly("Ashgrove Primary", "Hospital", "Social care");
        });
        assertThat(sources.concerns()).isEqualTo(6);
        assertThat(sources.separate())
                .extracting(source -> source.who() + " "
                        + source.items().stream().map(SaidTests::called).toList())
                .containsExactly("[Ivy Field] [A, B, C]", "[Hospital] [D, E]");
        assertThat(sources.unknown()).extracting(SaidTests::called).containsExactly("F");
    }

    @Test
    void whoeverSharedAHouseholdIsOneSource() {
        String both = CONCERNS.replace("HOS,NUR,NUR", "HOS,NUR,MUM");
        assertThat(Sources.of(circle(both), PERIOD).separate()).hasSize(3);

        String lived = """
                # residences.csv
                person,household,basis,from,to,asserted_by,known_from
                NAN,H1,resident,2020-01-01,2020-02-01,CSC,2020-01-01
                """;
        assertThat(Sources.of(circle(both, lived), PERIOD).separate())
                .extracting(source -> source.who().size())
                .containsExactly(1, 2);
    }

    @Test
    void aHouseholdThatNobodyMayKnowOfJoinsNobody() {
        String both = CONCERNS.replace("HOS,NUR,NUR", "HOS,NUR,MUM");
        String lived = """
                # residences.csv
                person,household,basis,from,to,asserted_by,known_from,protection
                NAN,H1,resident,2020-01-01,2020-02-01,CSC,2020-01-01,sealed
                """;
        assertThat(Sources.of(circle(both, lived), PERIOD).separate()).hasSize(3);
    }

    private static final String ACCOUNTS = INJURY + """
            PUSHED,claim,explanation,She was pushed,2026-05-01,2026-05-01T10:05:00Z,SCH,TEA,NAN,MIA
            # item_links.csv
            from_item,to_item,type,made_at,made_by
            PUSHED,FELL,contradicts,2026-05-02,PR1
            # shares.csv
            item,shared_with,shared_at,received_at
            FELL,CSC,2026-04-11,2026-05-11
            PUSHED,CSC,2026-05-02,2026-05-04
            FELL,SCH,2026-05-02,
            """;

    @Test
    void whoHadSeenBothSidesHadThemFromWhenTheSecondCame() {
        assertThat(Differing.in(circle(ACCOUNTS), PERIOD)).singleElement().satisfies(differing -> {
            assertThat(differing.both()).singleElement().satisfies(both -> {
                assertThat(both.name()).isEqualTo("Social care");
                assertThat(Objects.requireNonNull(both.since()).day()).isEqualTo(LocalDate.parse("2026-05-11"));
            });
            assertThat(differing.pair().compared()).isFalse();
        });
    }

    @Test
    void accountsFromOutsideThePeriodAreNotLookedAt() {
        Period earlier = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-09"));
        assertThat(Differing.in(circle(ACCOUNTS), earlier)).isEmpty();
    }

    private static String link(String row) {
        return "# item_links.csv\nfrom_item,to_item,type,made_at,made_by\n" + row + ",PR1\n";
    }

    private static String enquiry(String decision, String cites) {
        return "# enquiries.csv\nid,child,agency,opened_at,rag,closed_at,decision,cites\nE1,MIA,CSC,"
                + "2026-04-10T09:00:00Z,amber,2026-05-01T12:00:00Z," + decision + "," + cites + "\n";
    }

    private static String called(ItemRow item) {
        return Objects.requireNonNull(item.head().delivered());
    }
}
