package org.kith.gaps.curious;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.gaps.known.Leo.LIVE;
import static org.kith.gaps.known.Leo.T;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.gaps.known.Leo;
import org.kith.testing.Deliveries;

/** Each slot: asked where the record is silent, as specifically as it allows; not asked where it answers well. */
class SlotTests {

    private static final String ITEM =
            "# information.csv\nid,kind,held_by,about,occurred_from,summary,statement,seen_alone,impact,interpreter_used,reported_by\n";
    private static final String SCHOOL = "# involvements.csv\nagency,practitioner,person,status\nSCH,PR,LEO,open\n";

    private static Optional<CuriousQuestion> ask(Theme theme, Deliveries delivery, String child) {
        Ground ground = new Ground(Deliveries.circle(delivery.on(T), child));
        return Slot.ALL.stream()
                .filter(entry -> entry.theme() == theme)
                .findFirst()
                .orElseThrow()
                .slot()
                .ask(ground);
    }

    private static String asked(Theme theme, Deliveries delivery) {
        return ask(theme, delivery, "LEO").map(CuriousQuestion::question).orElse("");
    }

    private static String why(Theme theme, Deliveries delivery) {
        return ask(theme, delivery, "LEO").map(CuriousQuestion::why).orElse("");
    }

    @Test
    void everySlotHasAThemeOfItsOwnAndEveryThemeSaysWhereItComesFrom() {
        assertThat(Slot.ALL).extracting(Slot.Entry::theme).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Theme.values()).map(Theme::source))
                .allSatisfy(source -> assertThat(source).isNotBlank())
                .doesNotHaveDuplicates();
    }

    @Test
    void whoHasSeenTheChildAloneSinceTheEnquiryBegan() {
        assertThat(asked(Theme.SEEN_ALONE, LIVE))
                .isEqualTo("Who has seen Leo alone since the enquiry opened on 1 October, when and where, and what did"
                        + " Leo do and say?");
        String seen = ITEM + "I1,event,SCH,LEO,%s,,,%s,,,\n";
        assertThat(asked(Theme.SEEN_ALONE, LIVE.and(seen.formatted("2026-10-01", "yes"))))
                .isEmpty();
        assertThat(asked(Theme.SEEN_ALONE, LIVE.and(seen.formatted("2026-10-01", "no"))))
                .isNotEmpty();
        assertThat(why(Theme.SEEN_ALONE, LIVE.and(seen.formatted("2026-09-30", "yes"))))
                .isEqualTo("Leo was last recorded as seen alone on 30 September, by Hill School.");
        assertThat(ask(Theme.SEEN_ALONE, LIVE.and(SCHOOL), "LEO").orElseThrow().ask())
                .as("the one who sees him every day")
                .isEqualTo("Pat Roe, class teacher, Hill School (01632 960004)");
    }

    @Test
    void ofABabyWhoHasSeenItAwake() {
        Deliveries baby = LIVE.and("# people.csv\nid,kind,given_names,date_of_birth\nBAB,child,Bea,2026-02-01\n");

        assertThat(ask(Theme.SEEN_ALONE, baby, "BAB").orElseThrow().question())
                .startsWith("Who has seen Bea awake and undressed");
        assertThat(ask(Theme.SEEN_ALONE, baby.and(ITEM + "I1,observation,HV,BAB,2026-09-15,,,,,,\n"), "BAB"))
                .isEmpty();
        assertThat(ask(Theme.SEEN_ALONE, baby.and(ITEM + "I1,observation,HV,BAB,2026-09-14,,,,,,\n"), "BAB"))
                .isPresent();
        assertThat(ask(Theme.WORDS, baby, "BAB")).isEmpty();
    }

    @Test
    void whatTheChildSaysAndInWhichLanguage() {
        String words = ITEM + "I1,childs_voice,SCH,LEO,%s,,,,,%s,\n";
        Deliveries polish =
                LIVE.and("# people.csv\nid,kind,given_names,first_language,source\nLEO3,child,Leo,Polish,SCH\n"
                        + "# identities.csv\nrecord_a,record_b,state,at\nLEO,LEO3,same,2026-01-01\n");

        assertThat(asked(Theme.WORDS, LIVE)).contains("in Leo’s own words").doesNotContain("interpreter");
        assertThat(asked(Theme.WORDS, LIVE.and(words.formatted("2026-04-13", ""))))
                .isEmpty();
        assertThat(asked(Theme.WORDS, LIVE.and(words.formatted("2026-04-12", ""))))
                .as("the specific beats the general")
                .isEqualTo("What does Leo say now, since the words of 12 April, in Leo’s own words?");
        assertThat(asked(Theme.WORDS, polish.and(words.formatted("2026-10-02", ""))))
                .isEqualTo(
                        "What does Leo say now, since the words of 2 October, in Polish, with an interpreter who is not"
                                + " of the family?");
        assertThat(asked(Theme.WORDS, polish.and(words.formatted("2026-10-02", "yes"))))
                .isEmpty();
    }

    @Test
    void whoSleepsHere() {
        String lists = """
                # residences.csv
                person,household,basis,from,asserted_by,known_from
                LEO,H1,resident,2020-05-01,HOU,%1$s
                LEO,H1,resident,2020-05-01,GP,%1$s
                """;

        assertThat(asked(Theme.SLEEPS, LIVE))
                .isEqualTo("Who sleeps at 1 Mill Lane besides Leo and Mary, and who else has in the past month?");
        assertThat(asked(Theme.SLEEPS, LIVE.and(lists.formatted("2026-04-13")))).isEmpty();
        assertThat(why(Theme.SLEEPS, LIVE.and(lists.formatted("2026-04-12"))))
                .isEqualTo("Who stays there was last recorded on 12 April.");
        Deliveries nowhere = LIVE.and("# people.csv\nid,kind,given_names,date_of_birth\nADA,child,Ada,2019-02-01\n");
        assertThat(ask(Theme.SLEEPS, nowhere, "ADA").orElseThrow().question())
                .isEqualTo("Where does Ada sleep, at whose home, and who else sleeps there?");
        assertThat(ask(
                        Theme.SLEEPS,
                        nowhere.and("# information.csv\nid,kind,held_by,about,occurred_from,not_to\n"
                                + "I1,event,SCH,ADA,2026-10-02,MUM\n"),
                        "ADA"))
                .as("an address may be missing so that nobody writes it down")
                .isEmpty();
    }

    @Test
    void whoTheFatherIs() {
        String father = "# people.csv\nid,kind,given_names,family_name\nDAD,adult,Dan,Field\n"
                + "# relationships.csv\nperson,related_person,type,asserted_by,verified\nDAD,LEO,%s,HV,%s\n";

        assertThat(asked(Theme.FATHER, LIVE)).startsWith("Who is Leo’s father");
        assertThat(asked(Theme.FATHER, LIVE.and(father.formatted("father", "yes"))))
                .isEmpty();
        assertThat(asked(Theme.FATHER, LIVE.and(father.formatted("father", ""))))
                .startsWith("Who has confirmed that Dan Field is Leo’s father");
        assertThat(why(Theme.FATHER, LIVE.and(father.formatted("father", ""))))
                .isEqualTo("Dan Field is recorded as father by Health Visiting; no verification is recorded.");
        assertThat(asked(Theme.FATHER, LIVE.and(father.formatted("mother", ""))))
                .as("two mothers are recorded")
                .isEmpty();
    }

    @Test
    void whatTheExplanationWasAndWhetherAnybodyComparedIt() {
        String injury = ITEM + "I1,injury,SCH,LEO,%s,Graze,,,,,\n";
        String said = "I2,claim,SCH,LEO,%s,He fell,explanation,,,,\n";
        Deliveries explained = LIVE.and(injury.formatted("2026-10-02") + said.formatted("2026-10-09"));

        assertThat(asked(Theme.EXPLANATION, LIVE)).isEmpty();
        assertThat(asked(Theme.EXPLANATION, LIVE.and(injury.formatted("2026-10-02"))))
                .startsWith("How was “Graze” (2 October) explained");
        assertThat(asked(Theme.EXPLANATION, LIVE.and(injury.formatted("2024-10-13"))))
                .isNotEmpty();
        assertThat(asked(Theme.EXPLANATION, LIVE.and(injury.formatted("2024-10-12"))))
                .isEmpty();
        assertThat(asked(Theme.EXPLANATION, explained))
                .isEqualTo("Has anybody laid “He fell” (9 October) beside “Graze” (2 October), and who else heard it"
                        + " explained otherwise?");
        assertThat(asked(Theme.EXPLANATION, LIVE.and(injury.formatted("2026-10-02") + said.formatted("2026-10-10"))))
                .as("eight days later it explains something else, unless somebody links the two")
                .startsWith("How was");
        assertThat(asked(
                        Theme.EXPLANATION, explained.and("# item_links.csv\nfrom_item,to_item,type\nI2,I1,compares\n")))
                .isEmpty();
        assertThat(asked(
                        Theme.EXPLANATION, explained.and("# item_links.csv\nfrom_item,to_item,type\nI2,I1,explains\n")))
                .isNotEmpty();
    }

    @Test
    void brothersAndSistersOfWhomNothingIsRecorded() {
        Deliveries sister = LIVE.and("# people.csv\nid,kind,given_names,date_of_birth\nADA,child,Ada,2023-02-01\n"
                + "# relationships.csv\nperson,related_person,type\nADA,LEO,sibling\n");

        assertThat(asked(Theme.SIBLINGS, sister)).startsWith("Who has seen Ada (3), when");
        assertThat(asked(Theme.SIBLINGS, sister.and(ITEM + "I1,event,SCH,ADA,2026-10-02,,,,,,\n")))
                .isEmpty();
        assertThat(asked(Theme.SIBLINGS, LIVE)).isEmpty();
    }

    @Test
    void whatChangedSinceAnAdultCameOrTheMoveOrTheLastItem() {
        String gary = "# people.csv\nid,kind,given_names,family_name\nGAR,adult,Gary,Moss\n"
                + "# residences.csv\nperson,household,basis,from\nGAR,H1,resident,%s\n";
        String moved = "# households.csv\nid,address_line,kind\nH2,2 New Street,home\n"
                + "# residences.csv\nperson,household,basis,from\nLEO,H2,resident,2026-07-03\n";
        String seen = ITEM + "I1,observation,SCH,LEO,%s,,,,,,\n";

        assertThat(asked(Theme.CHANGED, LIVE.and(gary.formatted("2026-07-03"))))
                .isEqualTo("What has changed for Leo since Gary Moss was first recorded at 1 Mill Lane on 3 July?");
        assertThat(asked(Theme.CHANGED, LIVE.and(gary.formatted("2025-10-12")))).isEmpty();
        assertThat(asked(Theme.CHANGED, LIVE.and(gary.formatted("2026-10-03") + seen.formatted("2026-10-03"))))
                .isEmpty();
        assertThat(asked(Theme.CHANGED, LIVE.and(moved)))
                .startsWith("What has changed for Leo since the move to 2 New Street on 3 July");
        assertThat(asked(Theme.CHANGED, LIVE.and(ITEM + "I1,event,SCH,LEO,2026-08-12,Came late,,,,,\n")))
                .isEqualTo("What has changed for Leo since “Came late” (12 August)?");
        assertThat(asked(Theme.CHANGED, LIVE.and(ITEM + "I1,event,SCH,LEO,2026-08-13,Came late,,,,,\n")))
                .isEmpty();
    }

    @Test
    void whoElseLooksAfterTheChild() {
        String nan = "# people.csv\nid,kind,given_names,family_name\nNAN,adult,Nan,Marsh\n"
                + "# relationships.csv\nperson,related_person,type,verified\nNAN,LEO,grandparent,%s\n";
        String visits = "# people.csv\nid,kind,given_names,family_name\nGAR,adult,Gary,Moss\n"
                + "# residences.csv\nperson,household,basis,from\nGAR,H1,frequent_visitor,2026-01-01\n";

        assertThat(asked(Theme.CARERS, LIVE)).startsWith("Who looks after Leo when Mary cannot");
        assertThat(asked(Theme.CARERS, LIVE.and(SCHOOL)))
                .startsWith("Who brings Leo to Hill School and who collects Leo");
        assertThat(asked(Theme.CARERS, LIVE.and(nan.formatted(""))))
                .startsWith("What part has Nan Marsh in looking after Leo");
        assertThat(asked(Theme.CARERS, LIVE.and(nan.formatted("yes")))).isEmpty();
        assertThat(asked(Theme.CARERS, LIVE.and(visits))).startsWith("What part has Gary in looking after Leo");
        assertThat(why(Theme.CARERS, LIVE.and(visits))).isEqualTo("Gary is recorded as often visiting 1 Mill Lane.");
    }

    @Test
    void whoIsExpected() {
        String baby = "# people.csv\nid,kind,expected_date_of_birth\nUNB,unborn,2027-01-01\n"
                + "# relationships.csv\nperson,related_person,type\nMUM,UNB,mother\n";
        String midwife = "# agencies.csv\nid,name,type,area\nMID,Midwifery,midwifery,900\n"
                + "# involvements.csv\nagency,person,status\nMID,MUM,open\n";

        assertThat(asked(Theme.EXPECTED, LIVE)).isEmpty();
        assertThat(asked(Theme.EXPECTED, LIVE.and(baby))).startsWith("Who is Mary’s midwife");
        assertThat(asked(Theme.EXPECTED, LIVE.and(baby).and(midwife))).isEmpty();
        assertThat(asked(Theme.EXPECTED, LIVE.and(midwife))).startsWith("Is Mary expecting a baby");
    }

    @Test
    void whereSomebodyLivedBefore() {
        String gary = "# people.csv\nid,kind,given_names,family_name\nGAR,adult,Gary,Moss\n"
                + "# residences.csv\nperson,household,basis,from\nGAR,H1,resident,2026-07-03\n";
        String elsewhere = "# households.csv\nid,kind\nH9,home\n# residences.csv\nperson,household,basis,from,to\n"
                + "GAR,H9,resident,2020-01-01,2026-07-02\n";
        String late = "# people.csv\nid,kind,given_names,date_of_birth\nADA,child,Ada,%s\n"
                + "# residences.csv\nperson,household,basis,from\nADA,H1,resident,2022-03-01\n";

        assertThat(asked(Theme.BEFORE, LIVE)).as("at home from birth").isEmpty();
        assertThat(asked(Theme.BEFORE, LIVE.and(gary)))
                .isEqualTo("Where did Gary Moss live before 3 July, under which names, and with which children?");
        assertThat(asked(Theme.BEFORE, LIVE.and(gary + elsewhere))).isEmpty();
        assertThat(ask(Theme.BEFORE, LIVE.and(late.formatted("2022-01-31")), "ADA"))
                .isPresent();
        assertThat(ask(Theme.BEFORE, LIVE.and(late.formatted("2022-02-01")), "ADA"))
                .as("four weeks")
                .isEmpty();
    }

    @Test
    void whatWasLeftOpen() {
        String closed =
                "# enquiries.csv\nid,child,agency,opened_at,closed_at,decision\nE0,LEO,CSC,2024-01-01,%s,advice\n";
        String work = "# involvements.csv\nagency,person,status,level,from,to\nHV,LEO,closed,targeted,%s,%s\n";

        assertThat(asked(Theme.LEFT_OPEN, LIVE)).isEmpty();
        assertThat(asked(Theme.LEFT_OPEN, LIVE.and(closed.formatted("2026-05-03"))))
                .startsWith("What was left open when the enquiry closed on 3 May as information and advice");
        assertThat(asked(Theme.LEFT_OPEN, LIVE.and(closed.formatted("2024-10-12"))))
                .isEmpty();
        assertThat(asked(
                        Theme.LEFT_OPEN,
                        LIVE.and(closed.formatted("2026-05-03") + work.formatted("2026-05-31", "2026-06-30"))))
                .as("taken up on the 28th day, and ended in its turn")
                .startsWith("What was left open when Health Visiting ended its work with Leo on 30 June");
        assertThat(
                        asked(
                                Theme.LEFT_OPEN,
                                LIVE.and(closed.formatted("2026-05-03") + work.formatted("2026-05-31", ""))
                                        .and(
                                                "# involvements.csv\nagency,person,status,level,from\nSCH,LEO,open,targeted,2026-05-31\n")))
                .isEmpty();
    }

    @Test
    void whatADayIsLike() {
        String impact = ITEM + "I1,state,SCH,LEO,%s,,,,Leo is tired at school,,\n";

        assertThat(asked(Theme.DAY, LIVE)).startsWith("With no school or nursery recorded");
        assertThat(asked(Theme.DAY, LIVE.and(SCHOOL)))
                .startsWith("What does a day look like for Leo before Hill School");
        assertThat(asked(Theme.DAY, LIVE.and(impact.formatted("2026-04-13")))).isEmpty();
        assertThat(asked(Theme.DAY, LIVE.and(impact.formatted("2026-04-12")))).isNotEmpty();
    }

    @Test
    void whatGoesWell() {
        String well = ITEM + "I1,protective,SCH,LEO,%s,Breakfast club,,,,,\n";

        assertThat(asked(Theme.GOES_WELL, LIVE))
                .isEqualTo("What goes well for Leo at 1 Mill Lane, and to whom does Leo turn?");
        assertThat(asked(Theme.GOES_WELL, LIVE.and(SCHOOL)))
                .startsWith("What goes well for Leo at Hill School and at 1 Mill");
        assertThat(asked(Theme.GOES_WELL, LIVE.and(well.formatted("2025-10-13"))))
                .isEmpty();
        assertThat(asked(Theme.GOES_WELL, LIVE.and(well.formatted("2025-10-12"))))
                .endsWith("Is “Breakfast club” (12 October 2025) still so?");
    }

    @Test
    void whatTheFamilyWouldSay() {
        String said = ITEM + "I1,claim,SCH,LEO,%s,,,,,,%s\n";

        assertThat(asked(Theme.FAMILY, LIVE)).startsWith("What would Mary say is going on");
        assertThat(asked(Theme.FAMILY, LIVE.and(said.formatted("2026-04-13", "MUM"))))
                .isEmpty();
        assertThat(asked(Theme.FAMILY, LIVE.and(said.formatted("2026-04-12", "MUM"))))
                .isNotEmpty();
        assertThat(asked(Theme.FAMILY, LIVE.and(said.formatted("2026-10-02", "PR"))))
                .isNotEmpty();
        assertThat(Leo.circle(LIVE.on(T)).parents()).hasSize(1);
    }
}
