package org.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.gaps.patterns.Found;
import org.kith.testing.Deliveries;

class DismissalsTests {

    private static final Deliveries TWO = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            SCH,School,school
            POL,Police,police
            # people.csv
            id,kind,date_of_birth
            ADA,child,2016-05-01
            BEN,child,2014-05-01
            A-BEN,child,2014-05-01
            MUM,adult,1990-01-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            BEN,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            # enquiries.csv
            id,child,agency,opened_at,rag
            E1,ADA,CSC,2024-06-01,amber
            E2,BEN,CSC,2024-06-01,amber
            # information.csv
            id,kind,held_by,about,recorded_at
            I1,unease,SCH,MUM,2024-06-10
            """);

    private static Deliveries dismissed(String cells) {
        return TWO.and("# dismissals.csv\npattern,key,child,reason,by,at\n" + cells + "\n");
    }

    @Test
    void hidesTheFindingFromTheMomentItWasMade() {
        Deliveries dismissed = dismissed("held-not-shared,I1,,known,Lead,2024-06-12");
        assertThat(Found.keys("held-not-shared", dismissed, "2024-06-11")).containsExactly("I1");
        assertThat(Found.keys("held-not-shared", dismissed, "2024-06-12")).isEmpty();
    }

    @Test
    void doesNotHideWhatBecameKnownAfterIt() {
        assertThat(Found.keys("held-not-shared", dismissed("held-not-shared,I1,,known,Lead,2024-06-10"), "2024-06-20"))
                .isEmpty();
        assertThat(Found.keys("held-not-shared", dismissed("held-not-shared,I1,,known,Lead,2024-06-09"), "2024-06-20"))
                .containsExactly("I1");
    }

    @Test
    void endsWhenAnotherEnquiryOpens() {
        Deliveries dismissed = dismissed("agency-not-asked,ADA|police,,known,Lead,2024-06-12");
        assertThat(Found.keys("agency-not-asked", dismissed, "2024-06-20")).doesNotContain("ADA|police");
        Deliveries again =
                dismissed.and("# enquiries.csv\nid,child,agency,opened_at,rag\nE3,ADA,CSC,2024-06-15,amber\n");
        assertThat(Found.keys("agency-not-asked", again, "2024-06-14")).doesNotContain("ADA|police");
        assertThat(Found.keys("agency-not-asked", again, "2024-06-15")).contains("ADA|police");
    }

    @Test
    void forOneChildLeavesTheOther() {
        var slice = dismissed("held-not-shared,I1,ADA,known,Lead,2024-06-12").on("2024-06-20");
        assertThat(Found.one("held-not-shared", "I1", slice).children())
                .extracting(slice.delivered()::of)
                .containsExactly("BEN");
    }

    @Test
    void forAChildThatDoesNotExistForTheReaderHidesNothingForOthers() {
        Deliveries sealed = TWO.and("""
                # people.csv
                id,kind,date_of_birth,protection
                SEA,child,2015-05-01,sealed
                # dismissals.csv
                pattern,key,child,reason,at
                held-not-shared,I1,SEA,known,2024-06-12
                """);
        assertThat(Found.keys("held-not-shared", sealed.uncleared("2024-06-20")))
                .containsExactly("I1");
    }

    @Test
    void isComparedAfterIdsHaveBecomePersons() {
        Deliveries joined = dismissed("agency-not-asked,BEN|police,,known,Lead,2024-06-12")
                .and("# identities.csv\nrecord_a,record_b,state,at\nBEN,A-BEN,same,2024-06-13\n");
        assertThat(Found.keys("agency-not-asked", joined, "2024-06-20")).doesNotContain("A-BEN|police", "BEN|police");
        assertThat(Found.keys("agency-not-asked", joined, "2024-06-20")).contains("A-BEN|gp");
    }

    @Test
    void ofAnotherPatternOrKeyHidesNothing() {
        assertThat(Found.keys("held-not-shared", dismissed("item-not-linked,I1,,known,Lead,2024-06-12"), "2024-06-20"))
                .containsExactly("I1");
        assertThat(Found.keys(
                        "agency-not-asked", dismissed("agency-not-asked,ADA,,known,Lead,2024-06-12"), "2024-06-20"))
                .contains("ADA|police");
    }
}
