package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.gaps.scan.Scan;
import org.kith.gaps.scan.ScanNow;
import org.kith.gaps.scan.Worklist;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** A “nothing held” goes out of date by a name that came later: whoever asked and whoever answered learn of it as they may. */
class StaleSearchesIT extends DeliveredGraph {

    private static final String PATTERN = "nil-return-out-of-date";

    /** Two formats: the day of asking and answering, near enough to stand on a desk. */
    private static final String DELIVERY = """
            # agencies.csv
            id,name,type,area
            CSC,Social care,childrens_social_care,995
            HOU,Housing,housing,995
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            MIA,child,Mia,Field,2020-02-03,CSC
            UNA,adult,Una,Field,1990-01-01,CSC
            # relationships.csv
            person,related_person,type,asserted_by
            UNA,MIA,mother,CSC
            # enquiries.csv
            id,child,agency,opened_at,rag,concern
            E1,MIA,CSC,%1$s,amber,Shouting was heard
            # requests.csv
            id,enquiry,agency,about,asked_at,question,responded_at,outcome,answered_by,searched_names
            Q1,E1,HOU,UNA,%1$s,Who lives there?,%1$s,nothing_held,Jo Marsh,Una Field
            """;

    private static final String NAME = """
            # names.csv
            person,use,given_names,family_name,source,protection
            UNA,alias,Una,Wood,CSC,%s
            """;

    @Autowired
    Desk desk;

    @Autowired
    Worklist worklist;

    @Autowired
    Scan scan;

    @BeforeEach
    void deliver() {
        deliver(DELIVERY.formatted(clock.today().minusDays(2)));
        ScanNow.everybody(scan);
    }

    @Test
    void whatWasSearchedUnderAllThatIsKnownIsNotOutOfDate() {
        assertThat(onTheBoard(lens()).all()).isZero();
        assertThat(onTheDesk(lens())).isFalse();
    }

    @Test
    void whoAskedReadsTheNameAndWhoAnsweredOnlyThatThereIsMore() {
        take(NAME.formatted("open"), "later");
        ScanNow.everybody(scan);

        assertThat(onTheBoard(lens()).first())
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("Answered “nothing held” by Housing", "Una Wood");
        assertThat(onTheDesk(lens())).isTrue();
        assertThat(desk.board(lens(), id("HOU"), 25).toString()).doesNotContain("Wood");
    }

    /** Not on the board, not on the desk, not in a count: the sealed name leaves no trace but for whoever is cleared. */
    @Test
    void aSealedNameLeavesNoTraceForTheUncleared() {
        String before = seen(lens());
        take(NAME.formatted("sealed"), "later");
        ScanNow.everybody(scan);

        assertThat(seen(lens())).isEqualTo(before);
        assertThat(onTheBoard(lens()).all()).isZero();
        assertThat(onTheDesk(lens())).isFalse();
        Lens cleared = lens().cleared(Clearance.of(
                Set.of(TestStore.text("MATCH (s:NameUse {family_name: 'Wood'}) RETURN s.id", java.util.Map.of()))));
        assertThat(onTheBoard(cleared).first())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("Una Wood"));
        assertThat(onTheDesk(cleared)).isTrue();
    }

    private String seen(Lens lens) {
        return onTheBoard(lens) + desk.board(lens, id("HOU"), 25).toString();
    }

    private Worklist.OfPattern onTheBoard(Lens lens) {
        return worklist.of(lens, PATTERN, 5, "requests");
    }

    private boolean onTheDesk(Lens lens) {
        return desk.board(lens, id("HOU"), 25)
                .answered()
                .getFirst()
                .given()
                .getFirst()
                .outOfDate();
    }
}
