package org.kith.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.network.SceneNode;
import org.kith.network.Sight;
import org.kith.network.SightCases;
import org.kith.network.WaySearch;
import org.kith.uikit.network.DiagramMark;
import org.kith.uikit.time.TimeBar;
import org.kith.uikit.time.TimeStretch;

@ViewPackages(classes = NetworkExplorer.class)
class SeeingViewTests extends BrowserlessTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);

    private SightCases sights;
    private NetworkExplorer explorer;

    @BeforeEach
    void open() {
        sights = new SightCases("2024-05-20", "P-WREN");
        explorer = new NetworkExplorer(sights.exploration(), WaySearch.NONE);
        UI.getCurrent().add(explorer);
    }

    @Test
    void asThePageLooksThereIsNoBannerAndTheHandleStandsAtTheEnd() {
        assertThat(banner().isVisible()).isFalse();
        assertThat(explorer.looksAsThePage()).isTrue();
        assertThat(explorer.seeing().time().bar().day()).isNull();
    }

    @Test
    void anotherDaySaysSoInTheWordsOfTheLensBarAndOffersTheWayBack() {
        explorer.look(Sight.OWN.on(MARCH));

        assertThat(texts())
                .contains("As known on 15 March 2024 · all agencies together", "Facts cannot be changed from here");
        assertThat(explorer.looksAsThePage()).isFalse();
        assertThat(explorer.seeing().time().bar().day()).isEqualTo(MARCH);
        press("Back to now");
        assertThat(banner().isVisible()).isFalse();
    }

    @Test
    void whatHappenedSaysByWhatIsKnownAndThatNothingMissingIsDrawn() {
        explorer.look(Sight.OWN.on(MARCH).in(Sight.Mode.HAPPENED));

        assertThat(texts())
                .contains(
                        "As it was on 15 March 2024, by what is known today · all agencies together",
                        "What nobody had asked is not drawn");
        assertThat(explorer.canvas().scene().nodes()).noneMatch(node -> node.ghost());
    }

    @Test
    void aStepSaysWhoCameAndWhoWent() {
        explorer.look(Sight.OWN.on(LocalDate.of(2023, 10, 1)));

        assertThat(texts()).anyMatch(text -> text.contains("Not here: ") && text.contains("Aaron Mellish"));
    }

    @Test
    void beforeAnythingWasRecordedItSaysThatAndNothingElse() {
        explorer.look(Sight.OWN.on(LocalDate.of(2012, 1, 1)));

        assertThat(texts()).contains("Nothing about this child was recorded by 1 January 2012.");
        assertThat(explorer.canvas().scene().nodes()).isEmpty();
        assertThat(explorer.table().grid().getListDataView().getItems()).isEmpty();
    }

    @Test
    void undoTakesTheDayBackAndTheAddressIsTold() {
        List<Sight> told = new ArrayList<>();
        explorer.onCarry(carried -> told.add(carried.sight()));

        explorer.look(Sight.OWN.on(MARCH));
        explorer.undo();
        explorer.redo();

        assertThat(told).containsExactly(Sight.OWN.on(MARCH), Sight.OWN, Sight.OWN.on(MARCH));
    }

    @Test
    void whatIsLeftOfADragAfterTheWayBackIsNotFollowed() {
        Seeing seeing = explorer.seeing();
        seeing.asked(new TimeBar.Asked(MARCH, 7));
        press("Back to now");

        seeing.asked(new TimeBar.Asked(MARCH.plusDays(3), 7));
        assertThat(explorer.looksAsThePage()).isTrue();
        seeing.asked(new TimeBar.Asked(MARCH.plusDays(3), 8));
        assertThat(explorer.looksAsThePage()).isFalse();
    }

    @Test
    void theBarCountsWeeksMonthsOrQuartersAndMarksEnquiries() {
        TimeStretch stretch = explorer.seeing().time().bar().stretch().orElseThrow();

        assertThat(stretch.end()).isEqualTo("today");
        assertThat(stretch.to()).isEqualTo("2024-05-20");
        assertThat(stretch.buckets().stream()
                        .mapToInt(TimeStretch.Bucket::count)
                        .sum())
                .isGreaterThan(10);
        assertThat(stretch.buckets()).anyMatch(bucket -> bucket.text().matches("\\d+ items recorded that week"));
        assertThat(stretch.marks()).extracting(TimeStretch.Mark::text).contains("enquiry open");
        assertThat(stretch.steps()).isSorted().contains(LocalDate.of(2024, 4, 30));
    }

    @Test
    void theBarReachesFartherBackWhenAnEarlierDayIsLookedAt() {
        LocalDate before =
                explorer.seeing().time().bar().stretch().orElseThrow().from();

        explorer.look(Sight.OWN.on(LocalDate.of(2019, 1, 1)));

        assertThat(before).isAfter(LocalDate.of(2019, 1, 1));
        assertThat(explorer.seeing().time().bar().stretch().orElseThrow().from())
                .isBeforeOrEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void twoAgenciesAreToldApartByLetterByTableAndBySentence() {
        explorer.look(Sight.OWN.through(sights.agency("A-LOX"), sights.agency("A-GP")));

        var mother = explorer.exploration().scene().nodes().stream()
                .filter(node -> node.label().equals("Deborah Anstice"))
                .findFirst()
                .orElseThrow();
        assertThat(explorer.canvas().scene().node(mother.id()).orElseThrow().side())
                .isEqualTo(DiagramMark.SECOND);
        assertThat(explorer.table().grid().getColumnByKey("Had by").isVisible()).isTrue();
        assertThat(texts())
                .anyMatch(text -> text.startsWith("A: what Loxley Vale Academy had and Millrace Surgery had not"))
                .anyMatch(text -> text.startsWith("B: what Millrace Surgery had and Loxley Vale Academy had not"));
        assertThat(all(explorer)
                        .filter(NativeButton.class::isInstance)
                        .map(button -> ((NativeButton) button).getText()))
                .anyMatch(text -> text.startsWith("Deborah Anstice, adult"));
        explorer.look(Sight.OWN);
        assertThat(explorer.table().grid().getColumnByKey("Had by").isVisible()).isFalse();
    }

    @Test
    void theTableCanBeFilteredByWhoHadIt() {
        explorer.look(Sight.OWN.through(sights.agency("A-LOX"), sights.agency("A-GP")));

        explorer.table().filter().setValue("only millrace");

        assertThat(explorer.table().grid().getListDataView().getItems().map(SceneNode::label))
                .contains("Deborah Anstice")
                .doesNotContain("Wren Anstice");
    }

    private SightBanner banner() {
        return (SightBanner)
                all(explorer).filter(SightBanner.class::isInstance).findFirst().orElseThrow();
    }

    private void press(String text) {
        all(explorer)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<String> texts() {
        return all(explorer)
                .filter(part -> part instanceof Span || part instanceof H2)
                .filter(Component::isVisible)
                .map(part -> part.getElement().getText())
                .toList();
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(SeeingViewTests::all));
    }
}
