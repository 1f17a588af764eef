package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code adult-appeared-after-checks}: an adult first known at home after everybody there was checked. */
class AdultAppearedAfterChecksTests {

    private static final String PATTERN = "adult-appeared-after-checks";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            POL,Police,police
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MAN,adult,Wayne,Dell,1985-01-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from,asserted_by
            ADA,H1,resident,2020-01-01,POL
            """);

    private static Deliveries with(String closedAt, String asked, String stay) {
        return ADA.and("""
                # enquiries.csv
                id,child,agency,opened_at,closed_at
                E1,ADA,CSC,2023-01-01T09:00:00Z,%s
                # requests.csv
                id,enquiry,agency,about,asked_at
                R1,E1,POL,ADA,%s
                # residences.csv
                person,household,basis,from,known_from,asserted_by
                MAN,H1,%s,POL
                """.formatted(closedAt, asked, stay));
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void anAdultFirstKnownThereAfterTheLastRequestIsAGap() {
        Slice slice = with("", "2024-06-10", "resident,2024-06-01,2024-06-12").on(T);
        Finding finding = Found.one(PATTERN, "ADA|MAN", slice);
        assertThat(finding.children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
        assertThat(finding.enquiries()).hasSize(1);
        assertThat(finding.requests()).hasSize(1);
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactly("POL");
        assertThat(finding.ask()).isEqualTo("Children's Services");
        assertThat(finding.sentence())
                .isEqualTo("Wayne Dell was first known at a home of Ada Stone on 12 June 2024; the last request for the"
                        + " enquiry that opened on 1 January 2023 was asked on 10 June 2024, and no request naming them"
                        + " is recorded since.");
    }

    @Test
    void afterMeansLaterThanThatInstant() {
        assertThat(keys(with("", "2024-06-10T10:00:00Z", "resident,,2024-06-10T10:00:01Z")))
                .containsExactly("ADA|MAN");
        assertThat(keys(with("", "2024-06-10T10:00:00Z", "resident,,2024-06-10T10:00:00Z")))
                .isEmpty();
        assertThat(keys(with("", "2024-06-10T10:00:00Z", "resident,2024-06-11,")))
                .containsExactly("ADA|MAN");
        assertThat(keys(with("", "2024-06-10T10:00:00Z", "resident,2024-06-10,")))
                .isEmpty();
        assertThat(keys(with("", "2024-06-10", "resident,,")))
                .as("always known")
                .isEmpty();
        assertThat(keys(with("", "2024-06-10", "claimed,2024-06-11,")))
                .as("any adult of the home circle")
                .containsExactly("ADA|MAN");
    }

    @Test
    void whoWasKnownThereBeforeByAnySharedStayIsNoNewcomer() {
        Deliveries known = with("", "2024-06-10", "resident,2024-06-11,");
        assertThat(keys(known.and("# residences.csv\nperson,household,basis,from,to\n"
                        + "MAN,H1,frequent_visitor,2023-01-01,2023-06-20\n")))
                .isEmpty();
        assertThat(keys(known.and("# residences.csv\nperson,household,basis,from,to\n"
                        + "MAN,H1,frequent_visitor,2023-01-01,2023-06-19\n")))
                .as("a stay that is not shared in the twelve months")
                .containsExactly("ADA|MAN");
    }

    @Test
    void withoutARequestTheOpeningCounts() {
        assertThat(keys(ADA.and(opened("2024-06-10T09:00:01Z")))).containsExactly("ADA|MAN");
        assertThat(keys(ADA.and(opened("2024-06-10T09:00:00Z")))).isEmpty();
    }

    private static String opened(String known) {
        return "# enquiries.csv\nid,child,agency,opened_at\nE1,ADA,CSC,2024-06-10T09:00:00Z\n"
                + "# residences.csv\nperson,household,basis,known_from\nMAN,H1,resident," + known + "\n";
    }

    @Test
    void onlyTheLatestEnquiryIsLookedAt() {
        Deliveries later = with("2023-03-01", "2023-02-01", "resident,2024-06-01,")
                .and("# enquiries.csv\nid,child,agency,opened_at\nE2,ADA,CSC,2024-06-02\n");
        assertThat(keys(later)).isEmpty();
        assertThat(keys(ADA.and("# residences.csv\nperson,household,basis,from\nMAN,H1,resident,2024-06-01\n")))
                .as("no enquiry, no checks")
                .isEmpty();
    }

    @Test
    void theEnquiryIsOpenOrClosedLessThanTwelveMonths() {
        assertThat(keys(with("2023-06-21", "2023-02-01", "resident,2024-06-01,")))
                .containsExactly("ADA|MAN");
        assertThat(keys(with("2023-06-20", "2023-02-01", "resident,2024-06-01,")))
                .isEmpty();
    }

    @Test
    void aRequestNamingTheAdultSinceSettlesIt() {
        Deliveries known = with("", "2024-06-10", "resident,,2024-06-12T10:00:00Z");
        String ask = "# requests.csv\nid,agency,about,asked_at\nR2,POL,MAN,%s\n";
        assertThat(keys(known.and(ask.formatted("2024-06-12T10:00:00Z")))).isEmpty();
        assertThat(keys(known.and(ask.formatted("2024-06-20")))).isEmpty();
        assertThat(keys(known.and(ask.formatted("2024-06-12T09:59:59Z")))).containsExactly("ADA|MAN");
        assertThat(keys(known.and(ask.formatted("")))).containsExactly("ADA|MAN");
        assertThat(keys(known.and(ask.formatted("2024-06-21")))).containsExactly("ADA|MAN");
        Deliveries joined = known.and("# people.csv\nid,kind\nMAX,adult\n"
                + "# identities.csv\nrecord_a,record_b,state,at\nMAX,MAN,same,2024-06-20\n"
                + "# requests.csv\nid,agency,about,asked_at\nR2,POL,MAX,2024-06-13\n");
        assertThat(keys(joined)).isEmpty();
    }

    @Test
    void whoIsNoLivingAdultIsNot() {
        Deliveries known = with("", "2024-06-10", "resident,2024-06-11,");
        assertThat(keys(known.and("# people.csv\nid,kind,date_of_death\nX,adult,2024-06-20\n"
                        + "# identities.csv\nrecord_a,record_b,state,at\nMAN,X,same,2024-06-01\n")))
                .isEmpty();
        assertThat(keys(known.and("# people.csv\nid,kind,date_of_birth\nBEN,child,2006-06-21\n"
                        + "# residences.csv\nperson,household,basis,from\nBEN,H1,resident,2024-06-11\n")))
                .containsExactly("ADA|MAN");
    }

    @Test
    void ofARestrictedStayOnlyWhomToContactIsSaid() {
        Deliveries restricted = with("", "2024-06-10", "claimed,2024-06-30,")
                .and("# residences.csv\nperson,household,basis,from,asserted_by,protection\n"
                        + "MAN,H1,resident,2024-06-11,POL,restricted\n");
        assertThat(Found.one(PATTERN, "ADA|MAN", restricted.uncleared(T)).sentence())
                .doesNotContain("Wayne")
                .contains("restricted: contact Police");
    }
}
