package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.kith.gaps.known.LastDelivered;
import org.kith.gaps.ui.FindingCard;
import org.kith.kernel.AsOf;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.Lens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Find and the pages of a person as a reader without any grant sees them. */
@ViewTest
@SignedInAs(Role.ANALYST)
class PagesViewTests extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @Autowired
    LastDelivered delivered;

    @Autowired
    CurrentLens lens;

    @BeforeEach
    void takeTheSampleIn() {
        if (sample.missing()) {
            sample.take(Progress.UNWATCHED);
        }
    }

    @Test
    void aNameInAnyOrderFindsThePersonWithAgeBesideTheDateOfBirth() {
        FindView page = lookFor("adeyemi mia");

        assertThat(text()).contains("Mia Adeyemi", "8 months · 3 February 2026", "12 Weavers Row", "name");
        assertThat(find(Anchor.class).from(page).all()).isNotEmpty();
    }

    @Test
    void ofEquallyGoodMatchesTheYoungestStandsFirstAndAFormerNameLast() {
        lookFor("mazur");

        assertThat(text().indexOf("Zuzanna Mazur")).isBetween(0, text().indexOf("Piotr Mazur"));
        assertThat(text().indexOf("Piotr Mazur")).isLessThan(text().indexOf("Karolina Wrona"));
    }

    @Test
    void nothingFoundSaysWhatWasSearchedAndWhatToTry() {
        lookFor("zzyzx quux");

        assertThat(text()).contains("Nothing found that you may see", "“zzyzx”", "another spelling");
    }

    @Test
    void theFirstPageTeachesAndOffersExamples() {
        UI.getCurrent().navigate("");

        assertThat(text()).contains("Kith shows the people and agencies around a child", "To try it:");
    }

    @Test
    void noSealedPlaceIsFoundAndNoneStandsInItsPlace() {
        lookFor("Old Vicarage");
        assertThat(text()).contains("Nothing found that you may see");

        lookFor("Hamza Akhtar");
        assertThat(text()).contains("none shown").doesNotContain("Vicarage", "Rope Walk,");
    }

    @Test
    void theOverviewSaysWhoIsAroundWhatIsMissingAndWhomToRing() {
        open("Mia Adeyemi", PersonPage.OVERVIEW);

        assertThat(text())
                .contains("Mia Adeyemi", "Home and family", "Jessica Thornley", "mother")
                .contains("What is known, and what is not", "No request recorded", "Who to ring first", "01632");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("A child · Overview · Kith");
    }

    @Test
    void whoIsInvolvedSaysWhatWasAsked() {
        open("Mia Adeyemi", PersonPage.INVOLVED);

        assertThat(text())
                .contains("Involved now", "Brook Street Surgery", "Dr Amina Rahimi", "answered 12 October 2026")
                .contains("no answer recorded", "searched under", "no request recorded", "What each source covers");
    }

    @Test
    void anAskIsReadyToBeCopiedAndEvidenceOpensInPlace() {
        open("Mia Adeyemi", PersonPage.GAPS);
        FindingCard card = find(FindingCard.class).all().getFirst();
        NativeButton chip = find(NativeButton.class).from(card).all().getFirst();

        test(chip).click();

        assertThat(chip.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(text()).contains("Settled by", "Copy the ask", "Why Kith thinks so");
    }

    @Test
    void recordsThatMayBeOfOnePersonAreComparedFieldByField() {
        open("Ruby Marsh", PersonPage.GAPS);

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> "Compare the two records".equals(link.getText()))
                .singleElement()
                .extracting(Anchor::getHref)
                .asString()
                .matches("matches\\?pair=[0-9a-f-]{36}~[0-9a-f-]{36}");
    }

    @Test
    void evidenceLeadsToTheNetworkWhereItIsLitUpAndBackToTheFinding() {
        open("Mia Adeyemi", PersonPage.GAPS);
        FindingCard card = find(FindingCard.class).all().getFirst();
        String code = card.getId().orElseThrow();
        Anchor chip = find(Anchor.class).from(card).all().getFirst();
        assertThat(chip.getHref()).matches("child/[0-9a-f-]+/network\\?evidence=[0-9a-f-]+&at=" + code);

        UI.getCurrent().navigate(chip.getHref().split("\\?")[0], query(chip.getHref()));

        assertThat(text()).contains("Evidence: " + chip.getText(), "Back to the finding");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> "true".equals(link.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly(chip.getText());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.endsWith("/gaps?at=" + code));
    }

    @Test
    void evidenceThatIsNotForThisReaderIsNotTold() {
        open("Mia Adeyemi", PersonPage.OVERVIEW);
        String child = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.endsWith("/network"))
                .findFirst()
                .orElseThrow();

        UI.getCurrent().navigate(child, query("?evidence=01a20196-0000-7000-8000-000000000000"));

        assertThat(text()).contains("What the address names is not recorded, or is not for you to see.");
    }

    @Test
    void aFirstGapOpensTheWholeCardWithWhatCanBeDone() {
        open("Mia Adeyemi", PersonPage.OVERVIEW);
        assertThat(find(FindingCard.class).all()).isEmpty();
        NativeButton first = find(NativeButton.class).all().stream()
                .filter(button -> button.getId().orElse("").startsWith("first-"))
                .findFirst()
                .orElseThrow();

        test(first).click();

        assertThat(first.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(find(FindingCard.class).single().getElement().getTextRecursively())
                .contains("Evidence", "Settled by", "Not needed here, because…");
        test(first).click();
        assertThat(find(FindingCard.class).all()).isEmpty();
    }

    @Test
    void besideTheStatementStandsWhenEachAgencysDataCameIn() {
        open("Mia Adeyemi", PersonPage.OVERVIEW);

        assertThat(find(SourcesFold.class).single().getElement().getTextRecursively())
                .contains("When each agency’s data last came in", "1 January 2021 to 12 October 2026")
                .contains("Brook Street Surgery", "13 October 2026 (today)");
        open("Mia Adeyemi", PersonPage.INVOLVED);
        assertThat(text()).contains("last came in 13 October 2026 (today)");
    }

    @Test
    void whatHadNotComeInByTheDayLookedFromIsNotSaid() {
        Lens now = lens.lens();
        var agencies = TestStore.texts("MATCH (a:Agency) RETURN a.id", java.util.Map.of());
        assertThat(delivered.of(now, agencies)).isNotEmpty();

        assertThat(delivered.of(now.asOf(AsOf.endOf(LocalDate.of(2026, 10, 12))), agencies))
                .isEmpty();
    }

    private static com.vaadin.flow.router.QueryParameters query(String address) {
        return com.vaadin.flow.router.QueryParameters.fromString(address.substring(address.indexOf('?') + 1));
    }

    @Test
    void behindEverySentenceOfWhatIsKnownStandTheRecords() {
        open("Mia Adeyemi", PersonPage.OVERVIEW);
        assertThat(text()).contains("This picture rests on", "no comparison is recorded");
        NativeButton records = find(NativeButton.class).all().stream()
                .filter(button -> String.valueOf(button.getElement().getAttribute("aria-label"))
                        .startsWith("Records behind: Asked, no answer yet"))
                .findFirst()
                .orElseThrow();

        test(records).click();

        assertThat(records.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(text()).contains("Request to Calderbrook Homes about Jessica Thornley");
        test(records).click();
        assertThat(text()).doesNotContain("Request to Calderbrook Homes about Jessica Thornley");
    }

    @Test
    void theFewestAsksThatJoinWhatLiesApartStandWithWhatTheyWouldBring() {
        open("Mia Adeyemi", PersonPage.GAPS);

        assertThat(text())
                .contains("What would join what lies apart", "lies in three parts", "Two asks by Calderbrook MASH")
                .contains("Ask Northmere General Hospital what it has recorded about Mia Adeyemi.")
                .contains("“Swollen left shin” (injury of 18 September 2026)");
        assertThat(find(NativeButton.class).all())
                .extracting(button -> String.valueOf(button.getElement().getAttribute("aria-label")))
                .contains("Ask… Northmere General Hospital about Mia Adeyemi");
        open("Bethany Lomax", PersonPage.GAPS);
        assertThat(text()).as("no enquiry is open").doesNotContain("What would join what lies apart");
    }

    @Test
    void questionsWorthAskingStandWithWhomAndWhyAndTheRestIsFolded() {
        open("Mia Adeyemi", PersonPage.GAPS);

        assertThat(text()).contains("Questions worth asking", "Copy all", "Who sleeps at 12 Weavers Row");
        assertThat(find(com.vaadin.flow.component.html.OrderedList.class)
                        .withClassName("kith-curious")
                        .all()
                        .getFirst()
                        .getComponentCount())
                .isEqualTo(7);
        assertThat(find(com.vaadin.flow.component.details.Details.class).all())
                .extracting(com.vaadin.flow.component.details.Details::getSummaryText)
                .anyMatch(summary -> summary.endsWith("more questions"));
        assertThat(find(org.kith.uikit.CopyButton.class).all().stream()
                        .filter(button -> button.getText().equals("Copy all"))
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getAttribute("data-copy"))
                .startsWith("1. ")
                .contains("\nAsk: ", "\nWhy: ", "\n\n8. ");
    }

    @Test
    void whatSomebodySetAsideForEveryChildIsNotAskedForAgain() {
        open("Hamza Akhtar", PersonPage.GAPS);

        String gp = "Quarry Road Surgery, Northmere about Tariq Akhtar";
        assertThat(text()).contains("Unsafe if known to Tariq Akhtar", "Child and adolescent mental health");
        assertThat(find(FindingCard.class).all())
                .noneMatch(card -> card.getElement().getTextRecursively().contains(gp));
        assertThat(find(SetAsideFold.class).single().getElement().getTextRecursively())
                .contains("Set aside (1)", gp, "for every child", "It came with a delivery");
    }

    @Test
    void otherPagesOpen() {
        open("Mia Adeyemi", PersonPage.NETWORK);
        open("Mia Adeyemi", PersonPage.UNLINKED);
        assertThat(text()).contains("Items that no agency but their holder is recorded as having");
        open("Mia Adeyemi", PersonPage.INFORMATION);
        assertThat(text()).contains("Yellowing bruise on right thigh", "explanation");
        open("Jessica Thornley", PersonPage.GAPS);
        assertThat(text()).contains("Gaps are looked for around children");
    }

    @Test
    void whatIsRestrictedSaysWhomToContactAndNothingElse() {
        open("Hamza Akhtar", PersonPage.INFORMATION);

        assertThat(text())
                .contains("Restricted: contact")
                .doesNotContain("I sleep with my shoes on", "Settled quickly", "Cooks for the house")
                .doesNotContain("The child’s own words");
    }

    @Test
    void anItemAPlaceAndAnAgencyHavePagesOfTheirOwn() {
        lookFor("Father: caught her leg in the cot bars");
        UI.getCurrent().navigate(address("item/"));
        assertThat(text()).contains("An item of information", "Held by", "About");
        lookFor("12 Weavers Row");
        UI.getCurrent().navigate(address("place/"));
        assertThat(text()).contains("Recorded as staying here now", "Mia Adeyemi", "does not mean being involved");
        lookFor("Brook Street Surgery");
        UI.getCurrent().navigate(address("agency/"));
        assertThat(text()).contains("People to reach", "Dr Amina Rahimi", "What its deliveries cover");
        assertThat(text()).doesNotContain("Mia Adeyemi");
    }

    private FindView lookFor(String typed) {
        FindView view = navigate(FindView.class);
        view.search(typed);
        return view;
    }

    private void open(String name, PersonPage page) {
        lookFor(name);
        String person = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("child/") || href.startsWith("person/"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(person + (page == PersonPage.OVERVIEW ? "" : "/" + page.code()));
        assertThat(getCurrentView()).isInstanceOf(ChildView.class);
    }

    private String address(String kind) {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return ((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getTextRecursively();
    }
}
