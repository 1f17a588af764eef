package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code received-not-read}: what came to an agency that says when it reads, and no reading of it. */
class ReceivedNotReadTests {

    private static final String PATTERN = "received-not-read";
    private static final String T = "2024-06-20";
    private static final String WORKS = "# involvements.csv\nagency,person,from,to\n%s,%s,2020-01-01,%s\n";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,reports_reading
            CSC,Children's Services,childrens_social_care,yes
            HV,Health Visiting,health_visiting,yes
            GP,Mill Surgery,gp,
            SCH,Hill School,school,no
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            BEN,child,Ben,Stone,2018-05-01
            MUM,adult,Mary,Stone,1990-01-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            BEN,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            # information.csv
            id,kind,summary,held_by,about,recorded_at
            I1,event,Letter came,SCH,MUM,2022-01-01
            """);

    private static Deliveries shared(Deliveries to, String agency, String received, String read) {
        return to.and("# shares.csv\nitem,shared_with,shared_at,received_at,read_at\nI1,%s,2022-01-02,%s,%s\n"
                .formatted(agency, received, read));
    }

    private static final Deliveries WORKED = ADA.and(WORKS.formatted("HV", "ADA", ""));

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void whatWasReceivedSixDaysToTwelveMonthsAgoIsAGap() {
        assertThat(keys(shared(WORKED, "HV", "2024-06-14T22:30:00Z", ""))).containsExactly("I1|HV");
        assertThat(keys(shared(WORKED, "HV", "2024-06-14T23:30:00Z", "")))
                .as("the 15th in London")
                .isEmpty();
        assertThat(keys(shared(WORKED, "HV", "2023-06-20", ""))).containsExactly("I1|HV");
        assertThat(keys(shared(WORKED, "HV", "2023-06-19", ""))).isEmpty();
        assertThat(keys(shared(WORKED, "HV", "", ""))).as("sent, not received").isEmpty();
    }

    @Test
    void aReadingByTEndsItWhicheverShareItBelongsTo() {
        assertThat(keys(shared(WORKED, "HV", "2024-06-01", "2024-06-20"))).isEmpty();
        assertThat(keys(shared(WORKED, "HV", "2024-06-01", "2024-06-21"))).containsExactly("I1|HV");
        Deliveries twice = shared(WORKED, "HV", "2024-06-01", "")
                .and(
                        "# shares.csv\nitem,shared_with,shared_at,received_at,read_at\nI1,HV,2022-01-03,2022-01-03,2022-01-04\n");
        assertThat(keys(twice)).isEmpty();
    }

    @Test
    void onlyAgenciesThatSayWhenTheyReadCount() {
        Deliveries all = ADA.and(WORKS.formatted("GP", "ADA", "")).and(WORKS.formatted("SCH", "ADA", ""));
        assertThat(keys(shared(all, "GP", "2024-06-01", ""))).isEmpty();
        assertThat(keys(shared(all, "SCH", "2024-06-01", ""))).isEmpty();
    }

    @Test
    void theAgencyWorksWithAChildTheItemConcerns() {
        assertThat(keys(shared(ADA, "HV", "2024-06-01", ""))).isEmpty();
        assertThat(keys(shared(ADA.and(WORKS.formatted("HV", "MUM", "")), "HV", "2024-06-01", "")))
                .as("with the mother, not with a child")
                .isEmpty();
        assertThat(keys(shared(ADA.and(WORKS.formatted("HV", "ADA", "2024-06-20")), "HV", "2024-06-01", "")))
                .containsExactly("I1|HV");
        assertThat(keys(shared(ADA.and(WORKS.formatted("HV", "ADA", "2024-06-19")), "HV", "2024-06-01", "")))
                .isEmpty();
    }

    @Test
    void orItRunsTheChildsOpenEnquiry() {
        String enquiry = "# enquiries.csv\nid,child,agency,opened_at,closed_at\nE1,BEN,CSC,2024-06-10,%s\n";
        Slice slice =
                shared(ADA.and(enquiry.formatted("")), "CSC", "2024-06-01", "").on(T);
        assertThat(Found.one(PATTERN, "I1|CSC", slice).enquiries()).hasSize(1);
        assertThat(keys(shared(ADA.and(enquiry.formatted("2024-06-20")), "CSC", "2024-06-01", "")))
                .isEmpty();
        assertThat(keys(shared(ADA.and(enquiry.formatted("")), "HV", "2024-06-01", "")))
                .as("another agency runs it")
                .isEmpty();
    }

    @Test
    void anItemBroughtAsAnAnswerIsNoShare() {
        assertThat(keys(WORKED.and("# enquiries.csv\nid,child,agency,opened_at\nE1,ADA,HV,2024-05-01\n"
                        + "# requests.csv\nid,enquiry,agency,about,asked_at,responded_at,outcome,response_items\n"
                        + "R1,E1,SCH,ADA,2024-05-01,2024-05-02,information,I1\n")))
                .isEmpty();
    }

    @Test
    void itConcernsTheChildrenTheAgencyWorksWithAndSaysWhatIsNotRecorded() {
        Slice slice = shared(WORKED, "HV", "2024-06-01", "").on(T);
        Finding finding = Found.one(PATTERN, "I1|HV", slice);
        assertThat(finding.children())
                .as("not the other child whom the item concerns")
                .containsExactly(Deliveries.person(slice, "ADA").ref());
        Slice both = shared(WORKED.and(WORKS.formatted("HV", "BEN", "")), "HV", "2024-06-01", "")
                .on(T);
        assertThat(Found.one(PATTERN, "I1|HV", both).children())
                .containsExactlyInAnyOrder(
                        Deliveries.person(both, "ADA").ref(),
                        Deliveries.person(both, "BEN").ref());
        assertThat(finding.about())
                .extracting(part -> part.text(slice.delivered()))
                .containsExactly("MUM");
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactly("HV");
        assertThat(finding.evidence())
                .as("the item and the involvement, not the receipt")
                .hasSize(2);
        assertThat(finding.sentence())
                .startsWith("No reading by Health Visiting is recorded of “Letter came” (event of 1 January 2022);"
                        + " it received it on 1 June 2024, and it concerns Ada Stone.");
    }

    @Test
    void theDeadAreNoChildrenItConcerns() {
        Deliveries dead = shared(WORKED, "HV", "2024-06-01", "")
                .and("# people.csv\nid,kind,date_of_death\nADX,child,2024-06-20\n"
                        + "# identities.csv\nrecord_a,record_b,state,at\nADA,ADX,same,2024-06-02\n");
        assertThat(Found.keys(PATTERN, dead, "2024-06-19")).containsExactly("I1|HV");
        assertThat(keys(dead)).isEmpty();
    }
}
