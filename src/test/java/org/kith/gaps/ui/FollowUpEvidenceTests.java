package org.kith.gaps.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.Found;
import org.kith.testing.Deliveries;

/** What a card tells of a challenge and of a condition, and what it keeps where these are about something restricted. */
class FollowUpEvidenceTests {

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            SCH,Hill School,school
            # practitioners.csv
            id,name,role,agency
            PR,Pat Roe,teacher,SCH
            # people.csv
            id,kind,given_names,family_name,date_of_birth,protection
            ADA,child,Ada,Stone,2016-05-01,
            MAN,adult,Max,Stone,1990-01-01,restricted
            # information.csv
            id,kind,held_by,about,recorded_at,protection,summary
            OPEN,event,SCH,ADA,2024-05-01,,Tired
            SHUT,event,SCH,ADA,2024-05-01,restricted,Secret
            # challenges.csv
            id,about_item,raised_by,raised_at,to_agency,text
            C-OPEN,OPEN,PR,2024-05-10,CSC,Look again
            C-SHUT,SHUT,PR,2024-05-10,CSC,Look again at the secret
            # conditions.csv
            id,about,kind,text,set_by,set_at,responsible,review_by
            K-OPEN,ADA,safety_plan,A locked box,PR,2024-05-01,school nurse,2024-06-01
            K-SHUT,ADA;MAN,bail,Max not to come near,PR,2024-05-01,,2024-06-01
            """);

    private static String lines(String pattern, String key, Slice slice, String label) {
        return CardText.of(Found.one(pattern, key, slice), slice).evidence().stream()
                .filter(piece -> piece.label().equals(label))
                .map(CardText.Piece::lines)
                .findFirst()
                .map(lines -> String.join(" ", lines))
                .orElseThrow();
    }

    @Test
    void theWordsOfAChallengeAreToldWhereItsItemMayBeRead() {
        Slice slice = ADA.uncleared("2024-06-20");
        assertThat(lines("challenge-open", "C-OPEN", slice, "challenge of 10 May 2024"))
                .isEqualTo("Challenge raised by Pat Roe (teacher) with Children's Services, 10 May 2024. “Look again”"
                        + " No answer is recorded.");
        assertThat(lines("challenge-open", "C-SHUT", slice, "challenge of 10 May 2024"))
                .doesNotContain("secret");
        assertThat(lines("challenge-open", "C-SHUT", ADA.on("2024-06-20"), "challenge of 10 May 2024"))
                .contains("“Look again at the secret”");
    }

    @Test
    void theWordsOfAConditionAreToldWhereAllItIsAboutMayBeRead() {
        Slice slice = ADA.uncleared("2024-06-20");
        assertThat(lines("condition-not-checked", "K-OPEN", slice, "safety plan of 1 May 2024"))
                .isEqualTo("Safety plan about Ada Stone, set 1 May 2024 by Pat Roe (teacher). “A locked box”"
                        + " Responsible: school nurse. To be looked at again by 1 June 2024.");
        assertThat(lines("condition-not-checked", "K-SHUT", slice, "bail condition of 1 May 2024"))
                .doesNotContain("Max");
        assertThat(lines("condition-not-checked", "K-SHUT", ADA.on("2024-06-20"), "bail condition of 1 May 2024"))
                .contains("“Max not to come near”");
    }
}
