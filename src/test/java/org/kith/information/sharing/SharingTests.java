package org.kith.information.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.ShareDecisionKind;
import org.kith.vocabulary.SharePurpose;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.YesNo;

/** What can be shared, exactly what each agency reads, whom that names, and what is recorded of the decision. */
class SharingTests {

    private static final String DAY = "2026-03-10";
    private static final String PLAIN = """
            # agencies.csv
            id,name,type,area,phone
            CSC,Social care,childrens_social_care,995,
            SCH,Ashgrove Primary,school,995,
            POL,Police,police,995,01632 960001
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            MIA,child,Mia,Field,2019-03-03,CSC,open
            UNA,adult,Una,Field,1990-01-01,CSC,open
            TOM,adult,Tom,Locke,1985-01-01,CSC,open
            # relationships.csv
            person,related_person,type,asserted_by
            UNA,MIA,mother,CSC
            TOM,MIA,step_parent,CSC
            # involvements.csv
            agency,person,role,status,from
            SCH,MIA,teacher,open,2024-09-01
            SCH,UNA,contact,open,2024-09-01
            # information.csv
            id,kind,statement,summary,detail,recorded_at,held_by,about,reported_by,not_to,impact,outcome,protection
            I1,observation,fact,Mia wore no coat,She walked with Tom to school.,2026-03-02,POL,MIA;TOM,,TOM,She was cold,,open
            I2,allegation,third_party,A neighbour heard shouting,,2026-03-03,POL,MIA,,UNA,,,open
            I3,observation,fact,Secret from the police,,2026-03-04,POL,MIA,,,,,restricted
            """;

    private static final String SEALED = """
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            SEA,adult,Sean,Stone,1985-01-01,CSC,sealed
            # relationships.csv
            person,related_person,type,asserted_by
            SEA,MIA,father,CSC
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,about,not_to,protection
            I4,observation,fact,Sean Stone was seen,2026-03-05,POL,MIA,SEA,sealed
            """;

    private final Deliveries plain = Deliveries.inline(PLAIN);
    private final Circle circle = Deliveries.circle(plain.uncleared(DAY), "MIA");

    @Test
    void nothingRestrictedIsOfferedAndWhoeverHoldsItIsNamed() {
        Shareable shareable = Shareable.of(circle);

        assertThat(shareable.items())
                .extracting(ItemRow::summary)
                .containsExactly("A neighbour heard shouting", "Mia wore no coat");
        assertThat(shareable.heldBack())
                .singleElement()
                .asString()
                .contains("Police, 01632 960001")
                .doesNotContain("Secret");
        assertThat(shareable.agencies()).extracting(AgencyRow::name).startsWith("Ashgrove Primary");
    }

    @Test
    void theLeastGoesUnlessSomebodyChoosesMore() {
        RecipientView summary = view("SCH", Map.of());
        assertThat(summary.letter())
                .contains(
                        "About Mia Field, born 3 March 2019",
                        "Observation of 2 March 2026, fact, held by Police",
                        "Mia wore no coat")
                .doesNotContain("walked with Tom", "cold", "Tom Locke");

        RecipientView full = view("SCH", Map.of("I1", ShareForm.FULL));
        assertThat(full.letter())
                .contains("She walked with Tom to school.", "What it means for the child: She was cold");
    }

    @Test
    void anAllegationNeverGoesWithoutItsOutcome() {
        assertThat(view("SCH", Map.of("I2", ShareForm.OWN_WORDS)).letter()).contains("Outcome: none recorded yet");
    }

    @Test
    void whoeverIsNotTheirOwnFamilyCaseIsFlaggedWhereTheWordsNameThem() {
        assertThat(view("SCH", Map.of()).thirdParties()).isEmpty();
        assertThat(names(view("SCH", Map.of("I1", ShareForm.FULL)))).containsExactly("TOM");
        // By their own choice, in the head of the letter.
        RecipientView named = RecipientView.of(
                circle, draft(part("SCH", Map.of(), Set.of("TOM"))), part("SCH", Map.of(), Set.of("TOM")));
        assertThat(names(named)).containsExactly("TOM");
        assertThat(named.letter()).contains("with Tom Locke");
        assertThat(view("SCH", Map.of("I1", ShareForm.FULL)).cautions())
                .anyMatch(caution -> caution.contains("Names Tom Locke (step-parent of Mia)"));
    }

    @Test
    void whoMustNotLearnOfItIsNamedOnlyToThoseWhoKnowThem() {
        RecipientView school = view("SCH", Map.of());
        assertThat(school.letter())
                .contains("Must not learn of this: Una Field.")
                .doesNotContain("Tom Locke");
        assertThat(school.cautions())
                .anyMatch(caution -> caution.contains("works with Una Field, who must not learn of it"));
        assertThat(school.cautions())
                .anyMatch(
                        caution -> caution.startsWith("Tom Locke must not learn of it. The letter does not name them"));

        String constant = "Before you speak with anybody about this, ask us";
        assertThat(school.letter()).contains(constant);
        assertThat(view("CSC", Map.of()).letter()).contains(constant).doesNotContain("Must not learn of this");
    }

    @Test
    void theDecisionIsWhatTheChoicesComeTo() {
        assertThat(decision(Map.of("I1", ShareForm.FULL, "I2", ShareForm.FULL))).isEqualTo(ShareDecisionKind.SHARE);
        assertThat(decision(Map.of("I1", ShareForm.FULL))).isEqualTo(ShareDecisionKind.PARTIAL);
        assertThat(decision(Map.of("I1", ShareForm.NOT, "I2", ShareForm.NOT))).isEqualTo(ShareDecisionKind.NOT);
    }

    @Test
    void fourFactsAreFourCellsAndEachShareKeepsItsExactWords() {
        ShareDraft draft = draft(part("SCH", Map.of("I2", ShareForm.NOT), Set.of()), notTo("POL"));
        List<Saying> said = Sharing.sayings(circle, draft, Moment.parse("2026-03-10T09:00:00Z"));

        assertThat(said)
                .extracting(Saying::kind)
                .containsExactly(StatementKind.SHARE_DECISION, StatementKind.SHARE, StatementKind.SHARE_DECISION);
        assertThat(said.getFirst().cells())
                .containsEntry("decision", "partial")
                .containsEntry("reason", "She sees them daily")
                .containsEntry("agreement_to_service", "no")
                .containsEntry("informed", "no")
                .containsEntry("not_informed_reason", "It could put her at risk")
                .containsEntry("lawful_basis", "Public task");
        assertThat(said.getLast().cells())
                .containsEntry("decision", "not")
                .containsEntry("reason", "They hold it")
                .doesNotContainKey("lawful_basis");
        SentWords sent =
                SentWords.of(said.get(1).cells().get("reason").toString()).orElseThrow();
        assertThat(sent.why()).isEqualTo("She sees them daily");
        assertThat(sent.form()).isEqualTo(ShareForm.SUMMARY);
        assertThat(sent.words())
                .startsWith("About Mia Field, born 3 March 2019")
                .contains("Mia wore no coat");
        assertThat(said.get(1).cells()).doesNotContainKey("received_at");
    }

    @Test
    void whatHasToBeMendedIsSaidByField() {
        ShareDraft.Part blank = new ShareDraft.Part(id("SCH"), true, Map.of(), Map.of(), Set.of(), "", "", false);
        ShareDraft draft = new ShareDraft(
                items(), List.of(blank, notToWithoutReason()), SharePurpose.OTHER, " ", "Asha", null, YesNo.NO, "");

        assertThat(draft.problems().keySet())
                .containsExactlyInAnyOrder("why", "not_informed", "basis:" + id("SCH"), "why_not:" + id("POL"));
    }

    @Test
    void theGoldenRulesAskAndNeverMark() {
        ShareDraft open = new ShareDraft(
                items(),
                List.of(part("SCH", Map.of("I1", ShareForm.FULL), Set.of())),
                SharePurpose.OTHER,
                "",
                "Asha",
                null,
                null,
                "");
        assertThat(asked(open))
                .contains(
                        GoldenRule.ENGAGE,
                        GoldenRule.ADVICE,
                        GoldenRule.IDENTITIES,
                        GoldenRule.RELEVANT,
                        GoldenRule.REASONS);
        assertThat(asked(draft(notTo("SCH"))))
                .contains(GoldenRule.PROTECTION)
                .doesNotContain(GoldenRule.REASONS, GoldenRule.ENGAGE);
    }

    @Test
    void wordsThatNobodyKeptAreNotMadeUp() {
        assertThat(SentWords.of(null)).isEmpty();
        assertThat(SentWords.of("They asked for it")).isEmpty();
        assertThat(SentWords.of("Because\nof\nthat")).isEmpty();
    }

    @Test
    void forThoseNotClearedItIsAsIfWhatIsSealedWereNotThere() {
        Deliveries withSealed = plain.and(SEALED);
        Circle sealed = Deliveries.circle(withSealed.uncleared(DAY), "MIA");

        assertThat(titles(Shareable.of(sealed))).isEqualTo(titles(Shareable.of(circle)));
        assertThat(Shareable.of(sealed).heldBack())
                .isEqualTo(Shareable.of(circle).heldBack());
        ShareDraft draft = new ShareDraft(
                Shareable.of(sealed).items(),
                List.of(new ShareDraft.Part(
                        withSealed.internalId(StatementKind.AGENCY, "SCH"),
                        true,
                        Map.of(),
                        Map.of(),
                        Set.of(),
                        "Public task",
                        "",
                        false)),
                SharePurpose.NOTIFICATION,
                "She sees them daily",
                "Asha",
                YesNo.NO,
                YesNo.NO,
                "It could put her at risk");
        RecipientView seen = RecipientView.of(sealed, draft, draft.parts().getFirst());
        assertThat(seen.letter()).isEqualTo(view("SCH", Map.of()).letter());
        assertThat(seen.cautions()).isEqualTo(view("SCH", Map.of()).cautions());
    }

    private static List<String> titles(Shareable shareable) {
        return shareable.items().stream()
                .map(item -> String.valueOf(item.summary()))
                .toList();
    }

    private List<GoldenRule> asked(ShareDraft draft) {
        List<RecipientView> views = draft.parts().stream()
                .map(part -> RecipientView.of(circle, draft, part))
                .toList();
        List<GoldenCheck> checks = GoldenCheck.of(draft, views);
        assertThat(checks).extracting(GoldenCheck::rule).containsExactly(GoldenRule.values());
        return checks.stream()
                .filter(check -> check.question() != null)
                .map(GoldenCheck::rule)
                .toList();
    }

    private List<String> names(RecipientView view) {
        return view.thirdParties().stream()
                .flatMap(person -> person.records().stream())
                .map(record -> String.valueOf(record.head().delivered()))
                .toList();
    }

    private ShareDecisionKind decision(Map<String, ShareForm> forms) {
        ShareDraft.Part part = part("SCH", forms, Set.of());
        return draft(part).decision(part);
    }

    private RecipientView view(String agency, Map<String, ShareForm> forms) {
        ShareDraft.Part part = part(agency, forms, Set.of());
        return RecipientView.of(circle, draft(part), part);
    }

    private ShareDraft.Part part(String agency, Map<String, ShareForm> forms, Set<String> named) {
        Map<String, ShareForm> byItem = new java.util.HashMap<>();
        forms.forEach((item, form) -> byItem.put(plain.internalId(StatementKind.ITEM, item), form));
        Set<String> people = named.stream()
                .map(person -> plain.internalId(StatementKind.PERSON_RECORD, person))
                .collect(java.util.stream.Collectors.toSet());
        return new ShareDraft.Part(id(agency), true, byItem, Map.of(), people, "Public task", "", false);
    }

    private ShareDraft.Part notTo(String agency) {
        return new ShareDraft.Part(
                id(agency), false, Map.of(), Map.of(), Set.of(), "Public task", "They hold it", false);
    }

    private ShareDraft.Part notToWithoutReason() {
        return new ShareDraft.Part(id("POL"), false, Map.of(), Map.of(), Set.of(), "", "", false);
    }

    private ShareDraft draft(ShareDraft.Part... parts) {
        return new ShareDraft(
                items(),
                List.of(parts),
                SharePurpose.NOTIFICATION,
                "She sees them daily",
                "Asha",
                YesNo.NO,
                YesNo.NO,
                "It could put her at risk");
    }

    private List<ItemRow> items() {
        return Shareable.of(circle).items();
    }

    private String id(String agency) {
        return plain.internalId(StatementKind.AGENCY, agency);
    }
}
