package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Role;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.kith.gaps.scan.Scan;
import org.kith.gaps.scan.ScanDecisions;
import org.kith.gaps.scan.ScanNow;
import org.kith.kernel.CurrentLens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.uikit.CopyButton;
import org.springframework.beans.factory.annotation.Autowired;

/** The worklist as an analyst and a data steward without any grant see it. */
@ViewTest
@SignedInAs(Role.ANALYST)
class WorklistViewTests extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @Autowired
    Scan scan;

    @Autowired
    ScanDecisions decisions;

    @Autowired
    CurrentLens lens;

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    @BeforeEach
    void everybodyIsLookedAt() {
        if (sample.missing()) {
            sample.take(Progress.UNWATCHED);
        }
        if (scan.progress().scan() == null) {
            ScanNow.everybody(scan);
        }
    }

    @Test
    void liveWorkStandsFirstAndEachScopeSaysHowManyCardsItHas() {
        navigate(WorklistView.class);

        List<Anchor> tabs =
                find(Anchor.class).from(find(WorklistTabs.class).single()).all();
        assertThat(tabs).extracting(WorklistViewTests::text).first().asString().matches("Live \\d+");
        assertThat(text(tabs.get(1))).matches("Recently closed \\d+");
        assertThat(tabs.getFirst().getElement().getAttribute("aria-current")).isEqualTo("page");
        poll();
        assertThat(text(tabs.get(2))).matches("Data quality \\d+");
    }

    @Test
    void anAskSaysWhomAboutWhomWhyAndIsReadyToBeCopied() {
        navigate(WorklistView.class);

        AskCard card = find(AskCard.class).all().stream()
                .filter(each -> text(each).contains("Mia Adeyemi"))
                .findFirst()
                .orElseThrow();
        assertThat(text(card)).contains("Ask: ", "About", "8 months", "An enquiry is open", "lock ", "The question");
        assertThat(find(CopyButton.class).from(card).single().getElement().getAttribute("data-copy"))
                .contains("About ", "Mia Adeyemi (born 3 February 2026)");
        assertThat(find(Anchor.class).from(card).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("tel:01632"))
                .anyMatch(href -> href.matches("child/[0-9a-f-]{36}/gaps\\?at=[0-9a-f-]{36}"));
    }

    @Test
    void whatElseIsFoundStandsByChildAndWhatIsFoldedIsCountedAndOpens() {
        navigate(WorklistView.class);

        assertThat(find(FoundCard.class).all()).isNotEmpty();
        Details folded = find(Details.class).all().stream()
                .filter(each -> each.getSummaryText().matches("3 shown, \\d+ more in \\d+ groups?"))
                .findFirst()
                .orElseThrow();
        int before = find(Anchor.class).from(folded).all().size();
        ComponentUtil.fireEvent(folded, new Details.OpenedChangeEvent(open(folded), true));
        int more = Integer.parseInt(folded.getSummaryText().replaceAll("3 shown, (\\d+) more.*", "$1"));
        assertThat(find(Anchor.class).from(folded).all()).hasSize(before + more);
    }

    private static Details open(Details details) {
        details.setOpened(true);
        return details;
    }

    @Test
    void aFindingOfTheListIsFoundAgainOnTheChildsPage() {
        navigate(WorklistView.class);
        String address = find(Anchor.class).from(find(FoundCard.class).all().getFirst()).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("?at="))
                .findFirst()
                .orElseThrow();

        UI.getCurrent().navigate(address.replaceAll("\\?.*", ""));

        String code = address.replaceAll(".*at=", "");
        assertThat(find(org.kith.gaps.ui.FindingCard.class).all())
                .anyMatch(card -> card.getId().orElse("").equals(code));
    }

    @Test
    void filtersStandInTheAddressAndAsChipsThatCanBeTakenAway() {
        WorklistView view = navigate(WorklistView.class);
        int all = cards(view);
        show("pattern=request-unanswered&age=0-4&nonsense=%3Cb%3E&agency=Brook+Street");

        assertThat(text()).contains("What is not joined: Asked, and no answer recorded", "Age: 0 to 4 years");
        assertThat(text()).doesNotContain("Brook Street:");
        assertThat(cards(view)).isBetween(1, all - 1);

        NativeButton remove = find(NativeButton.class).all().stream()
                .filter(button -> String.valueOf(button.getElement().getAttribute("aria-label"))
                        .startsWith("Remove filter: Age"))
                .findFirst()
                .orElseThrow();
        test(remove).click();
        assertThat(address()).isEqualTo("worklist?pattern=request-unanswered");
        assertThat(text()).doesNotContain("Age: ");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterIsChosenFromWhatOccursAndNeverByPractitioner() {
        navigate(WorklistView.class);
        List<ComboBox<?>> fields = find(ComboBox.class).all().stream()
                .<ComboBox<?>>map(field -> field)
                .toList();

        assertThat(fields)
                .extracting(ComboBox::getLabel)
                .containsExactly("What is not joined", "Agency", "Clock", "Age", "Area", "Team");
        ComboBox<Object> agencies = (ComboBox<Object>) fields.get(1);
        String first = agencies.getItemLabelGenerator()
                .apply(agencies.getListDataView().getItem(0));
        test(agencies).selectItem(first);
        assertThat(address()).matches("worklist\\?agency=[0-9a-f-]{36}");
        assertThat(text()).contains("Agency: " + first);
    }

    @Test
    void theOtherScopesKeepTheFilters() {
        show("age=0-4");

        Anchor closed =
                find(Anchor.class).from(find(WorklistTabs.class).single()).all().get(1);
        assertThat(closed.getHref()).isEqualTo("worklist?tab=closed&age=0-4");
        show("tab=closed");
        assertThat(text()).contains("closed in the last 12 months").doesNotContain("Clock runs until");
    }

    @Test
    void fromAnotherDayItSaysSoAndOffersTheWayBack() {
        show("as-of=2026-10-01");

        assertThat(text()).contains("for now, and for all agencies together").doesNotContain("Ask: ");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("worklist?as-of=");
        show("as-of=");
        assertThat(text()).contains("Live", "Copy the ask");
    }

    @Test
    void nothingSealedIsShownAndNoneStandsInItsPlace() {
        show("cards=500");
        assertThat(text()).doesNotContain("Rowan House", "Riverside Sexual Health", "Old Vicarage");
        show("tab=quality");
        assertThat(text()).doesNotContain("Rowan House", "Riverside Sexual Health");
    }

    @Test
    void itSaysHowFreshItIsAndThatSomethingHasChangedSince() throws IOException {
        navigate(WorklistView.class);
        assertThat(text())
                .contains("Looked at everybody in scope today, 09:0", "Children about whom somebody is worried");
        poll();
        assertThat(text()).doesNotContain("Since this page was read");

        Path delivery = Files.createDirectories(folder.resolve("delivery"));
        Files.writeString(delivery.resolve("delivery.csv"), "deliverer,made_at\ncalderbrook,2026-10-13T08:00:00Z\n");
        Files.writeString(
                delivery.resolve("information.csv"),
                "id,kind,held_by,about,occurred_from,recorded_at\nWV-I1,unease,AG-HOS,S01-MIA,2026-10-10,2026-10-10\n");
        imports.take(delivery, folder.resolve("rejects"), Progress.UNWATCHED);
        ScanNow.everybody(scan);
        poll();

        assertThat(text()).contains("Since this page was read, findings around");
        test(button("Show")).click();
        assertThat(text()).doesNotContain("Since this page was read");
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void aLeadAnalystDoesNotDecideWhomKithLooksAt() {
        navigate(WorklistView.class);

        assertThat(text()).contains("Whom Kith looks at");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Look wider…", "Stop");
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void lookingWiderWantsAReasonAndAConfirmationAndIsShownWithBoth() {
        navigate(WorklistView.class);
        try {
            test(button("Look wider…")).click();
            test(button("Look at every child")).click();
            assertThat(decisions.all(lens.lens())).isEmpty();
            find(Checkbox.class).single().setValue(true);
            test(button("Look at every child")).click();
            assertThat(decisions.all(lens.lens())).isEmpty();
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("The partnership board decided so for a trial of one month");
            test(button("Look at every child")).click();

            assertThat(decisions.all(lens.lens())).hasSize(1);
            assertThat(text())
                    .contains("Every child, also those about whom nobody is worried")
                    .contains("Decided by Test Data steward, today, 09:0", "a trial of one month", "All decisions (1)");
        } finally {
            TestStore.count("MATCH (d:ScanDecision) DETACH DELETE d RETURN count(*)", java.util.Map.of());
        }
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whatAgenciesLeaveEmptyIsALineForEach() {
        show("tab=quality");
        // What others counted before, perhaps of another store, is kept for a while.
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Count again"))
                .forEach(button -> test(button).click());

        assertThat(text())
                .contains("1 of its 90 answers “nothing held” does not say what was searched")
                .contains("whether anybody verified it", "whether the service knows of children")
                .contains("It is no finding about any child", "Counted today, 09:0");
        assertThat(find(AskCard.class).all()).isEmpty();
    }

    private static void show(String query) {
        UI.getCurrent().navigate("worklist", QueryParameters.fromString(query));
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private int cards(WorklistView view) {
        return find(AskCard.class).from(view).all().size()
                + find(FoundCard.class).from(view).all().size();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String text() {
        return text((Component) getCurrentView());
    }
}
