package org.kith.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.Location;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.access.Role;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the figures, with something to count: what it tells, what it does not, and that nothing leads to anybody. */
@ViewTest
@SignedInAs(Role.LEAD_ANALYST)
class PartnershipViewTests extends SampleScreens {

    @Autowired
    Partnership partnership;

    @Autowired
    Lenses lenses;

    @Autowired
    DomainClock clock;

    /** Counted beside whatever other tests left there, and taken away again. */
    @BeforeEach
    void made() {
        forget();
        TestStore.count(
                "UNWIND range(1, 60) AS n CREATE (:Statement:Dismissal {id: 'pv-d' + n, pattern: 'agency-not-asked', reason:"
                        + " CASE WHEN n <= 30 THEN 'Asking could put somebody at risk: yes' ELSE 'Known' END, rules: CASE"
                        + " WHEN n <= 25 THEN ['R02'] WHEN n <= 28 THEN ['R05'] ELSE NULL END, at: date('2026-01-02')})"
                        + " RETURN count(*)",
                Map.of());
        TestStore.count(
                "UNWIND range(1, 60) AS n CREATE (w:Watched:Derived {id: 'pv-w' + n, areas: ['E1'], born: date($born)})"
                        + "-[:OF]->(:Statement:PersonRecord {id: 'pv-p' + n, ethnicity: CASE WHEN n <= 45 THEN 'WBRI' ELSE 'BCRB'"
                        + " END, given_names: 'Zora'}) WITH w, n WHERE n <= 30 CREATE (w)-[:HAS]->(:Finding:Derived {id: 'pv-f' + n,"
                        + " pattern: 'agency-not-asked', key: 'k' + n, agencies: []}) RETURN count(*)",
                Map.of("born", clock.today().minusYears(3).minusDays(40).toString()));
        partnership.today(lenses.lens(Act.SEE_PARTNERSHIP));
    }

    @AfterEach
    void forget() {
        TestStore.count(
                "MATCH (n) WHERE n.id STARTS WITH 'pv-' OR n:PartnershipFigures OPTIONAL MATCH (n)-[:HAS]->(f:Finding)"
                        + " DETACH DELETE n, f RETURN count(*)",
                Map.of());
    }

    private void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private NativeTable table(String label) {
        return find(NativeTable.class).all().stream()
                .filter(table -> label.equals(table.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + label));
    }

    @Test
    void itTellsWhatIsFoundAndWhatWasSetAsideByReasonAndByRule() {
        go("partnership");

        assertThat(text()).contains("How to read this page", "What is found", "Answers", "Set aside");
        assertThat(words(table("What was set aside, by pattern and reason")))
                .contains("Agencies with no request recorded");
        String rules = words(table("What was set aside, by rule"));
        assertThat(rules).containsPattern("R02 .* 25").contains("Rule not recorded");
        assertThat(rules).as("three are not told").containsPattern("R05 .* not told");
        assertThat(text()).containsPattern("Of \\d+ rules nothing was set aside");
    }

    @Test
    void whatIsCheckedAndByWhatStandsInTheAddressAndWhatIsNeitherIsNotBelieved() {
        go("partnership?pattern=agency-not-asked&by=ethnicity");
        assertThat(text()).contains("Black, Black British, Caribbean or African", "White");
        go("partnership?pattern=agency-not-asked&by=area");
        assertThat(text()).contains("E1").doesNotContain("Black, Black British");
        go("partnership?pattern=nothing&by=name");
        assertThat(text()).contains("What is found").doesNotContain("nothing&by");
    }

    @Test
    void nothingOnItLeadsToSomebodyAndNobodyIsNamed() {
        go("partnership");

        String all = ((Component) Objects.requireNonNull(getCurrentView()))
                .getElement()
                .getOuterHTML();
        assertThat(all).doesNotContain("child/", "person/", "item/", "Zora", "pv-");
    }

    @Test
    @SignedInAs(Role.INFORMATION_GOVERNANCE)
    void whoReachesNobodyHasTheSameFiguresWorkedOutAndReadsThem() {
        TestStore.count("MATCH (p:PartnershipFigures) DETACH DELETE p RETURN count(*)", Map.of());
        go("partnership");
        assertThat(text())
                .as("worked out now, and not refused")
                .contains("Figures of the partnership")
                .doesNotContain("Your role does not do this");
        assertThat(partnership.count(lenses.lens(Act.SEE_PARTNERSHIP)).children())
                .isEqualTo(partnership
                        .count(lenses.system("a test").cleared(Clearance.NONE))
                        .children());
    }

    private static String words(NativeTable table) {
        StringBuilder words = new StringBuilder();
        table.getBody().getRows().forEach(row -> {
            row.getElement()
                    .getChildren()
                    .forEach(cell -> words.append(cell.getTextRecursively()).append(' '));
            words.append('\n');
        });
        return words.toString();
    }
}
