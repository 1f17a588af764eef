package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class ReassuranceUncheckedTests {

    private static final String PATTERN = "reassurance-unchecked";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CSC,Children's Services,childrens_social_care,1
            SCH,School,school,2
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,SCH
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MUM,adult,Mary,Stone,1990-01-01
            GRA,adult,Grace,Stone,1960-01-01
            # households.csv
            id,kind
            H1,home
            H2,home
            # residences.csv
            person,household,basis,from,to
            ADA,H1,resident,2020-01-01,
            MUM,H1,claimed,2020-01-01,2024-03-01
            GRA,H1,resident,2024-03-02,
            """);

    private static Deliveries enquiry(Deliveries to, String closed, String decision, String cites) {
        return to.and(
                "# enquiries.csv\nid,child,agency,opened_at,closed_at,decision,cites\nE1,ADA,CSC,2024-02-01T10:00:00Z,"
                        + closed + "," + decision + "," + cites + "\n");
    }

    private static Deliveries item(Deliveries to, String... rows) {
        return to.and("# information.csv\nid,kind,statement,held_by,about,recorded_at,reported_by,summary\n"
                + String.join("\n", rows) + "\n");
    }

    private static Deliveries cited(String... rows) {
        return enquiry(item(ADA, rows), "2024-03-01T12:00:00Z", "no_further_action", "I1");
    }

    private static final String WORD = "I1,event,explanation,SCH,ADA,2024-02-10,MUM,She fell";

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void aDecisionThatCitesTheHomesOwnWordAloneIsAGap() {
        assertThat(keys(cited(WORD))).containsExactly("E1");
        Finding one = Found.one(PATTERN, "E1", cited(WORD).on(T));
        assertThat(one.children()).hasSize(1);
        assertThat(one.items()).hasSize(1);
        assertThat(one.enquiries()).hasSize(1);
        assertThat(one.agencies()).hasSize(2);
        assertThat(one.sentence())
                .isEqualTo(
                        "The enquiry about Ada Stone that opened on 1 February 2024 closed on 1 March 2024 as no further"
                                + " action, and of what was recorded since it opened it cites the home’s own account alone;"
                                + " cited are “She fell” (event of 10 February 2024).");
        assertThat(one.ask()).isEqualTo("Children's Services (1)");
        assertThat(keys(cited("I1,claim,fact,SCH,,2024-02-10,MUM,")))
                .as("a claim, about nobody")
                .hasSize(1);
        assertThat(keys(cited("I1,event,fact,SCH,ADA,2024-02-10,MUM,"))).isEmpty();
        assertThat(keys(cited("I1,event,third_party,SCH,ADA,2024-02-10,MUM,"))).isEmpty();
    }

    @Test
    void itIsTheWordOfAMemberOfTheHomeOtherThanTheChild() {
        assertThat(keys(cited("I1,claim,,SCH,ADA,2024-02-10,ADA,")))
                .as("the child")
                .isEmpty();
        assertThat(keys(cited("I1,claim,,SCH,ADA,2024-02-10,PR,")))
                .as("a practitioner")
                .isEmpty();
        assertThat(keys(cited("I1,claim,,SCH,ADA,2024-02-10,,")))
                .as("nobody is recorded")
                .isEmpty();
        assertThat(keys(cited("I1,claim,,SCH,ADA,2024-02-10,GRA,")))
                .as("came the day after closing")
                .isEmpty();
        Deliveries dayAfter = enquiry(
                item(ADA, "I1,claim,,SCH,ADA,2024-02-10,GRA,"), "2024-03-02T08:00:00Z", "no_further_action", "I1");
        assertThat(keys(dayAfter)).hasSize(1);
    }

    @Test
    void everyCitedItemRecordedSinceTheOpeningIsLookedAtAndNoEarlierOne() {
        String earlier = "I2,event,fact,SCH,ADA,%s,PR,";
        Deliveries two = item(ADA, WORD, earlier.formatted("2024-02-01T09:59:59Z"));
        assertThat(keys(enquiry(two, "2024-03-01", "advice", "I1;I2"))).hasSize(1);
        assertThat(Found.one(
                                PATTERN,
                                "E1",
                                enquiry(two, "2024-03-01", "advice", "I1;I2").on(T))
                        .items())
                .hasSize(1);
        Deliveries since = item(ADA, WORD, earlier.formatted("2024-02-01T10:00:00Z"));
        assertThat(keys(enquiry(since, "2024-03-01", "advice", "I1;I2"))).isEmpty();
        assertThat(keys(enquiry(since, "2024-03-01", "advice", "I1")))
                .as("not cited")
                .hasSize(1);
        assertThat(keys(enquiry(item(ADA, WORD.replace("2024-02-10", "2024-01-10")), "2024-03-01", "advice", "I1")))
                .as("nothing cited was recorded since")
                .isEmpty();
        assertThat(keys(enquiry(item(ADA, WORD), "2024-03-01", "advice", ""))).isEmpty();
    }

    @Test
    void itIsClosedAsNoFurtherActionOrAdviceInTheLastTwelveMonths() {
        Deliveries word = item(ADA, WORD);
        assertThat(keys(enquiry(word, "2024-03-01", "early_help", "I1"))).isEmpty();
        assertThat(keys(enquiry(word, "", "", "I1"))).as("open").isEmpty();
        Deliveries closed = enquiry(word, "2024-02-29T12:00:00Z", "advice", "I1");
        assertThat(Found.keys(PATTERN, closed, "2024-02-28")).isEmpty();
        assertThat(Found.keys(PATTERN, closed, "2024-02-29")).hasSize(1);
        assertThat(Found.keys(PATTERN, closed, "2025-02-28")).hasSize(1);
        assertThat(Found.keys(PATTERN, closed, "2025-03-01")).isEmpty();
    }

    @Test
    void theCircleIsThatOfTheClosingDayWithWhatIsKnownNow() {
        Deliveries late = item(ADA.and("""
                # people.csv
                id,kind
                ROB,adult
                # residences.csv
                person,household,basis,from,to,known_from
                ROB,H1,resident,2023-01-01,2023-03-01,2024-06-20
                """), "I1,claim,,SCH,ADA,2024-02-10,ROB,");
        Deliveries closed = enquiry(late, "2024-03-01", "advice", "I1");
        assertThat(Found.keys(PATTERN, closed, "2024-06-19"))
                .as("not known yet")
                .isEmpty();
        assertThat(keys(closed))
                .as("gone for more than twelve months today, and not on the closing day")
                .hasSize(1);
        assertThat(keys(enquiry(late, "2024-03-02", "advice", "I1"))).isEmpty();
    }

    @Test
    void aChildThatWasUnbornAtClosingHadItsMothersHome() {
        Deliveries born = item(ADA.and("""
                # people.csv
                id,kind,date_of_birth
                BAB,child,2024-05-01
                # residences.csv
                person,household,basis,from
                BAB,H2,resident,2024-05-01
                # relationships.csv
                person,related_person,type
                MUM,BAB,mother
                """), "I1,claim,,SCH,BAB,2024-02-10,MUM,")
                .and(
                        "# enquiries.csv\nid,child,opened_at,closed_at,decision,cites\nE1,BAB,2024-02-01,2024-02-20,advice,I1\n");
        assertThat(keys(born)).containsExactly("E1");
    }

    @Test
    void aPlaceThatWasCrowdedAtClosingWasNoHome() {
        String crowd =
                IntStream.range(0, 12).mapToObj(i -> "C%02d,adult".formatted(i)).collect(Collectors.joining("\n"));
        String stays = IntStream.range(0, 12)
                .mapToObj(i -> "C%02d,H1,resident,2024-01-01,2024-03-01".formatted(i))
                .collect(Collectors.joining("\n"));
        Deliveries crowded = cited(WORD)
                .and("# people.csv\nid,kind\n" + crowd + "\n# residences.csv\nperson,household,basis,from,to\n" + stays
                        + "\n");
        assertThat(keys(crowded)).isEmpty();
        assertThat(keys(cited(WORD)
                        .and("# people.csv\nid,kind\n" + crowd + "\n# residences.csv\nperson,household,basis,from,to\n"
                                + stays.replace("2024-03-01", "2024-02-29") + "\n")))
                .hasSize(1);
    }

    @Test
    void recordsOfOnePersonCountAsOneAndTheDeadAreLeftAlone() {
        Deliveries joined = cited(WORD.replace("MUM", "MAY"))
                .and(
                        "# people.csv\nid,kind\nMAY,adult\n# identities.csv\nrecord_a,record_b,state,at\nMAY,MUM,same,2024-06-20\n");
        assertThat(Found.keys(PATTERN, joined, "2024-06-19")).isEmpty();
        assertThat(keys(joined)).hasSize(1);
        Deliveries dead = cited(WORD)
                .and(
                        "# people.csv\nid,kind,date_of_death\nADA0,child,2024-06-20\n# identities.csv\nrecord_a,record_b,state,at\nADA0,ADA,same,2024-06-01\n");
        assertThat(Found.keys(PATTERN, dead, "2024-06-19")).hasSize(1);
        assertThat(keys(dead)).isEmpty();
    }

    @Test
    void ofSomebodyWhoHasComeOfAgeItStillNamesThatPerson() {
        Deliveries grown = enquiry(
                Deliveries.inline("""
                        # agencies.csv
                        id,name,type
                        CSC,Children's Services,childrens_social_care
                        SCH,School,school
                        # people.csv
                        id,kind,date_of_birth
                        ADA,child,2006-05-01
                        MUM,adult,1980-01-01
                        # households.csv
                        id
                        H1
                        # residences.csv
                        person,household,basis
                        ADA,H1,resident
                        MUM,H1,resident
                        """)
                        .and(
                                "# information.csv\nid,kind,held_by,about,recorded_at,reported_by\nI1,claim,SCH,ADA,2024-02-10,MUM\n"),
                "2024-03-01",
                "advice",
                "I1");
        assertThat(Found.one(PATTERN, "E1", grown.on(T)).children()).hasSize(1);
        assertThat(Found.one(PATTERN, "E1", grown.on("2024-04-30")).children()).hasSize(1);
    }
}
