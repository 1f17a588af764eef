package org.kith.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.access.Role;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.paper.PaperDocument;
import org.kith.review.learned.Effect;
import org.kith.review.learned.Factor;
import org.kith.review.report.ChosenDays;
import org.kith.review.report.ReportDayChoices;
import org.kith.review.report.ReportLearned;
import org.kith.search.Search;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.workspace.takeaway.TakeAwayDialog;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a review, and every page of its child as a reader of it sees them. */
@ViewTest
@SignedInAs(Role.REVIEWER)
class ReviewViewTests extends SampleScreens {

    /** What tells who the child of the sample's first case is, and who its family are. */
    private static final List<String> TELLING = List.of(
            "Mia",
            "Adeyemi",
            "Thornley",
            "Jess",
            "Femi",
            "Folasade",
            "Weavers",
            "QX2",
            "9990002487",
            "07700 90",
            "born 3");

    @Autowired
    Reviews reviews;

    @Autowired
    Lenses lenses;

    @Autowired
    CircleReader circles;

    @Autowired
    Search search;

    @Autowired
    ReportLearned learned;

    @Autowired
    ReportDayChoices days;

    private final String review = Ids.fresh();

    @BeforeEach
    void open() {
        open(review, "S01-MIA", false);
    }

    @AfterEach
    void close() {
        TestStore.count(
                "MATCH (n:Review|ReviewStep|ReviewText|ReportDays|Pseudonyms|Influence|Lesson|SeenAgain) DETACH DELETE n RETURN count(*)",
                Map.of());
        // What the account stood for is kept for some seconds; a change makes it look again.
        standsAnew();
    }

    /** A review that runs, as the store keeps it. */
    private void open(String id, String child, boolean names) {
        TestStore.count(
                "CREATE (:Review {id: $id, version: 0, title: 'Rapid review 7', terms: 'What was known?',"
                        + " children: [$child], readers: [$me], from: date('2026-01-01'), to: date('2026-10-12'),"
                        + " names: $names, openedBy: 'lead', openedAt: datetime(), until: datetime() + duration('P1D')})"
                        + " RETURN count(*)",
                Map.of(
                        "id",
                        id,
                        "child",
                        id(child),
                        "me",
                        Looking.signedIn().orElseThrow().account().id(),
                        "names",
                        names));
        standsAnew();
    }

    private void standsAnew() {
        Looking.signedIn().ifPresent(me -> reviews.standsAnew(me.account().id()));
    }

    private void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @Test
    void theReviewSaysItsTermsAndItsChildByAMadeUpName() {
        go("review/" + review);

        assertThat(text())
                .contains(
                        "Rapid review 7", "What was known?", "1 January 2026 to 12 October 2026", "Names are replaced")
                .doesNotContain(TELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/first-days",
                "/event-by-event",
                "/side-by-side",
                "/who-had-it",
                "/how-it-could-have-been-joined",
                "/said-and-checked",
                "/what-helped",
                "/report"
            })
    void noPageOfTheReviewTellsWhoTheChildIs(String page) {
        go("review/" + review + page);

        assertThat(text()).contains("Rapid review 7");
        assertThat(text().length()).as("there is a page").isGreaterThan(600);
        assertThat(text()).doesNotContain(TELLING);
        assertThat(all()).doesNotContain(TELLING);
    }

    @Test
    void whoHadItIsATableOfItemsByAgenciesAndARowLeadsToItsItem() {
        go("review/" + review + "/who-had-it");

        assertThat(text())
                .contains("Northmere General Hospital", "Swollen left shin", "No sending to another agency is recorded")
                .contains("90 days later (63 working)");
        assertThat(all()).contains("item/" + id("S01-I04"));
    }

    @Test
    void twoItemsThatLayApartAreChosenAndTheAskThatWouldHaveJoinedThemStandsOnItsFirstDay() {
        go("review/" + review + "/how-it-could-have-been-joined");
        assertThat(text()).contains("rests on several items").doesNotContain("As recorded");
        List<ComboBox<ItemRow>> boxes = boxes();
        choose(boxes.getFirst(), "S01-I04");
        test(find(Button.class).withText("Show how").single()).click();
        assertThat(boxes.getLast().isInvalid())
                .as("one item is apart from nothing")
                .isTrue();

        choose(boxes.getLast(), "S01-I01");
        test(find(Button.class).withText("Show how").single()).click();

        assertThat(text())
                .contains("As recorded", "No agency is recorded as having had both.", "The fewest asks: 1 ask")
                .contains("From 18 September 2026")
                .contains("could have asked")
                .contains("No request from", "That somebody put them together is not recorded.");
        assertThat(boxes().getFirst().getValue()).isNotNull();
        assertThat(all()).doesNotContain(TELLING);
    }

    @Test
    void whatWasFoundLeadsToHowItCouldHaveBeenJoinedAndSoDoesItsFirstDay() {
        go("review/" + review + "/how-it-could-have-been-joined");
        String address = find(Anchor.class).all().stream()
                .filter(link -> "How it could have been joined".equals(link.getText())
                        && link.getHref().contains("items="))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();

        go(address);

        assertThat(text())
                .contains("As recorded", "Only two of them: ", "1 and 2", "Two of them, on an earlier day: 1 ask");
        assertThat(boxes().getFirst().getValue())
                .as("three stand in no two boxes")
                .isNull();
        go("review/" + review + "/first-days");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith(address.substring(0, address.indexOf("items=")))
                        && href.contains(id("S01-I04")));
    }

    @Test
    void whatRestsOnOneItemOrOnOneAskLeadsToHowItCouldHaveComeToTheEnquiry() {
        go("review/" + review + "/how-it-could-have-been-joined");
        List<String> ways = find(Anchor.class).all().stream()
                .filter(link -> "How it could have come to the enquiry".equals(link.getText()))
                .map(Anchor::getHref)
                .toList();
        String item = ways.stream()
                .filter(way -> way.endsWith("items=" + id("S01-I04")))
                .findFirst()
                .orElseThrow();
        go(item);
        assertThat(text())
                .contains("As recorded", "That it came to Calderbrook MASH, which runs or ran an enquiry")
                .contains("The fewest asks: 1 ask", "could have asked Northmere General Hospital");

        go(ways.stream()
                .filter(way -> way.contains("kind=ambulance"))
                .findFirst()
                .orElseThrow());
        assertThat(text())
                .contains("Needed by Calderbrook MASH", "could have asked Vale Ambulance Service")
                .contains("That it came to an enquiry about the child is not recorded.");
        go(ways.stream()
                .filter(way -> way.contains("kind=adult_mental_health"))
                .findFirst()
                .orElseThrow());
        assertThat(text()).contains("what an answer would have brought the record does not say");
        assertThat(all()).doesNotContain(TELLING);
        go("review/" + review + "/how-it-could-have-been-joined?about=" + id("S02-ZUZ") + "&kind=police");
        assertThat(text()).as("nobody of another family").doesNotContain("As recorded");
        go("review/" + review + "/first-days");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.endsWith("items=" + id("S01-I04")));
    }

    @Test
    void aLearningExtractIsTakenAwayOnRecordAndItsPurposeStandsOnlyThere() {
        go("review/" + review);
        find(Button.class).all().stream()
                .filter(button -> "Take a learning extract away…".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();
        TakeAwayDialog dialog = find(TakeAwayDialog.class).single();
        assertThat(dialog.getElement().getOuterHTML()).contains("ids made afresh", "not for publishing");
        assertThat(find(com.vaadin.flow.component.textfield.TextField.class).all())
                .extracting(com.vaadin.flow.component.textfield.TextField::getHelperText)
                .contains("Stands in the record of reads, and not in the file.");
        find(Button.class).all().stream()
                .filter(button -> "Take away".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();

        until(() -> find(Anchor.class).all().stream()
                .map(Anchor::getText)
                .anyMatch(name -> name.startsWith("kith-learning-extract-") && name.endsWith(".zip")));
        assertThat(TestStore.texts(
                        "MATCH (e:AccessEvent) WHERE e.view = 'taken away: learning-extract as Tables (CSV, in a zip)'"
                                + " RETURN e.view",
                        Map.of()))
                .isNotEmpty();
    }

    /** What takes long is shown when it is there: what waits for the session is done until then. */
    private static void until(BooleanSupplier there) {
        VaadinSession session = VaadinSession.getCurrent();
        Instant late = Instant.now().plusSeconds(60);
        while (!there.getAsBoolean()) {
            assertThat(Instant.now()).as("it is there by now").isBefore(late);
            session.getService().runPendingAccessTasks(session);
            Thread.onSpinWait();
        }
    }

    @Test
    void whatIsNoItemOfTheReviewIsNotBelieved() {
        go("review/" + review + "/how-it-could-have-been-joined?items=" + id("S02-I01") + ",x," + Ids.fresh());

        assertThat(text()).contains("rests on several items").doesNotContain("As recorded");
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<ItemRow>> boxes() {
        return find(ComboBox.class).all().stream()
                .map(box -> (ComboBox<ItemRow>) box)
                .filter(box -> box.getLabel() != null && box.getLabel().endsWith("item"))
                .toList();
    }

    private void choose(ComboBox<ItemRow> box, String delivered) {
        String id = id(delivered);
        box.setValue(box.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void anAgencysEyesBesideAllSayWhatItHadNot() {
        go("review/" + review + "/side-by-side?a=2026-10-12&a-eyes=" + id("AG-NM-HOS") + "&b=2026-10-12");

        assertThat(text())
                .contains("as Northmere General Hospital could see it")
                .contains("Bruise to outer left ear");
    }

    @Test
    void theSidesAreChosenAndStandInTheAddress() {
        go("review/" + review + "/side-by-side");
        find(DatePicker.class).all().getFirst().setValue(LocalDate.parse("2026-09-17"));
        test(find(Button.class).withText("Put side by side").single()).click();

        assertThat(text()).contains("the end of 17 September 2026, as you look");
    }

    @Test
    void whatIsNoDayOfThePeriodAndNoAgencyThereIsNotBelieved() {
        go("review/" + review + "/side-by-side?a=2031-10-12&a-eyes=" + Ids.fresh() + "&b=never");

        assertThat(text())
                .contains("the end of 11 October 2026, as you look", "the end of 12 October 2026, as you look");
    }

    @Test
    void whoeverDoesNotReadItSeesNoneOfItsPages() {
        TestStore.count("MATCH (r:Review) SET r.readers = ['somebody'] RETURN count(*)", Map.of());
        standsAnew();
        go("review/" + review + "/who-had-it");

        assertThat(text()).doesNotContain("Swollen left shin", "Who had which information");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/network", "/involved", "/gaps", "/information", "/chronology", "/enquiries"})
    void noPageOfTheChildTellsWhoItIs(String page) {
        go("child/" + id("S01-MIA") + page);

        assertThat(text().length()).as("there is a page").isGreaterThan(300);
        assertThat(text()).doesNotContain(TELLING);
        assertThat(all()).doesNotContain(TELLING);
    }

    @Test
    void nobodyElsesPageOpensAndItDoesNotSayWhoseItIs() {
        go("child/" + id("S02-ZUZ"));

        assertThat(text()).contains("This is not in the review you read").doesNotContain("Mazur", "Zuzanna");
    }

    @Test
    void aRealNameFindsNobodyAndAMadeUpOneDoes() {
        assertThat(search.find(lenses.lens(), "Adeyemi").nothing()).isTrue();
        assertThat(search.find(lenses.lens(), "12 Weavers Row").nothing()).isTrue();
        assertThat(search.find(lenses.lens(), "9990002487").nothing()).isTrue();
        String name = Called.in(
                        circles.circle(lenses.lens(), id("S01-MIA"), "test").slice())
                .person(circles.circle(lenses.lens(), id("S01-MIA"), "test").child());

        assertThat(circles.called(lenses.lens(), List.of(name.split(" ")[0].toLowerCase(java.util.Locale.UK))))
                .hasSize(1);
    }

    @Test
    void whatIsWrittenInOnesOwnWordsStaysAndStandsInTheReport() {
        go("review/" + review + "/in-your-words");
        assertThat(text()).contains("The account of the family").doesNotContain(TELLING);
        TextArea learning = find(TextArea.class).all().getLast();
        learning.setValue("Ask under every name.");
        find(Button.class).all().stream()
                .filter(button -> "Keep it".equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow()
                .click();

        assertThat(find(TextArea.class).all().getLast().getValue()).isEqualTo("Ask under every name.");
        assertThat(find(TextArea.class).all().getLast().getHelperText()).startsWith("Last written by ");
        go("review/" + review);
        find(Button.class).all().stream()
                .filter(button -> "Take the report away…".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(find(TakeAwayDialog.class).single().getElement().getOuterHTML())
                .contains("made-up names", "In your words");
    }

    @Test
    void theDaysOfTheReportAreProposedWithReasonsAndThoseThatAreChosenAreKept() {
        go("review/" + review + "/report");
        assertThat(text())
                .contains("Nobody has chosen yet", "The first day of the period", "The last day of the period")
                .contains("an enquiry was opened", "could first be seen", "4 days are ticked.");
        assertThat(ticked())
                .startsWith("1 January 2026")
                .endsWith("12 October 2026")
                .hasSize(4);

        DatePicker another = find(DatePicker.class).single();
        another.setValue(LocalDate.of(2027, 1, 1));
        button("Add it").click();
        assertThat(another.isInvalid()).as("after the period").isTrue();
        another.setValue(LocalDate.of(2026, 9, 17));
        button("Add it").click();
        box("1 January 2026").setValue(false);
        assertThat(text()).contains("4 days are ticked. Not kept yet.");
        assertThat(days.of(reviews.find(review))).as("not before it is kept").isEmpty();
        button("Keep these days").click();

        assertThat(text()).contains("Chosen by ", "A day that was chosen here").doesNotContain("Not kept yet");
        assertThat(days.now(reviews.find(review)).orElseThrow().days())
                .contains(LocalDate.of(2026, 9, 17), LocalDate.of(2026, 10, 12))
                .doesNotContain(LocalDate.of(2026, 1, 1))
                .hasSize(4);
        find(Button.class).all().stream()
                .filter(each -> "Take the report away…".equals(each.getText()))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(find(TakeAwayDialog.class).single().getElement().getOuterHTML())
                .contains("the network on the days that the readers chose: ", "17 September 2026");
    }

    @Test
    void theDaysThatWereProposedAreTakenBackAndEveryChoiceStays() {
        Review mine = reviews.find(review);
        days.choose(mine, 0, List.of(LocalDate.of(2026, 9, 17)));
        go("review/" + review + "/report");
        assertThat(ticked()).containsExactly("17 September 2026");
        box("17 September 2026").setValue(false);
        button("Keep these days").click();
        assertThat(text()).contains("Tick at least one day");

        button("Back to the days that Kith proposes").click();

        assertThat(ticked()).hasSize(4);
        assertThat(text()).contains("taken back by", "Earlier choices (1)");
        assertThat(days.now(mine)).isEmpty();
        assertThat(days.of(mine)).extracting(ChosenDays::number).containsExactly(2, 1);
    }

    @Test
    void ofTwoWhoChooseDaysAtOnceTheSecondIsToldAndWhatIsOutsideThePeriodIsNotKept() {
        Review mine = reviews.find(review);
        go("review/" + review + "/report");
        days.choose(mine, 0, List.of(LocalDate.of(2026, 9, 17)));
        button("Keep these days").click();

        assertThat(text()).contains("Somebody else has chosen other days meanwhile");
        assertThatThrownBy(() -> days.choose(mine, 1, List.of(LocalDate.of(2025, 12, 31))))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("Not among these days: 31 December 2025");
        Review others = new Review(
                mine.id(),
                mine.title(),
                mine.terms(),
                mine.children(),
                List.of("somebody"),
                mine.from(),
                mine.to(),
                mine.names(),
                mine.openedBy(),
                mine.openedAt(),
                mine.until(),
                null,
                null,
                null);
        assertThatThrownBy(() -> days.of(others)).isInstanceOf(KithException.Refused.class);
    }

    private List<String> ticked() {
        return find(Checkbox.class).all().stream()
                .filter(Checkbox::getValue)
                .map(Checkbox::getLabel)
                .toList();
    }

    private Checkbox box(String day) {
        return find(Checkbox.class).all().stream()
                .filter(each -> day.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatHinderedIsSaidOfWhatWasNotJoinedAndStandsBesideItAndInTheReport() {
        go("review/" + review + "/what-helped");
        button("Say what helped or hindered here…").click();
        choose("What helped or hindered?", "The systems that information is kept in");
        find(RadioButtonGroup.class).all().getFirst().setValue(Effect.HINDERED);
        find(TextArea.class).all().getFirst().setValue("Each hospital keeps its own.");
        button("Keep it").click();

        assertThat(text()).contains("Each hospital keeps its own.", "The organisation", "Of: Injuries with no joint");
        assertThat(text().split("Each hospital keeps its own", -1))
                .as("in the list, and beside what was not joined")
                .hasSize(3);
        assertThat(text()).doesNotContain(TELLING);
        assertThat(sections().getFirst().blocks())
                .contains(new PaperDocument.Prose(PaperDocument.Voice.OWN, "Each hospital keeps its own."));
    }

    @Test
    void aLessonOfAnEarlierReviewStandsBesideWhatMeetsItAndIsSaidToBeSeenAgain() {
        TestStore.run("CREATE (:Lesson {id: 'x', version: 0, lesson: 'l', review: 'another', number: 1,"
                + " words: 'Read all injuries together.', given: true, pattern: 'injuries-not-read-together',"
                + " fromKind: 'acute_hospital', action: 'One meeting', role: '', state: 'AGREED', evidence: '', by: 'x',"
                + " at: datetime('2026-01-01T00:00:00Z'), first: datetime('2026-01-01T00:00:00Z')})");
        go("review/" + review + "/first-days");
        assertThat(text()).contains("An earlier lesson, 1 January 2026", "Read all injuries together.", "One meeting");
        assertThat(text().split("Read all injuries together", -1))
                .as("whole beside the first thing it meets alone")
                .hasSize(2);
        go("review/" + review + "/what-helped");
        assertThat(text()).contains("An earlier lesson, 1 January 2026", "Read all injuries together.", "One meeting");
        go("review/" + review + "/first-days");

        button("Seen again here").click();

        assertThat(text()).contains("Said to be seen again in this review");
        go("lessons");
        assertThat(text()).contains("Read all injuries together.", "Another review", "Seen again in Rapid review 7");
    }

    @Test
    void aLessonIsDrawnAndIsTheReadersOwnUntilItIsGiven() {
        go("review/" + review + "/lessons");
        button("Draw a lesson…").click();
        find(TextArea.class).all().getFirst().setValue("Ask the school the same day.");
        button("Keep it").click();
        assertThat(text()).contains("Ask the school the same day.", "Recorded, no action agreed yet");
        go("lessons");
        assertThat(text()).contains("No review has given a lesson").doesNotContain("Ask the school the same day.");

        go("review/" + review + "/lessons");
        button("Change…").click();
        find(Checkbox.class).all().getFirst().setValue(true);
        button("Keep it").click();
        assertThat(text()).contains("Given to the partnership", "Earlier versions (1)");
        go("lessons");
        assertThat(text())
                .contains("Ask the school the same day.", "Rapid review 7")
                .doesNotContain("not told");
        assertThat(sections().getLast().blocks())
                .contains(new PaperDocument.Prose(PaperDocument.Voice.OWN, "Ask the school the same day."));
    }

    private List<PaperDocument.Section> sections() {
        return learned.sections(reviews.find(review));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String words) {
        ComboBox<Factor> box = find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(factor -> factor.words().equals(words))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void whereTheReviewShowsNamesTheyAreThereAndNobodyElsesAre() {
        TestStore.count("MATCH (r:Review) SET r.names = true RETURN count(*)", Map.of());
        standsAnew();
        go("child/" + id("S01-MIA"));
        assertThat(text()).contains("Mia Adeyemi");
        assertThat(search.find(lenses.lens(), "Adeyemi").people()).isNotEmpty();
        assertThat(search.find(lenses.lens(), "Mazur").people()).isEmpty();
    }

    @Test
    void aReviewThatRanOutShutsItsPages() {
        TestStore.count("MATCH (r:Review) SET r.until = datetime() - duration('P1D') RETURN count(*)", Map.of());
        standsAnew();
        go("review/" + review);
        assertThat(text()).contains("It has ended and opens nothing any more");
        go("child/" + id("S01-MIA"));
        assertThat(text()).contains("This is not in the review you read");
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void whoOpensReviewsSeesAllOfThemAndReadsNone() {
        TestStore.count("MATCH (r:Review) SET r.readers = ['somebody'] RETURN count(*)", Map.of());
        go("reviews");
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Open a review…");
        go("review/" + review);
        assertThat(text()).contains("you opened the review and do not read it", "Mia Adeyemi");
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Extend…", "Close…");
        assertThatThrownBy(() -> reviews.enter(reviews.find(review))).isInstanceOf(KithException.Refused.class);
    }

    /** What every component says, dialogs, labels and descriptions among it. */
    private String all() {
        return ((Component) java.util.Objects.requireNonNull(getCurrentView()))
                .getElement()
                .getOuterHTML();
    }
}
