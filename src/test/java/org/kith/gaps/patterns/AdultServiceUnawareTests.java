package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class AdultServiceUnawareTests {

    private static final String PATTERN = "adult-service-unaware-of-child";
    private static final String T = "2024-06-20";

    /** Ada and Ben at home with Rob, whom probation works with. */
    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,area,phone
            CSC,Children's Services,childrens_social_care,900,1
            PRB,Probation,probation,900,2
            SCH,Hill School,school,900,3
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            BEN,child,Ben,Stone,2014-05-01
            ROB,adult,Rob,Field,1988-01-01
            # households.csv
            id,local_authority,kind
            H1,900,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            BEN,H1,resident,2020-01-01
            """);

    private static final String ENQUIRY = "# enquiries.csv\nid,child,agency,opened_at\nE1,ADA,CSC,2024-06-10\n";
    private static final String WITH_ROB =
            "# residences.csv\nperson,household,basis,from,to\nROB,H1,resident,2023-01-01,\n";

    private static final Deliveries HOME = ADA.and(WITH_ROB);
    private static final Deliveries LIVE = HOME.and(ENQUIRY);

    private static Deliveries works(Deliveries to, String... rows) {
        return to.and("# involvements.csv\nagency,person,role,status,from,to,knows_of_children\n"
                + String.join("\n", rows) + "\n");
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void aServiceThatSaysNothingOfChildrenIsAGapWhileTheChildIsLive() {
        Deliveries silent = works(LIVE, "PRB,ROB,,open,2024-01-01,,");
        assertThat(keys(silent)).containsExactly("ROB|PRB");
        assertThat(Found.keys(PATTERN, silent, "2024-06-09")).isEmpty();
        assertThat(Found.keys(PATTERN, silent, "2024-06-10")).hasSize(1);
        Finding one = Found.one(PATTERN, "ROB|PRB", silent.on(T));
        assertThat(one.children()).as("Ada alone is live").hasSize(1);
        assertThat(one.about()).hasSize(1);
        assertThat(one.agencies()).hasSize(1);
        assertThat(one.enquiries()).hasSize(1);
        assertThat(one.sentence())
                .isEqualTo(
                        "No item about Ada Stone is recorded at Probation, which is recorded as working with Rob Field"
                                + " since 1 January 2024, at the same home; its record does not say whether there are children.");
        assertThat(one.ask()).isEqualTo("Probation (2)");
    }

    @Test
    void oneThatSaysItKnowsOfNoneIsAGapForEveryChildOfTheHome() {
        Deliveries none = works(HOME, "PRB,ROB,,open,2024-01-01,,no");
        assertThat(keys(none)).containsExactly("ROB|PRB");
        assertThat(Found.one(PATTERN, "ROB|PRB", none.on(T)).children()).hasSize(2);
        assertThat(Found.one(PATTERN, "ROB|PRB", none.and(ENQUIRY).on(T)).children())
                .hasSize(2);
        assertThat(keys(works(HOME, "PRB,ROB,,open,2024-01-01,,"))).isEmpty();
    }

    @Test
    void oneOpenRowOfTheirsThatSaysYesIsEnough() {
        assertThat(keys(works(LIVE, "PRB,ROB,a,open,2024-01-01,,no", "PRB,ROB,b,open,2024-01-01,,yes")))
                .isEmpty();
        assertThat(keys(works(LIVE, "PRB,ROB,a,open,2024-01-01,,", "PRB,ROB,b,closed,2023-01-01,2023-12-01,yes")))
                .as("a row that is no longer open")
                .hasSize(1);
        assertThat(keys(works(HOME, "PRB,ROB,a,open,2024-01-01,,", "PRB,ROB,b,closed,2023-01-01,2023-12-01,no")))
                .as("a closed row says no")
                .isEmpty();
    }

    @Test
    void theInvolvementIsOpenBothEndsIncluded() {
        assertThat(keys(works(LIVE, "PRB,ROB,,closed,2024-01-01,2024-06-20,"))).hasSize(1);
        assertThat(keys(works(LIVE, "PRB,ROB,,open,2024-01-01,2024-06-19,"))).isEmpty();
        assertThat(keys(works(LIVE, "PRB,ROB,,open,2024-06-20,,"))).hasSize(1);
        assertThat(keys(works(LIVE, "PRB,ROB,,open,2024-06-21,,"))).isEmpty();
        assertThat(keys(works(LIVE, "PRB,ROB,,closed,2024-01-01,,"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "adult_mental_health,true",
        "substance_misuse,true",
        "probation,true",
        "prison,true",
        "adult_social_care,true",
        "domestic_abuse_service,true",
        "housing,false",
        "mappa,false",
        "gp,false"
    })
    void onlyServicesToAdults(String type, boolean found) {
        Deliveries other = LIVE.and("# agencies.csv\nid,name,type\nX,Service,%s\n".formatted(type));
        assertThat(keys(works(other, "X,ROB,,open,2024-01-01,,")).contains("ROB|X"))
                .isEqualTo(found);
    }

    @Test
    void anItemAboutTheChildThatTheServiceHasEndsItForThatChild() {
        Deliveries none = works(LIVE, "PRB,ROB,,open,2024-01-01,,no");
        String item = "# information.csv\nid,kind,held_by,about,recorded_at\nI1,event,%s,%s,2024-01-01\n";
        assertThat(Found.one(
                                PATTERN,
                                "ROB|PRB",
                                none.and(item.formatted("PRB", "ADA")).on(T))
                        .children())
                .hasSize(1);
        assertThat(keys(none.and(item.formatted("PRB", "ADA;BEN")))).isEmpty();
        assertThat(keys(none.and(item.formatted("PRB", "ROB")))).hasSize(1);
        assertThat(keys(none.and(item.formatted("SCH", "ADA;BEN")))).hasSize(1);
        Deliveries sent = none.and(item.formatted("SCH", "ADA;BEN"));
        String share = "# shares.csv\nitem,shared_with,shared_at,received_at\nI1,PRB,2024-06-01,%s\n";
        assertThat(keys(sent.and(share.formatted("2024-06-20")))).isEmpty();
        assertThat(keys(sent.and(share.formatted("2024-06-21")))).hasSize(1);
    }

    @Test
    void theChildIsOneOfTheAdultsCurrentHome() {
        String stay = "# residences.csv\nperson,household,basis,from,to\nROB,H1,%s,2023-01-01,%s\n";
        assertThat(keys(works(ADA.and(ENQUIRY).and(stay.formatted("frequent_visitor", T)), "PRB,ROB,,open,,,no")))
                .hasSize(1);
        assertThat(keys(works(ADA.and(ENQUIRY).and(stay.formatted("resident", "2024-06-19")), "PRB,ROB,,open,,,no")))
                .as("moved out yesterday, of the home circle still")
                .isEmpty();
        assertThat(keys(works(ADA.and(ENQUIRY).and(stay.formatted("claimed", "")), "PRB,ROB,,open,,,no")))
                .as("only claims to live there")
                .isEmpty();
    }

    @Test
    void oneWhoOnlyClaimsToLiveThereMayBeAHomeAdultElsewhere() {
        Deliveries two = ADA.and("""
                # people.csv
                id,kind
                CAL,child
                # households.csv
                id
                H2
                # residences.csv
                person,household,basis,from
                ROB,H1,claimed,2023-01-01
                ROB,H2,resident,2023-01-01
                CAL,H2,resident,2023-01-01
                """);
        assertThat(Found.one(
                                PATTERN,
                                "ROB|PRB",
                                works(two, "PRB,ROB,,open,,,no").on(T))
                        .children())
                .hasSize(3);
    }

    @Test
    void theMothersHomeStandsInForAnUnbornChild() {
        Deliveries unborn = LIVE.and("""
                # people.csv
                id,kind
                UNB,unborn
                MUM,adult
                # residences.csv
                person,household,basis,from
                MUM,H1,resident,2020-01-01
                # relationships.csv
                person,related_person,type
                MUM,UNB,mother
                # enquiries.csv
                id,child,agency,opened_at
                E2,UNB,CSC,2024-06-01
                """);
        assertThat(Found.one(
                                PATTERN,
                                "ROB|PRB",
                                works(unborn, "PRB,ROB,,open,,,").on("2024-06-09"))
                        .children())
                .hasSize(1);
        assertThat(keys(works(unborn, "PRB,MUM,,open,,,"))).containsExactly("MUM|PRB");
    }

    @Test
    void joinedRecordsAreOneAdultAndTheDeadAreNone() {
        Deliveries joined = works(LIVE, "PRB,BOB,,open,2024-01-01,,", "PRB,ROB,,open,2024-01-01,,yes")
                .and("# people.csv\nid,kind\nBOB,adult\n# residences.csv\nperson,household,basis\nBOB,H1,resident\n"
                        + "# identities.csv\nrecord_a,record_b,state,at\nROB,BOB,same,2024-06-20\n");
        assertThat(Found.keys(PATTERN, joined, "2024-06-19")).containsExactly("BOB|PRB");
        assertThat(keys(joined)).isEmpty();
        Deliveries dead = LIVE.and("# people.csv\nid,kind,date_of_death\nUNC,adult,2024-06-20\n"
                + "# residences.csv\nperson,household,basis\nUNC,H1,resident\n");
        assertThat(Found.keys(PATTERN, works(dead, "PRB,UNC,,open,,,"), "2024-06-19"))
                .hasSize(1);
        assertThat(keys(works(dead, "PRB,UNC,,open,,,"))).isEmpty();
    }
}
