package org.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.Naming;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.record.Saying;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.StatementKind;

class AnsweredTests {

    private static final Deliveries ONE = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            SCH,School,school
            # people.csv
            id,kind,date_of_birth
            ADA,child,2016-05-01
            BEN,child,2014-05-01
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
            # information.csv
            id,kind,held_by,about,recorded_at
            I1,unease,SCH,MUM,2024-06-10
            """);

    @Test
    void whatIsSetAsideIsHandedOutWithTheDismissalThatHidesIt() {
        Answered answered = answered(
                dismissed(
                        "held-not-shared,I1,ADA,first,Lead,2024-06-11",
                        "held-not-shared,I1,ADA,second,Lead,2024-06-12"),
                "2024-06-20");

        assertThat(keys(answered.standing())).doesNotContain("held-not-shared I1");
        assertThat(answered.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.by().reason()).isEqualTo("second"));
        assertThat(answered.returned()).isEmpty();
    }

    @Test
    void whatIsSetAsideForABrotherStandsHere() {
        Answered answered = answered(dismissed("held-not-shared,I1,BEN,known,Lead,2024-06-12"), "2024-06-20");

        assertThat(keys(answered.standing())).contains("held-not-shared I1");
        assertThat(answered.setAside()).isEmpty();
    }

    @Test
    void whatIsSetAsideForEveryChildIsSetAsideHereToo() {
        Answered answered = answered(dismissed("held-not-shared,I1,,known,Lead,2024-06-12"), "2024-06-20");

        assertThat(answered.setAside()).hasSize(1);
    }

    @Test
    void whatCameBackSaysWhichEvidenceEndedIt() {
        Deliveries again = dismissed("agency-not-asked,ADA|police,ADA,known,Lead,2024-06-12")
                .and("# enquiries.csv\nid,child,agency,opened_at,rag\nE3,ADA,CSC,2024-06-15,amber\n");

        assertThat(answered(again, "2024-06-14").setAside()).hasSize(1);
        Answered after = answered(again, "2024-06-15");
        assertThat(after.setAside()).isEmpty();
        assertThat(after.returned()).singleElement().satisfies(returned -> {
            assertThat(returned.because().row()).isEqualTo(again.internalId(StatementKind.ENQUIRY, "E3"));
            assertThat(after.returned(returned.finding())).contains(returned);
        });
    }

    @Test
    void aDismissalSaidHereIsWrittenInInternalIds() {
        Slice slice = ONE.on("2024-06-20");
        Circle circle = Deliveries.circle(slice, "ADA");
        Finding finding = answered(ONE, "2024-06-20").standing().stream()
                .filter(each -> each.pattern().equals("agency-not-asked"))
                .findFirst()
                .orElseThrow();

        Saying saying = Dismissing.of(finding, circle.child(), Clearance.NONE, " known ", "Asha", Instant.EPOCH);

        assertThat(saying.cells())
                .containsEntry("pattern", "agency-not-asked")
                .containsEntry("key", finding.key().text(Naming.INTERNAL))
                .containsEntry("reason", "known")
                .containsEntry("by", "Asha");
        assertThat(saying.names()).containsEntry("child", List.of(ONE.internalId(StatementKind.PERSON_RECORD, "ADA")));
    }

    @Test
    void aDismissalSaysWhichRulesHadFiredUnlessSomethingSealedWasOpen() {
        Circle circle = Deliveries.circle(ONE.on("2024-06-20"), "ADA");
        List<Finding> all = answered(ONE, "2024-06-20").standing();
        Finding ruled =
                all.stream().filter(each -> !each.rules().isEmpty()).findFirst().orElseThrow();
        Finding other = all.stream()
                .filter(each -> !each.pattern().equals("agency-not-asked"))
                .findFirst()
                .orElseThrow();

        assertThat(dismissal(circle, ruled, Clearance.NONE)).containsEntry("rules", ruled.rules());
        assertThat(dismissal(circle, ruled, Clearance.of(Set.of("a sealed row"))))
                .doesNotContainKey("rules");
        assertThat(dismissal(circle, other, Clearance.NONE)).doesNotContainKey("rules");
        Deliveries club = ONE.and("""
                # agencies.csv
                id,name,type
                CLB,Swimming club,club
                # involvements.csv
                agency,person,status,from,level
                CLB,ADA,open,2024-01-01,universal
                """);
        Finding involved = answered(club, "2024-06-20").standing().stream()
                .filter(each -> each.agencyType() == AgencyType.CLUB)
                .findFirst()
                .orElseThrow();
        assertThat(dismissal(circle, involved, Clearance.NONE)).containsEntry("rules", List.of(Dismissing.NO_RULE));
    }

    private static Map<String, Object> dismissal(Circle circle, Finding finding, Clearance open) {
        return Dismissing.of(finding, circle.child(), open, "known", "Asha", Instant.EPOCH)
                .cells();
    }

    @Test
    void aReasonIsWanted() {
        Circle circle = Deliveries.circle(ONE.on("2024-06-20"), "ADA");
        Finding finding = answered(ONE, "2024-06-20").standing().getFirst();

        for (String none : List.of("", "  ", "ok", Dismissing.atRisk(" "), "x".repeat(2_001))) {
            assertThatThrownBy(
                            () -> Dismissing.of(finding, circle.child(), Clearance.NONE, none, "Asha", Instant.EPOCH))
                    .as(none)
                    .isInstanceOf(KithException.Invalid.class);
        }
        assertThat(Dismissing.risk(Dismissing.atRisk("he waits outside"))).isTrue();
        assertThat(Dismissing.risk("known")).isFalse();
    }

    private static Deliveries dismissed(String... rows) {
        return ONE.and("# dismissals.csv\npattern,key,child,reason,by,at\n" + String.join("\n", rows) + "\n");
    }

    private static Answered answered(Deliveries delivery, String day) {
        return new GapFinder(GapPatterns.shipped()).answered(Deliveries.circle(delivery.on(day), "ADA"));
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.pattern() + " "
                        + finding.key().text(ONE.on("2024-06-20").delivered()))
                .toList();
    }
}
