package org.kith.information.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** What became of an item, stage by stage; and the accounts that differ. */
class LifeTests {

    private static final String DAY = "2026-03-10";
    private static final String PLAIN = """
            # agencies.csv
            id,name,type,area,reports_reading
            CSC,Social care,childrens_social_care,995,yes
            SCH,Ashgrove Primary,school,995,no
            POL,Police,police,995,no
            # practitioners.csv
            id,name,agency
            PR1,Rhona Petrie,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            MIA,child,Mia,Field,2019-03-03,CSC,open
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,about,protection
            I1,observation,fact,New and alone,2026-03-02,POL,MIA,open
            I2,claim,explanation,She fell,2026-03-03,POL,MIA,open
            I3,claim,explanation,She was pushed,2026-03-04,SCH,MIA,open
            I4,observation,fact,About nobody,2026-03-05,POL,,open
            I5,observation,fact,Read at the school,2026-03-05,POL,MIA,open
            # shares.csv
            item,shared_with,shared_at,received_at,read_at
            I2,CSC,2026-03-05,2026-03-06,2026-03-07
            I3,CSC,2026-03-05,2026-03-06,
            I5,SCH,2026-03-05,2026-03-06,2026-03-07
            # item_links.csv
            from_item,to_item,type,made_at,made_by
            I3,I2,contradicts,2026-03-07,PR1
            # enquiries.csv
            id,child,agency,opened_at,rag,closed_at,decision,cites
            E1,MIA,CSC,2026-03-01,amber,2026-03-09,section_17,I2
            # readings.csv
            item,practitioner,at,reads_it_as,weight,why
            I2,PR1,2026-03-08,An account,matters,It is the first
            """;

    private static final String SEALED = """
            # agencies.csv
            id,name,type,area,sensitive,reports_reading
            REF,A refuge,domestic_abuse_service,995,yes,yes
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,about,protection
            I9,claim,explanation,Sealed account,2026-03-06,POL,MIA,sealed
            # item_links.csv
            from_item,to_item,type,made_at,made_by
            I9,I2,contradicts,2026-03-07,PR1
            I9,I1,compares,2026-03-07,PR1
            # shares.csv
            item,shared_with,shared_at,received_at,read_at
            I1,REF,2026-03-05,2026-03-06,2026-03-07
            I2,REF,2026-03-05,2026-03-06,2026-03-07
            I3,REF,2026-03-05,2026-03-06,2026-03-07
            """;

    private final Deliveries plain = Deliveries.inline(PLAIN);
    private final Slice slice = plain.uncleared(DAY);

    @Test
    void anItemStandsStillAtTheFirstStageThatIsNotRecorded() {
        assertThat(life("I1").standsStill()).contains(LifeStage.SHARED);
        assertThat(life("I3").standsStill()).contains(LifeStage.READ);
        assertThat(life("I4").standsStill()).contains(LifeStage.SHARED);
    }

    @Test
    void aDecisionThatNamesItEndsTheWaiting() {
        ItemLife life = life("I2");

        assertThat(life.standsStill()).isEmpty();
        assertThat(life.steps()).extracting(ItemLife.Step::stage).containsExactly(LifeStage.values());
        assertThat(life.steps()).allMatch(ItemLife.Step::reached);
        assertThat(marks(life, LifeStage.WEIGHED)).containsExactly("at Social care");
        assertThat(marks(life, LifeStage.USED)).containsExactly("cited in the enquiry about Mia Field");
        assertThat(life.toString()).doesNotContain("Rhona");
    }

    @Test
    void whenAnAgencyReadsIsItsOwnAffairUnlessItReportsReading() {
        ItemLife others = life("I5");
        assertThat(marks(others, LifeStage.READ)).isEmpty();
        assertThat(step(others, LifeStage.READ).nothing()).isEqualTo("Ashgrove Primary does not report when it reads.");
        assertThat(others.standsStill()).as("it is not waited for").contains(LifeStage.WEIGHED);

        ItemLife own = life("I5", plain.internalId(StatementKind.AGENCY, "SCH"));
        assertThat(marks(own, LifeStage.READ)).containsExactly("by Ashgrove Primary");
    }

    @Test
    void accountsThatDifferStandSideBySideWithTheAgenciesThatHaveBoth() {
        List<Contradiction> pairs = Contradiction.around(circle(slice));

        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.first().summary()).isEqualTo("She fell");
            assertThat(pair.second().summary()).isEqualTo("She was pushed");
            assertThat(pair.haveBoth()).containsExactly("Social care");
            assertThat(pair.haveFirstOnly()).containsExactly("Police");
            assertThat(pair.haveSecondOnly()).containsExactly("Ashgrove Primary");
            assertThat(pair.compared()).isFalse();
        });
    }

    @Test
    void aComparisonOrADecisionThatNamesBothIsShown() {
        Deliveries compared = plain.and("""
                # item_links.csv
                from_item,to_item,type,made_at,made_by
                I2,I3,compares,2026-03-08,PR1
                """);
        assertThat(Contradiction.around(circle(compared.uncleared(DAY))))
                .singleElement()
                .matches(Contradiction::compared);
    }

    @Test
    void forThoseNotClearedItIsAsIfWhatIsSealedWereNotThere() {
        Slice sealed = plain.and(SEALED).uncleared(DAY);

        assertThat(Contradiction.around(circle(sealed)).toString().replaceAll("~\\d+", ""))
                .isEqualTo(Contradiction.around(circle(slice)).toString().replaceAll("~\\d+", ""));
        for (String item : List.of("I1", "I2", "I3", "I4", "I5")) {
            assertThat(ItemLife.of(sealed, row(sealed, item), null)).isEqualTo(life(item));
        }
    }

    private static Circle circle(Slice slice) {
        return Deliveries.circle(slice, "MIA");
    }

    private ItemLife life(String item) {
        return life(item, null);
    }

    private ItemLife life(String item, @Nullable String own) {
        return ItemLife.of(slice, row(slice, item), own);
    }

    private static ItemRow row(Slice slice, String delivered) {
        return slice.rows(ItemRow.class).stream()
                .filter(item -> Objects.equals(item.head().delivered(), delivered))
                .findFirst()
                .orElseThrow();
    }

    private static ItemLife.Step step(ItemLife life, LifeStage stage) {
        return life.steps().get(stage.ordinal());
    }

    private static List<String> marks(ItemLife life, LifeStage stage) {
        return step(life, stage).marks().stream().map(ItemLife.Mark::words).toList();
    }
}
