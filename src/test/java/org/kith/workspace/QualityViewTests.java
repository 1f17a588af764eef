package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.identity.Keeper;
import org.kith.identity.quality.Figure;
import org.kith.identity.quality.SourceQualities;
import org.kith.identity.quality.SourceQuality;
import org.kith.identity.quality.ToMend;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.Moment;
import org.kith.paper.Marking;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.ViewTest;
import org.kith.workspace.takeaway.Covers;
import org.kith.workspace.takeaway.TakeAwayDialog;
import org.springframework.beans.factory.annotation.Autowired;

/** The quality of data: all sources, one source, its rows to mend, and the file for the agency. */
@ViewTest
@SignedInAs(Role.STEWARD)
class QualityViewTests extends SampleScreens {

    @Autowired
    Keeper keeper;

    @Autowired
    SourceQualities qualities;

    @Autowired
    CurrentLens current;

    private SourceQuality chosen;

    @BeforeEach
    void count() {
        keeper.readAll();
        chosen = qualities.count(current.lens(), looked -> {}).sources().stream()
                .filter(one -> one.share(Figure.NHS_NUMBER).wrong() > 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sourcesStandInTheOrderOfTheirNamesWithTheirShares() {
        navigate(QualityView.class);

        List<String> names = qualities.lately(current.lens()).orElseThrow().sources().stream()
                .map(SourceQuality::name)
                .toList();
        assertThat(names).hasSizeGreaterThan(3).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(text())
                .contains("Filled", "Can be right", "How new")
                .contains(chosen.share(Figure.NHS_NUMBER).percent().getAsInt() + "%")
                .containsSubsequence(names);
    }

    @Test
    void aSourceSaysWhatEachFigureMeansAndLeadsToTheRowsToMend() {
        UI.getCurrent()
                .navigate(
                        QualityState.address(chosen.source(), null, 0).replaceAll("[?].*", ""),
                        com.vaadin.flow.router.QueryParameters.simple(Map.of("source", chosen.source())));

        assertThat(text()).contains(chosen.name());
        for (Figure figure : Figure.values()) {
            assertThat(text()).contains(figure.meaning());
        }
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(QualityState.address(chosen.source(), Figure.NHS_NUMBER, 0));
    }

    @Test
    void aRowToMendSaysWhoseItIsWhereItStandsAndHowToMendIt() {
        open(Figure.NHS_NUMBER);
        ToMend row = qualities
                .rows(current.lens(), chosen.source(), Figure.NHS_NUMBER, 0)
                .rows()
                .getFirst();

        assertThat(text())
                .contains("How to mend it: " + Figure.NHS_NUMBER.mending())
                .contains("No NHS number is recorded.")
                .contains("Line " + row.line() + " of people.csv", String.valueOf(row.person()));
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .anyMatch(address -> address.endsWith("/" + row.record()));
    }

    @Test
    void nothingToMendIsSaid() {
        open(Figure.NOT_BORN_LATER);

        assertThat(text()).contains("There is no row to mend.");
    }

    @Test
    void theRowsGoOnlyWithAPurposeAndHoldWhereTheyStand() {
        UI.getCurrent()
                .navigate("quality", com.vaadin.flow.router.QueryParameters.simple(Map.of("source", chosen.source())));
        button("Take the rows to mend away…").click();

        assertThat(words(TakeAwayDialog.class)).contains("each row of " + chosen.name() + " to mend");
        field(com.vaadin.flow.component.textfield.TextField.class, "What is it for?")
                .setValue("To mend them");
        button("Take away").click();
        assertThat(words(TakeAwayDialog.class)).contains("Taken away, and on record");

        List<ToMend> rows = qualities.forAgency(current.lens(), chosen.source());
        Covers.Taking taking = new Covers.Taking(
                current.lens().because("To mend them"),
                "Data steward",
                null,
                true,
                Moment.parse("2026-10-13"),
                Marking.OFFICIAL_SENSITIVE);
        Map<String, List<List<String>>> tables = QualityAway.tables(chosen.name(), taking, rows);
        assertThat(tables.get("rows-to-mend.csv"))
                .hasSize(rows.size() + 1)
                .allSatisfy(row -> assertThat(row).hasSize(8));
        assertThat(tables.get("about.csv")).contains(List.of("Why", "To mend them"));
    }

    @Test
    void theTabStandsBesideMatchesForAStewardOnly() {
        navigate(MatchesView.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("quality");
    }

    @Test
    @SignedInAs(value = Role.ANALYST, alone = true)
    void anAnalystIsNotLedThere() {
        navigate(MatchesView.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).doesNotContain("quality");
        assertThat(find(Button.class).all()).isNotEmpty();
    }

    private void open(Figure figure) {
        UI.getCurrent()
                .navigate(
                        "quality",
                        com.vaadin.flow.router.QueryParameters.simple(
                                Map.of("source", chosen.source(), "figure", figure.code())));
    }
}
