package org.kith.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Lenses;
import org.kith.access.Role;
import org.kith.figures.Shown;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the partnership: what is counted, what is not, and that they are the same for everybody. */
@GraphTest
@SignedInAs(Role.LEAD_ANALYST)
class PartnershipIT {

    private static final String PATTERN = "agency-not-asked";

    @Autowired
    Partnership partnership;

    @Autowired
    Lenses lenses;

    @Autowired
    DomainClock clock;

    @BeforeEach
    @AfterEach
    void clear() {
        TestStore.count(
                "MATCH (n) WHERE n:Derived OR n:Statement OR n:PartnershipFigures DETACH DELETE n RETURN count(*)",
                Map.of());
    }

    @Test
    void childrenAreCountedByAgeEthnicityAndAreaAndBesideThemThoseWhomAPatternFinds() {
        children(1, 60, "WBRI", "E1", 3, 15);
        children(61, 100, "BCRB", "E2", 12, 75);

        Figures figures = partnership.count(lenses.lens());

        assertThat(figures.children().total()).isEqualTo(100);
        assertThat(cell(figures.children(), 1, "White").counted()).isEqualTo(60);
        assertThat(cell(figures.children(), 2, "E2").counted()).isEqualTo(40);
        Shown found = pattern(figures).children();
        assertThat(found.total()).isEqualTo(30);
        assertThat(cell(found, 0, "1 to 4")).returns(15L, Shown.Cell::counted).returns(60L, Shown.Cell::of);
        assertThat(cell(found, 1, "Black, Black British, Caribbean or African"))
                .returns(15L, Shown.Cell::counted)
                .returns(40L, Shown.Cell::of);
        assertThat(cell(found, 1, "Mixed or multiple groups"))
                .returns(0L, Shown.Cell::of)
                .returns(null, Shown.Cell::counted);
    }

    @Test
    void aGroupInWhichFewAreFoundIsNotTold() {
        children(1, 60, "WBRI", "E1", 3, 20);
        children(61, 100, "BCRB", "E1", 3, 63);

        Shown found = pattern(partnership.count(lenses.lens())).children();

        assertThat(found.total()).isEqualTo(25);
        assertThat(cell(found, 1, "Black, Black British, Caribbean or African").counted())
                .isNull();
        assertThat(cell(found, 1, "White").counted())
                .as("nor what would give it away")
                .isNull();
    }

    @Test
    void whatIsSealedIsCountedForNobodyWhateverTheyAreClearedFor() {
        children(1, 60, "WBRI", "E1", 3, 15);
        Lens lens = lenses.lens();
        Figures before = partnership.count(lens);
        children(61, 90, "WBRI", "E1", 3, 90);
        TestStore.run("MATCH (p:PersonRecord) WHERE p.number > 60 SET p.sealedBy = [p.id]");
        TestStore.run("MATCH (w:Watched)-[:HAS]->(f) WHERE w.number > 80 SET w:Hidden, f:Hidden");
        TestStore.run("MATCH (w:Watched)-[:HAS]->(f) WHERE w.number > 60 SET f:Hidden");

        Figures none = partnership.count(lens);
        Figures all = partnership.count(lens.cleared(Clearance.EVERYTHING));

        assertThat(none.children()).isEqualTo(before.children()).isEqualTo(all.children());
        assertThat(none.patterns()).isEqualTo(before.patterns()).isEqualTo(all.patterns());
    }

    @Test
    void whatAgenciesRecordDifferentlyStandsByItself() {
        children(1, 30, "WBRI", "E1", 3, 0);
        TestStore.run(
                "MATCH (w:Watched) CREATE (w)-[:OF]->(:Statement:PersonRecord {id: 'b' + w.id, ethnicity: 'MWBC'})");

        assertThat(cell(partnership.count(lenses.lens()).children(), 1, "Recorded differently by different agencies")
                        .counted())
                .isEqualTo(30);
    }

    @Test
    void whatIsFoundAboutSeveralChildrenIsFoundOnceAndCountsForEachTwoKinds() {
        TestStore.run("UNWIND ['police', 'school', 'gp'] AS type CREATE (:Statement:Agency {id: type, type: type})");
        children(1, 20, "WBRI", "E1", 3, 20);
        TestStore.run("MATCH (f:Finding) SET f.agencies = ['police', 'school'], f.agencyType = 'gp',"
                + " f.newest = datetime('" + clock.today() + "T08:00:00Z')");
        TestStore.run("MATCH (f:Finding) WHERE f.number <= 10 SET f.key = 'one'");

        Figures figures = partnership.count(lenses.lens());

        Shown found = pattern(figures).found();
        assertThat(found.total()).as("ten of them are one").isEqualTo(10);
        assertThat(found.lines().getFirst().getLast().counted()).isEqualTo(10);
        assertThat(figures.pairs())
                .containsExactly(
                        new Figures.Pair("gp", "police", 10),
                        new Figures.Pair("gp", "school", 10),
                        new Figures.Pair("police", "school", 10));
    }

    @Test
    void answersAreCountedByDaysAndThoseThatNoDecisionNamesAsAShare() {
        String quarter = clock.today().withDayOfMonth(1).minusMonths(6).toString();
        TestStore.run("UNWIND range(1, 40) AS n CREATE (r:Statement:Request {id: 'r' + n, asked_at: date('" + quarter
                + "'), responded_at: CASE WHEN n <= 30 THEN date('" + quarter
                + "') + duration({days: CASE WHEN n <= 20 THEN 1 ELSE 10 END}) END,"
                + " outcome: CASE WHEN n <= 30 THEN 'information' END, response_items: ['i' + n]})"
                + "-[:NAMES {as: 'enquiry'}]->(:Statement:Enquiry {id: 'e' + n, closed_at: date('" + quarter
                + "') + duration({days: 20}), cites: CASE WHEN n <= 15 THEN ['i' + n] ELSE [] END})");

        Figures.Answers answers = partnership.count(lenses.lens()).answers().stream()
                .filter(one -> !Long.valueOf(0).equals(one.delay().total()))
                .findFirst()
                .orElseThrow();

        assertThat(answers.delay().total()).isEqualTo(40);
        assertThat(cell(answers.delay(), 0, "1 day").counted()).isEqualTo(20);
        assertThat(cell(answers.delay(), 0, "6 to 20 days").counted()).isEqualTo(10);
        assertThat(cell(answers.delay(), 0, Counting.NO_ANSWER).counted()).isEqualTo(10);
        assertThat(answers.notNamed()).isEqualTo(50);
    }

    @Test
    void dismissalsAreCountedByPatternAndByWhetherAskingCouldBeARisk() {
        TestStore.run("UNWIND range(1, 20) AS n CREATE (:Statement:Dismissal {id: 'd' + n, pattern: '" + PATTERN
                + "', reason: CASE WHEN n <= 8 THEN 'Asking could put somebody at risk: yes' ELSE 'Known' END,"
                + " at: date('2026-01-02')})");

        Shown reasons = partnership.count(lenses.lens()).dismissed().stream()
                .filter(one -> one.pattern().equals(PATTERN))
                .findFirst()
                .orElseThrow()
                .shown();

        assertThat(reasons.total()).isEqualTo(20);
        assertThat(cell(reasons, 0, Counting.AT_RISK).counted()).isEqualTo(10);
        assertThat(cell(reasons, 0, Counting.OTHER_REASON).counted()).isEqualTo(10);
    }

    @Test
    void dismissalsAreCountedByTheFirmestRuleAndThoseOfBeforeAsNotRecorded() {
        TestStore.run("UNWIND range(1, 60) AS n CREATE (:Statement:Dismissal {id: 'd' + n, pattern: '" + PATTERN
                + "', reason: CASE WHEN n <= 30 THEN 'Asking could put somebody at risk: yes' ELSE 'Known' END,"
                + " rules: CASE WHEN n <= 20 THEN ['R05', 'R02'] WHEN n <= 30 THEN ['none'] WHEN n <= 40 THEN ['X1'] END,"
                + " at: date('2026-01-02')})");
        TestStore.run("UNWIND range(61, 70) AS n CREATE (:Statement:Dismissal {id: 'd' + n, pattern: 'held-not-shared',"
                + " reason: 'Known', rules: ['R05'], at: date('2026-01-02')})");

        List<Figures.Dismissed> dismissed = partnership.count(lenses.lens()).dismissed();

        Figures.Dismissed asked = dismissed.stream()
                .filter(one -> one.pattern().equals(PATTERN))
                .findFirst()
                .orElseThrow();
        assertThat(asked.shown().total()).isEqualTo(60);
        assertThat(cell(asked.shown(), 1, "R05").counted()).isEqualTo(20);
        assertThat(cell(asked.shown(), 1, "R02").counted()).as("the second").isZero();
        assertThat(cell(asked.shown(), 1, Counting.NO_RULE).counted()).isEqualTo(10);
        assertThat(cell(asked.shown(), 1, Counting.OTHER_RULE).counted()).isEqualTo(10);
        assertThat(cell(asked.shown(), 1, Counting.RULE_NOT_RECORDED).counted()).isEqualTo(20);
        assertThat(dismissed).filteredOn(one -> !one.rules().isEmpty()).containsExactly(asked);
    }

    @Test
    void ofARuleOfWhichFewWereSetAsideItIsNotToldNorWhatWouldGiveItAway() {
        TestStore.run("UNWIND range(1, 30) AS n CREATE (:Statement:Dismissal {id: 'd' + n, pattern: '" + PATTERN
                + "', reason: 'Known', rules: CASE WHEN n <= 3 THEN ['R05'] WHEN n <= 20 THEN ['R06'] ELSE ['R07'] END,"
                + " at: date('2026-01-02')})");

        Figures.Dismissed asked = partnership.count(lenses.lens()).dismissed().stream()
                .filter(one -> one.pattern().equals(PATTERN))
                .findFirst()
                .orElseThrow();

        assertThat(asked.shown().total()).isEqualTo(30);
        assertThat(cell(asked.shown(), 1, "R05").counted()).isNull();
        assertThat(asked.rules()).filteredOn(cell -> cell.counted() == null).hasSize(2);
        assertThat(asked.reasons()).extracting(Shown.Cell::counted).containsExactly(0L, 30L);
    }

    @Test
    void theFiguresOfADayStayAsTheyAreAndWhatIsKeptOfThemIsWhatIsShown() {
        assertThat(partnership.lately()).isEmpty();
        children(1, 60, "WBRI", "E1", 3, 15);
        Figures first = partnership.today(lenses.lens());
        children(61, 100, "WBRI", "E1", 3, 100);

        assertThat(partnership.today(lenses.lens())).isEqualTo(first);
        assertThat(partnership.lately()).contains(first);
        assertThat(TestStore.text("MATCH (p:PartnershipFigures) RETURN p.shown", Map.of()))
                .contains("\"total\":60")
                .doesNotContain("WBRI");
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void theyAreNotForWhoeverWorksWithFamilies() {
        assertThatThrownBy(() -> partnership.lately()).isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> partnership.today(lenses.lens())).isInstanceOf(KithException.Refused.class);
    }

    private static Figures.OfPattern pattern(Figures figures) {
        return figures.patterns().stream()
                .filter(one -> one.pattern().equals(PATTERN))
                .findFirst()
                .orElseThrow();
    }

    private static Shown.Cell cell(Shown shown, int line, String key) {
        return shown.lines().get(line).stream()
                .filter(cell -> cell.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Children whom the rules look at, of whom those up to a number have something found. */
    private void children(int from, int to, String ethnicity, String area, int age, int found) {
        TestStore.count(
                "UNWIND range($from, $to) AS n CREATE (w:Watched:Derived {id: 'w' + n, number: n, areas: [$area],"
                        + " born: date($born)})-[:OF]->(:Statement:PersonRecord {id: 'p' + n, number: n,"
                        + " ethnicity: $ethnicity}) WITH w, n WHERE n <= $found CREATE (w)-[:HAS]->(:Finding:Derived"
                        + " {pattern: $pattern, key: 'k' + n, number: n, agencies: []}) RETURN count(*)",
                Map.of(
                        "from",
                        from,
                        "to",
                        to,
                        "ethnicity",
                        ethnicity,
                        "area",
                        area,
                        "born",
                        clock.today().minusYears(age).minusDays(40).toString(),
                        "found",
                        found,
                        "pattern",
                        PATTERN));
    }
}
